CREATE TRIGGER member_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON member
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER proposal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER proposal_end_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal_end
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
-- What follows answers for whoever logged in, not for whom they became with SET ROLE. Milliseconds, as all moments here.
CREATE FUNCTION transaction_ms() RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT floor(extract(epoch FROM now()) * 1000)::bigint
$$
-- statement
CREATE FUNCTION clock_ms() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint
$$
-- statement
-- The name that this login acts under; NULL for a login that is no member, or no longer.
CREATE FUNCTION session_person() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT CASE WHEN active = 1 THEN full_name END FROM member WHERE login = session_user ORDER BY id DESC LIMIT 1
$$
-- statement
-- Whoever owns the contest's tables could change them and every rule below: they are not bound by names, unless they have
-- entered themselves as a member.
CREATE FUNCTION acts_as_owner() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT session_person() IS NULL
        AND pg_has_role(session_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'hoithi'), 'MEMBER')
$$
-- statement
CREATE FUNCTION has_role(wanted text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) AND pg_has_role(session_user, wanted, 'MEMBER')
$$
-- statement
-- The role that this login has as a member; NULL as above.
CREATE FUNCTION session_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT CASE WHEN active = 1 THEN 'hoithi_' || role END FROM member WHERE login = session_user ORDER BY id DESC LIMIT 1
$$
-- statement
-- Roles are the server's: whoever was given one for another contest on it does not have it in this one.
CREATE FUNCTION works_as(wanted text) RETURNS boolean LANGUAGE sql STABLE SET search_path = hoithi, pg_temp AS $$
    SELECT has_role(wanted) AND coalesce(session_role() = wanted, false)
$$
-- statement
-- Whether this transaction has written a row with this xmin, within a savepoint too. Rows of others that are seen are committed.
CREATE FUNCTION recorded_now(written xid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT written::text::bigint >= 3 AND coalesce(pg_xact_status((now + mod(written::text::bigint - mod(now, 4294967296)
        + 6442450944, 4294967296) - 2147483648)::text::xid8) = 'in progress', false)
    FROM (SELECT pg_current_xact_id()::text::bigint AS now) AS this
$$
-- statement
-- Within this transaction, which may take as long as the largest import; whoever keeps one open for longer does not get its
-- beginning as the moment of what they record at its end.
CREATE FUNCTION require_moment(moment bigint) RETURNS void LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF moment < greatest(transaction_ms(), clock_ms() - 1800000) OR moment > clock_ms() THEN
        RAISE EXCEPTION 'the moment is the server''s' USING ERRCODE = 'HT004';
    END IF;
END
$$
-- statement
-- A recorded row names the person who is logged in, and this moment. Arguments: the column of the name, or '', and of the moment.
CREATE FUNCTION require_own_record() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
DECLARE
    named text;
    moment bigint;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    EXECUTE format('SELECT ($1).%I', TG_ARGV[1]) INTO moment USING NEW;
    IF TG_ARGV[0] <> '' THEN
        EXECUTE format('SELECT ($1).%I', TG_ARGV[0]) INTO named USING NEW;
    END IF;
    IF session_person() IS NULL OR (TG_ARGV[0] <> '' AND named IS DISTINCT FROM session_person()) THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    PERFORM require_moment(moment);
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER rule_book_version_own BEFORE INSERT ON rule_book_version
    FOR EACH ROW EXECUTE FUNCTION require_own_record('approver', 'approved_at')
-- statement
CREATE TRIGGER import_batch_own BEFORE INSERT ON import_batch
    FOR EACH ROW EXECUTE FUNCTION require_own_record('importer', 'imported_at')
-- statement
CREATE TRIGGER ranking_run_own BEFORE INSERT ON ranking_run
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'computed_at')
-- statement
CREATE TRIGGER signature_own BEFORE INSERT ON signature
    FOR EACH ROW EXECUTE FUNCTION require_own_record('judge', 'signed_at')
-- statement
CREATE FUNCTION check_signature() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (NEW.login <> session_user OR folded_name(NEW.judge_folded) <> folded_name(NEW.judge)) THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER signature_own_login BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION check_signature()
-- statement
CREATE TRIGGER award_own BEFORE INSERT ON award
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'awarded_at')
-- statement
CREATE TRIGGER member_own BEFORE INSERT ON member
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'recorded_at')
-- statement
-- As the program folds names (base/personname.cpp): case, spacing and what is not seen tell nobody apart.
CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT lower(btrim(regexp_replace(normalize(regexp_replace(name,
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8]',
        '', 'g'), NFC), '\s+', ' ', 'g')) COLLATE "und-x-icu")
$$
-- statement
-- One name is one person: whoever had two logins under it would sign as two, and so would letters of another script that look the
-- same (domain/people/membername.h says the same to the program). One after another, so that two sessions cannot enter it at once.
CREATE FUNCTION check_member_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('hoithi.member'));
    IF NOT acts_as_owner() AND EXISTS (
        SELECT FROM pg_roles WHERE rolname = NEW.login AND NEW.login <> session_user
            AND pg_has_role(oid, (SELECT nspowner FROM pg_namespace WHERE nspname = 'hoithi'), 'MEMBER')) THEN
        RAISE EXCEPTION 'the contest''s owner enters themselves' USING ERRCODE = 'HT006';
    END IF;
    IF NOT acts_as_owner() AND NOT (NEW.full_name ~ '^[A-Za-z0-9\u00c0-\u00cf\u00d1-\u00d6\u00d8-\u00dd\u00df-\u00ef\u00f1-\u00f6\u00f8-\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9''’ ().\/-]{1,100}$'
        AND NEW.full_name ~ '[^0-9''’ ().\/-]' AND NEW.login ~ '^[a-z_][a-z0-9_.-]{0,59}$') THEN
        RAISE EXCEPTION 'nobody is called so' USING ERRCODE = 'HT012';
    END IF;
    IF NEW.active = 1 AND EXISTS (
        SELECT FROM member m WHERE m.login <> NEW.login AND m.active = 1
            AND m.id = (SELECT max(id) FROM member WHERE login = m.login)
            AND folded_name(m.full_name) = folded_name(NEW.full_name)
    ) THEN
        RAISE EXCEPTION 'another member has this name' USING ERRCODE = 'unique_violation';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- Somebody has to be left who can log in, and enter and remove members.
CREATE FUNCTION require_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT EXISTS (
        SELECT FROM member m JOIN pg_roles r ON r.rolname = m.login AND r.rolcanlogin AND pg_has_role(r.oid, 'hoithi_admin', 'MEMBER')
        WHERE m.id = (SELECT max(id) FROM member WHERE login = m.login) AND m.active = 1 AND m.role = 'admin'
    ) THEN
        RAISE EXCEPTION 'one administrator has to stay' USING ERRCODE = 'HT006';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER member_administrator_left AFTER INSERT ON member DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION require_administrator()
-- statement
CREATE TRIGGER member_one_name BEFORE INSERT ON member FOR EACH ROW EXECUTE FUNCTION check_member_name()
-- statement
CREATE TRIGGER answer_key_moment BEFORE INSERT ON answer_key
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'approved_at')
-- statement
CREATE TRIGGER judge_decision_moment BEFORE INSERT ON judge_decision
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'decided_at')
-- statement
CREATE TRIGGER proposal_own BEFORE INSERT ON proposal
    FOR EACH ROW EXECUTE FUNCTION require_own_record('full_name', 'proposed_at')
-- statement
CREATE TRIGGER proposal_end_own BEFORE INSERT ON proposal_end
    FOR EACH ROW EXECUTE FUNCTION require_own_record('full_name', 'ended_at')
-- statement
-- Whose work an act of two people is.
CREATE FUNCTION proposal_role(act text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE act WHEN 'personal.erase' THEN 'hoithi_admin' WHEN 'paper.freeze' THEN 'hoithi_organiser' ELSE 'hoithi_judge' END
$$
-- statement
CREATE FUNCTION check_proposal() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.login <> session_user THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    IF NOT works_as(proposal_role(NEW.act)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER proposal_login BEFORE INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION check_proposal()
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
CREATE FUNCTION check_proposal_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
    IF proposed.login <> session_user AND NOT works_as(proposal_role(proposed.act)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER proposal_end_person BEFORE INSERT ON proposal_end FOR EACH ROW EXECUTE FUNCTION check_proposal_end()
-- statement
-- Both names stand in what is recorded: one is logged in, and the other has proposed exactly this, as a line of the proposal where
-- several things are decided at once, and has that work still.
CREATE FUNCTION require_second_person(wanted_act text, wanted_content text, names text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    people text[] := string_to_array(names, E'\n');
BEGIN
    IF acts_as_owner() THEN
        RETURN;
    END IF;
    IF NOT works_as(proposal_role(wanted_act)) THEN -- nor does anybody else learn here what was proposed
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    IF cardinality(people) <> 2 OR NOT session_person() = ANY (people) OR NOT EXISTS (
        SELECT FROM proposal p
        JOIN member m ON m.id = (SELECT max(id) FROM member WHERE login = p.login)
        WHERE p.act = wanted_act AND wanted_content = ANY (string_to_array(p.content, E'\n')) AND p.login <> session_user
            AND p.full_name = ANY (people) AND p.full_name <> session_person()
            AND m.active = 1 AND 'hoithi_' || m.role = proposal_role(wanted_act)
            AND NOT EXISTS (SELECT FROM proposal_end e WHERE e.proposal_id = p.id)
    ) THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
END
$$
-- statement
-- An organiser sets a paper's first key; judges change it, two of them.
CREATE FUNCTION check_answer_key() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.version = 1 THEN
        IF NOT works_as('hoithi_organiser') OR NEW.approvers <> '' THEN
            RAISE EXCEPTION 'an organiser sets the first key' USING ERRCODE = 'HT006';
        END IF;
        RETURN NEW;
    END IF;
    IF NOT works_as('hoithi_judge')
        OR NEW.version <> (SELECT max(version) + 1 FROM answer_key WHERE paper_id = NEW.paper_id) THEN
        RAISE EXCEPTION 'judges change a key' USING ERRCODE = 'HT006';
    END IF;
    PERFORM require_second_person('key.amend', NEW.paper_id || ':' || NEW.version || ':' || NEW.entries, NEW.approvers);
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER answer_key_people BEFORE INSERT ON answer_key FOR EACH ROW EXECUTE FUNCTION check_answer_key()
-- statement
CREATE FUNCTION check_judge_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM require_second_person('submission.' || NEW.kind, NEW.submission_id::text, NEW.judges);
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER judge_decision_people BEFORE INSERT ON judge_decision FOR EACH ROW EXECUTE FUNCTION check_judge_decision()
-- statement
-- The text that an entry's hash is over: see vault/hashchain.h.
CREATE FUNCTION chain_hash(entry audit_entry) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT encode(sha256(string_agg(convert_to(octet_length(part) || ':', 'UTF8') || part || '\x0a'::bytea, ''::bytea
                                    ORDER BY ordinal)), 'hex')
    FROM unnest(ARRAY[convert_to(entry.seq::text, 'UTF8'), convert_to(entry.at::text, 'UTF8'),
                      convert_to(entry.actor, 'UTF8'), convert_to(entry.action, 'UTF8'),
                      convert_to(entry.subject, 'UTF8'), convert_to(entry.payload, 'UTF8'),
                      convert_to(entry.previous_hash, 'UTF8')]) WITH ORDINALITY AS parts (part, ordinal)
$$
-- statement
-- Who makes this entry. Whoever has changed their own name, or left, in this transaction does so under the name they had.
CREATE FUNCTION recording_person(action text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT CASE WHEN active = 1 THEN full_name END FROM member
                     WHERE recording_person.action LIKE 'member.%' AND login = session_user
                         AND xmin <> pg_current_xact_id()::xid ORDER BY id DESC LIMIT 1), session_person())
$$
-- statement
-- The role in which they do.
CREATE FUNCTION recording_role(action text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT CASE WHEN active = 1 THEN 'hoithi_' || role END FROM member
                     WHERE recording_role.action LIKE 'member.%' AND login = session_user
                         AND xmin <> pg_current_xact_id()::xid ORDER BY id DESC LIMIT 1), session_role())
$$
-- statement
-- What every reader of JSON takes, and takes for the same: no deep nesting, no number without end, and no name twice in an object,
-- of which another would stand behind what is looked at here.
CREATE FUNCTION is_plain_json(content text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_typeof(content::jsonb) = 'object' AND NOT jsonb_path_exists(content::jsonb, 'strict $.**{12 to last}')
        AND NOT EXISTS (SELECT FROM jsonb_path_query(content::jsonb, 'strict $.** ? (@.type() == "number")') AS n
                        WHERE length(n #>> '{}') > 20)
        AND (SELECT length(bare) - length(replace(bare, ':', ''))
             FROM regexp_replace(content, '"([^"\\]|\\.)*"', '""', 'g') AS bare)
            = (SELECT count(*) FROM jsonb_path_query(content::jsonb, 'strict $.** ? (@.type() == "object")') AS o,
                   jsonb_object_keys(o))
$$
-- statement
-- What two judges decided of several papers at once, this transaction has done to each of them.
CREATE FUNCTION all_keys_changed(content text) RETURNS boolean LANGUAGE sql STABLE
    SET search_path = hoithi, pg_temp AS $$
    SELECT bool_and(EXISTS (SELECT FROM answer_key k WHERE k.paper_id || ':' || k.version || ':' || k.entries = line
                                AND k.xmin = pg_current_xact_id()::xid))
    FROM unnest(string_to_array(all_keys_changed.content, E'\n')) AS line
$$
-- statement
-- Whoever appends: the entry follows the last one. A member: in their own name, of their own work (audit_rules, access.sql), and
-- now. Two names: within this transaction one of them has carried out what the other proposed.
CREATE FUNCTION check_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
    IF octet_length(NEW.subject) + octet_length(NEW.payload) > 4194304 OR NOT is_plain_json(NEW.payload) THEN
        RAISE EXCEPTION 'the entry is too long, or no object' USING ERRCODE = 'HT011';
    END IF;
    IF recording_person(NEW.action) IS NULL OR NOT recording_person(NEW.action) = ANY (people) THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    SELECT r.roles INTO work FROM audit_rules() r WHERE r.action = NEW.action;
    IF NOT EXISTS (SELECT FROM unnest(string_to_array(work, ' ')) AS r (name) 
        WHERE has_role('hoithi_' || name) AND recording_role(NEW.action) = 'hoithi_' || name) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    IF NEW.action IN ('key.amend', 'submission.invalidate', 'personal.erase', 'paper.freeze') THEN
        IF NOT EXISTS (
            SELECT FROM proposal_end e JOIN proposal p ON p.id = e.proposal_id
            WHERE p.act = NEW.action AND e.outcome = 'carried' AND e.full_name = session_person()
                AND e.xmin = pg_current_xact_id()::xid AND people = ARRAY[p.full_name, session_person()]
                AND (p.act <> 'key.amend' OR all_keys_changed(p.content))
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
CREATE TRIGGER audit_entry_follows BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION check_audit_entry()
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
-- By the server's clock.
CREATE FUNCTION round_is_closed(paper bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT r.closes_at < transaction_ms() FROM paper p JOIN round r ON r.number = p.round WHERE p.id = round_is_closed.paper
$$
-- statement
-- Every change leaves an audit entry: whoever listens reads anew what they show.
CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_notify('hoithi', '');
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER audit_entry_tells AFTER INSERT ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change()
