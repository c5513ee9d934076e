CREATE TRIGGER mapping_profile_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON mapping_profile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER mapping_profile_own BEFORE INSERT ON mapping_profile
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'saved_at')
-- statement
-- Profiles follow each other without a gap, and so do the versions of a name.
CREATE FUNCTION check_mapping_profile() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.id <> coalesce((SELECT max(id) FROM mapping_profile), 0) + 1
       OR NEW.version <> coalesce((SELECT max(version) FROM mapping_profile WHERE name = NEW.name), 0) + 1 THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER mapping_profile_follows BEFORE INSERT ON mapping_profile
    FOR EACH ROW EXECUTE FUNCTION check_mapping_profile()
