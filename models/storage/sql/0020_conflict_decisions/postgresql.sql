CREATE TRIGGER conflict_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON conflict_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER conflict_decision_own BEFORE INSERT ON conflict_decision
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'decided_at')
-- statement
-- The rows that count in place of what was stored.
CREATE FUNCTION taken_conflicts() RETURNS SETOF conflict_decision LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT d.* FROM conflict_decision d
    WHERE d.kind = 'take' AND NOT EXISTS (SELECT FROM conflict_decision later WHERE later.conflict_id = d.conflict_id AND later.id > d.id)
$$
-- statement
-- Whether another row counts in place of the submission.
CREATE FUNCTION is_replaced(submission bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM taken_conflicts() t WHERE t.submission_id = submission)
$$
-- statement
-- As in 0017_withdrawn_batches, and of a row that judges had taken and restored what was there before.
CREATE OR REPLACE FUNCTION is_withdrawn(batch bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM batch_withdrawal w WHERE w.batch_id = batch)
        OR EXISTS (SELECT FROM conflict_decision d WHERE d.batch_id = batch)
            AND NOT EXISTS (SELECT FROM taken_conflicts() t WHERE t.batch_id = batch)
$$
-- statement
-- Whether all that the exclusion rests on has given way to other rows.
CREATE FUNCTION is_void(excluded exclusion) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (
            SELECT FROM taken_conflicts() t JOIN submission s ON s.id = t.submission_id
            WHERE s.batch_id = excluded.batch_id AND s.participant_id = excluded.participant_id)
        AND NOT EXISTS (
            SELECT FROM submission s
            WHERE s.id >= excluded.round << 32 AND s.id < (excluded.round + 1) << 32 AND s.batch_id = excluded.batch_id
                AND s.participant_id = excluded.participant_id AND NOT is_replaced(s.id))
$$
-- statement
CREATE FUNCTION is_invalidated(submission bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT d.kind = 'invalidate' FROM judge_decision d WHERE d.submission_id = submission ORDER BY d.id DESC LIMIT 1), false)
$$
-- statement
-- Nothing is decided about what does not count any more: as in 0017_withdrawn_batches, and what gave way to another row.
CREATE OR REPLACE FUNCTION require_batch_in_force() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (is_replaced(NEW.submission_id) OR EXISTS (
        SELECT FROM submission s WHERE s.id = NEW.submission_id AND is_withdrawn(s.batch_id))) THEN
        RAISE EXCEPTION 'the batch is withdrawn' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- Whether the decision's batch is the one row of the conflict, made now or when it was taken before, in place of what counts under its
-- id now.
CREATE FUNCTION is_taken_row(decision conflict_decision, conflict import_conflict) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (
            SELECT FROM import_batch b JOIN import_batch came ON came.id = conflict.batch_id AND came.round = b.round
            JOIN submission s ON s.id >= b.round << 32 AND s.id < (b.round + 1) << 32 AND s.batch_id = b.id
            WHERE b.id = decision.batch_id AND b.accepted = 1 AND b.file_name = came.file_name AND s.line = conflict.line
                AND s.submission_id = conflict.submission_id AND s.account_id = conflict.payload::jsonb ->> 'account_id'
                AND s.full_name = conflict.payload::jsonb ->> 'full_name' AND s.answers = conflict.payload::jsonb ->> 'answers'
                AND s.agency_code = conflict.payload::jsonb ->> 'agency_code' AND s.agency_name = conflict.payload::jsonb ->> 'agency_name'
                AND s.prediction::text IS NOT DISTINCT FROM conflict.payload::jsonb ->> 'prediction'
                AND (recorded_now(b.xmin)
                     OR EXISTS (SELECT FROM conflict_decision d WHERE d.conflict_id = conflict.id AND d.batch_id = b.id)))
        AND EXISTS (
            SELECT FROM submission s WHERE s.id = decision.submission_id AND s.submission_id = conflict.submission_id
                AND s.batch_id <> decision.batch_id AND NOT is_withdrawn(s.batch_id) AND NOT is_replaced(s.id) AND NOT is_invalidated(s.id))
$$
-- statement
-- Decisions follow each other without a gap, and each follows from what was decided about its row before.
CREATE FUNCTION check_conflict_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    conflict import_conflict;
    last conflict_decision;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.id <> coalesce((SELECT max(id) FROM conflict_decision), 0) + 1 THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    SELECT * INTO conflict FROM import_conflict WHERE id = NEW.conflict_id;
    SELECT * INTO last FROM conflict_decision WHERE conflict_id = NEW.conflict_id ORDER BY id DESC LIMIT 1;
    IF NEW.kind IN ('take', 'restore') THEN
        PERFORM require_second_person('conflict.' || NEW.kind, NEW.conflict_id::text, NEW.judges);
    ELSIF NEW.judges IS DISTINCT FROM session_person() OR NOT works_as('hoithi_judge') THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    IF NOT coalesce(NOT is_withdrawn(conflict.batch_id) AND NEW.reason ~ '[^[:space:]]' AND CASE NEW.kind
            WHEN 'keep' THEN coalesce(last.kind, 'reopen') IN ('restore', 'reopen')
            WHEN 'take' THEN coalesce(last.kind, 'reopen') IN ('restore', 'reopen') AND is_taken_row(NEW, conflict)
            WHEN 'reopen' THEN last.kind = 'keep'
            WHEN 'restore' THEN last.kind = 'take' AND NEW.submission_id = last.submission_id AND NEW.batch_id = last.batch_id
                AND NOT EXISTS (
                    SELECT FROM import_batch b
                    JOIN submission s ON s.id >= b.round << 32 AND s.id < (b.round + 1) << 32 AND s.batch_id = b.id
                    WHERE b.id = NEW.batch_id AND (is_replaced(s.id) OR is_invalidated(s.id))) END, false) THEN
        RAISE EXCEPTION 'this cannot be decided about the row' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER conflict_decision_follows BEFORE INSERT ON conflict_decision
    FOR EACH ROW EXECUTE FUNCTION check_conflict_decision()
-- statement
-- Judges bring in rows of conflicts that they take, and nothing else.
CREATE FUNCTION check_taken_batch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT works_as('hoithi_organiser')
        AND NOT EXISTS (SELECT FROM conflict_decision d WHERE d.batch_id = NEW.id AND d.kind = 'take' AND recorded_now(d.xmin)) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER import_batch_taken AFTER INSERT ON import_batch DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_taken_batch()
-- statement
-- As in 0017_withdrawn_batches, and of a file whose rows judges have taken. What too few judges have signed before it was superseded,
-- itself or by a ranking of an earlier round, nobody can sign any more: it is no result.
CREATE OR REPLACE FUNCTION is_in_result(batch bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    WITH RECURSIVE resting AS (
        (SELECT r.id, r.run_hash FROM ranking_run r JOIN import_batch b ON b.round = r.round
        WHERE b.id = batch AND jsonb_exists(r.manifest::jsonb -> 'batches', b.sha256) AND r.computed_at >= b.imported_at
        UNION SELECT r.id, r.run_hash FROM ranking_run r
        WHERE EXISTS (SELECT FROM conflict_decision d JOIN import_conflict c ON c.id = d.conflict_id JOIN import_batch b ON b.id = d.batch_id
                      WHERE c.batch_id = batch AND d.kind = 'take' AND jsonb_exists(r.manifest::jsonb -> 'conflicts', b.sha256)))
        UNION SELECT r.id, r.run_hash FROM ranking_run r JOIN resting u ON jsonb_exists(r.manifest::jsonb -> 'earlier_runs', u.run_hash))
    SELECT EXISTS (SELECT FROM resting u WHERE is_signed(u.id)
                       OR EXISTS (SELECT FROM signature s WHERE s.run_id = u.id)
                          AND NOT EXISTS (
                              SELECT FROM ranking_run e, ranking_run r
                              WHERE r.id = u.id AND (e.id = r.id OR jsonb_exists(r.manifest::jsonb -> 'earlier_runs', e.run_hash))
                                  AND is_superseded(e))
                       OR EXISTS (SELECT FROM run_finalisation f WHERE f.run_id = u.id)
                       OR EXISTS (SELECT FROM award a WHERE a.run_id = u.id))
$$
-- statement
-- As in 0017_withdrawn_batches: neither what counts in place of a submission nor what gave way to it.
CREATE OR REPLACE FUNCTION check_batch_withdrawal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.id <> coalesce((SELECT max(id) FROM batch_withdrawal), 0) + 1 THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    IF is_in_result(NEW.batch_id) OR is_decided_about(NEW.batch_id)
        OR EXISTS (SELECT FROM conflict_decision WHERE batch_id = NEW.batch_id)
        OR EXISTS (SELECT FROM taken_conflicts() t JOIN import_conflict c ON c.id = t.conflict_id WHERE c.batch_id = NEW.batch_id)
        OR EXISTS (SELECT FROM taken_conflicts() t JOIN submission s ON s.id = t.submission_id WHERE s.batch_id = NEW.batch_id) THEN
        RAISE EXCEPTION 'the batch is in use' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- As in 0015_review, and rows that judges take in place of what is stored.
CREATE OR REPLACE FUNCTION is_joint_act(act text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT act IN ('key.amend', 'submission.invalidate', 'submission.reinstate', 'accounts.merge', 'accounts.separate', 'tie.resolve',
                   'conflict.take', 'conflict.restore',
                   'personal.erase', 'paper.freeze')
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
    ELSIF NEW.act IN ('conflict.take', 'conflict.restore') AND NEW.content ~ '^\d{1,18}$' THEN
        named := EXISTS (SELECT FROM import_conflict WHERE id = NEW.content::bigint AND submission_id = NEW.subject);
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
        WHEN 'conflict.take' THEN EXISTS (
            SELECT FROM conflict_decision d WHERE d.conflict_id::text = proposed.content AND d.kind = 'take' AND recorded_now(d.xmin))
        WHEN 'conflict.restore' THEN EXISTS (
            SELECT FROM conflict_decision d WHERE d.conflict_id::text = proposed.content AND d.kind = 'restore' AND recorded_now(d.xmin))
        WHEN 'personal.erase' THEN NOT EXISTS (
            SELECT FROM content_key k WHERE 'content_key:' || k.id = ANY (string_to_array(proposed.content, ' ')))
        WHEN 'paper.freeze' THEN EXISTS (
            SELECT FROM frozen_paper f WHERE recorded_now(f.xmin) AND f.round::text = split_part(proposed.content, ':', 1)
                AND f.content_sha256 = split_part(proposed.content, ':', 3))
        END;
END
$$
-- statement
-- As in 0008_recorded: a row that is taken comes in as those of a file do.
CREATE OR REPLACE FUNCTION check_told_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    content jsonb := NEW.payload::jsonb;
    fact jsonb;
    told text;
    owner text; -- the run or batch that such rows belong to
    allowed text[] := (SELECT string_to_array(record || ' ' || facts, ' ') FROM audit_rules() r WHERE r.action = NEW.action);
    gone text;
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    FOR gone IN SELECT jsonb_array_elements_text(content -> 'removed') LOOP
        IF NOT is_gone(NEW.action, gone, content -> 'facts') THEN
            RAISE EXCEPTION 'the entry tells of what is not recorded' USING ERRCODE = 'HT011';
        END IF;
    END LOOP;
    FOR fact IN SELECT * FROM jsonb_array_elements(content -> 'facts') LOOP
        told := fact ->> 'table';
        owner := fact #>> '{id,0}';
        IF NOT coalesce(told = ANY (allowed), false) THEN
            RAISE EXCEPTION 'the entry tells of what is not recorded' USING ERRCODE = 'HT011';
        END IF;
        CONTINUE WHEN EXISTS (SELECT FROM fact_columns() WHERE name = told)
            AND stored_digest(told, fact -> 'id') = fact ->> 'sha256';
        CONTINUE WHEN NEW.action = 'roster.import' AND told = 'roster_sealed';
        CONTINUE WHEN NEW.action = 'run.compute' AND told = 'standing' AND EXISTS (
            SELECT FROM ranking_run r WHERE r.id::text = owner AND recorded_now(r.xmin));
        CONTINUE WHEN NEW.action IN ('submissions.import', 'conflict.take')
            AND told IN ('submission', 'submission_sealed', 'id_hashes', 'import_issue', 'import_conflict') AND EXISTS (
            SELECT FROM import_batch b WHERE b.id::text = owner AND recorded_now(b.xmin));
        CONTINUE WHEN told IN ('question_version', 'question_step', 'question_image') AND is_own_change(owner)
            AND bank_rows_digest(told, owner::bigint) = fact ->> 'sha256';
        RAISE EXCEPTION 'the entry tells of what is not recorded' USING ERRCODE = 'HT011';
    END LOOP;
    RETURN NULL;
END
$$
-- statement
-- As in 0017_withdrawn_batches, and the rows that judges have taken.
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
-- statement
CREATE OR REPLACE FUNCTION is_superseded(run ranking_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM rule_book_version v WHERE v.version > run.rules_version AND v.in_force_from_round <= run.round)
        OR decided_state(run.round) IS DISTINCT FROM (
            SELECT jsonb_object_agg(part, ARRAY(SELECT one FROM jsonb_array_elements_text(coalesce(run.manifest::jsonb -> part, '[]')) AS one
                                                ORDER BY one COLLATE "C"))
            FROM unnest(ARRAY['decisions', 'merged', 'excluded_accounts', 'conflicts', 'ties']) AS part)
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
