CREATE TRIGGER batch_withdrawal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON batch_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER batch_withdrawal_own BEFORE INSERT ON batch_withdrawal
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'withdrawn_at')
-- statement
CREATE FUNCTION is_withdrawn(batch bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM batch_withdrawal w WHERE w.batch_id = batch)
$$
-- statement
-- Whether a result that somebody signed, or prizes were given from, rests on the batch: by its own round's ranking, or by a later one
-- that this bears on. A ranking made before a batch does not, though it may name the same file.
CREATE FUNCTION is_in_result(batch bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    WITH RECURSIVE resting AS (
        SELECT r.id, r.run_hash FROM ranking_run r JOIN import_batch b ON b.round = r.round
        WHERE b.id = batch AND jsonb_exists(r.manifest::jsonb -> 'batches', b.sha256) AND r.computed_at >= b.imported_at
        UNION SELECT r.id, r.run_hash FROM ranking_run r JOIN resting u ON jsonb_exists(r.manifest::jsonb -> 'earlier_runs', u.run_hash))
    SELECT EXISTS (SELECT FROM resting u WHERE EXISTS (SELECT FROM signature s WHERE s.run_id = u.id)
                       OR EXISTS (SELECT FROM run_finalisation f WHERE f.run_id = u.id)
                       OR EXISTS (SELECT FROM award a WHERE a.run_id = u.id))
$$
-- statement
-- Whether judges have taken one of its submissions out, or a complaint is linked to one.
CREATE FUNCTION is_decided_about(batch bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (
            SELECT FROM judge_decision d JOIN submission s ON s.id = d.submission_id
            WHERE s.batch_id = batch AND d.kind = 'invalidate'
                AND NOT EXISTS (SELECT FROM judge_decision later WHERE later.submission_id = d.submission_id AND later.id > d.id))
        OR EXISTS (
            SELECT FROM complaint_step c JOIN submission s ON s.id = c.submission_id
            WHERE s.batch_id = batch AND c.kind = 'link' AND is_linked(c.complaint_id, c.submission_id))
$$
-- statement
-- Withdrawals follow each other without a gap: a ranking counts how many there were. Nobody takes back what a result, a decision or a
-- complaint rests on.
CREATE FUNCTION check_batch_withdrawal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.id <> coalesce((SELECT max(id) FROM batch_withdrawal), 0) + 1 THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    IF is_in_result(NEW.batch_id) OR is_decided_about(NEW.batch_id) THEN
        RAISE EXCEPTION 'the batch is in use' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER batch_withdrawal_follows BEFORE INSERT ON batch_withdrawal
    FOR EACH ROW EXECUTE FUNCTION check_batch_withdrawal()
-- statement
-- Nothing is decided about what does not count any more.
CREATE FUNCTION require_batch_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND EXISTS (
        SELECT FROM submission s JOIN batch_withdrawal w ON w.batch_id = s.batch_id WHERE s.id = NEW.submission_id) THEN
        RAISE EXCEPTION 'the batch is withdrawn' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER judge_decision_in_force BEFORE INSERT ON judge_decision
    FOR EACH ROW EXECUTE FUNCTION require_batch_in_force()
-- statement
CREATE TRIGGER complaint_step_in_force BEFORE INSERT ON complaint_step
    FOR EACH ROW WHEN (NEW.kind = 'link') EXECUTE FUNCTION require_batch_in_force()
-- statement
-- As in 0015_review, without the exclusions of withdrawn batches.
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
            SELECT p.account_id FROM participant p
            WHERE p.account_id IN (SELECT unnest(text_list(l.list)) FROM merged_lists(wanted_round) AS l (list))
                AND EXISTS (
                    SELECT FROM exclusion x WHERE x.participant_id = p.id AND NOT is_withdrawn(x.batch_id)
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
-- As in 0015_review, and by a withdrawn batch too.
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
                     OR e.action = 'submissions.withdraw' AND e.subject = 'round ' || run.round
                     OR e.action = 'submissions.import' AND e.subject = 'round ' || run.round
                        AND e.payload::jsonb ->> 'accepted' <> '0'))
$$
-- statement
-- As in 0015_review, of the rounds with submissions that count.
CREATE OR REPLACE FUNCTION collective_basis() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(string_agg(r.number || ' ' || signed.run_hash || E'\n', '' ORDER BY r.number),
                                           'rules ', (SELECT max(version) FROM rule_book_version), E'\n',
        (SELECT string_agg(concat('accounts ', a.kind, ' ', a.from_round, ' ', a.accounts, E'\n'), '' ORDER BY a.id) FROM account_decision a),
        (SELECT string_agg(concat('tie ', concat_ws(':', t.method, t.seed, t.ordering), E'\n'), '' ORDER BY t.id) FROM tie_decision t WHERE t.round = 0)), 'UTF8')), 'hex')
    FROM round r LEFT JOIN LATERAL (
        SELECT run_hash FROM ranking_run x WHERE x.round = r.number AND is_signed(x.id) AND NOT is_superseded(x) ORDER BY x.id DESC LIMIT 1) AS signed ON true
    WHERE EXISTS (SELECT FROM import_batch b WHERE b.round = r.number AND b.accepted > 0 AND NOT is_withdrawn(b.id))
$$
-- statement
-- As in 0013_schedule: what was withdrawn keeps no round from another time, or from being cancelled.
CREATE OR REPLACE FUNCTION check_round_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM await_keys_of(NEW.round);
    IF NOT is_round(NEW.title, NEW.opens_at, NEW.closes_at) OR NOT is_own_schedule_change(NEW.change_id)
        OR NEW.cancelled = 1 AND (EXISTS (SELECT FROM import_batch WHERE round = NEW.round AND NOT is_withdrawn(id))
                                  OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round)
                                  OR EXISTS (SELECT FROM ranking_run WHERE round = NEW.round))
        OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round AND opened_at < NEW.opens_at)
        OR NEW.closes_at > transaction_ms() AND EXISTS (SELECT FROM ranking_run WHERE round = NEW.round)
        OR EXISTS (SELECT FROM submission WHERE id >= NEW.round << 32 AND id < (NEW.round + 1) << 32
                       AND batch_id NOT IN (SELECT batch_id FROM batch_withdrawal)
                       AND (submitted_at < NEW.opens_at OR submitted_at >= NEW.closes_at)) THEN
        RAISE EXCEPTION 'the round cannot be so' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
