-- Tables of both engines. ${id}, ${bytes}, ${account}, ${by_key} and ${by_round} are the engine's, see schema/migrations.cpp.
CREATE TABLE contest (
    id ${id} CHECK (id = 1),
    title TEXT NOT NULL,
    plan_number TEXT NOT NULL,
    parent_authority TEXT NOT NULL,
    issuing_authority TEXT NOT NULL,
    place TEXT NOT NULL,
    preset_id TEXT NOT NULL,
    signature_quorum BIGINT NOT NULL CHECK (signature_quorum >= 1)
)
-- statement
CREATE TABLE round (
    number ${id},
    title TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    CHECK (number >= 1),
    CHECK (closes_at > opens_at)
)
-- statement
CREATE TABLE milestone (
    id ${id},
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    due TEXT NOT NULL
)
-- statement
CREATE TABLE agency (
    id ${id},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bloc TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    headcount BIGINT CHECK (headcount >= 0)
)
-- statement
CREATE TABLE agency_alias (
    id ${id},
    agency_id BIGINT NOT NULL REFERENCES agency (id),
    alias TEXT NOT NULL
)
-- statement
CREATE TABLE roster_entry (
    id ${id},
    body TEXT NOT NULL,
    full_name TEXT NOT NULL,
    account_id TEXT NOT NULL,
    content_key_id BIGINT NOT NULL,
    phone ${bytes} NOT NULL,
    national_id ${bytes} NOT NULL,
    phone_index ${bytes} NOT NULL,
    national_id_index ${bytes} NOT NULL
)
-- statement
CREATE TABLE rule_book_version (
    version ${id},
    in_force_from_round BIGINT NOT NULL,
    rules TEXT NOT NULL,
    approver TEXT NOT NULL,
    reason TEXT NOT NULL,
    approved_at BIGINT NOT NULL
)
-- statement
CREATE TABLE paper (
    id ${id},
    round BIGINT NOT NULL REFERENCES round (number),
    code TEXT NOT NULL,
    option_count BIGINT NOT NULL,
    UNIQUE (round, code)
)
-- statement
CREATE TABLE answer_key (
    id ${id},
    paper_id BIGINT NOT NULL REFERENCES paper (id),
    version BIGINT NOT NULL,
    entries TEXT NOT NULL,
    approvers TEXT NOT NULL,
    reason TEXT NOT NULL,
    approved_at BIGINT NOT NULL,
    salt TEXT NOT NULL,
    UNIQUE (paper_id, version)
)
-- statement
CREATE TABLE import_batch (
    id ${id},
    round BIGINT NOT NULL REFERENCES round (number),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    importer TEXT NOT NULL,
    imported_at BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    conflicts BIGINT NOT NULL,
    excluded BIGINT NOT NULL,
    agency_unresolved BIGINT NOT NULL,
    rejected_by TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    content_key_id BIGINT NOT NULL,
    sealing_salt TEXT NOT NULL,
    id_hashes ${bytes} NOT NULL
)
-- statement
CREATE INDEX import_batch_sha256 ON import_batch (round, sha256)
-- statement
CREATE TABLE import_issue (
    id ${id},
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
    line BIGINT NOT NULL,
    reason TEXT NOT NULL,
    field TEXT NOT NULL,
    content ${bytes} NOT NULL
)
-- statement
CREATE TABLE import_conflict (
    id ${id},
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
    line BIGINT NOT NULL,
    submission_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    personal ${bytes} NOT NULL
)
-- statement
CREATE TABLE participant (
    account_id ${account} PRIMARY KEY,
    id BIGINT NOT NULL
)${by_key}
-- statement
CREATE TABLE submission (
    id ${id},
    batch_id BIGINT NOT NULL,
    participant_id BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    started_at BIGINT,
    prediction BIGINT,
    paper_id BIGINT NOT NULL,
    answers TEXT NOT NULL,
    submission_id TEXT NOT NULL,
    agency_id BIGINT,
    account_id TEXT NOT NULL,
    line BIGINT NOT NULL,
    full_name TEXT NOT NULL,
    phone ${bytes} NOT NULL,
    national_id ${bytes} NOT NULL,
    phone_index ${bytes} NOT NULL,
    national_id_index ${bytes} NOT NULL,
    agency_code TEXT NOT NULL,
    agency_name TEXT NOT NULL
)${by_round}
-- statement
CREATE TABLE exclusion (
    round BIGINT NOT NULL REFERENCES round (number),
    participant_id BIGINT NOT NULL,
    roster_entry_id BIGINT NOT NULL REFERENCES roster_entry (id),
    batch_id BIGINT NOT NULL REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (round, participant_id, roster_entry_id, batch_id)
)
-- statement
CREATE TABLE judge_decision (
    id ${id},
    kind TEXT NOT NULL,
    submission_id BIGINT NOT NULL,
    judges TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL
)
-- statement
CREATE TABLE ranking_run (
    id ${id},
    round BIGINT NOT NULL REFERENCES round (number),
    run_hash TEXT NOT NULL,
    manifest TEXT NOT NULL,
    rules_version BIGINT NOT NULL REFERENCES rule_book_version (version),
    target BIGINT NOT NULL,
    participants BIGINT NOT NULL,
    eligible BIGINT NOT NULL,
    all_correct BIGINT NOT NULL,
    counted BIGINT NOT NULL,
    computed_at BIGINT NOT NULL,
    standing ${bytes} NOT NULL,
    UNIQUE (round, run_hash)
)
-- statement
CREATE TABLE standing (
    run_id BIGINT NOT NULL REFERENCES ranking_run (id),
    ordinal BIGINT NOT NULL,
    submission_position BIGINT NOT NULL,
    place BIGINT NOT NULL,
    prize BIGINT NOT NULL,
    correct BIGINT NOT NULL,
    separated_by BIGINT NOT NULL,
    eligibility BIGINT NOT NULL,
    PRIMARY KEY (run_id, ordinal)
)
-- statement
-- A judge's login tells them apart under any name; empty in contests without members.
CREATE TABLE signature (
    run_id BIGINT NOT NULL REFERENCES ranking_run (id),
    judge_folded TEXT NOT NULL,
    judge TEXT NOT NULL,
    login TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (run_id, judge_folded)
)
-- statement
CREATE TABLE award (
    id ${id},
    round BIGINT REFERENCES round (number),
    run_id BIGINT REFERENCES ranking_run (id),
    basis TEXT NOT NULL,
    place BIGINT NOT NULL,
    prize BIGINT NOT NULL,
    prize_name TEXT NOT NULL,
    amount BIGINT CHECK (amount >= 0),
    submission_id BIGINT,
    agency_id BIGINT REFERENCES agency (id),
    awarded_at BIGINT NOT NULL,
    CHECK (submission_id IS NOT NULL OR agency_id IS NOT NULL)
)
-- statement
CREATE TABLE audit_entry (
    seq ${id},
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
)
