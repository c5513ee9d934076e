-- What several desktops have in common beside facts. A draft is what somebody types before it is recorded: edited in place,
-- one version after another, each only on top of the one that its editor has seen. Content: a JSON object of texts.
CREATE TABLE draft (
    area TEXT NOT NULL,
    subject TEXT NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version > 0),
    content TEXT NOT NULL,
    edited_by TEXT NOT NULL,
    edited_at BIGINT NOT NULL,
    PRIMARY KEY (area, subject)
)
-- statement
-- Who has the contest open, and which form in hand. Rows come and go; one that was not seen for a while means nobody.
CREATE TABLE presence (
    client TEXT PRIMARY KEY,
    full_name TEXT NOT NULL,
    area TEXT NOT NULL,
    subject TEXT NOT NULL,
    since BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
)
