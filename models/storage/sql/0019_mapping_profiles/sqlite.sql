CREATE TRIGGER mapping_profile_no_update BEFORE UPDATE ON mapping_profile
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER mapping_profile_no_delete BEFORE DELETE ON mapping_profile
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
