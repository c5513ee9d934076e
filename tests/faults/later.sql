-- A migration that no release has: what an old file meets when it is opened by a newer program.
CREATE TABLE later_note (
    id ${id},
    submission_id BIGINT NOT NULL,
    text TEXT NOT NULL
)
-- statement
INSERT INTO later_note (id, submission_id, text) SELECT id, id, full_name FROM submission
-- statement
CREATE INDEX later_note_text ON later_note (text)
-- statement
ALTER TABLE milestone ADD COLUMN note TEXT NOT NULL DEFAULT ''
