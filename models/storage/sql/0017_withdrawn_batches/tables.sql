-- A batch that should not have come in is taken back by a fact of its own: the batch and its rows stay, and nothing of it counts.
CREATE TABLE batch_withdrawal (
    id ${id},
    batch_id BIGINT NOT NULL UNIQUE REFERENCES import_batch (id),
    person TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    withdrawn_at BIGINT NOT NULL
)
