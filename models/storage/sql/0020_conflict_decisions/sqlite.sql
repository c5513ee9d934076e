CREATE TRIGGER conflict_decision_no_update BEFORE UPDATE ON conflict_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER conflict_decision_no_delete BEFORE DELETE ON conflict_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
