-- Agencies stay as the contest was made with them; a change adds newer versions of those that it touches, all with one reason. A change
-- that takes back an earlier one has no rows of its own: those of the earlier one hold no more.
CREATE TABLE agency_change (
    id ${id},
    person TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    undoes BIGINT NOT NULL CHECK (undoes >= 0 AND undoes < id)
)
-- statement
-- Of several versions of an agency the newest one holds. "aliases" has one name a line.
CREATE TABLE agency_version (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES agency_change (id),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL,
    bloc TEXT NOT NULL,
    parent_code TEXT NOT NULL CHECK (parent_code <> code),
    aliases TEXT NOT NULL,
    counted BIGINT NOT NULL CHECK (counted IN (0, 1)),
    UNIQUE (code, change_id)
)
-- statement
-- Into which agency another one went, from a day on; the newest row about an agency holds. Into '': it is one of its own again.
CREATE TABLE agency_merger (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES agency_change (id),
    code TEXT NOT NULL CHECK (code <> ''),
    into_code TEXT NOT NULL CHECK (into_code <> code),
    since TEXT NOT NULL,
    CHECK ((into_code = '') = (since = '')),
    UNIQUE (code, change_id)
)
-- statement
-- How many people an agency has from a day on, or ('') from the beginning. Of several rows for a day the newest one holds.
CREATE TABLE agency_headcount (
    id ${id},
    change_id BIGINT NOT NULL REFERENCES agency_change (id),
    code TEXT NOT NULL CHECK (code <> ''),
    people BIGINT NOT NULL CHECK (people >= 0),
    since TEXT NOT NULL,
    UNIQUE (code, since, change_id)
)
-- statement
-- The change that added the agency; 0 for those that the contest was made with.
ALTER TABLE agency ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0
