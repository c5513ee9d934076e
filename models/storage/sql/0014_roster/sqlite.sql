CREATE TRIGGER roster_withdrawal_no_update BEFORE UPDATE ON roster_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER roster_withdrawal_no_delete BEFORE DELETE ON roster_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
