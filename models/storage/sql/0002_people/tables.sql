-- Who works on the contest, and what two people decide together. A person's row is never edited: a newer one takes its place.
CREATE TABLE member (
    id ${id},
    login TEXT NOT NULL,
    full_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('organiser', 'judge', 'secretary', 'admin')),
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    recorded_at BIGINT NOT NULL
)
-- statement
CREATE INDEX member_login ON member (login, id)
-- statement
-- Of a contest file only: on a server, the server knows the passwords.
CREATE TABLE member_password (
    login TEXT PRIMARY KEY,
    verifier TEXT NOT NULL
)
-- statement
CREATE TABLE proposal (
    id ${id},
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    reason TEXT NOT NULL,
    login TEXT NOT NULL,
    full_name TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    salt TEXT NOT NULL
)
-- statement
CREATE TABLE proposal_end (
    id ${id},
    proposal_id BIGINT NOT NULL UNIQUE REFERENCES proposal (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('carried', 'withdrawn')),
    full_name TEXT NOT NULL,
    ended_at BIGINT NOT NULL
)
-- statement
CREATE UNIQUE INDEX signature_judge ON signature (run_id, judge)
-- statement
CREATE UNIQUE INDEX signature_login ON signature (run_id, login) WHERE login <> ''
