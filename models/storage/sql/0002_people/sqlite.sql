CREATE TRIGGER member_no_update BEFORE UPDATE ON member
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER member_no_delete BEFORE DELETE ON member
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER proposal_no_update BEFORE UPDATE ON proposal
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER proposal_no_delete BEFORE DELETE ON proposal
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER proposal_end_no_update BEFORE UPDATE ON proposal_end
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER proposal_end_no_delete BEFORE DELETE ON proposal_end
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
