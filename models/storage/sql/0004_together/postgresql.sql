CREATE TRIGGER draft_no_delete BEFORE DELETE OR TRUNCATE ON draft
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
-- Whose work an area is. A new area comes with a new version of this function, and a grant in access.sql.
CREATE FUNCTION draft_role(area text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE area WHEN 'decision' THEN 'hoithi_secretary' WHEN 'question' THEN 'hoithi_organiser' END
$$
-- statement
-- One version after another, for everybody. A member: of their own work, in their own name, and now.
CREATE FUNCTION check_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.area <> OLD.area OR NEW.subject <> OLD.subject OR NEW.row_version <> OLD.row_version + 1) THEN
        RAISE EXCEPTION 'drafts go from version to version' USING ERRCODE = 'HT007';
    END IF;
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF draft_role(NEW.area) IS NULL OR NOT works_as(draft_role(NEW.area)) THEN
        RAISE EXCEPTION 'the draft is the work of others' USING ERRCODE = 'HT006';
    END IF;
    IF session_person() IS NULL OR NEW.edited_by <> session_person() THEN
        RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
    END IF;
    IF NOT is_plain_json(NEW.content) OR NOT (CASE NEW.area
        WHEN 'question' THEN NEW.content ~ '^\{("sealed":"[0-9a-f]*")?\}$' AND (NEW.subject ~ '^new [0-9a-f]{32}$'
            OR NEW.subject ~ '^question [1-9]\d{0,17}$' AND EXISTS (
                SELECT FROM question_version WHERE question_id = substr(NEW.subject, 10)::bigint))
        ELSE NEW.subject = 'collective' OR EXISTS (SELECT FROM round WHERE NEW.subject = 'round ' || number) END) THEN
        RAISE EXCEPTION 'the draft is of nothing' USING ERRCODE = 'HT012';
    END IF;
    IF TG_OP = 'INSERT' AND NEW.row_version <> 1 THEN
        RAISE EXCEPTION 'drafts go from version to version' USING ERRCODE = 'HT007';
    END IF;
    NEW.edited_at := clock_ms();
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER draft_versions BEFORE INSERT OR UPDATE ON draft FOR EACH ROW EXECUTE FUNCTION check_draft()
-- statement
-- By the server's clock and in one's own name. Rows that nobody renews any more may be taken away by anybody.
CREATE FUNCTION check_presence() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        NEW.seen_at := clock_ms();
    END IF;
    IF NOT acts_as_owner() THEN
        IF TG_OP <> 'INSERT' AND OLD.full_name IS DISTINCT FROM session_person() AND OLD.seen_at > clock_ms() - 45000 THEN
            RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
        END IF;
        IF TG_OP <> 'DELETE' AND (session_person() IS NULL OR NEW.full_name <> session_person()) THEN
            RAISE EXCEPTION 'recorded under another name' USING ERRCODE = 'HT003';
        END IF;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$
-- statement
CREATE TRIGGER presence_own BEFORE INSERT OR UPDATE OR DELETE ON presence
    FOR EACH ROW EXECUTE FUNCTION check_presence()
-- statement
CREATE TRIGGER draft_tells AFTER INSERT OR UPDATE ON draft FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change()
-- statement
CREATE TRIGGER presence_tells AFTER INSERT ON presence FOR EACH ROW EXECUTE FUNCTION tell_of_change()
-- statement
-- Not of every sign of life.
CREATE TRIGGER presence_tells_of_moves AFTER UPDATE ON presence FOR EACH ROW
    WHEN (NEW.area <> OLD.area OR NEW.subject <> OLD.subject OR NEW.full_name <> OLD.full_name)
    EXECUTE FUNCTION tell_of_change()
-- statement
CREATE TRIGGER presence_tells_of_leaving AFTER DELETE ON presence FOR EACH ROW EXECUTE FUNCTION tell_of_change()
