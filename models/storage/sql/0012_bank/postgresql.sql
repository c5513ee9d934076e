CREATE TRIGGER question_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_image_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_image
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER paper_draft_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_draft
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER frozen_paper_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_change_own BEFORE INSERT ON question_change
    FOR EACH ROW EXECUTE FUNCTION require_own_record('made_by', 'made_at')
-- statement
CREATE TRIGGER paper_draft_own BEFORE INSERT ON paper_draft
    FOR EACH ROW EXECUTE FUNCTION require_own_record('made_by', 'made_at')
-- statement
CREATE TRIGGER frozen_paper_own BEFORE INSERT ON frozen_paper
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'frozen_at')
-- statement
-- Rows belong to a change of the same transaction. Looked at once a statement, since an import brings them by the thousand.
CREATE FUNCTION check_bank_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND EXISTS (
        SELECT FROM (SELECT DISTINCT change_id FROM added) AS a LEFT JOIN question_change c ON c.id = a.change_id
        WHERE c.id IS NULL OR NOT recorded_now(c.xmin)) THEN
        RAISE EXCEPTION 'no entry tells of what is recorded' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_version_of_change AFTER INSERT ON question_version REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_bank_rows()
-- statement
CREATE TRIGGER question_step_of_change AFTER INSERT ON question_step REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_bank_rows()
-- statement
CREATE TRIGGER question_image_of_change AFTER INSERT ON question_image REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_bank_rows()
-- statement
-- Versions follow each other, and numbers of questions and rows do; what is sealed has at least a nonce and a tag.
CREATE FUNCTION check_versions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF EXISTS (
        SELECT FROM added a WHERE a.version > 1 AND NOT EXISTS (
            SELECT FROM question_version v WHERE v.question_id = a.question_id AND v.version = a.version - 1))
        OR (SELECT max(question_id) FROM added) > (SELECT count(DISTINCT question_id) FROM question_version)
        OR (SELECT min(question_id) FROM added) < 1
        OR (SELECT max(id) FROM added) > (SELECT count(*) FROM question_version)
        OR EXISTS (SELECT FROM added WHERE octet_length(sealed) NOT BETWEEN 40 AND 1048576)
        OR EXISTS (SELECT FROM added a WHERE NOT EXISTS (SELECT FROM content_key k WHERE k.id = a.key_id AND k.purpose LIKE '%bank')) THEN
        RAISE EXCEPTION 'versions of a question follow each other' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_version_follows AFTER INSERT ON question_version REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_versions()
-- statement
-- Nobody approves what they wrote.
CREATE FUNCTION check_steps() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF EXISTS (
        SELECT FROM added a JOIN question_version v ON v.question_id = a.question_id AND v.version = a.version
        JOIN question_change c ON c.id = v.change_id
        WHERE a.step = 'approve' AND c.made_by = session_person()) THEN
        RAISE EXCEPTION 'two people decide this together' USING ERRCODE = 'HT005';
    END IF;
    IF (SELECT max(id) FROM added) > (SELECT count(*) FROM question_step)
        OR EXISTS (SELECT FROM added WHERE octet_length(comment) > 65536) THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER question_step_people AFTER INSERT ON question_step REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_steps()
-- statement
-- With all of it there, a change has as many rows as it says.
CREATE FUNCTION check_bank_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NOT acts_as_owner() AND (
        NEW.versions <> (SELECT count(*) FROM question_version WHERE change_id = NEW.id)
        OR NEW.steps <> (SELECT count(*) FROM question_step WHERE change_id = NEW.id)
        OR NEW.images <> (SELECT count(*) FROM question_image WHERE change_id = NEW.id)
        OR NEW.versions + NEW.steps + NEW.images = 0) THEN
        RAISE EXCEPTION 'the change is not whole' USING ERRCODE = 'HT011';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER question_change_whole AFTER INSERT ON question_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_bank_change()
-- statement
-- Drafts of a paper follow each other until it is frozen, or its round opens.
CREATE FUNCTION check_paper_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.version <> coalesce((SELECT max(version) FROM paper_draft WHERE round = NEW.round), 0) + 1
        OR NEW.sealed !~ '^([0-9a-f]{2})*$' OR length(NEW.sealed) < 80
        OR EXISTS (SELECT FROM frozen_paper WHERE round = NEW.round)
        OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round) THEN
        RAISE EXCEPTION 'the paper is frozen' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER paper_draft_follows BEFORE INSERT ON paper_draft FOR EACH ROW EXECUTE FUNCTION check_paper_draft()
-- statement
-- Two organisers freeze the newest draft, together with the keys of its round, and before the round opens.
CREATE FUNCTION check_frozen_paper() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    PERFORM require_second_person('paper.freeze', NEW.round || ':' || (SELECT max(version) FROM paper_draft WHERE round = NEW.round)
        || ':' || NEW.content_sha256, NEW.frozen_by);
    IF NEW.content_sha256 !~ '^[0-9a-f]{64}$' OR NEW.sealed !~ '^([0-9a-f]{2})*$' OR length(NEW.sealed) < 80
        OR EXISTS (SELECT FROM round_opening WHERE round = NEW.round)
        OR (NEW.key_id = 0) <> EXISTS (SELECT FROM round_key WHERE round = NEW.round)
        OR EXISTS (SELECT FROM question_set s WHERE s.round = NEW.round AND NOT recorded_now(s.xmin))
        OR EXISTS (SELECT FROM paper p JOIN answer_key k ON k.paper_id = p.id WHERE p.round = NEW.round AND NOT recorded_now(k.xmin)) THEN
        RAISE EXCEPTION 'the round has its paper already' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER frozen_paper_people BEFORE INSERT ON frozen_paper FOR EACH ROW EXECUTE FUNCTION check_frozen_paper()
-- statement
-- Organisers bring in keys of the bank only. One that the vault opens gives way to one that they alone open, when they protect it.
CREATE FUNCTION check_bank_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() OR works_as('hoithi_admin') AND NEW.purpose <> 'sealed-bank' THEN
        RETURN NEW;
    END IF;
    IF NOT works_as('hoithi_organiser')
        OR NOT (NEW.purpose = 'sealed-bank' AND EXISTS (SELECT FROM question_slot)
                OR NEW.purpose = 'bank' AND NOT EXISTS (SELECT FROM question_slot)
                    AND NOT EXISTS (SELECT FROM content_key WHERE purpose LIKE '%bank')) THEN
        RAISE EXCEPTION 'this is the work of others' USING ERRCODE = 'HT006';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER content_key_of_bank BEFORE INSERT ON content_key FOR EACH ROW EXECUTE FUNCTION check_bank_key()
-- statement
-- The only way for an organiser to take away a bank key that the vault opens; the trigger wants the audit entry.
CREATE FUNCTION remove_bank_key(number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    DELETE FROM content_key WHERE id = number AND purpose = 'bank';
END
$$
