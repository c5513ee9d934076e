CREATE TRIGGER batch_withdrawal_no_update BEFORE UPDATE ON batch_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER batch_withdrawal_no_delete BEFORE DELETE ON batch_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
