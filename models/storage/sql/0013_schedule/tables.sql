-- The schedule. Rounds and milestones stay as they were made; a change adds newer versions of those that it touches, all with one reason.
CREATE TABLE schedule_change (
    id ${id},
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    reason TEXT NOT NULL
)
-- statement
CREATE TABLE round_version (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES schedule_change (id),
    round BIGINT NOT NULL REFERENCES round (number),
    title TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    cancelled BIGINT NOT NULL CHECK (cancelled IN (0, 1)),
    CHECK (closes_at > opens_at),
    UNIQUE (round, change_id)
)
-- statement
-- A milestone that was added later has no row of its own: its first version is all there is.
CREATE TABLE milestone_version (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES schedule_change (id),
    milestone_id BIGINT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    partner TEXT NOT NULL,
    starts TEXT NOT NULL,
    due TEXT NOT NULL,
    done_on TEXT NOT NULL,
    cancelled BIGINT NOT NULL CHECK (cancelled IN (0, 1)),
    UNIQUE (milestone_id, change_id)
)
-- statement
-- The change that added the round; 0 for those that the contest was made with.
ALTER TABLE round ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0
-- statement
ALTER TABLE milestone ADD COLUMN partner TEXT NOT NULL DEFAULT ''
-- statement
ALTER TABLE milestone ADD COLUMN starts TEXT NOT NULL DEFAULT ''
