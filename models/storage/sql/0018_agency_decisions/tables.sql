-- What somebody said of a text that names no known agency: which one it means, or that it is none of the list. Submissions keep what was
-- found when they came in; of several rows about a text the newest one holds, and "withdraw" leaves it open again.
CREATE TABLE agency_decision (
    id ${id},
    kind TEXT NOT NULL CHECK (kind IN ('agency', 'none', 'withdraw')),
    text TEXT NOT NULL CHECK (text <> ''),
    agency_code TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    CHECK ((kind = 'agency') = (agency_code <> ''))
)
