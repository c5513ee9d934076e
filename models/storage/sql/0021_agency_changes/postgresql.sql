CREATE TRIGGER agency_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER agency_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER agency_merger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_merger
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER agency_headcount_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_headcount
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER agency_change_own BEFORE INSERT ON agency_change
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'changed_at')
-- statement
CREATE TRIGGER agency_change_follows BEFORE INSERT ON agency_change FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER agency_version_follows BEFORE INSERT ON agency_version FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER agency_merger_follows BEFORE INSERT ON agency_merger FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER agency_headcount_follows BEFORE INSERT ON agency_headcount FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER agency_follows BEFORE INSERT ON agency FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
-- Whether what a change recorded holds: nobody has taken it back.
CREATE FUNCTION agency_change_holds(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT NOT EXISTS (SELECT FROM agency_change u WHERE u.undoes = number)
$$
-- statement
-- Whether the contest has this agency: from its beginning, or by a change that holds.
CREATE FUNCTION is_agency(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM agency a WHERE a.code = wanted AND (a.change_id = 0 OR EXISTS (
        SELECT FROM agency_version v WHERE v.code = wanted AND agency_change_holds(v.change_id))))
$$
-- statement
-- Whether this transaction has made that change of agencies, and it takes back no other one.
CREATE FUNCTION is_own_agency_change(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM agency_change c WHERE c.id = number AND c.undoes = 0 AND recorded_now(c.xmin))
$$
-- statement
-- A code and a name that can be read.
CREATE FUNCTION names_agency(code text, name text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT code ~ '\S' AND char_length(code) <= 64 AND name ~ '\S' AND char_length(name) <= 300 AND concat(code, name) !~ '[[:cntrl:]]'
$$
-- statement
CREATE FUNCTION check_added_agency() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        names_agency(NEW.code, NEW.name) AND NEW.headcount IS NULL AND is_own_agency_change(NEW.change_id)
        AND concat(NEW.kind, NEW.bloc, NEW.parent_code) !~ '[[:cntrl:]]') THEN
        RAISE EXCEPTION 'this is no agency' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER agency_is_one BEFORE INSERT ON agency FOR EACH ROW EXECUTE FUNCTION check_added_agency()
-- statement
-- An agency that is there, or that the same change has added.
CREATE FUNCTION check_agency_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        names_agency(NEW.code, NEW.name) AND is_own_agency_change(NEW.change_id)
        AND EXISTS (SELECT FROM agency a WHERE a.code = NEW.code)
        AND concat(NEW.kind, NEW.bloc, NEW.parent_code) !~ '[[:cntrl:]]' AND char_length(NEW.kind) <= 64 AND char_length(NEW.bloc) <= 64
        AND replace(NEW.aliases, E'\n', '') !~ '[[:cntrl:]]') THEN
        RAISE EXCEPTION 'this is no agency' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER agency_version_is_one BEFORE INSERT ON agency_version
    FOR EACH ROW EXECUTE FUNCTION check_agency_version()
-- statement
-- Whether agencies went into each other in a circle, as the newest rows that hold have it; days do not matter.
CREATE FUNCTION mergers_turn_in_a_circle() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    WITH RECURSIVE held AS (
        SELECT DISTINCT ON (code) code, into_code FROM agency_merger WHERE agency_change_holds(change_id) ORDER BY code, id DESC),
    path AS (
        SELECT code AS origin, into_code AS place FROM held
        UNION SELECT p.origin, h.into_code FROM path p JOIN held h ON h.code = p.place)
    SELECT EXISTS (SELECT FROM path WHERE origin = place)
$$
-- statement
CREATE FUNCTION check_agency_merger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        is_own_agency_change(NEW.change_id) AND is_agency(NEW.code)
        AND (NEW.into_code = '' OR is_agency(NEW.into_code) AND is_day(NEW.since))) THEN
        RAISE EXCEPTION 'this is no merger' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER agency_merger_is_one BEFORE INSERT ON agency_merger
    FOR EACH ROW EXECUTE FUNCTION check_agency_merger()
-- statement
CREATE FUNCTION check_agency_headcount() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (
        is_own_agency_change(NEW.change_id) AND is_agency(NEW.code) AND NEW.people <= 10000000
        AND (NEW.since = '' OR is_day(NEW.since))) THEN
        RAISE EXCEPTION 'this is no headcount' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER agency_headcount_is_one BEFORE INSERT ON agency_headcount
    FOR EACH ROW EXECUTE FUNCTION check_agency_headcount()
-- statement
-- A change changes something or takes back one that holds, says why, and leaves no agency merged with itself.
CREATE FUNCTION check_agency_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    has_rows boolean := EXISTS (SELECT FROM agency_version WHERE change_id = NEW.id)
        OR EXISTS (SELECT FROM agency_merger WHERE change_id = NEW.id) OR EXISTS (SELECT FROM agency_headcount WHERE change_id = NEW.id);
BEGIN
    IF NOT acts_as_owner() AND NOT (
        NEW.reason ~ '\S' AND char_length(NEW.reason) <= 2000 AND NOT mergers_turn_in_a_circle()
        AND CASE WHEN NEW.undoes = 0 THEN has_rows
                 ELSE EXISTS (SELECT FROM agency_change c WHERE c.id = NEW.undoes AND c.undoes = 0)
                      AND (SELECT count(*) FROM agency_change c WHERE c.undoes = NEW.undoes) = 1 END) THEN
        RAISE EXCEPTION 'nothing is changed, or nobody knows why' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER agency_change_changes AFTER INSERT ON agency_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_agency_change()
-- statement
-- As in 0018_agency_decisions, about an agency that the contest has.
CREATE OR REPLACE FUNCTION check_agency_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.id <> coalesce((SELECT max(id) FROM agency_decision), 0) + 1 THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    IF NEW.kind = 'agency' AND NOT is_agency(NEW.agency_code) THEN
        RAISE EXCEPTION 'there is no such agency' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
-- What the changes that hold recorded, in the order of their rows; empty where there are none (services/agencies/knownagencies.cpp).
CREATE FUNCTION agency_changes_told() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT concat(
        (SELECT string_agg(concat_ws(E'\t', 'version', v.code, v.name, v.kind, v.bloc, v.parent_code, v.aliases, v.counted) || E'\n', '' ORDER BY v.id)
         FROM agency_version v WHERE agency_change_holds(v.change_id)),
        (SELECT string_agg(concat_ws(E'\t', 'merger', m.code, m.into_code, m.since) || E'\n', '' ORDER BY m.id)
         FROM agency_merger m WHERE agency_change_holds(m.change_id)),
        (SELECT string_agg(concat_ws(E'\t', 'headcount', h.code, h.people, h.since) || E'\n', '' ORDER BY h.id)
         FROM agency_headcount h WHERE agency_change_holds(h.change_id)))
$$
-- statement
-- As in 0018_agency_decisions, and of the changes of agencies, with the day as of which they count: the last day of the last round.
CREATE OR REPLACE FUNCTION collective_basis() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(string_agg(r.number || ' ' || signed.run_hash || E'\n', '' ORDER BY r.number),
                                           'rules ', (SELECT max(version) FROM rule_book_version), E'\n',
        (SELECT string_agg(concat('accounts ', a.kind, ' ', a.from_round, ' ', a.accounts, E'\n'), '' ORDER BY a.id) FROM account_decision a),
        (SELECT string_agg(concat('tie ', concat_ws(':', t.method, t.seed, t.ordering), E'\n'), '' ORDER BY t.id) FROM tie_decision t WHERE t.round = 0),
        (SELECT string_agg(concat('agency ', d.agency_code, ' ', d.text, E'\n'), '' ORDER BY d.text COLLATE "C")
         FROM (SELECT DISTINCT ON (text) text, kind, agency_code FROM agency_decision ORDER BY text, id DESC) AS d
         WHERE d.kind = 'agency'),
        (SELECT concat(told, 'as of ', to_char(to_timestamp((max(c.closes_at) - 1) / 1000) AT TIME ZONE 'UTC' + interval '7 hours', 'YYYY-MM-DD'), E'\n')
         FROM agency_changes_told() AS told, current_round() AS c
         WHERE told <> '' AND EXISTS (SELECT FROM import_batch b WHERE b.round = c.number AND b.accepted > 0 AND NOT is_withdrawn(b.id))
         GROUP BY told)), 'UTF8')), 'hex')
    FROM round r LEFT JOIN LATERAL (
        SELECT run_hash FROM ranking_run x WHERE x.round = r.number AND is_signed(x.id) AND NOT is_superseded(x) ORDER BY x.id DESC LIMIT 1) AS signed ON true
    WHERE EXISTS (SELECT FROM import_batch b WHERE b.round = r.number AND b.accepted > 0 AND NOT is_withdrawn(b.id))
$$
-- statement
-- As in 0016_complaints: a complaint may also have led to another agency, or list of them.
CREATE OR REPLACE FUNCTION check_complaint_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.kind IN ('decide', 'reopen') AND recording_role('complaint.decide') <> 'hoithi_judge'
        OR NEW.kind = 'letter' AND recording_role('complaint.letter') <> 'hoithi_secretary' THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    IF NOT coalesce(CASE NEW.kind
            WHEN 'link' THEN NOT is_linked(NEW.complaint_id, NEW.submission_id)
                AND EXISTS (SELECT FROM submission s JOIN complaint c ON c.id = NEW.complaint_id AND s.id >> 32 = c.round
                            WHERE s.id = NEW.submission_id)
            WHEN 'unlink' THEN is_linked(NEW.complaint_id, NEW.submission_id)
            WHEN 'note' THEN true
            WHEN 'decide' THEN NOT is_decided(NEW.complaint_id) AND (NEW.audit_entry = 0 OR EXISTS (
                SELECT FROM audit_entry e JOIN complaint c ON c.id = NEW.complaint_id
                WHERE e.seq = NEW.audit_entry AND e.at >= c.received_at AND e.action IN (
                    'key.amend', 'submission.invalidate', 'submission.reinstate', 'accounts.merge', 'accounts.separate', 'tie.resolve',
                    'roster.withdraw', 'roster.import', 'rules.approve', 'conflict.take', 'conflict.restore', 'agencies.decide', 'agencies.undo', 'agencies.change', 'agencies.revert')))
                AND (NEW.outcome <> 'out_of_time' OR is_late(NEW.complaint_id))
            WHEN 'letter' THEN awaits_answer(NEW.complaint_id) AND day_from(NEW.letter_date) IS NOT NULL
                AND is_free_letter(NEW.letter_number, NEW.letter_date)
            ELSE is_decided(NEW.complaint_id) END
        AND (NEW.sealed = '' AND NEW.content_key_id = 0 AND NEW.kind = 'link' OR is_sealed_now(NEW.content_key_id, NEW.sealed)),
        false) THEN
        RAISE EXCEPTION 'this does not follow' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
