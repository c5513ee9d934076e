-- Facts are append-only. A statement trigger costs nothing on insert and stops TRUNCATE too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = hoithi, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'facts are append-only' USING ERRCODE = 'HT001';
END
$$
-- statement
CREATE TRIGGER rule_book_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_book_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER answer_key_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON answer_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER import_batch_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON import_batch
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER import_issue_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON import_issue
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER import_conflict_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON import_conflict
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON submission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER judge_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON judge_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER ranking_run_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ranking_run
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER standing_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON standing
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER signature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER award_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON award
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER exclusion_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON exclusion
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER roster_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON roster_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
-- A partition a round: row ids carry the round's number as their prefix. A trigger of the parent guards only statements that
-- name the parent, so every partition gets its own. Made as the owner, whoever adds the round.
CREATE FUNCTION add_submission_partition() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
DECLARE
    part text := 'submission_round_' || NEW.number;
BEGIN
    EXECUTE format('CREATE TABLE hoithi.%I PARTITION OF hoithi.submission FOR VALUES FROM (%s) TO (%s)',
                   part, NEW.number << 32, (NEW.number + 1) << 32);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON hoithi.%I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION hoithi.refuse_change()', part || '_append_only', part);
    RETURN NULL;
END
$$
-- statement
CREATE TRIGGER round_submission_partition AFTER INSERT ON round
    FOR EACH ROW EXECUTE FUNCTION add_submission_partition()
