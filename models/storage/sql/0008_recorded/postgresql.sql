-- A row of these fields as its fact is digested: base/rowdigest.h, without the end of the row.
CREATE FUNCTION row_digest(fields text[]) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT encode(sha256(string_agg(CASE
            WHEN field IS NULL THEN '\xfd'::bytea
            WHEN octet_length(field) < 251 THEN set_byte('\x00'::bytea, 0, octet_length(field)) || convert_to(field, 'UTF8')
            ELSE '\xfb'::bytea || (SELECT string_agg(substring(int8send(octet_length(field)) FROM i FOR 1), ''::bytea ORDER BY i DESC)
                                   FROM generate_series(1, 8) AS i) || convert_to(field, 'UTF8')
        END, ''::bytea ORDER BY ordinal)), 'hex')
    FROM unnest(fields) WITH ORDINALITY AS f (field, ordinal)
$$
-- statement
-- The entries of this transaction: they follow each other, so that they are the newest. Not those of a colleague, nor of the same
-- person elsewhere, that were committed since it began.
CREATE FUNCTION entries_now() RETURNS SETOF audit_entry LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    WITH RECURSIVE newest AS (
        (SELECT a.seq, recorded_now(a.xmin) AS own FROM audit_entry a ORDER BY a.seq DESC LIMIT 1)
        UNION ALL
        SELECT a.seq, recorded_now(a.xmin) FROM newest JOIN audit_entry a ON a.seq = newest.seq - 1 WHERE newest.own)
    SELECT e.* FROM audit_entry e JOIN newest ON newest.seq = e.seq WHERE newest.own
$$
-- statement
-- Whether one of them tells of such a thing.
CREATE FUNCTION told_now(told_table text, told_id text[], told_digest text) RETURNS boolean LANGUAGE sql STABLE
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM entries_now() AS e, jsonb_array_elements(e.payload::jsonb -> 'facts') AS fact
        WHERE fact ->> 'table' = told_table AND fact -> 'id' = to_jsonb(told_id)
            AND (told_digest IS NULL OR fact ->> 'sha256' = told_digest))
$$
-- statement
-- When all is recorded, an entry of the same transaction tells of a member's row, with its digest.
CREATE FUNCTION require_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    told record;
    fields text[];
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    SELECT * INTO STRICT told FROM fact_columns() WHERE name = TG_TABLE_NAME;
    EXECUTE format('SELECT ARRAY[%s] FROM (SELECT ($1).*) AS r %s', told.fields, told.joined) INTO fields USING NEW;
    IF NOT told_now(TG_TABLE_NAME, fields[:told.ids], row_digest(fields)) THEN
        RAISE EXCEPTION 'no entry tells of what is recorded' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
-- A member adds winners to a run, people to the roster, or to those it excludes, only together with what these belong to.
CREATE FUNCTION require_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
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
            OR EXISTS (SELECT FROM import_batch b WHERE b.id = NEW.batch_id AND recorded_now(b.xmin) AND b.excluded > 0));
    END IF;
    IF NOT whole AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'no entry tells of what is recorded' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
-- The digest of a stored row, found by its id; NULL where there is none.
CREATE FUNCTION stored_digest(told_table text, told_id jsonb) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    told record;
    fields text[];
BEGIN
    SELECT * INTO STRICT told FROM fact_columns() WHERE name = told_table;
    EXECUTE format('SELECT fields FROM (SELECT ARRAY[%s] AS fields FROM %I AS r %s) AS stored WHERE to_jsonb(fields[:%s]) = $1',
                   told.fields, told_table, told.joined, told.ids) INTO fields USING told_id;
    RETURN CASE WHEN fields IS NOT NULL THEN row_digest(fields) END;
END
$$
-- statement
-- Whether a key that an entry calls removed, "key_slot:1", is, or has given way to another under its number that the entry tells of.
CREATE FUNCTION is_gone(action text, removed text, facts jsonb) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    parts text[] := regexp_match(removed, '^([a-z_]+):(\d{1,18})$');
    there boolean;
BEGIN
    IF parts IS NULL OR NOT parts[1] = ANY (CASE
        WHEN action = 'vault.protect' THEN ARRAY['key_slot', 'content_key']
        WHEN action IN ('vault.passphrase', 'vault.recover') THEN ARRAY['key_slot']
        WHEN action IN ('questions.passphrase', 'questions.recover') THEN ARRAY['question_slot']
        WHEN action IN ('personal.erase', 'questions.protect') THEN ARRAY['content_key']
        ELSE '{}' END) THEN
        RETURN false;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = $1)', parts[1]) INTO there USING parts[2]::bigint;
    RETURN NOT there OR EXISTS (
        SELECT FROM jsonb_array_elements(facts) AS fact WHERE fact ->> 'table' = parts[1] AND fact #>> '{id,0}' = parts[2]);
END
$$
-- statement
-- Whether this transaction has made a change of the question bank (0012_bank) of that number.
CREATE FUNCTION is_own_change(number text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM question_change c WHERE c.id::text = number AND recorded_now(c.xmin));
END
$$
-- statement
-- And what a member's entry tells of is stored as it says. Of many rows that make up one fact only `verify` computes the digest:
-- they are those of a run, a batch or a roster that the same transaction has recorded. Only keys and their slots are removed.
CREATE FUNCTION check_told_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
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
        CONTINUE WHEN NEW.action = 'submissions.import'
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
CREATE CONSTRAINT TRIGGER audit_entry_told AFTER INSERT ON audit_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_told_facts()
-- statement
-- Roles are the server's, members the contest's: a role alone, of another contest or of somebody who has left, adds nothing.
CREATE FUNCTION require_member() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF session_person() IS NULL AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    RETURN NULL;
END
$$
-- statement
-- Numbers follow each other; one far beyond would leave none for whatever comes next. The argument is the column.
CREATE FUNCTION require_near_id() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    near boolean;
BEGIN
    EXECUTE format('SELECT ($1).%1$I BETWEEN 1 AND coalesce((SELECT max(%1$I) FROM %2$I), 0) + 1000', TG_ARGV[0], TG_TABLE_NAME)
        INTO near USING NEW;
    IF NOT near AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NEW;
END
$$
