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
-- Whether a paper (0012_bank) is as its newest draft of that number says, and not frozen.
CREATE FUNCTION is_newest_draft(wanted_round bigint, wanted_version bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    RETURN wanted_version = (SELECT max(version) FROM paper_draft WHERE round = wanted_round)
        AND NOT EXISTS (SELECT FROM frozen_paper WHERE round = wanted_round);
END
$$
-- statement
-- Whether each line is the next version of another paper's key, all of that round, with one question changed: in the first line the
-- one that is named. The others are its variants, where that question has another number, which only the sealed paper tells.
-- Who calls it by themselves sees what they may see of the keys.
CREATE FUNCTION changes_question(content text, subject text) RETURNS boolean LANGUAGE plpgsql STABLE
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    lines text[] := string_to_array(content, E'\n');
    question int := (regexp_match(subject, '^round \d{1,9}, question ([1-9]\d{0,3})$'))[1];
    parts text[];
    papers bigint[];
    changed int[];
BEGIN
    FOR i IN 1 .. least(cardinality(lines), 100) LOOP
        parts := regexp_match(lines[i], '^(\d{1,18}):(\d{1,9}):(.+)$');
        SELECT array_agg(coalesce(e.place, 0)) INTO changed
        FROM answer_key k JOIN paper p ON p.id = k.paper_id,
            unnest(string_to_array(k.entries, ' '), string_to_array(parts[3], ' ')) WITH ORDINALITY AS e (before, after, place)
        WHERE p.id = parts[1]::bigint AND k.version = parts[2]::bigint - 1 AND subject = 'round ' || p.round || ', question ' || question
            AND e.before IS DISTINCT FROM e.after
            AND cardinality(string_to_array(k.entries, ' ')) = cardinality(string_to_array(parts[3], ' '));
        IF cardinality(changed) = 1 AND NOT parts[1]::bigint = ANY (coalesce(papers, '{}')) AND (i > 1 OR changed[1] = question) THEN
            papers := papers || parts[1]::bigint;
        ELSE
            RETURN false;
        END IF;
    END LOOP;
    RETURN cardinality(papers) = cardinality(lines);
END
$$
-- statement
-- A proposal is called what it would do: one question of the newest key, or of all variants' keys, the submission of that number, a
-- draft of a paper, or the keys of personal data.
CREATE FUNCTION check_proposed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    named boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.act = 'key.amend' THEN
        named := changes_question(NEW.content, NEW.subject);
    ELSIF NEW.act = 'submission.invalidate' AND NEW.content ~ '^\d{1,18}$' THEN
        named := EXISTS (SELECT FROM submission WHERE id = NEW.content::bigint AND submission_id = NEW.subject);
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
CREATE TRIGGER proposal_names_its_change BEFORE INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION check_proposed()
