CREATE TRIGGER retention_policy_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_policy
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER retention_policy_own BEFORE INSERT ON retention_policy
    FOR EACH ROW EXECUTE FUNCTION require_own_record('set_by', 'set_at')
-- statement
-- A content key may give way to another under its number. One of personal data that is gone for good is gone by the word of two
-- administrators: within this transaction one of them has carried out what the other proposed. Keys of the question bank stay.
-- Which keys are of personal data, isPersonal() (services/vault/contentkeys.h) says to the program.
CREATE FUNCTION check_key_is_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() OR EXISTS (
        SELECT FROM content_key WHERE id = OLD.id AND purpose IN (OLD.purpose, CASE OLD.purpose WHEN 'bank' THEN 'sealed-bank' END)) THEN
        RETURN NULL;
    END IF;
    IF OLD.purpose NOT IN ('personal', 'index') OR NOT EXISTS (
        SELECT FROM proposal_end e JOIN proposal p ON p.id = e.proposal_id
        WHERE p.act = 'personal.erase' AND e.outcome = 'carried' AND e.full_name = session_person()
            AND e.xmin = pg_current_xact_id()::xid AND strpos(' ' || p.content || ' ', ' content_key:' || OLD.id || ' ') > 0
    ) THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER content_key_two_people AFTER DELETE ON content_key DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_key_is_gone()
