CREATE TRIGGER retention_policy_no_update BEFORE UPDATE ON retention_policy
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER retention_policy_no_delete BEFORE DELETE ON retention_policy
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
