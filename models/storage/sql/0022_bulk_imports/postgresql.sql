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
