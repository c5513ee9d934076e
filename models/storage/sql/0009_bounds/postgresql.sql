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
        TG_OP = 'INSERT' AND (NEW.kind = 'open' OR NEW.kind = 'recovery' AND recoverable
            OR NOT (NEW.operations BETWEEN 0 AND 100 AND NEW.memory BETWEEN 0 AND 1073741824
                    AND NEW.salt || NEW.wrapped ~ '^([0-9a-f]{2})*$'))
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
-- Rules that a member approves are a rule book as the program writes it (domain/ranking/rulebook.cpp): it reads nothing else, and
-- would rank no more.
CREATE FUNCTION is_rule_book(rules text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT rules ~ concat('^\{"question_count":(1000|[1-9]\d{0,2}),"required_correct":(1000|[1-9]\d{0,2}),',
            '"counted_attempt":"(first|last|best)","prediction_target":"(all_correct_people|participants|submissions)",',
            '"missing_prediction":"(last|ineligible)",',
            '"order":\["(correct|prediction|submitted|duration)"(,"(correct|prediction|submitted|duration)"){3}\],',
            '"repeat_winners":"(allowed|once_per_contest|highest_only)",',
            '"prizes":\[(\{"name":"([^"\\[:cntrl:]]|\\["\\])+","count":(1000|[1-9]\d{0,2}),"amount":(null|\d{1,15})\}(,(?!\]))?)*\],',
            '"collective":\{"count":(1000|\d{1,3}),"metric":"(distinct_people|submissions|rate)",',
            '"minimum_rate":(null|0(\.\d{1,17})?|1|[1-9](\.\d{1,17})?e-\d{1,2}),',
            '"ties":\[("(distinct_people|submissions|all_correct_people|rate)"(,(?!\]))?){0,4}\]\}\}$')
        AND (rules::jsonb ->> 'required_correct')::int <= (rules::jsonb ->> 'question_count')::int
        AND jsonb_array_length(rules::jsonb -> 'prizes') <= 1000
        AND NOT EXISTS (SELECT FROM jsonb_array_elements(rules::jsonb -> 'prizes') AS prize
            WHERE char_length(prize ->> 'name') > 300 OR prize ->> 'name'
                ~ '^[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$')
        AND 4 = (SELECT count(DISTINCT one) FROM jsonb_array_elements(rules::jsonb -> 'order') AS one)
        AND jsonb_array_length(rules::jsonb #> '{collective,ties}')
            = (SELECT count(DISTINCT one) FROM jsonb_array_elements(rules::jsonb #> '{collective,ties}') AS one)
$$
-- statement
CREATE FUNCTION check_rule_book() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        is_rule_book(NEW.rules) AND EXISTS (SELECT FROM round WHERE number = NEW.in_force_from_round)) THEN
        RAISE EXCEPTION 'this is no rule book' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER rule_book_version_is_one BEFORE INSERT ON rule_book_version FOR EACH ROW EXECUTE FUNCTION check_rule_book()
-- statement
-- Entries as the program writes them, of one paper's options and of as many questions as the rules in force ask for: "A {BD} B/C *A".
CREATE FUNCTION check_key_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    options bigint;
    asked bigint;
    accepted text;
BEGIN
    SELECT p.option_count, (SELECT (v.rules::jsonb ->> 'question_count')::bigint FROM rule_book_version v
                            WHERE v.in_force_from_round <= p.round ORDER BY v.version DESC LIMIT 1)
    INTO options, asked FROM paper p WHERE p.id = NEW.paper_id;
    accepted := format('(-|[A-%1$s]|\{[A-%1$s]{2,26}\})', chr(64 + least(greatest(options, 1), 26)::int));
    IF NOT acts_as_owner() AND NOT (options BETWEEN 2 AND 26
        AND NEW.entries ~ format('^\*?%1$s(/%1$s)*( \*?%1$s(/%1$s)*)*$', accepted)
        AND cardinality(string_to_array(NEW.entries, ' ')) = coalesce(asked, cardinality(string_to_array(NEW.entries, ' ')))) THEN
        RAISE EXCEPTION 'this is no answer key' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER answer_key_text BEFORE INSERT ON answer_key FOR EACH ROW EXECUTE FUNCTION check_key_text()
-- statement
-- A ranking tells the answers it went by, in its digest too: there is none before the round is over. By the server's clock.
CREATE FUNCTION check_ranking_time() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT round_is_over(NEW.round) THEN
        RAISE EXCEPTION 'the round is not over' USING ERRCODE = 'HT013';
    END IF;
    IF NOT acts_as_owner() AND NOT (is_plain_json(NEW.manifest) AND NEW.run_hash ~ '^[0-9a-f]{64}$'
        AND coalesce(NEW.manifest::jsonb ->> 'round' = NEW.round::text, false)) THEN
        RAISE EXCEPTION 'this is no ranking' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER ranking_run_in_time BEFORE INSERT ON ranking_run FOR EACH ROW EXECUTE FUNCTION check_ranking_time()
-- statement
-- A day that there is, or none.
CREATE FUNCTION check_retention() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NEW.until_day <> ''
        AND NOT (NEW.until_day ~ '^\d{4}-\d{2}-\d{2}$' AND to_char(NEW.until_day::date, 'YYYY-MM-DD') = NEW.until_day) THEN
        RAISE EXCEPTION 'this is no day' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER retention_policy_day BEFORE INSERT ON retention_policy FOR EACH ROW EXECUTE FUNCTION check_retention()
-- statement
-- Rounds are sealed under a question key that somebody can open.
CREATE FUNCTION check_sealing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (NEW.wrapped ~ '^([0-9a-f]{2})+$' AND NEW.key_sha256 ~ '^[0-9a-f]{64}$'
        AND 2 = (SELECT count(DISTINCT kind) FROM question_slot)) THEN
        RAISE EXCEPTION 'the round could not be opened' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER round_key_can_open BEFORE INSERT ON round_key FOR EACH ROW EXECUTE FUNCTION check_sealing()
-- statement
-- With a round's opening comes its key, and every answer key that was sealed.
CREATE FUNCTION check_opened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (NOT EXISTS (SELECT FROM released_key WHERE round = NEW.round) OR EXISTS (
        SELECT FROM question_set s WHERE s.round = NEW.round AND NOT EXISTS (
            SELECT FROM paper p JOIN answer_key k ON k.paper_id = p.id WHERE p.round = s.round AND p.code = s.paper_code))) THEN
        RAISE EXCEPTION 'the round was not opened whole' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER round_opening_whole AFTER INSERT ON round_opening DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_opened()
-- statement
-- Papers of a round are told apart by their codes: one without, or each with one of its own.
CREATE FUNCTION check_paper() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (length(NEW.code) > 256 OR NEW.code ~ '[[:cntrl:]]' OR NEW.code <> btrim(NEW.code) OR EXISTS (
        SELECT FROM paper WHERE round = NEW.round AND (code = '' OR NEW.code = ''))) THEN
        RAISE EXCEPTION 'the papers could not be told apart' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER paper_told_apart BEFORE INSERT ON paper FOR EACH ROW EXECUTE FUNCTION check_paper()
-- statement
-- Sealed is what at least has a nonce, and a digest.
CREATE FUNCTION check_sealed_set() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (NEW.sealed ~ '^([0-9a-f]{2})*$' AND length(NEW.sealed) >= 80
        AND NEW.text_sha256 ~ '^[0-9a-f]{64}$') THEN
        RAISE EXCEPTION 'nothing is sealed here' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER question_set_sealed BEFORE INSERT ON question_set FOR EACH ROW EXECUTE FUNCTION check_sealed_set()
-- statement
-- Content keys come with the first passphrase only, which takes the place of the slot that opened without one.
CREATE FUNCTION check_protection() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (
        NEW.action = 'vault.protect' AND NOT EXISTS (SELECT FROM key_slot WHERE kind = 'open')
        OR NEW.action = 'questions.protect' AND (
            EXISTS (SELECT FROM question_slot WHERE NOT recorded_now(xmin)) OR EXISTS (
                SELECT FROM round r WHERE NOT EXISTS (SELECT FROM round_key WHERE round = r.number) AND NOT EXISTS (
                    SELECT FROM paper p JOIN answer_key k ON k.paper_id = p.id WHERE p.round = r.number)))) THEN
        RAISE EXCEPTION 'there is a passphrase already' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER audit_entry_protects BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION check_protection()
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
        named := cardinality(before) = cardinality(after) AND before <> after AND question <= cardinality(after)
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
-- Whether as many judges have signed it as it takes.
CREATE FUNCTION is_signed(run bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT (SELECT count(*) FROM signature WHERE run_id = run) >= (SELECT signature_quorum FROM contest)
$$
-- statement
-- What the collective prizes follow from: the signed rankings of all rounds with submissions, and the newest rules
-- (services/awards/winners.cpp).
CREATE FUNCTION collective_basis() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(string_agg(r.number || ' ' || signed.run_hash || E'\n', '' ORDER BY r.number),
                                           'rules ', (SELECT max(version) FROM rule_book_version), E'\n'), 'UTF8')), 'hex')
    FROM round r LEFT JOIN LATERAL (
        SELECT run_hash FROM ranking_run x WHERE x.round = r.number AND is_signed(x.id) ORDER BY x.id DESC LIMIT 1) AS signed ON true
    WHERE EXISTS (SELECT FROM submission s WHERE s.id >= r.number << 32 AND s.id < (r.number + 1) << 32)
$$
-- statement
-- Whether something that a run is made of was recorded after it, by the order of the audit trail.
CREATE FUNCTION is_superseded(run ranking_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM rule_book_version v WHERE v.version > run.rules_version AND v.in_force_from_round <= run.round)
        OR EXISTS (SELECT FROM judge_decision WHERE submission_id >> 32 = run.round AND decided_at > run.computed_at)
        OR EXISTS (
            SELECT FROM audit_entry e
            WHERE e.seq > (SELECT max(seq) FROM audit_entry
                           WHERE action = 'run.compute' AND payload::jsonb ->> 'run' = run.id::text)
                AND (e.action = 'roster.import'
                     OR e.action IN ('key.set', 'key.amend', 'round.open') AND e.subject ~ ('^round ' || run.round || '\M')
                     OR e.action = 'submissions.import' AND e.subject = 'round ' || run.round
                        AND e.payload::jsonb ->> 'accepted' <> '0'))
$$
-- statement
-- Prizes of a round are those of its ranking, all of them, once enough judges have signed it, and while nothing has changed since.
-- Which agencies win the collective ones is for the program to compute; `verify` compares them.
CREATE FUNCTION check_award() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    won boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF NEW.run_id IS NULL THEN
        won := NEW.round IS NULL AND NEW.submission_id IS NULL AND NEW.agency_id IS NOT NULL AND NEW.amount IS NULL
            AND NEW.prize = 0 AND NEW.place BETWEEN 1 AND 1000 AND NEW.prize_name = 'Giải tập thể'
            AND NEW.basis = collective_basis() AND NOT EXISTS (
                SELECT FROM award a WHERE a.run_id IS NULL AND a.basis = NEW.basis
                    AND (a.agency_id = NEW.agency_id AND a.id <> NEW.id OR NOT recorded_now(a.xmin)));
    ELSE
        won := NEW.agency_id IS NULL AND is_signed(NEW.run_id) AND EXISTS (
            SELECT FROM ranking_run r JOIN standing s ON s.run_id = r.id JOIN rule_book_version v ON v.version = r.rules_version,
                LATERAL (SELECT v.rules::jsonb #> ARRAY['prizes', s.prize::text] AS prize) AS given
            WHERE r.id = NEW.run_id AND r.round = NEW.round AND r.run_hash = NEW.basis AND s.place = NEW.place
                AND s.prize = NEW.prize AND s.prize >= 0 AND (r.round << 32) + s.submission_position = NEW.submission_id
                AND given.prize ->> 'name' = NEW.prize_name
                AND (given.prize ->> 'amount')::bigint IS NOT DISTINCT FROM NEW.amount
                AND NOT is_superseded(r))
            AND (SELECT count(*) FROM award WHERE run_id = NEW.run_id AND submission_id = NEW.submission_id) = 1
            AND (SELECT count(*) FROM award WHERE run_id = NEW.run_id)
                = (SELECT count(*) FROM standing WHERE run_id = NEW.run_id AND prize >= 0);
    END IF;
    IF NOT coalesce(won, false) THEN
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
-- Whether this transaction may have written a row with this xmin; those of others that were committed meanwhile may be among them.
-- Cheap, unlike recorded_now.
CREATE FUNCTION maybe_now(written xid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT age(written) <= age(pg_current_xact_id()::xid)
$$
-- statement
-- Whether this transaction has added to a table; of a server that does not count, it may have.
CREATE FUNCTION adds_to(name text) RETURNS boolean LANGUAGE sql STABLE SET search_path = hoithi, pg_temp AS $$
    SELECT pg_stat_get_xact_tuples_inserted(to_regclass('hoithi.' || quote_ident(name))) > 0
        OR NOT current_setting('track_counts')::boolean
$$
-- statement
-- A batch counts in numbers, and names its file, in no more than the program writes.
CREATE FUNCTION check_batch() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        least(NEW.size, NEW.accepted, NEW.unchanged, NEW.conflicts, NEW.excluded, NEW.agency_unresolved) >= 0
        AND NEW.rejected_by ~ '^\d{1,12}( \d{1,12}){0,63}$' AND octet_length(NEW.file_name) <= 1024
        AND NEW.sha256 ~ '^[0-9a-f]{64}$' AND octet_length(NEW.content_digest) <= 128 AND octet_length(NEW.sealing_salt) <= 128
        AND octet_length(NEW.id_hashes) = 16 * NEW.accepted
        AND EXISTS (SELECT FROM content_key WHERE id = NEW.content_key_id AND purpose = 'personal')) THEN
        RAISE EXCEPTION 'this is no batch' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER import_batch_is_one BEFORE INSERT ON import_batch FOR EACH ROW EXECUTE FUNCTION check_batch()
-- statement
-- All rows of this transaction's batches, of one round and within its time, come after those that were there, are as many as the
-- batches say, and none of another batch comes with them; all their people are known by their accounts, and all new people by these.
CREATE FUNCTION submissions_counted(batches bigint[], own_round bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp SET work_mem = '128MB' SET enable_nestloop = off AS $$
DECLARE
    beginning bigint := own_round << 32;
    ending bigint := (own_round + 1) << 32;
    opens bigint := (SELECT opens_at FROM round WHERE number = own_round);
    closes bigint := (SELECT closes_at FROM round WHERE number = own_round);
    papers bigint[] := ARRAY(SELECT id FROM paper WHERE round = own_round);
    brings_people boolean := adds_to('participant');
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
                       AND length(s.submission_id) BETWEEN 1 AND 256 AND octet_length(s.full_name) <= 65536, false) AS right_row, maybe_now(p.xmin) AS is_new
          FROM submission s LEFT JOIN participant p ON p.account_id = s.account_id
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
    SELECT coalesce(max(id) FILTER (WHERE NOT is_new), 0) AS before, count(*) FILTER (WHERE is_new) AS fresh,
        min(id) FILTER (WHERE is_new) AS first, max(id) FILTER (WHERE is_new) AS last
    INTO people FROM (SELECT id, maybe_now(xmin) AS is_new FROM participant OFFSET 0) AS row;
    RETURN people.fresh = found.people AND (people.fresh = 0
        OR people.first = people.before + 1 AND people.last - people.first + 1 = people.fresh);
END
$$
-- statement
-- The same of a table of rows that were not taken: rejected ones, and those that differ. `counts`: SQL, of a batch `b`.
CREATE FUNCTION leftovers_counted(leftovers text, counts text, batches bigint[]) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    counted boolean;
BEGIN
    EXECUTE format('SELECT NOT EXISTS (SELECT FROM import_batch b WHERE b.id = ANY ($1)
            AND %2$s <> (SELECT count(*) FROM %1$I i WHERE i.batch_id = b.id))
        AND NOT EXISTS (SELECT FROM %1$I i WHERE i.batch_id <> ALL ($1) AND maybe_now(i.xmin) AND recorded_now(i.xmin))
        AND (own.rows = 0 OR own.last - own.first + 1 = own.rows AND own.last = (SELECT max(id) FROM %1$I)
             AND own.first = 1 + coalesce((SELECT max(id) FROM %1$I WHERE id < own.first), 0))
        FROM (SELECT count(*) AS rows, min(id) AS first, max(id) AS last FROM %1$I WHERE batch_id = ANY ($1)) AS own',
        leftovers, counts) INTO counted USING batches;
    RETURN counted;
END
$$
-- statement
-- What this transaction has brought in are the rows of its own batches, of one round.
CREATE FUNCTION check_imported() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
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
        OR cardinality(rounds) = 0 AND adds_to('participant')
            AND EXISTS (SELECT FROM participant WHERE maybe_now(xmin) AND recorded_now(xmin))
        OR NOT leftovers_counted('import_issue', '(SELECT sum(n::bigint) FROM unnest(string_to_array(b.rejected_by, '' '')) AS n)',
                                 batches)
        OR NOT leftovers_counted('import_conflict', 'b.conflicts', batches) THEN
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
-- statement
CREATE TRIGGER import_batch_pending AFTER INSERT ON import_batch FOR EACH STATEMENT EXECUTE FUNCTION note_import()
