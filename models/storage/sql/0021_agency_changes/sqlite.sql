CREATE TRIGGER agency_change_no_update BEFORE UPDATE ON agency_change
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_change_no_delete BEFORE DELETE ON agency_change
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_version_no_update BEFORE UPDATE ON agency_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_version_no_delete BEFORE DELETE ON agency_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_merger_no_update BEFORE UPDATE ON agency_merger
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_merger_no_delete BEFORE DELETE ON agency_merger
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_headcount_no_update BEFORE UPDATE ON agency_headcount
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER agency_headcount_no_delete BEFORE DELETE ON agency_headcount
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
