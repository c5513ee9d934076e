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
CREATE FUNCTION check_complaint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND NOT (is_sealed_now(NEW.content_key_id, NEW.sealed) AND NEW.received_at BETWEEN 0 AND NEW.recorded_at
        AND NEW.answer_due ~ '^\d{4}-\d{2}-\d{2}$' AND NEW.complain_until ~ '^(\d{4}-\d{2}-\d{2})?$') THEN
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
-- Judges decide and open again, secretaries answer; all of it only where it can come next, as the program sees to
-- (domain/complaint/complaintcourse.cpp). What is said is sealed; an outcome is never without a reason.
CREATE FUNCTION check_complaint_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.kind IN ('decide', 'reopen') AND recording_role('complaint.decide') <> 'hoithi_judge'
        OR NEW.kind = 'letter' AND recording_role('complaint.letter') <> 'hoithi_secretary' THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    IF NOT (CASE NEW.kind
            WHEN 'link' THEN NOT is_linked(NEW.complaint_id, NEW.submission_id)
                AND EXISTS (SELECT FROM submission s WHERE s.id = NEW.submission_id)
            WHEN 'unlink' THEN is_linked(NEW.complaint_id, NEW.submission_id)
            WHEN 'note' THEN true
            WHEN 'decide' THEN NOT is_decided(NEW.complaint_id) AND (NEW.audit_entry = 0 OR EXISTS (
                SELECT FROM audit_entry e WHERE e.seq = NEW.audit_entry AND e.action IN (
                    'key.amend', 'submission.invalidate', 'submission.reinstate', 'accounts.merge', 'accounts.separate', 'tie.resolve',
                    'roster.withdraw', 'roster.import', 'rules.approve')))
            WHEN 'letter' THEN awaits_answer(NEW.complaint_id)
            ELSE is_decided(NEW.complaint_id) END
        AND (NEW.sealed = '' AND NEW.content_key_id = 0 AND NEW.kind IN ('link', 'letter')
             OR is_sealed_now(NEW.content_key_id, NEW.sealed))
        AND NEW.letter_date ~ '^(\d{4}-\d{2}-\d{2})?$') THEN
        RAISE EXCEPTION 'this does not follow' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER complaint_step_can_come BEFORE INSERT ON complaint_step FOR EACH ROW EXECUTE FUNCTION check_complaint_step()
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
