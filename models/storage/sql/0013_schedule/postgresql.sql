CREATE TRIGGER schedule_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON schedule_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER round_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON round_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER milestone_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON milestone_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER schedule_change_own BEFORE INSERT ON schedule_change
    FOR EACH ROW EXECUTE FUNCTION require_own_record('made_by', 'made_at')
-- statement
-- Rounds as the newest change left them: what ContestRepository::rounds reads. No view, of which `verify` knows none.
CREATE FUNCTION current_round() RETURNS TABLE (number bigint, title text, opens_at bigint, closes_at bigint, cancelled bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT r.number, coalesce(v.title, r.title), coalesce(v.opens_at, r.opens_at), coalesce(v.closes_at, r.closes_at),
        coalesce(v.cancelled, 0)
    FROM round r LEFT JOIN round_version v ON v.id = (SELECT max(n.id) FROM round_version n WHERE n.round = r.number)
$$
-- statement
-- Numbers follow each other without a gap: the newest version is the one with the highest number. The argument is the column.
CREATE FUNCTION require_next_id() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    follows boolean;
BEGIN
    EXECUTE format('SELECT ($1).%1$I = coalesce((SELECT max(%1$I) FROM %2$I), 0) + 1', TG_ARGV[0], TG_TABLE_NAME)
        INTO follows USING NEW;
    IF NOT follows AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER schedule_change_follows BEFORE INSERT ON schedule_change FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER round_version_follows BEFORE INSERT ON round_version FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER milestone_version_follows BEFORE INSERT ON milestone_version FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER round_follows BEFORE INSERT ON round FOR EACH ROW EXECUTE FUNCTION require_next_id('number')
-- statement
-- Whether this transaction has made that change of the schedule.
CREATE FUNCTION is_own_schedule_change(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM schedule_change c WHERE c.id = number AND recorded_now(c.xmin))
$$
-- statement
-- A name that can be read, and a time that a contest may have.
CREATE FUNCTION is_round(title text, opens bigint, closes bigint) RETURNS boolean LANGUAGE sql IMMUTABLE
    SET search_path = pg_catalog, pg_temp AS $$
    SELECT title ~ '\S' AND char_length(title) <= 200 AND title !~ '[[:cntrl:]]'
        AND opens >= 946684800000 AND closes < 4102444800000 AND opens < closes
$$
-- statement
CREATE FUNCTION check_added_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        NEW.number <= 99 AND is_round(NEW.title, NEW.opens_at, NEW.closes_at) AND is_own_schedule_change(NEW.change_id)) THEN
        RAISE EXCEPTION 'this is no round' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER round_is_one BEFORE INSERT ON round FOR EACH ROW EXECUTE FUNCTION check_added_round()
-- statement
-- A round's time holds whatever was submitted, and does not come after its questions were opened or go on after it was ranked; one that
-- something has come of is not cancelled. Whoever imports meanwhile waits, or is waited for.
CREATE FUNCTION check_round_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM await_keys_of(NEW.round);
    IF NOT is_round(NEW.title, NEW.opens_at, NEW.closes_at) OR NOT is_own_schedule_change(NEW.change_id)
        OR NEW.cancelled = 1 AND (EXISTS (SELECT FROM import_batch WHERE round = NEW.round)
                                  OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round)
                                  OR EXISTS (SELECT FROM ranking_run WHERE round = NEW.round))
        OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round AND opened_at < NEW.opens_at)
        OR NEW.closes_at > transaction_ms() AND EXISTS (SELECT FROM ranking_run WHERE round = NEW.round)
        OR EXISTS (SELECT FROM submission WHERE id >= NEW.round << 32 AND id < (NEW.round + 1) << 32
                       AND (submitted_at < NEW.opens_at OR submitted_at >= NEW.closes_at)) THEN
        RAISE EXCEPTION 'the round cannot be so' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER round_version_holds BEFORE INSERT ON round_version FOR EACH ROW EXECUTE FUNCTION check_round_version()
-- statement
-- A day that there is.
CREATE FUNCTION is_day(day text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN day ~ '^2\d{3}-\d{2}-\d{2}$' THEN to_char(day::date, 'YYYY-MM-DD') = day ELSE false END
$$
-- statement
CREATE FUNCTION check_milestone_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        is_own_schedule_change(NEW.change_id) AND NEW.milestone_id BETWEEN 1 AND 1 + greatest(
            (SELECT coalesce(max(id), 0) FROM milestone), (SELECT coalesce(max(milestone_id), 0) FROM milestone_version))
        AND NEW.milestone_id <= 999 AND NEW.number ~ '\S' AND char_length(NEW.number) <= 16
        AND NEW.title ~ '\S' AND char_length(NEW.title) <= 300
        AND char_length(NEW.lead) <= 300 AND char_length(NEW.partner) <= 300
        AND concat(NEW.number, NEW.title, NEW.lead, NEW.partner) !~ '[[:cntrl:]]'
        AND is_day(NEW.due) AND (NEW.starts = '' OR is_day(NEW.starts) AND NEW.starts <= NEW.due)
        AND (NEW.done_on = '' OR is_day(NEW.done_on) AND NEW.done_on <= to_char(now() AT TIME ZONE 'UTC' + interval '7 hours', 'YYYY-MM-DD'))) THEN
        RAISE EXCEPTION 'this is no milestone' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER milestone_version_is_one BEFORE INSERT ON milestone_version
    FOR EACH ROW EXECUTE FUNCTION check_milestone_version()
-- statement
-- A change changes something, and says why.
CREATE FUNCTION check_schedule_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        NEW.reason ~ '\S' AND char_length(NEW.reason) <= 2000 AND (
            EXISTS (SELECT FROM round_version WHERE change_id = NEW.id) OR EXISTS (SELECT FROM round WHERE change_id = NEW.id)
            OR EXISTS (SELECT FROM milestone_version WHERE change_id = NEW.id))) THEN
        RAISE EXCEPTION 'nothing is changed, or nobody knows why' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER schedule_change_changes AFTER INSERT ON schedule_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_schedule_change()
-- statement
-- Nothing is imported into a cancelled round, nor while somebody changes its time.
CREATE FUNCTION check_batch_round() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM await_keys_of(NEW.round);
    IF EXISTS (SELECT FROM current_round() WHERE number = NEW.round AND cancelled = 1) THEN
        RAISE EXCEPTION 'the round is cancelled' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER import_batch_in_schedule BEFORE INSERT ON import_batch FOR EACH ROW EXECUTE FUNCTION check_batch_round()
-- statement
-- Below: what asked for the time of a round now asks for the one in force.
CREATE OR REPLACE FUNCTION round_is_closed(paper bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT r.closes_at < transaction_ms() FROM paper p JOIN current_round() AS r ON r.number = p.round WHERE p.id = round_is_closed.paper
$$
-- statement
CREATE OR REPLACE FUNCTION round_is_over(round bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT r.closes_at < transaction_ms() FROM current_round() AS r WHERE r.number = round_is_over.round
$$
-- statement
CREATE OR REPLACE FUNCTION check_round_opening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() THEN
        PERFORM await_keys_of(NEW.round);
    END IF;
    IF NEW.opened_at < (SELECT opens_at FROM current_round() WHERE number = NEW.round)
        OR EXISTS (SELECT FROM current_round() WHERE number = NEW.round AND cancelled = 1) AND NOT acts_as_owner() THEN
        RAISE EXCEPTION 'the round opens later' USING ERRCODE = 'HT009';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE OR REPLACE FUNCTION submissions_counted(batches bigint[], own_round bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp SET work_mem = '128MB' SET enable_nestloop = off AS $$
DECLARE
    beginning bigint := own_round << 32;
    ending bigint := (own_round + 1) << 32;
    opens bigint := (SELECT opens_at FROM current_round() WHERE number = own_round);
    closes bigint := (SELECT closes_at FROM current_round() WHERE number = own_round);
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
