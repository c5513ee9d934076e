-- The hashes of a batch's ids are as good as random: trying to compress them took longer than storing them.
ALTER TABLE import_batch ALTER COLUMN id_hashes SET STORAGE EXTERNAL
-- statement
CREATE OR REPLACE FUNCTION check_key_is_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() OR EXISTS (
        SELECT FROM content_key WHERE id = OLD.id AND purpose IN (OLD.purpose, CASE OLD.purpose WHEN 'bank' THEN 'sealed-bank' END)) THEN
        RETURN NULL;
    END IF;
    IF OLD.purpose NOT IN ('personal', 'index', 'siphash-index') OR NOT EXISTS (
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
-- An import adds to its round's partition itself, which spares the server finding it for each row. Rights and guards are those of
-- the table of all rounds; access.sql gives them to partitions that are there already.
CREATE FUNCTION guard_submission_partition(part text) RETURNS void LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT ON hoithi.%I FOR EACH STATEMENT '
                   'EXECUTE FUNCTION hoithi.require_member()', part || '_members', part);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER INSERT ON hoithi.%I FOR EACH STATEMENT '
                   'EXECUTE FUNCTION hoithi.note_import()', part || '_pending', part);
    EXECUTE format('GRANT INSERT ON hoithi.%I TO hoithi_organiser, hoithi_judge', part);
END
$$
-- statement
CREATE OR REPLACE FUNCTION add_submission_partition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    part text := 'submission_round_' || NEW.number;
BEGIN
    EXECUTE format('CREATE TABLE hoithi.%I PARTITION OF hoithi.submission FOR VALUES FROM (%s) TO (%s)',
                   part, NEW.number << 32, (NEW.number + 1) << 32);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON hoithi.%I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION hoithi.refuse_change()', part || '_append_only', part);
    PERFORM guard_submission_partition(part);
    RETURN NULL;
END
$$
-- statement
ALTER TABLE participant_list ALTER COLUMN accounts SET STORAGE EXTERNAL
-- statement
-- Up to some ten thousand that follow each other come into one list.
INSERT INTO participant_list (first_id, accounts)
SELECT min(id), json_agg(account_id ORDER BY id)::text
FROM (SELECT account_id, id, id - row_number() OVER (ORDER BY id) AS gaps FROM participant) AS numbered
GROUP BY gaps, id / 65536
-- statement
DROP TABLE participant
-- statement
CREATE TRIGGER participant_list_pending AFTER INSERT ON participant_list FOR EACH STATEMENT EXECUTE FUNCTION note_import()
-- statement
-- Every account, its number, and the transaction that brought it.
CREATE FUNCTION participants() RETURNS TABLE (account_id text, id bigint, written xid) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp SET enable_nestloop = on SET jit = off AS $$
    SELECT a.account_id, l.first_id + a.place - 1, l.xmin
    FROM participant_list l, json_array_elements_text(l.accounts::json) WITH ORDINALITY AS a (account_id, place)
$$
-- statement
-- As in 0013_schedule, of accounts in lists: of texts, since others would read a number as one.
CREATE OR REPLACE FUNCTION submissions_counted(batches bigint[], own_round bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp SET work_mem = '128MB' SET enable_nestloop = off SET jit = off AS $$
DECLARE
    beginning bigint := own_round << 32;
    ending bigint := (own_round + 1) << 32;
    opens bigint := (SELECT opens_at FROM current_round() WHERE number = own_round);
    closes bigint := (SELECT closes_at FROM current_round() WHERE number = own_round);
    papers bigint[] := ARRAY(SELECT id FROM paper WHERE round = own_round);
    brings_people boolean := adds_to('participant_list');
    found record;
    people record;
BEGIN
    SELECT count(*) FILTER (WHERE own) AS rows, min(id) FILTER (WHERE own) AS first, max(id) FILTER (WHERE own) AS last,
        coalesce(max(id) FILTER (WHERE NOT own), beginning) AS before,
        coalesce(bool_and(right_row AND submitted_at >= opens AND submitted_at < closes) FILTER (WHERE own), true) AS right,
        coalesce(bool_or(maybe_now(xmin) AND recorded_now(xmin)) FILTER (WHERE NOT own), false) AS foreign,
        CASE WHEN brings_people THEN count(DISTINCT person) FILTER (WHERE own AND is_new) END AS people
    INTO found
    FROM (SELECT s.id, s.xmin, s.submitted_at, s.batch_id = ANY (batches) AS own, p.id AS person,
              coalesce(p.id = s.participant_id AND s.paper_id = ANY (papers) AND s.account_id <> ''
                       AND length(s.submission_id) BETWEEN 1 AND 256 AND octet_length(s.full_name) <= 65536, false) AS right_row, maybe_now(p.written) AS is_new
          FROM submission s LEFT JOIN participants() p ON p.account_id = s.account_id
          WHERE s.id >= beginning AND s.id < ending) AS row;
    IF NOT found.right OR found.foreign OR found.rows <> (SELECT sum(accepted) FROM import_batch WHERE id = ANY (batches))
        OR found.rows > 0 AND NOT (found.last - found.first + 1 = found.rows AND found.first = found.before + 1)
        OR cardinality(batches) > 1 AND EXISTS (
            SELECT FROM import_batch b WHERE b.id = ANY (batches) AND b.accepted <> (
                SELECT count(*) FROM submission s WHERE s.id >= beginning AND s.id < ending AND s.batch_id = b.id)) THEN
        RETURN false;
    END IF;
    IF NOT brings_people THEN
        RETURN true;
    END IF;
    IF EXISTS (SELECT FROM participant_list l, json_array_elements(l.accounts::json) AS e (account)
               WHERE maybe_now(l.xmin) AND json_typeof(account) <> 'string') THEN
        RETURN false;
    END IF;
    SELECT coalesce(max(id) FILTER (WHERE NOT is_new), 0) AS before, count(*) FILTER (WHERE is_new) AS fresh,
        min(id) FILTER (WHERE is_new) AS first, max(id) FILTER (WHERE is_new) AS last
    INTO people FROM (SELECT id, maybe_now(written) AS is_new FROM participants() OFFSET 0) AS row;
    RETURN people.fresh = found.people AND (people.fresh = 0
        OR people.first = people.before + 1 AND people.last - people.first + 1 = people.fresh);
END
$$
-- statement
-- As in 0010_imports.
CREATE OR REPLACE FUNCTION check_imported() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    batches bigint[];
    rounds bigint[];
BEGIN
    DELETE FROM import_pending WHERE id = pg_backend_pid();
    SELECT coalesce(array_agg(id), '{}'), coalesce(array_agg(DISTINCT round), '{}') INTO batches, rounds
    FROM import_batch WHERE recorded_now(xmin);
    IF cardinality(rounds) > 1
        OR EXISTS (SELECT FROM round r WHERE r.number <> ALL (rounds) AND adds_to('submission_round_' || r.number) AND EXISTS (
            SELECT FROM submission s WHERE s.id >= r.number << 32 AND s.id < (r.number + 1) << 32
                AND s.batch_id <> ALL (batches) AND maybe_now(s.xmin) AND recorded_now(s.xmin)))
        OR cardinality(rounds) = 1 AND NOT coalesce(submissions_counted(batches, rounds[1]), false)
        OR cardinality(rounds) = 0 AND adds_to('participant_list')
            AND EXISTS (SELECT FROM participant_list WHERE maybe_now(xmin) AND recorded_now(xmin))
        OR NOT leftovers_counted('import_issue', '(SELECT sum(n::bigint) FROM unnest(string_to_array(b.rejected_by, '' '')) AS n)',
                                 batches)
        OR NOT leftovers_counted('import_conflict', 'b.conflicts', batches) THEN
        RAISE EXCEPTION 'rows are not those of a batch' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
-- As in 0015_review.
CREATE OR REPLACE FUNCTION is_account_list(content text, subject text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    parts text[] := regexp_match(content, '^(\d{1,9}):(.*)$');
    accounts text[] := text_list(parts[2]);
BEGIN
    RETURN cardinality(accounts) BETWEEN 2 AND 20 AND subject = array_to_string(accounts, ', ')
        AND accounts = ARRAY(SELECT one FROM unnest(accounts) AS one ORDER BY one COLLATE "C")
        AND EXISTS (SELECT FROM round WHERE number = parts[1]::bigint)
        AND cardinality(accounts) = (SELECT count(*) FROM participants() WHERE account_id = ANY (accounts));
END
$$
-- statement
-- As in 0020_conflict_decisions.
CREATE OR REPLACE FUNCTION decided_state(wanted_round bigint) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
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
            SELECT p.account_id FROM participants() p
            WHERE p.account_id IN (SELECT unnest(text_list(l.list)) FROM merged_lists(wanted_round) AS l (list))
                AND EXISTS (
                    SELECT FROM exclusion x WHERE x.participant_id = p.id AND NOT is_withdrawn(x.batch_id) AND NOT is_void(x)
                        AND NOT EXISTS (SELECT FROM roster_withdrawal w WHERE w.roster_entry_id = x.roster_entry_id))
            ORDER BY p.account_id COLLATE "C"),
        'conflicts', ARRAY(
            SELECT b.sha256 FROM taken_conflicts() t JOIN import_batch b ON b.id = t.batch_id
            WHERE b.round = wanted_round OR t.submission_id >> 32 = wanted_round ORDER BY b.sha256 COLLATE "C"),
        'ties', ARRAY(
            SELECT told FROM (
                SELECT DISTINCT ON (tied) concat_ws(':', method, seed, ordering) AS told FROM (
                    SELECT d.*, ARRAY(SELECT one FROM unnest(text_list(d.ordering)) AS one ORDER BY one COLLATE "C") AS tied
                    FROM tie_decision d WHERE d.round = wanted_round) AS t
                ORDER BY tied, id DESC) AS newest
            ORDER BY told COLLATE "C"))
$$
