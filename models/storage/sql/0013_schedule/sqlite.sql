CREATE TRIGGER schedule_change_no_update BEFORE UPDATE ON schedule_change
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER schedule_change_no_delete BEFORE DELETE ON schedule_change
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER round_version_no_update BEFORE UPDATE ON round_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER round_version_no_delete BEFORE DELETE ON round_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER milestone_version_no_update BEFORE UPDATE ON milestone_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER milestone_version_no_delete BEFORE DELETE ON milestone_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
