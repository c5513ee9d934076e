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
-- Roles belong to the server, not to the database: made when missing, by whoever may.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['hoithi_owner', 'hoithi_organiser', 'hoithi_judge', 'hoithi_secretary', 'hoithi_admin'] LOOP
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            END IF;
        EXCEPTION
            WHEN insufficient_privilege THEN
                RAISE NOTICE 'role % must be made by an administrator', wanted;
            WHEN duplicate_object OR unique_violation THEN
                NULL;
        END;
    END LOOP;
END
$$
-- statement
-- Everybody reads; who may add what follows the people of the contest. A secretary reads no key.
DO $$
DECLARE
    entry record;
    wanted text;
BEGIN
    FOR entry IN SELECT * FROM (VALUES
        ('hoithi_organiser', 'contest round milestone agency agency_alias paper answer_key import_batch import_issue import_conflict participant submission exclusion roster_entry audit_entry'),
        ('hoithi_judge', 'rule_book_version answer_key judge_decision ranking_run standing signature audit_entry'),
        ('hoithi_secretary', 'award audit_entry'),
        ('hoithi_admin', 'contest round milestone agency agency_alias roster_entry exclusion rule_book_version audit_entry')
    ) AS list (role, writes) LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = entry.role) THEN
            CONTINUE;
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA hoithi TO %I', entry.role);
        EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA hoithi TO %I', entry.role);
        FOREACH wanted IN ARRAY string_to_array(entry.writes, ' ') LOOP
            EXECUTE format('GRANT INSERT ON hoithi.%I TO %I', wanted, entry.role);
        END LOOP;
    END LOOP;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hoithi_secretary') THEN
        REVOKE SELECT ON hoithi.answer_key FROM hoithi_secretary;
    END IF;
END
$$
-- statement
-- The owner cannot log in, so that no session walks around grants by owning the tables.
DO $$
DECLARE
    entry record;
BEGIN
    IF NOT pg_has_role(current_user, 'hoithi_owner', 'MEMBER') THEN
        RAISE NOTICE 'tables stay with %', current_user;
        RETURN;
    END IF;
    FOR entry IN SELECT tablename FROM pg_tables WHERE schemaname = 'hoithi' LOOP
        EXECUTE format('ALTER TABLE hoithi.%I OWNER TO hoithi_owner', entry.tablename);
    END LOOP;
    ALTER FUNCTION hoithi.refuse_change() OWNER TO hoithi_owner;
    ALTER SCHEMA hoithi OWNER TO hoithi_owner;
EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN
        RAISE NOTICE 'tables stay with %', current_user;
END
$$
