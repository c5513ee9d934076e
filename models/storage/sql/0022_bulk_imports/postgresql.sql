-- The hashes of a batch's ids are as good as random: trying to compress them took longer than storing them.
ALTER TABLE import_batch ALTER COLUMN id_hashes SET STORAGE EXTERNAL
-- statement
CREATE OR REPLACE FUNCTION check_key_is_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() OR EXISTS (
        SELECT FROM content_key WHERE id = OLD.id AND purpose IN (OLD.purpose, CASE OLD.purpose WHEN 'bank' THEN 'sealed-bank' END)) THEN
        RETURN NULL;
    END IF;
    IF OLD.purpose NOT IN ('personal', 'index', 'siphash-index') OR NOT EXISTS (
        SELECT FROM proposal_end e JOIN proposal p ON p.id = e.proposal_id
        WHERE p.act = 'personal.erase' AND e.outcome = 'carried' AND e.full_name = session_person()
            AND e.xmin = pg_current_xact_id()::xid AND strpos(' ' || p.content || ' ', ' content_key:' || OLD.id || ' ') > 0
    ) THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    RETURN NULL;
END
$$
-- statement
-- An import adds to its round's partition itself, which spares the server finding it for each row. Rights and guards are those of
-- the table of all rounds; access.sql gives them to partitions that are there already.
CREATE FUNCTION guard_submission_partition(part text) RETURNS void LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT ON hoithi.%I FOR EACH STATEMENT '
                   'EXECUTE FUNCTION hoithi.require_member()', part || '_members', part);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER INSERT ON hoithi.%I FOR EACH STATEMENT '
                   'EXECUTE FUNCTION hoithi.note_import()', part || '_pending', part);
    EXECUTE format('GRANT INSERT ON hoithi.%I TO hoithi_organiser, hoithi_judge', part);
END
$$
-- statement
CREATE OR REPLACE FUNCTION add_submission_partition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    part text := 'submission_round_' || NEW.number;
BEGIN
    EXECUTE format('CREATE TABLE hoithi.%I PARTITION OF hoithi.submission FOR VALUES FROM (%s) TO (%s)',
                   part, NEW.number << 32, (NEW.number + 1) << 32);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON hoithi.%I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION hoithi.refuse_change()', part || '_append_only', part);
    PERFORM guard_submission_partition(part);
    RETURN NULL;
END
$$
-- statement
-- Accounts are numbered as they come, so by number they are only ever appended; by account each fell between others. That no account
-- has two numbers an import sees to, submissions_counted() holds submissions against it, and so does verify.
ALTER TABLE participant DROP CONSTRAINT participant_pkey, ADD PRIMARY KEY (id)
