-- Accounts are numbered as they come, so by number they are only ever appended; by account each fell between others. That no account
-- has two numbers an import sees to, and verify holds submissions against it.
CREATE TABLE participant_by_number (
    account_id TEXT NOT NULL,
    id INTEGER PRIMARY KEY
)
-- statement
INSERT INTO participant_by_number (account_id, id) SELECT account_id, id FROM participant ORDER BY id
-- statement
DROP TABLE participant
-- statement
ALTER TABLE participant_by_number RENAME TO participant
