-- How long personal data is kept. A row is never edited: a newer one takes its place. Months count from the close of the last
-- round; 0 where a date is given, which is then the last day, as in 2027-12-31.
CREATE TABLE retention_policy (
    id ${id},
    months BIGINT NOT NULL CHECK (months BETWEEN 0 AND 1200),
    until_day TEXT NOT NULL,
    set_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    CHECK ((months > 0) <> (until_day <> ''))
)
