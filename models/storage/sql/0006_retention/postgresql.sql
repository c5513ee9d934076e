CREATE TRIGGER retention_policy_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_policy
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER retention_policy_own BEFORE INSERT ON retention_policy
    FOR EACH ROW EXECUTE FUNCTION require_own_record('set_by', 'set_at')
-- statement
-- Whose work an act of two people is.
CREATE FUNCTION proposal_role(act text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE act WHEN 'personal.erase' THEN 'hoithi_admin' ELSE 'hoithi_judge' END
$$
-- statement
CREATE OR REPLACE FUNCTION check_proposal() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.login <> session_user THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    IF NOT has_role(proposal_role(NEW.act)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- Who proposed takes back; somebody else, whose work it is too, carries out.
CREATE OR REPLACE FUNCTION check_proposal_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    proposed proposal;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    SELECT * INTO proposed FROM proposal WHERE id = NEW.proposal_id;
    IF (proposed.login = session_user) <> (NEW.outcome = 'withdrawn') THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    IF NEW.outcome = 'carried' AND NOT has_role(proposal_role(proposed.act)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- As before (0002_people), with one more act that carries two names.
CREATE OR REPLACE FUNCTION check_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    last audit_entry;
    people text[];
BEGIN
    SELECT * INTO last FROM audit_entry ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(last.seq, 0) + 1 OR NEW.previous_hash <> coalesce(last.hash, '')
        OR NEW.hash <> chain_hash(NEW) THEN
        RAISE EXCEPTION 'the entry does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    people := string_to_array(NEW.actor, ', ');
    IF session_person() IS NULL OR NOT session_person() = ANY (people)
        OR cardinality(people) > (CASE WHEN NEW.action IN ('key.amend', 'submission.invalidate', 'personal.erase')
                                       THEN 2 ELSE 1 END)
        OR EXISTS (SELECT FROM unnest(people) AS given (name) WHERE name NOT IN (SELECT full_name FROM member)) THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    PERFORM require_moment(NEW.at);
    RETURN NEW;
END
$$
-- statement
-- A content key may give way to another under its number. One that is gone for good is gone by the word of two administrators:
-- within this transaction one of them has carried out what the other proposed.
CREATE FUNCTION check_key_is_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() OR EXISTS (SELECT FROM content_key WHERE id = OLD.id AND purpose = OLD.purpose) THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (
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
