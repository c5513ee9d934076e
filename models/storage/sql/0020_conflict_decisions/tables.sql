-- What judges decided about a row that differs from what is stored under its id: the stored one stays ("keep"), or the row counts in
-- its place ("take"). "restore" takes back a "take", "reopen" a "keep"; of several decisions about a row the newest one holds. A row
-- that was taken is a submission of a batch of its own, which is named here beside the submission that gives way to it.
CREATE TABLE conflict_decision (
    id ${id},
    conflict_id BIGINT NOT NULL REFERENCES import_conflict (id),
    kind TEXT NOT NULL CHECK (kind IN ('keep', 'take', 'restore', 'reopen')),
    submission_id BIGINT NOT NULL,
    batch_id BIGINT NOT NULL,
    judges TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at BIGINT NOT NULL,
    CHECK ((kind IN ('take', 'restore')) = (submission_id <> 0)),
    CHECK ((submission_id <> 0) = (batch_id <> 0))
)
