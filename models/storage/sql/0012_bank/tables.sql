-- The question bank. Whatever organisers save at once is one change; its rows are sealed under a bank key: a content key of the
-- purpose "bank", under the vault's key, or "sealed-bank", under the organisers' question key.
CREATE TABLE question_change (
    id ${id},
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    versions BIGINT NOT NULL,
    steps BIGINT NOT NULL,
    images BIGINT NOT NULL
)
-- statement
-- One wording of a question, with everything about it (services/bank/sealedquestion.h). Who wrote it is who made the change.
CREATE TABLE question_version (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES question_change (id),
    question_id BIGINT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    key_id BIGINT NOT NULL,
    sealed ${bytes} NOT NULL,
    UNIQUE (question_id, version)
)
-- statement
-- What became of a version in review: see domain/question/questionstate.h. The comment is sealed; without one, it is empty.
CREATE TABLE question_step (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES question_change (id),
    question_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('submit', 'approve', 'return', 'retire', 'restore', 'comment')),
    key_id BIGINT NOT NULL,
    comment ${bytes} NOT NULL,
    FOREIGN KEY (question_id, version) REFERENCES question_version (question_id, version)
)
-- statement
-- The locator finds an image by its digest for whoever has the key, and tells nothing to anybody else.
CREATE TABLE question_image (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES question_change (id),
    key_id BIGINT NOT NULL,
    locator TEXT NOT NULL UNIQUE,
    sealed ${bytes} NOT NULL
)
-- statement
-- A paper before it is frozen, one version after another: what was drawn, and every question that was swapped since.
CREATE TABLE paper_draft (
    id ${id},
    round BIGINT NOT NULL REFERENCES round (number),
    version BIGINT NOT NULL CHECK (version > 0),
    key_id BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    UNIQUE (round, version)
)
-- statement
-- The wording and the key of the day, for good. Sealed under the key of the round, which everybody gets when it opens; key_id is
-- then 0, and else the bank key. The digest is that of the paper (domain/paper/paper.h), which holds a salt.
CREATE TABLE frozen_paper (
    round ${id} REFERENCES round (number),
    key_id BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    frozen_at BIGINT NOT NULL
)
-- statement
CREATE INDEX question_version_by_change ON question_version (change_id)
-- statement
CREATE INDEX question_step_by_change ON question_step (change_id)
-- statement
CREATE INDEX question_image_by_change ON question_image (change_id)
