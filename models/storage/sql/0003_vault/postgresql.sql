-- A key goes only after an audit entry that names it among what is removed, and tells of such a thing.
CREATE FUNCTION refuse_unrecorded_removal() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)
            AND (payload::jsonb -> 'removed') ? (TG_TABLE_NAME || ':' || OLD.id)
            AND (action = 'personal.erase'
                 OR action LIKE CASE TG_TABLE_NAME WHEN 'question_slot' THEN 'questions.%' ELSE 'vault.%' END
                 OR TG_TABLE_NAME = 'content_key' AND action = 'questions.protect')) THEN
        RAISE EXCEPTION 'facts are append-only' USING ERRCODE = 'HT001';
    END IF;
    RETURN OLD;
END
$$
-- statement
CREATE TRIGGER key_slot_no_change BEFORE UPDATE OR TRUNCATE ON key_slot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER key_slot_recorded_delete BEFORE DELETE ON key_slot
    FOR EACH ROW EXECUTE FUNCTION refuse_unrecorded_removal()
-- statement
CREATE TRIGGER content_key_no_change BEFORE UPDATE OR TRUNCATE ON content_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER content_key_recorded_delete BEFORE DELETE ON content_key
    FOR EACH ROW EXECUTE FUNCTION refuse_unrecorded_removal()
-- statement
-- The only way for a role to take a key away; the trigger wants the audit entry.
CREATE FUNCTION remove_key(kind text, number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF kind = 'key_slot' THEN
        DELETE FROM key_slot WHERE id = number;
    ELSIF kind = 'content_key' THEN
        DELETE FROM content_key WHERE id = number;
    END IF;
END
$$
