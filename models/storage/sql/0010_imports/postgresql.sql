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
