-- A key goes only after an audit entry that names it.
CREATE FUNCTION refuse_unrecorded_removal() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit_entry WHERE seq = (SELECT MAX(seq) FROM audit_entry)
                   AND strpos(payload, '"' || TG_TABLE_NAME || ':' || OLD.id || '"') > 0) THEN
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
-- statement
REVOKE ALL ON FUNCTION remove_key(text, bigint) FROM PUBLIC
-- statement
-- Everybody reads: wrapped keys open nothing without the passphrase. Setting and erasing keys is the administrator's.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['hoithi_organiser', 'hoithi_judge', 'hoithi_secretary', 'hoithi_admin'] LOOP
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('GRANT SELECT ON hoithi.key_slot, hoithi.content_key TO %I', wanted);
        END IF;
    END LOOP;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hoithi_admin') THEN
        GRANT INSERT ON hoithi.key_slot, hoithi.content_key TO hoithi_admin;
        GRANT EXECUTE ON FUNCTION hoithi.remove_key(text, bigint) TO hoithi_admin;
    END IF;
    IF pg_has_role(current_user, 'hoithi_owner', 'MEMBER') THEN
        ALTER TABLE hoithi.key_slot OWNER TO hoithi_owner;
        ALTER TABLE hoithi.content_key OWNER TO hoithi_owner;
        ALTER FUNCTION hoithi.refuse_unrecorded_removal() OWNER TO hoithi_owner;
        ALTER FUNCTION hoithi.remove_key(text, bigint) OWNER TO hoithi_owner;
    END IF;
EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN
        RAISE NOTICE 'tables stay with %', current_user;
END
$$
