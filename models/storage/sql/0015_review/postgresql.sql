CREATE TRIGGER account_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER tie_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tie_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER flag_verdict_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON flag_verdict
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER run_finalisation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON run_finalisation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER account_decision_own BEFORE INSERT ON account_decision
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'decided_at')
-- statement
CREATE TRIGGER tie_decision_own BEFORE INSERT ON tie_decision
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'decided_at')
-- statement
CREATE TRIGGER flag_verdict_own BEFORE INSERT ON flag_verdict
    FOR EACH ROW EXECUTE FUNCTION require_own_record('judge', 'decided_at')
-- statement
CREATE TRIGGER run_finalisation_own BEFORE INSERT ON run_finalisation
    FOR EACH ROW EXECUTE FUNCTION require_own_record('judge', 'finalised_at')
-- statement
-- Acts that two people decide.
CREATE FUNCTION is_joint_act(act text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT act IN ('key.amend', 'submission.invalidate', 'submission.reinstate', 'accounts.merge', 'accounts.separate', 'tie.resolve',
                   'personal.erase', 'paper.freeze')
$$
-- statement
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
    IF is_joint_act(NEW.action) THEN
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
-- Texts of a JSON array as the program writes it: at least two, each once. NULL for anything else.
CREATE FUNCTION text_list(list text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    texts text[];
BEGIN
    IF list !~ '^\["([^"\\[:cntrl:]]|\\.)+"(,"([^"\\[:cntrl:]]|\\.)+")+\]$' THEN
        RETURN NULL;
    END IF;
    SELECT array_agg(one) INTO texts FROM jsonb_array_elements_text(list::jsonb) AS one;
    RETURN CASE WHEN cardinality(texts) = (SELECT count(DISTINCT one) FROM unnest(texts) AS one) THEN texts END;
EXCEPTION
    WHEN OTHERS THEN
        RETURN NULL;
END
$$
-- statement
-- "3:["a","b"]", called "a, b": accounts that have taken part, ascending by bytes.
CREATE FUNCTION is_account_list(content text, subject text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    parts text[] := regexp_match(content, '^(\d{1,9}):(.*)$');
    accounts text[] := text_list(parts[2]);
BEGIN
    RETURN cardinality(accounts) BETWEEN 2 AND 20 AND subject = array_to_string(accounts, ', ')
        AND accounts = ARRAY(SELECT one FROM unnest(accounts) AS one ORDER BY one COLLATE "C")
        AND EXISTS (SELECT FROM round WHERE number = parts[1]::bigint)
        AND cardinality(accounts) = (SELECT count(*) FROM participant WHERE account_id = ANY (accounts));
END
$$
-- statement
-- "3:draw:SEED:["a","b"]", called "round 3": where it was drawn, in the order that the seed gives (domain/ranking/prizetie.h).
CREATE FUNCTION is_tie_order(content text, subject text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    parts text[] := regexp_match(content, '^(\d{1,9}):(draw|decision):([^:\[\]"[:cntrl:]]{0,200}):(.*)$');
    tied text[] := text_list(parts[4]);
BEGIN
    RETURN cardinality(tied) >= 2 AND subject = 'round ' || parts[1]
        AND CASE parts[2] WHEN 'draw' THEN parts[3] ~ '^[A-Za-z0-9_./-]+( [A-Za-z0-9_./-]+)*$' ELSE parts[3] ~ '^[1-9]\d{0,5}$' AND parts[3]::int <= cardinality(tied) END
        AND (parts[1] = '0' OR EXISTS (SELECT FROM round WHERE number = parts[1]::bigint))
        AND (parts[2] <> 'draw' OR tied = ARRAY(
            SELECT one FROM unnest(tied) AS one
            ORDER BY encode(sha256(convert_to(parts[3] || E'\n' || one, 'UTF8')), 'hex') COLLATE "C"));
END
$$
-- statement
CREATE OR REPLACE FUNCTION check_proposed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    named boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.act = 'key.amend' THEN
        named := changes_question(NEW.content, NEW.subject);
    ELSIF NEW.act IN ('submission.invalidate', 'submission.reinstate') AND NEW.content ~ '^\d{1,18}$' THEN
        named := EXISTS (SELECT FROM submission WHERE id = NEW.content::bigint AND submission_id = NEW.subject);
    ELSIF NEW.act IN ('accounts.merge', 'accounts.separate') THEN
        named := is_account_list(NEW.content, NEW.subject);
    ELSIF NEW.act = 'tie.resolve' THEN
        named := is_tie_order(NEW.content, NEW.subject);
    ELSIF NEW.act = 'paper.freeze' THEN
        named := NEW.content ~ '^\d{1,9}:\d{1,9}:[0-9a-f]{64}$' AND NEW.subject = 'round ' || split_part(NEW.content, ':', 1)
            AND is_newest_draft(split_part(NEW.content, ':', 1)::bigint, split_part(NEW.content, ':', 2)::bigint);
    ELSIF NEW.act = 'personal.erase' THEN
        named := NEW.subject = 'vault' AND NEW.content ~ '^content_key:\d+( content_key:\d+)*$';
    END IF;
    IF NOT coalesce(named, false) THEN
        RAISE EXCEPTION 'the proposal is not what it is called' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE FUNCTION accounts_decided(wanted text, content text) RETURNS boolean LANGUAGE sql STABLE SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM account_decision a WHERE a.kind = wanted AND a.from_round || ':' || a.accounts = accounts_decided.content
                       AND recorded_now(a.xmin))
$$
-- statement
CREATE OR REPLACE FUNCTION is_carried_out(proposed proposal) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    RETURN CASE proposed.act
        WHEN 'key.amend' THEN all_keys_changed(proposed.content)
        WHEN 'submission.invalidate' THEN EXISTS (
            SELECT FROM judge_decision d WHERE d.submission_id::text = proposed.content AND d.kind = 'invalidate' AND recorded_now(d.xmin))
        WHEN 'submission.reinstate' THEN EXISTS (
            SELECT FROM judge_decision d WHERE d.submission_id::text = proposed.content AND d.kind = 'reinstate' AND recorded_now(d.xmin))
        WHEN 'accounts.merge' THEN accounts_decided('merge', proposed.content)
        WHEN 'accounts.separate' THEN accounts_decided('separate', proposed.content)
        WHEN 'tie.resolve' THEN EXISTS (
            SELECT FROM tie_decision t WHERE concat_ws(':', t.round, t.method, t.seed, t.ordering) = proposed.content
                AND recorded_now(t.xmin))
        WHEN 'personal.erase' THEN NOT EXISTS (
            SELECT FROM content_key k WHERE 'content_key:' || k.id = ANY (string_to_array(proposed.content, ' ')))
        WHEN 'paper.freeze' THEN EXISTS (
            SELECT FROM frozen_paper f WHERE recorded_now(f.xmin) AND f.round::text = split_part(proposed.content, ':', 1)
                AND f.content_sha256 = split_part(proposed.content, ':', 3))
        END;
END
$$
-- statement
-- What two judges decided is what one of them proposed.
CREATE FUNCTION check_account_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM require_second_person('accounts.' || NEW.kind, NEW.from_round || ':' || NEW.accounts, NEW.judges);
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER account_decision_people BEFORE INSERT ON account_decision
    FOR EACH ROW EXECUTE FUNCTION check_account_decision()
-- statement
CREATE FUNCTION check_tie_decision() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM require_second_person('tie.resolve', concat_ws(':', NEW.round, NEW.method, NEW.seed, NEW.ordering), NEW.judges);
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER tie_decision_people BEFORE INSERT ON tie_decision FOR EACH ROW EXECUTE FUNCTION check_tie_decision()
-- statement
-- Names of kinds are the program's (domain/review).
CREATE FUNCTION check_flag_verdict() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (NEW.flag ~ '^[0-9a-f]{64}$' AND NEW.kind ~ '^[a-z_]{1,40}$' AND NEW.comment ~ '[^[:space:]]') THEN
        RAISE EXCEPTION 'this is no verdict' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER flag_verdict_is_one BEFORE INSERT ON flag_verdict FOR EACH ROW EXECUTE FUNCTION check_flag_verdict()
-- statement
-- Whether a ranking leaves a prize undecided (-2): told by its first rows, as runrepository.cpp packs them, 16 bytes each. Those who
-- tie stand among the first as there are prizes; some above them may have won too often before.
CREATE FUNCTION has_undecided_prize(run bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    beginning bytea := (SELECT substring(standing FROM 1 FOR 16 * 20000) FROM ranking_run WHERE id = run);
BEGIN
    FOR i IN 0 .. coalesce(octet_length(beginning), 0) / 16 - 1 LOOP
        IF get_byte(beginning, i * 16 + 8) = 254 AND get_byte(beginning, i * 16 + 9) = 255 THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END
$$
-- statement
-- Nobody signs a result that leaves prizes undecided.
CREATE FUNCTION check_signed_run() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND has_undecided_prize(NEW.run_id) THEN
        RAISE EXCEPTION 'a prize is undecided' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER signature_of_decided BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION check_signed_run()
-- statement
-- The lists of accounts that are one person's in a round.
CREATE FUNCTION merged_lists(wanted_round bigint) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT accounts FROM (
        SELECT DISTINCT ON (a.accounts) a.accounts, a.kind FROM account_decision a WHERE a.from_round <= wanted_round
        ORDER BY a.accounts, a.id DESC) AS newest
    WHERE kind = 'merge'
$$
-- statement
-- What judges decided about a round, as a manifest says it (services/ranking/rankinginputs.cpp). It is compared as it is, not by when it was
-- decided: what is taken back makes an older ranking current again.
CREATE FUNCTION decided_state(wanted_round bigint) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT jsonb_build_object(
        'decisions', ARRAY(
            SELECT s.submission_id FROM (
                SELECT DISTINCT ON (d.submission_id) d.submission_id AS id, d.kind FROM judge_decision d
                WHERE d.submission_id >= wanted_round << 32 AND d.submission_id < (wanted_round + 1) << 32
                ORDER BY d.submission_id, d.id DESC) AS newest
            JOIN submission s ON s.id = newest.id WHERE newest.kind = 'invalidate' ORDER BY s.submission_id COLLATE "C"),
        'merged', ARRAY(SELECT l.list FROM merged_lists(wanted_round) AS l (list) ORDER BY l.list COLLATE "C"),
        -- A file of any round may show that the roster excludes one of them.
        'excluded_accounts', ARRAY(
            SELECT p.account_id FROM participant p
            WHERE p.account_id IN (SELECT unnest(text_list(l.list)) FROM merged_lists(wanted_round) AS l (list))
                AND EXISTS (
                    SELECT FROM exclusion x WHERE x.participant_id = p.id
                        AND NOT EXISTS (SELECT FROM roster_withdrawal w WHERE w.roster_entry_id = x.roster_entry_id))
            ORDER BY p.account_id COLLATE "C"),
        'ties', ARRAY(
            SELECT told FROM (
                SELECT DISTINCT ON (tied) concat_ws(':', method, seed, ordering) AS told FROM (
                    SELECT d.*, ARRAY(SELECT one FROM unnest(text_list(d.ordering)) AS one ORDER BY one COLLATE "C") AS tied
                    FROM tie_decision d WHERE d.round = wanted_round) AS t
                ORDER BY tied, id DESC) AS newest
            ORDER BY told COLLATE "C"))
$$
-- statement
CREATE OR REPLACE FUNCTION is_superseded(run ranking_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM rule_book_version v WHERE v.version > run.rules_version AND v.in_force_from_round <= run.round)
        OR decided_state(run.round) IS DISTINCT FROM (
            SELECT jsonb_object_agg(part, ARRAY(SELECT one FROM jsonb_array_elements_text(coalesce(run.manifest::jsonb -> part, '[]')) AS one
                                                ORDER BY one COLLATE "C"))
            FROM unnest(ARRAY['decisions', 'merged', 'excluded_accounts', 'ties']) AS part)
        OR EXISTS (
            SELECT FROM audit_entry e
            WHERE e.seq > (SELECT max(seq) FROM audit_entry
                           WHERE action = 'run.compute' AND payload::jsonb ->> 'run' = run.id::text)
                AND (e.action IN ('roster.import', 'roster.withdraw')
                     OR e.action IN ('key.set', 'key.amend', 'round.open') AND e.subject ~ ('^round ' || run.round || '\M')
                     OR e.action = 'submissions.import' AND e.subject = 'round ' || run.round
                        AND e.payload::jsonb ->> 'accepted' <> '0'))
$$
-- statement
CREATE OR REPLACE FUNCTION collective_basis() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(string_agg(r.number || ' ' || signed.run_hash || E'\n', '' ORDER BY r.number),
                                           'rules ', (SELECT max(version) FROM rule_book_version), E'\n',
        (SELECT string_agg(concat('accounts ', a.kind, ' ', a.from_round, ' ', a.accounts, E'\n'), '' ORDER BY a.id) FROM account_decision a),
        (SELECT string_agg(concat('tie ', concat_ws(':', t.method, t.seed, t.ordering), E'\n'), '' ORDER BY t.id) FROM tie_decision t WHERE t.round = 0)), 'UTF8')), 'hex')
    FROM round r LEFT JOIN LATERAL (
        SELECT run_hash FROM ranking_run x WHERE x.round = r.number AND is_signed(x.id) AND NOT is_superseded(x) ORDER BY x.id DESC LIMIT 1) AS signed ON true
    WHERE EXISTS (SELECT FROM submission s WHERE s.id >= r.number << 32 AND s.id < (r.number + 1) << 32)
$$
-- statement
-- Final is what enough judges have signed, while nothing has changed since.
CREATE FUNCTION check_finalisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (is_signed(NEW.run_id) AND NEW.comment ~ '[^[:space:]]' AND EXISTS (
        SELECT FROM ranking_run r WHERE r.id = NEW.run_id AND NOT is_superseded(r))) THEN
        RAISE EXCEPTION 'this result is not signed' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER run_finalisation_of_signed BEFORE INSERT ON run_finalisation
    FOR EACH ROW EXECUTE FUNCTION check_finalisation()
