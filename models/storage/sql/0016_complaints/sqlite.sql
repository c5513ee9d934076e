CREATE TRIGGER complaint_no_update BEFORE UPDATE ON complaint
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER complaint_no_delete BEFORE DELETE ON complaint
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER complaint_step_no_update BEFORE UPDATE ON complaint_step
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER complaint_step_no_delete BEFORE DELETE ON complaint_step
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
