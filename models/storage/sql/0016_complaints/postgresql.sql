CREATE TRIGGER complaint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER complaint_own BEFORE INSERT ON complaint
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'recorded_at')
-- statement
CREATE TRIGGER complaint_follows BEFORE INSERT ON complaint FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
CREATE TRIGGER complaint_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER complaint_step_own BEFORE INSERT ON complaint_step
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'recorded_at')
-- statement
CREATE TRIGGER complaint_step_follows BEFORE INSERT ON complaint_step FOR EACH ROW EXECUTE FUNCTION require_next_id('id')
-- statement
-- What is sealed lies under the newest key of personal data, and has at least a nonce and a tag: 40 bytes, in hex.
CREATE FUNCTION is_sealed_now(key_id bigint, sealed text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT length(sealed) > 80 AND sealed ~ '^([0-9a-f][0-9a-f])+$' AND key_id = (SELECT max(id) FROM content_key WHERE purpose = 'personal')
$$
-- statement
-- NULL for what is no day that there is.
CREATE FUNCTION day_from(told text) RETURNS date LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN told ~ '^\d{4}-\d{2}-\d{2}$' THEN told::date END;
EXCEPTION
    WHEN datetime_field_overflow OR invalid_datetime_format THEN
        RETURN NULL;
END
$$
-- statement
-- The day of a moment where the contest is held, which has no other time than this one.
CREATE FUNCTION contest_day(at bigint) RETURNS date LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT DATE '1970-01-01' + ((at + 25200000) / 86400000)::int
$$
-- statement
-- Its days are such as there can be (domain/complaint/complaintdeadline.h): for an answer after so many working days, to complain
-- after somebody has signed a result of the round. Which of them are public holidays only the program knows.
CREATE FUNCTION check_complaint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT coalesce(
        is_sealed_now(NEW.content_key_id, NEW.sealed) AND NEW.received_at BETWEEN 946684800000 AND NEW.recorded_at
        AND day_from(NEW.answer_due) - contest_day(NEW.received_at) BETWEEN NEW.answer_days AND 2 * NEW.answer_days + 15
        AND (NEW.complain_until = '' OR EXISTS (
            SELECT FROM signature s JOIN ranking_run r ON r.id = s.run_id
            WHERE r.round = NEW.round AND s.signed_at <= NEW.received_at
                AND day_from(NEW.complain_until) - contest_day(s.signed_at) BETWEEN 1 AND 380)), false) THEN
        RAISE EXCEPTION 'this is no complaint' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER complaint_is_one BEFORE INSERT ON complaint FOR EACH ROW EXECUTE FUNCTION check_complaint()
-- statement
-- Whether a complaint is decided, and not opened again since.
CREATE FUNCTION is_decided(complaint bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT s.kind = 'decide' FROM complaint_step s
                     WHERE s.complaint_id = is_decided.complaint AND s.kind IN ('decide', 'reopen') ORDER BY s.id DESC LIMIT 1), false)
$$
-- statement
CREATE FUNCTION is_linked(complaint bigint, submission bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT s.kind = 'link' FROM complaint_step s WHERE s.complaint_id = is_linked.complaint
                         AND s.submission_id = is_linked.submission ORDER BY s.id DESC LIMIT 1), false)
$$
-- statement
-- Whether a complaint is decided, and no letter has answered it since.
CREATE FUNCTION awaits_answer(complaint bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT s.kind = 'decide' FROM complaint_step s
                     WHERE s.complaint_id = awaits_answer.complaint AND s.kind IN ('decide', 'reopen', 'letter') ORDER BY s.id DESC LIMIT 1), false)
$$
-- statement
-- Whether a complaint came in after the last day to complain, as it was counted then.
CREATE FUNCTION is_late(complaint bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT coalesce((SELECT contest_day(c.received_at) > day_from(c.complain_until) FROM complaint c WHERE c.id = is_late.complaint), false)
$$
-- statement
-- Of all letters of a year none has the number of another one.
CREATE FUNCTION is_free_letter(number text, day text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT folded_name(is_free_letter.number) <> '' AND NOT EXISTS (
        SELECT FROM complaint_step s WHERE s.kind = 'letter' AND left(s.letter_date, 4) = left(is_free_letter.day, 4)
            AND folded_name(s.letter_number) = folded_name(is_free_letter.number))
$$
-- statement
-- Judges decide and open again, secretaries answer; all of it only where it can come next, as the program sees to
-- (domain/complaint/complaintcourse.cpp). What is said is sealed; only a link is without a word. What an outcome led to was decided
-- after the complaint had come in; only what came in late is out of time.
CREATE FUNCTION check_complaint_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
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
                    'roster.withdraw', 'roster.import', 'rules.approve')))
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
-- statement
CREATE TRIGGER complaint_step_can_come BEFORE INSERT ON complaint_step FOR EACH ROW EXECUTE FUNCTION check_complaint_step()
-- statement
-- An entry is called what it tells of: by the act that the step is, about its complaint. Whatever else it said would hide who did what.
CREATE FUNCTION check_complaint_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND EXISTS (
        SELECT FROM jsonb_array_elements(NEW.payload::jsonb -> 'facts') AS fact
        WHERE NOT CASE fact ->> 'table'
            WHEN 'complaint' THEN coalesce(NEW.action = 'complaint.register' AND NEW.subject = 'complaint ' || (fact #>> '{id,0}'), false)
            WHEN 'complaint_step' THEN EXISTS (
                SELECT FROM complaint_step s WHERE s.id::text = fact #>> '{id,0}' AND NEW.action = 'complaint.' || s.kind
                    AND NEW.subject = 'complaint ' || s.complaint_id)
            ELSE false END) THEN
        RAISE EXCEPTION 'the entry is not called what it tells of' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER audit_entry_of_complaint AFTER INSERT ON audit_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.action LIKE 'complaint.%') EXECUTE FUNCTION check_complaint_entry()
-- statement
-- No result is final while somebody waits for what comes of their complaint. What was erased nobody can decide any more.
CREATE FUNCTION check_complaints_decided() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND EXISTS (
        SELECT FROM complaint c JOIN ranking_run r ON r.round = c.round WHERE r.id = NEW.run_id AND NOT is_decided(c.id)
            AND EXISTS (SELECT FROM content_key k WHERE k.id = c.content_key_id)) THEN
        RAISE EXCEPTION 'a complaint is not decided' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER run_finalisation_after_complaints BEFORE INSERT ON run_finalisation
    FOR EACH ROW EXECUTE FUNCTION check_complaints_decided()
