CREATE TRIGGER question_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_image_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_image
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER paper_draft_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_draft
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER frozen_paper_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_change_own BEFORE INSERT ON question_change
    FOR EACH ROW EXECUTE FUNCTION require_own_record('made_by', 'made_at')
-- statement
CREATE TRIGGER paper_draft_own BEFORE INSERT ON paper_draft
    FOR EACH ROW EXECUTE FUNCTION require_own_record('made_by', 'made_at')
-- statement
CREATE TRIGGER frozen_paper_own BEFORE INSERT ON frozen_paper
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'frozen_at')
-- statement
-- What is sealed has at least a nonce and a tag, 40 bytes, and is sealed under the newest key of the bank: whoever has a copy from
-- before `questions protect` opens nothing that came later.
CREATE FUNCTION newest_bank_key() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT max(id) FROM content_key WHERE purpose IN ('bank', 'sealed-bank')
$$
-- statement
-- Changes follow each other without a gap: a later one with a lower number would come before what others did since, and be seen by
-- nobody who has read that far.
CREATE FUNCTION check_change_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NEW.id <> coalesce((SELECT max(id) FROM question_change), 0) + 1 AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER question_change_follows BEFORE INSERT ON question_change FOR EACH ROW EXECUTE FUNCTION check_change_number()
-- statement
-- Rows belong to a change of the same transaction, are no more than it says, and follow those before. Looked at once a statement,
-- since an import brings them by the thousand. The argument is the change's count of them.
CREATE FUNCTION check_bank_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    of_change boolean;
    follow boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT bool_and(coalesce(recorded_now(c.xmin) AND c.%I >= (SELECT count(*) FROM %I r WHERE r.change_id = c.id), false)) '
                   'FROM (SELECT DISTINCT change_id FROM added) AS a LEFT JOIN question_change c ON c.id = a.change_id',
                   TG_ARGV[0], TG_TABLE_NAME) INTO of_change;
    IF NOT of_change THEN
        RAISE EXCEPTION 'no entry tells of what is recorded' USING ERRCODE = 'HT011';
    END IF;
    EXECUTE format('SELECT a.first = coalesce((SELECT max(id) FROM %1$I WHERE id < a.first), 0) + 1 AND a.last = a.first + a.rows - 1 '
                   'AND a.last = (SELECT max(id) FROM %1$I) AND a.last_change = (SELECT max(id) FROM question_change) '
                   'FROM (SELECT min(id) AS first, max(id) AS last, count(*) AS rows, min(change_id) AS last_change FROM added) AS a',
                   TG_TABLE_NAME) INTO follow;
    IF NOT follow THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_version_of_change AFTER INSERT ON question_version REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_bank_rows('versions')
-- statement
CREATE TRIGGER question_step_of_change AFTER INSERT ON question_step REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_bank_rows('steps')
-- statement
CREATE TRIGGER question_image_of_change AFTER INSERT ON question_image REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_bank_rows('images')
-- statement
-- Versions of a question follow each other, and numbers of new questions do.
CREATE FUNCTION check_versions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    before bigint;
    newest_key bigint := newest_bank_key();
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    SELECT coalesce(max(question_id), 0) INTO before FROM question_version WHERE id < (SELECT min(id) FROM added);
    IF EXISTS (
        SELECT FROM added a WHERE a.version > 1 AND NOT EXISTS (
            SELECT FROM question_version v WHERE v.question_id = a.question_id AND v.version = a.version - 1 AND v.id < a.id))
        OR EXISTS (SELECT FROM added WHERE version = 1 AND question_id <= before)
        OR (SELECT max(question_id) FROM added) > before + (SELECT count(*) FROM added WHERE version = 1)
        OR EXISTS (SELECT FROM added WHERE octet_length(sealed) NOT BETWEEN 40 AND 1048576 OR key_id IS DISTINCT FROM newest_key) THEN
        RAISE EXCEPTION 'versions of a question follow each other' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_version_follows AFTER INSERT ON question_version REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_versions()
-- statement
-- Nobody approves what they wrote, under whatever name they had then. Steps are of a question's newest version.
CREATE FUNCTION check_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    newest_key bigint := newest_bank_key();
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF EXISTS (
        SELECT FROM added a JOIN question_version v ON v.question_id = a.question_id AND v.version = a.version
        JOIN question_change c ON c.id = v.change_id
        WHERE a.step = 'approve' AND folded_name(c.made_by) = ANY (
            ARRAY(SELECT folded_name(full_name) FROM member WHERE login = session_user))) THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    IF EXISTS (
        SELECT FROM added a WHERE octet_length(a.comment) NOT BETWEEN 40 AND 65536 AND (a.comment <> '' OR a.step = 'comment')
            OR a.key_id IS DISTINCT FROM newest_key
            OR EXISTS (SELECT FROM question_version v WHERE v.question_id = a.question_id AND v.version > a.version)) THEN
        RAISE EXCEPTION 'this is no step of a review' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_step_people AFTER INSERT ON question_step REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_steps()
-- statement
-- An image is found by 128 bits, and is no larger than the program takes.
CREATE FUNCTION check_images() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND EXISTS (
        SELECT FROM added WHERE locator !~ '^[0-9a-f]{32}$' OR octet_length(sealed) NOT BETWEEN 40 AND 5259304
            OR key_id IS DISTINCT FROM newest_bank_key()) THEN
        RAISE EXCEPTION 'this is no image' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_image_is_one AFTER INSERT ON question_image REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_images()
-- statement
-- A number as the rows of a group are digested: base/rowdigest.h. Without a search path of its own it becomes a part of the question that
-- asks it, and is not called for every field.
CREATE FUNCTION digested(number bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT set_byte(set_byte(set_byte(set_byte(set_byte(set_byte(set_byte(set_byte('\xfc0000000000000000'::bytea,
        1, (number & 255)::int), 2, (number >> 8 & 255)::int), 3, (number >> 16 & 255)::int), 4, (number >> 24 & 255)::int),
        5, (number >> 32 & 255)::int), 6, (number >> 40 & 255)::int), 7, (number >> 48 & 255)::int), 8, (number >> 56 & 255)::int)
$$
-- statement
CREATE FUNCTION digested(content bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN octet_length(content) < 251 THEN set_byte('\x00'::bytea, 0, octet_length(content))
        ELSE set_byte(digested(octet_length(content)::bigint), 0, 251) END || content
$$
-- statement
-- The digest of a change's rows, as storage/facts.h has it. NULL where there are none. More of them than a value of the server may hold,
-- a gigabyte, fail, and with them the change.
CREATE FUNCTION bank_rows_digest(told text, number bigint) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    digest bytea;
BEGIN
    IF told = 'question_version' THEN
        SELECT sha256(string_agg(digested(id) || digested(question_id) || digested(version) || digested(key_id) || digested(sealed)
            || '\xfe'::bytea, ''::bytea ORDER BY id)) INTO digest FROM question_version WHERE change_id = number;
    ELSIF told = 'question_step' THEN
        SELECT sha256(string_agg(digested(id) || digested(question_id) || digested(version) || digested(convert_to(step, 'UTF8'))
            || digested(key_id) || digested(comment) || '\xfe'::bytea, ''::bytea ORDER BY id)) INTO digest
        FROM question_step WHERE change_id = number;
    ELSIF told = 'question_image' THEN
        SELECT sha256(string_agg(digested(id) || digested(key_id) || digested(convert_to(locator, 'UTF8')) || digested(sealed)
            || '\xfe'::bytea, ''::bytea ORDER BY id)) INTO digest FROM question_image WHERE change_id = number;
    END IF;
    RETURN encode(digest, 'hex');
END
$$
-- statement
-- With all of it there, a change has as many rows as it says, and an entry of the same transaction tells of them (and truly:
-- check_told_facts). An image comes with a question that shows it.
CREATE FUNCTION check_bank_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (
        NEW.versions <> (SELECT count(*) FROM question_version WHERE change_id = NEW.id)
        OR NEW.steps <> (SELECT count(*) FROM question_step WHERE change_id = NEW.id)
        OR NEW.images <> (SELECT count(*) FROM question_image WHERE change_id = NEW.id)
        OR NEW.versions + NEW.steps + NEW.images = 0 OR NEW.images > 20 * NEW.versions
        OR EXISTS (SELECT FROM unnest(ARRAY['question_version', 'question_step', 'question_image'],
                                      ARRAY[NEW.versions, NEW.steps, NEW.images]) AS part (name, rows)
            WHERE rows > 0 AND NOT told_now(name, ARRAY[NEW.id::text], NULL))) THEN
        RAISE EXCEPTION 'the change is not whole' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER question_change_whole AFTER INSERT ON question_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_bank_change()
-- statement
-- Whether a round has an answer key that this transaction has not brought.
CREATE FUNCTION has_older_key(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM question_set s WHERE s.round = wanted AND NOT recorded_now(s.xmin))
        OR EXISTS (SELECT FROM paper p JOIN answer_key k ON k.paper_id = p.id WHERE p.round = wanted AND NOT recorded_now(k.xmin))
$$
-- statement
-- Drafts of a paper follow each other until it is frozen, or its round opens or has an answer key from elsewhere.
CREATE FUNCTION check_paper_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.version <> coalesce((SELECT max(version) FROM paper_draft WHERE round = NEW.round), 0) + 1
        OR NEW.sealed !~ '^([0-9a-f]{2})*$' OR length(NEW.sealed) < 80 OR NEW.key_id IS DISTINCT FROM newest_bank_key()
        OR EXISTS (SELECT FROM frozen_paper WHERE round = NEW.round)
        OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round) OR has_older_key(NEW.round) THEN
        RAISE EXCEPTION 'the paper is frozen' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER paper_draft_follows BEFORE INSERT ON paper_draft FOR EACH ROW EXECUTE FUNCTION check_paper_draft()
-- statement
-- Whoever freezes the paper of a round, and whoever adds a key to it, waits for the other to end: neither sees what the other has not
-- committed yet. A row lock, which a member cannot take by themselves to keep others waiting. Called in a statement of its own, so that
-- the next one sees what was waited for.
CREATE FUNCTION await_keys_of(wanted bigint) RETURNS void LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM FROM round WHERE number = wanted FOR NO KEY UPDATE;
END
$$
-- statement
-- Two organisers freeze the newest draft, after the keys of its round were stored, and before the round opens.
CREATE FUNCTION check_frozen_paper() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM await_keys_of(NEW.round);
    PERFORM require_second_person('paper.freeze', NEW.round || ':' || (SELECT max(version) FROM paper_draft WHERE round = NEW.round)
        || ':' || NEW.content_sha256, NEW.frozen_by);
    IF NEW.content_sha256 !~ '^[0-9a-f]{64}$' OR NEW.sealed !~ '^([0-9a-f]{2})*$' OR length(NEW.sealed) < 80
        OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round)
        OR (NEW.key_id = 0) <> EXISTS (SELECT FROM round_key WHERE round = NEW.round)
        OR NEW.key_id <> 0 AND NEW.key_id IS DISTINCT FROM newest_bank_key() OR has_older_key(NEW.round) THEN
        RAISE EXCEPTION 'the round has its paper already' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER frozen_paper_people BEFORE INSERT ON frozen_paper FOR EACH ROW EXECUTE FUNCTION check_frozen_paper()
-- statement
-- With all of it there, the round has its keys, and an entry of the same transaction says which draft became of which hash and how
-- many papers. Whether the keys are those of the paper, only whoever opens it can tell (`verify`).
CREATE FUNCTION check_frozen_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    keys bigint := (SELECT count(*) FROM question_set WHERE round = NEW.round);
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF NEW.key_id <> 0 THEN
        keys := (SELECT count(*) FROM paper p JOIN answer_key k ON k.paper_id = p.id WHERE p.round = NEW.round);
    END IF;
    IF keys = 0 OR NOT EXISTS (
        SELECT FROM entries_now() AS e WHERE e.action = 'paper.freeze' AND e.subject = 'round ' || NEW.round
            AND e.payload::jsonb ->> 'sha256' = NEW.content_sha256 AND e.payload::jsonb ->> 'papers' = keys::text
            AND e.payload::jsonb ->> 'version' = (SELECT max(version)::text FROM paper_draft WHERE round = NEW.round)
            AND string_to_array(e.actor, ', ') = string_to_array(NEW.frozen_by, E'\n')) THEN
        RAISE EXCEPTION 'the entry tells of what is not recorded' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER frozen_paper_whole AFTER INSERT ON frozen_paper DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_frozen_whole()
-- statement
-- A frozen paper has all its keys: none is added later, not by the transaction that freezes it either, which could have had them
-- counted before its end. What a sealed round's opening brings was sealed before (0005_rounds); judges may change a key.
CREATE FUNCTION check_key_beside_frozen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM await_keys_of(NEW.round);
    IF EXISTS (SELECT FROM frozen_paper WHERE round = NEW.round AND (TG_TABLE_NAME = 'question_set' OR key_id <> 0)) THEN
        RAISE EXCEPTION 'the round has its paper already' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER question_set_beside_frozen BEFORE INSERT ON question_set FOR EACH ROW EXECUTE FUNCTION check_key_beside_frozen()
-- statement
CREATE TRIGGER paper_beside_frozen BEFORE INSERT ON paper FOR EACH ROW EXECUTE FUNCTION check_key_beside_frozen()
-- statement
CREATE FUNCTION check_first_key_beside_frozen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    wanted bigint := (SELECT round FROM paper WHERE id = NEW.paper_id);
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM await_keys_of(wanted);
    IF EXISTS (SELECT FROM frozen_paper WHERE round = wanted AND key_id <> 0)
        AND NOT EXISTS (SELECT FROM answer_key WHERE paper_id = NEW.paper_id) THEN
        RAISE EXCEPTION 'the round has its paper already' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER answer_key_beside_frozen BEFORE INSERT ON answer_key FOR EACH ROW EXECUTE FUNCTION check_first_key_beside_frozen()
-- statement
-- A proposal ends as carried out together with what it was about: else whoever calls it so would have closed it for good.
CREATE FUNCTION is_carried_out(proposed proposal) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    RETURN CASE proposed.act
        WHEN 'key.amend' THEN all_keys_changed(proposed.content)
        WHEN 'submission.invalidate' THEN EXISTS (
            SELECT FROM judge_decision d WHERE d.submission_id::text = proposed.content AND recorded_now(d.xmin))
        WHEN 'personal.erase' THEN NOT EXISTS (
            SELECT FROM content_key k WHERE 'content_key:' || k.id = ANY (string_to_array(proposed.content, ' ')))
        WHEN 'paper.freeze' THEN EXISTS (
            SELECT FROM frozen_paper f WHERE recorded_now(f.xmin) AND f.round::text = split_part(proposed.content, ':', 1)
                AND f.content_sha256 = split_part(proposed.content, ':', 3))
        END;
END
$$
-- statement
CREATE FUNCTION check_carried_out() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NEW.outcome = 'carried' AND NOT acts_as_owner() AND NOT coalesce(
        (SELECT is_carried_out(p) FROM proposal p WHERE p.id = NEW.proposal_id), false) THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER proposal_end_carried AFTER INSERT ON proposal_end DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_carried_out()
-- statement
-- Organisers bring in keys of the bank only: the first, and those that come when they give the questions a passphrase. Any other would
-- leave the bank open to nobody. Nobody brings in one that the vault opens once the questions have their own passphrase: what comes next
-- would be sealed under it. The lock waits for whoever brings in another key or gives the questions a passphrase, and keeps others from
-- doing so until this is over.
CREATE FUNCTION check_bank_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    first boolean;
    sealed boolean;
    protecting boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.purpose IN ('bank', 'sealed-bank') THEN
        LOCK TABLE question_slot IN SHARE ROW EXCLUSIVE MODE;
    END IF;
    first := NOT EXISTS (SELECT FROM content_key WHERE purpose IN ('bank', 'sealed-bank'));
    sealed := EXISTS (SELECT FROM question_slot);
    protecting := EXISTS (SELECT FROM question_slot WHERE recorded_now(xmin))
        AND NOT EXISTS (SELECT FROM question_slot WHERE NOT recorded_now(xmin));
    IF works_as('hoithi_admin') AND NEW.purpose <> 'sealed-bank' AND NOT (NEW.purpose = 'bank' AND sealed) THEN
        RETURN NEW;
    END IF;
    IF NOT works_as('hoithi_organiser')
        OR NOT (NEW.purpose = 'sealed-bank' AND sealed AND (first OR protecting)
                OR NEW.purpose = 'bank' AND NOT sealed AND first) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER content_key_of_bank BEFORE INSERT ON content_key FOR EACH ROW EXECUTE FUNCTION check_bank_key()
-- statement
-- With the questions' passphrase no key of the bank stays under the vault's, and what comes next has a key of its own.
CREATE FUNCTION check_bank_protected() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (
        EXISTS (SELECT FROM content_key WHERE purpose = 'bank') OR EXISTS (
            SELECT FROM content_key k WHERE k.purpose = 'sealed-bank' AND k.created_at < transaction_ms()
                AND k.id = (SELECT max(id) FROM content_key WHERE purpose = 'sealed-bank'))) THEN
        RAISE EXCEPTION 'the questions would stay as they were' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER audit_entry_protects_bank AFTER INSERT ON audit_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.action = 'questions.protect') EXECUTE FUNCTION check_bank_protected()
-- statement
-- The only way for an organiser to take away a bank key that the vault opens; the trigger wants the audit entry.
CREATE FUNCTION remove_bank_key(number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    DELETE FROM content_key WHERE id = number AND purpose = 'bank';
END
$$
