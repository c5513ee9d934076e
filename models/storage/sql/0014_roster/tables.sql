-- Somebody who was entered into the roster by mistake is taken out of it by a fact of its own: the entry stays, and so do the
-- rankings that were computed while it was in force.
CREATE TABLE roster_withdrawal (
    id ${id},
    roster_entry_id BIGINT NOT NULL UNIQUE REFERENCES roster_entry (id),
    person TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    withdrawn_at BIGINT NOT NULL
)
