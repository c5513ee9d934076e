CREATE TRIGGER agency_decision_no_update BEFORE UPDATE ON agency_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_decision_no_delete BEFORE DELETE ON agency_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
