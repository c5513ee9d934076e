CREATE TRIGGER round_key_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON round_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_set_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON question_set
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER round_opening_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON round_opening
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER released_key_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON released_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_slot_no_change BEFORE UPDATE OR TRUNCATE ON question_slot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER question_slot_recorded_delete BEFORE DELETE ON question_slot
    FOR EACH ROW EXECUTE FUNCTION refuse_unrecorded_removal()
-- statement
-- The only way to take a slot away; the trigger wants the audit entry.
CREATE FUNCTION remove_question_slot(number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    DELETE FROM question_slot WHERE id = number;
END
$$
-- statement
CREATE TRIGGER question_slot_own BEFORE INSERT ON question_slot
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'created_at')
-- statement
CREATE TRIGGER round_key_own BEFORE INSERT ON round_key
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'created_at')
-- statement
CREATE TRIGGER question_set_own BEFORE INSERT ON question_set
    FOR EACH ROW EXECUTE FUNCTION require_own_record('', 'sealed_at')
-- statement
CREATE TRIGGER round_opening_own BEFORE INSERT ON round_opening
    FOR EACH ROW EXECUTE FUNCTION require_own_record('opened_by', 'opened_at')
-- statement
CREATE FUNCTION check_round_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM answer_key k JOIN paper p ON p.id = k.paper_id WHERE p.round = NEW.round) THEN
        RAISE EXCEPTION 'the round has an answer key already' USING ERRCODE = 'HT009';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER round_key_before_answers BEFORE INSERT ON round_key FOR EACH ROW EXECUTE FUNCTION check_round_key()
-- statement
CREATE FUNCTION check_question_set() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM round_opening WHERE round = NEW.round) THEN
        RAISE EXCEPTION 'the question set is complete once the round is open' USING ERRCODE = 'HT009';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER question_set_before_opening BEFORE INSERT ON question_set
    FOR EACH ROW EXECUTE FUNCTION check_question_set()
-- statement
-- Whoever has the question key could open the set for themselves; nobody can say that the round was opened before its time.
CREATE FUNCTION check_round_opening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF NEW.opened_at < (SELECT opens_at FROM round WHERE number = NEW.round) THEN
        RAISE EXCEPTION 'the round opens later' USING ERRCODE = 'HT009';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER round_opening_in_time BEFORE INSERT ON round_opening
    FOR EACH ROW EXECUTE FUNCTION check_round_opening()
-- statement
CREATE FUNCTION check_released_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF encode(sha256(decode(NEW.released, 'hex')), 'hex')
        IS DISTINCT FROM (SELECT key_sha256 FROM round_key WHERE round = NEW.round) THEN
        RAISE EXCEPTION 'this is not the key of the round' USING ERRCODE = 'HT010';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER released_key_is_the_rounds BEFORE INSERT ON released_key
    FOR EACH ROW EXECUTE FUNCTION check_released_key()
-- statement
-- A sealed round has no answer key before it opens, and then the one that was sealed; after that, judges may change it.
CREATE FUNCTION check_sealed_answer_key() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    sealed record;
BEGIN
    SELECT p.round, p.code, p.option_count, x.released, s.text_sha256 INTO sealed
    FROM paper p JOIN round_key k ON k.round = p.round LEFT JOIN released_key x ON x.round = p.round
    LEFT JOIN question_set s ON s.round = p.round AND s.paper_code = p.code
    WHERE p.id = NEW.paper_id;
    IF NOT FOUND THEN
        RETURN NEW;
    END IF;
    IF sealed.released IS NULL THEN
        RAISE EXCEPTION 'the question set is sealed until the round is opened' USING ERRCODE = 'HT009';
    END IF;
    IF NEW.version = 1 AND sealed.text_sha256 IS DISTINCT FROM encode(sha256(decode(sealed.released, 'hex')
        || convert_to(sealed.round || ':' || sealed.option_count || ':' || NEW.entries || ':' || sealed.code, 'UTF8')), 'hex') THEN
        RAISE EXCEPTION 'this is not what was sealed' USING ERRCODE = 'HT010';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER answer_key_sealed BEFORE INSERT ON answer_key FOR EACH ROW EXECUTE FUNCTION check_sealed_answer_key()
-- statement
-- By the server's clock.
CREATE FUNCTION round_is_over(round bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT r.closes_at < transaction_ms() FROM round r WHERE r.number = round_is_over.round
$$
