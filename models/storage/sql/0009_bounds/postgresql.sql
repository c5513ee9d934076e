-- What a member records is no longer than anything that the program writes. The argument is the most that a row may take, in bytes.
CREATE FUNCTION require_short() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF octet_length(NEW::text) > TG_ARGV[0]::bigint AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'the row is too long' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- Nobody has more windows open than this.
CREATE FUNCTION require_few() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM presence WHERE full_name = NEW.full_name) >= 100 AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'there are too many rows' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER presence_few BEFORE INSERT ON presence FOR EACH ROW EXECUTE FUNCTION require_few()
-- statement
-- The printed recovery code opens for good, so that nobody who sets a passphrase of their own locks out the others. What is open
-- is made so with the contest, never again.
CREATE FUNCTION keep_recovery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    recoverable boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE kind = ''recovery'')', TG_TABLE_NAME) INTO recoverable;
    IF NOT acts_as_owner() AND (
        TG_OP = 'INSERT' AND (NEW.kind = 'open' OR NEW.kind = 'recovery' AND recoverable)
        OR TG_OP = 'DELETE' AND (OLD.kind = 'recovery' OR TG_WHEN = 'AFTER' AND NOT recoverable)) THEN
        RAISE EXCEPTION 'the recovery code has to open' USING ERRCODE = 'HT012';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$
-- statement
CREATE TRIGGER key_slot_keeps_recovery BEFORE INSERT OR DELETE ON key_slot FOR EACH ROW EXECUTE FUNCTION keep_recovery()
-- statement
CREATE TRIGGER question_slot_keeps_recovery BEFORE INSERT OR DELETE ON question_slot
    FOR EACH ROW EXECUTE FUNCTION keep_recovery()
-- statement
CREATE CONSTRAINT TRIGGER key_slot_recovery_left AFTER DELETE ON key_slot DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_recovery()
-- statement
CREATE CONSTRAINT TRIGGER question_slot_recovery_left AFTER DELETE ON question_slot DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION keep_recovery()
-- statement
-- Rules that a member approves are a rule book (domain/rulebook.h): the program reads nothing else, and would rank no more.
CREATE FUNCTION check_rule_book() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT coalesce(
        NEW.rules::jsonb ?& ARRAY['question_count', 'required_correct', 'counted_attempt', 'prediction_target',
                                  'missing_prediction', 'order', 'repeat_winners', 'prizes', 'collective']
        AND jsonb_typeof(NEW.rules::jsonb -> 'prizes') = 'array'
        AND EXISTS (SELECT FROM round WHERE number = NEW.in_force_from_round), false) THEN
        RAISE EXCEPTION 'this is no rule book' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER rule_book_version_is_one BEFORE INSERT ON rule_book_version FOR EACH ROW EXECUTE FUNCTION check_rule_book()
-- statement
-- A proposal is called what it would do: one question of the newest key, the submission of that number, or the keys of personal data.
CREATE FUNCTION check_proposed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    named boolean;
    parts text[] := regexp_match(NEW.content, '^(\d{1,18}):(\d{1,9}):(.+)$');
    question int := (regexp_match(NEW.subject, '^round \d{1,9}, question ([1-9]\d{0,3})$'))[1];
    before text[];
    after text[];
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.act = 'key.amend' THEN
        SELECT string_to_array(k.entries, ' '), string_to_array(parts[3], ' ') INTO before, after
        FROM answer_key k JOIN paper p ON p.id = k.paper_id
        WHERE p.id = parts[1]::bigint AND k.version = parts[2]::bigint - 1
            AND NEW.subject = 'round ' || p.round || ', question ' || question;
        named := cardinality(before) = cardinality(after)
            AND before[:question - 1] = after[:question - 1] AND before[question + 1:] = after[question + 1:];
    ELSIF NEW.act = 'submission.invalidate' AND NEW.content ~ '^\d{1,18}$' THEN
        named := EXISTS (SELECT FROM submission WHERE id = NEW.content::bigint AND submission_id = NEW.subject);
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
CREATE TRIGGER proposal_names_its_change BEFORE INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION check_proposed()
-- statement
-- Prizes of a round are those of its ranking, all of them, once enough judges have signed it. Which agencies win the collective
-- ones is for the program to compute; `verify` compares them.
CREATE FUNCTION check_award() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    won boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF NEW.run_id IS NULL THEN
        won := NEW.round IS NULL AND NEW.submission_id IS NULL AND NEW.agency_id IS NOT NULL AND NOT EXISTS (
            SELECT FROM award a WHERE a.run_id IS NULL AND a.basis = NEW.basis
                AND (a.agency_id = NEW.agency_id AND a.id <> NEW.id OR a.xmin <> pg_current_xact_id()::xid));
    ELSE
        won := NEW.agency_id IS NULL AND EXISTS (
            SELECT FROM ranking_run r JOIN standing s ON s.run_id = r.id JOIN rule_book_version v ON v.version = r.rules_version,
                LATERAL (SELECT v.rules::jsonb #> ARRAY['prizes', s.prize::text] AS prize) AS given
            WHERE r.id = NEW.run_id AND r.round = NEW.round AND r.run_hash = NEW.basis AND s.place = NEW.place
                AND s.prize = NEW.prize AND s.prize >= 0 AND (r.round << 32) + s.submission_position = NEW.submission_id
                AND given.prize ->> 'name' = NEW.prize_name
                AND (given.prize ->> 'amount')::bigint IS NOT DISTINCT FROM NEW.amount)
            AND (SELECT count(*) FROM award WHERE run_id = NEW.run_id AND submission_id = NEW.submission_id) = 1
            AND (SELECT count(*) FROM award WHERE run_id = NEW.run_id)
                = (SELECT count(*) FROM standing WHERE run_id = NEW.run_id AND prize >= 0)
            AND (SELECT count(*) FROM signature WHERE run_id = NEW.run_id) >= (SELECT signature_quorum FROM contest);
    END IF;
    IF NOT won THEN
        RAISE EXCEPTION 'nobody has won this prize' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER award_is_won AFTER INSERT ON award DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_award()
-- statement
-- Rows that COPY brings in by the million are counted once, when all of them are there: a statement leaves a note here, and the
-- check that it brings about takes the note away. Empty between transactions.
CREATE TABLE import_pending (id BIGINT PRIMARY KEY)
-- statement
CREATE FUNCTION note_import() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() THEN
        INSERT INTO import_pending VALUES (pg_backend_pid()) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$
-- statement
-- Whether this transaction has added to a table; of a server that does not count, it may have.
CREATE FUNCTION adds_to(name text) RETURNS boolean LANGUAGE sql STABLE SET search_path = hoithi, pg_temp AS $$
    SELECT pg_stat_get_xact_tuples_inserted(to_regclass('hoithi.' || quote_ident(name))) > 0
        OR NOT current_setting('track_counts')::boolean
$$
-- statement
-- All rows of a round, and all that were rejected or that differ, are those that its batches count, numbered one after another.
CREATE FUNCTION check_imported() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    counted boolean := true;
    item record;
BEGIN
    DELETE FROM import_pending WHERE id = pg_backend_pid();
    FOR item IN SELECT number FROM round WHERE adds_to('submission_round_' || number) LOOP
        SELECT counted AND count(*) = coalesce((SELECT sum(accepted) FROM import_batch WHERE round = item.number), 0)
            AND coalesce(max(id), item.number << 32) = (item.number << 32) + count(*) INTO counted
        FROM submission WHERE id >= item.number << 32 AND id < (item.number + 1) << 32;
    END LOOP;
    IF adds_to('import_issue') THEN
        SELECT counted AND coalesce(min(id), 1) = 1 AND coalesce(max(id), 0) = count(*) AND count(*) = coalesce((
            SELECT sum(n::bigint) FROM import_batch, unnest(string_to_array(rejected_by, ' ')) AS n), 0) INTO counted
        FROM import_issue;
    END IF;
    IF adds_to('import_conflict') THEN
        SELECT counted AND coalesce(min(id), 1) = 1 AND coalesce(max(id), 0) = count(*)
            AND count(*) = coalesce((SELECT sum(conflicts) FROM import_batch), 0) INTO counted
        FROM import_conflict;
    END IF;
    IF adds_to('participant') THEN
        -- a file that was given up may have taken numbers
        SELECT counted AND coalesce(min(id), 1) >= 1 AND coalesce(max(id), 1) <= 100000000
            + (SELECT coalesce(sum(accepted), 0) FROM import_batch) INTO counted FROM participant;
    END IF;
    IF NOT counted THEN
        RAISE EXCEPTION 'rows are not those of a batch' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER import_pending_checked AFTER INSERT ON import_pending DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_imported()
-- statement
CREATE TRIGGER submission_pending AFTER INSERT ON submission FOR EACH STATEMENT EXECUTE FUNCTION note_import()
-- statement
CREATE TRIGGER participant_pending AFTER INSERT ON participant FOR EACH STATEMENT EXECUTE FUNCTION note_import()
-- statement
CREATE TRIGGER import_issue_pending AFTER INSERT ON import_issue FOR EACH STATEMENT EXECUTE FUNCTION note_import()
-- statement
CREATE TRIGGER import_conflict_pending AFTER INSERT ON import_conflict FOR EACH STATEMENT EXECUTE FUNCTION note_import()
