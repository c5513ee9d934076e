CREATE TRIGGER account_decision_no_update BEFORE UPDATE ON account_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER account_decision_no_delete BEFORE DELETE ON account_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER tie_decision_no_update BEFORE UPDATE ON tie_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER tie_decision_no_delete BEFORE DELETE ON tie_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER flag_verdict_no_update BEFORE UPDATE ON flag_verdict
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER flag_verdict_no_delete BEFORE DELETE ON flag_verdict
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER run_finalisation_no_update BEFORE UPDATE ON run_finalisation
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER run_finalisation_no_delete BEFORE DELETE ON run_finalisation
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
