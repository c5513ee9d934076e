CREATE TRIGGER roster_withdrawal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON roster_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER roster_withdrawal_own BEFORE INSERT ON roster_withdrawal
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'withdrawn_at')
-- statement
-- Withdrawals follow each other without a gap: a ranking counts how many there were.
CREATE FUNCTION check_withdrawal_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NEW.id <> coalesce((SELECT max(id) FROM roster_withdrawal), 0) + 1 AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER roster_withdrawal_follows BEFORE INSERT ON roster_withdrawal
    FOR EACH ROW EXECUTE FUNCTION check_withdrawal_number()
-- statement
-- As in 0008_recorded; where an entry is withdrawn, whom it had excluded may be excluded by another entry that matches them too.
CREATE OR REPLACE FUNCTION require_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    whole boolean;
BEGIN
    IF TG_TABLE_NAME = 'standing' THEN
        whole := told_now('standing', ARRAY[NEW.run_id::text], NULL);
    ELSIF TG_TABLE_NAME = 'paper' THEN
        whole := EXISTS (SELECT FROM answer_key WHERE paper_id = NEW.id);
    ELSIF TG_TABLE_NAME = 'roster_entry' THEN
        whole := EXISTS (SELECT FROM content_key WHERE id = NEW.content_key_id AND purpose = 'personal')
            AND EXISTS (SELECT FROM entries_now() WHERE action = 'roster.import');
    ELSE
        whole := NEW.participant_id BETWEEN 1 AND (SELECT sum(accepted) FROM import_batch) AND (
            EXISTS (SELECT FROM roster_entry e WHERE e.id = NEW.roster_entry_id AND recorded_now(e.xmin))
            OR EXISTS (SELECT FROM import_batch b WHERE b.id = NEW.batch_id AND recorded_now(b.xmin) AND b.excluded > 0)
            OR EXISTS (
                SELECT FROM roster_withdrawal w JOIN exclusion x ON x.roster_entry_id = w.roster_entry_id
                WHERE recorded_now(w.xmin) AND x.round = NEW.round AND x.participant_id = NEW.participant_id
                    AND x.batch_id = NEW.batch_id AND x.roster_entry_id <> NEW.roster_entry_id));
    END IF;
    IF NOT whole AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'no entry tells of what is recorded' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
-- As in 0011_awards, and by a withdrawal too.
CREATE OR REPLACE FUNCTION is_superseded(run ranking_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM rule_book_version v WHERE v.version > run.rules_version AND v.in_force_from_round <= run.round)
        OR EXISTS (SELECT FROM judge_decision WHERE submission_id >> 32 = run.round AND decided_at > run.computed_at)
        OR EXISTS (
            SELECT FROM audit_entry e
            WHERE e.seq > (SELECT max(seq) FROM audit_entry
                           WHERE action = 'run.compute' AND payload::jsonb ->> 'run' = run.id::text)
                AND (e.action IN ('roster.import', 'roster.withdraw')
                     OR e.action IN ('key.set', 'key.amend', 'round.open') AND e.subject ~ ('^round ' || run.round || '\M')
                     OR e.action = 'submissions.import' AND e.subject = 'round ' || run.round
                        AND e.payload::jsonb ->> 'accepted' <> '0'))
$$
