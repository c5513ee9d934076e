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
-- Whether who proposed could still carry such a thing out: an active member whose work it is.
CREATE FUNCTION proposer_decides(proposed proposal) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM member m WHERE m.id = (SELECT max(id) FROM member WHERE login = proposed.login)
            AND m.active = 1 AND 'hoithi_' || m.role = proposal_role(proposed.act))
$$
-- statement
-- Who proposed takes back; somebody else, whose work it is too, carries out. What was proposed by somebody whose work it is no
-- longer is carried out by nobody, and taken back by anybody whose work it is.
CREATE OR REPLACE FUNCTION check_proposal_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    proposed proposal;
    stands boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    SELECT * INTO proposed FROM proposal WHERE id = NEW.proposal_id;
    stands := proposer_decides(proposed);
    IF (proposed.login = session_user OR NOT stands) <> (NEW.outcome = 'withdrawn') THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    IF proposed.login <> session_user AND NOT has_role(proposal_role(proposed.act)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- As before (0002_people), and each tells of their own work (audit_rules, access.sql). Two names: within this transaction one
-- of them has carried out what the other proposed.
CREATE OR REPLACE FUNCTION check_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    last audit_entry;
    people text[] := string_to_array(NEW.actor, ', ');
    work text;
BEGIN
    SELECT * INTO last FROM audit_entry ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(last.seq, 0) + 1 OR NEW.previous_hash <> coalesce(last.hash, '')
        OR NEW.hash <> chain_hash(NEW) THEN
        RAISE EXCEPTION 'the entry does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF session_person() IS NULL OR NOT session_person() = ANY (people) THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    SELECT r.roles INTO work FROM audit_rules() r WHERE r.action = NEW.action;
    IF NOT EXISTS (SELECT FROM unnest(string_to_array(work, ' ')) AS r (name) WHERE has_role('hoithi_' || name)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    IF NEW.action IN ('key.amend', 'submission.invalidate', 'personal.erase') THEN
        IF NOT EXISTS (
            SELECT FROM proposal_end e JOIN proposal p ON p.id = e.proposal_id
            WHERE p.act = NEW.action AND e.outcome = 'carried' AND e.full_name = session_person()
                AND e.xmin = pg_current_xact_id()::xid AND people = ARRAY[p.full_name, session_person()]
        ) THEN
            RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
        END IF;
    ELSIF cardinality(people) <> 1 THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    PERFORM require_moment(NEW.at);
    RETURN NEW;
END
$$
-- statement
-- When all is recorded, what a member's entry tells of was recorded in the same transaction. A batch comes within a savepoint,
-- whose rows are not marked with the transaction's number.
CREATE FUNCTION check_audit_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    told text;
    content jsonb;
    there boolean;
BEGIN
    SELECT r.record INTO told FROM audit_rules() r WHERE r.action = NEW.action;
    IF acts_as_owner() OR coalesce(told, '') = '' THEN
        RETURN NULL;
    END IF;
    content := NEW.payload::jsonb;
    EXECUTE format('SELECT EXISTS (SELECT FROM %I AS recorded WHERE %s)', told,
                   CASE WHEN told = 'import_batch' THEN 'importer = $1.actor AND imported_at >= transaction_ms()'
                        ELSE 'recorded.xmin = pg_current_xact_id()::xid' END) INTO there USING NEW;
    IF NOT there OR NOT EXISTS (
        SELECT FROM jsonb_array_elements(content -> 'facts') AS fact
        WHERE fact ->> 'table' = CASE told WHEN 'roster_entry' THEN 'roster_sealed' ELSE told END
    ) THEN
        RAISE EXCEPTION 'the entry tells of what is not recorded' USING ERRCODE = 'HT011';
    END IF;
    IF NEW.action = 'run.sign' AND NOT EXISTS (
        SELECT FROM signature s JOIN ranking_run r ON r.id = s.run_id, audit_entry head
        WHERE s.xmin = pg_current_xact_id()::xid AND s.login = session_user AND s.judge = NEW.actor
            AND s.run_id::text = content ->> 'run' AND r.run_hash = content ->> 'run_hash' AND head.seq < NEW.seq
            AND head.seq::text = content #>> '{head,seq}' AND head.hash = content #>> '{head,hash}'
    ) THEN
        RAISE EXCEPTION 'the entry tells of what is not recorded' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER audit_entry_recorded AFTER INSERT ON audit_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_audit_record()
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
