-- Who may do what on a server, all of it in one place. Run again after every migration, in its transaction.
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
                RAISE EXCEPTION 'role % is missing', wanted USING ERRCODE = 'HT008';
            WHEN duplicate_object OR unique_violation THEN
                NULL; -- another contest is being made beside this one
        END;
    END LOOP;
END
$$
-- statement
-- Whose work each entry of the audit trail tells of (domain/people/role.h says the same to the program), the table in which the
-- same transaction has recorded it, and what else its facts may be of. What is not listed here, only the contest's owner records.
CREATE OR REPLACE FUNCTION audit_rules() RETURNS TABLE (action text, roles text, record text, facts text)
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    VALUES ('key.set', 'organiser', 'answer_key', ''), ('questions.protect', 'organiser', 'question_slot', 'round_key content_key'),
        ('questions.passphrase', 'organiser', 'question_slot', ''), ('questions.recover', 'organiser', 'question_slot', ''),
        ('questions.seal', 'organiser', 'question_set', ''),
        ('questions.write', 'organiser', 'question_change', 'question_version question_step question_image content_key'),
        ('questions.key', 'organiser', 'content_key', ''), ('questions.export', 'organiser', '', ''), ('paper.draft', 'organiser', 'paper_draft', 'content_key'),
        ('paper.freeze', 'organiser', 'frozen_paper', 'question_set answer_key proposal_end'),
        ('paper.export', 'organiser judge secretary admin', '', ''),
        ('schedule.change', 'organiser', 'schedule_change', 'round_version milestone_version round round_key'),
        ('round.open', 'organiser', 'round_opening', 'released_key answer_key'),
        ('submissions.import', 'organiser', 'import_batch',
         'submission submission_sealed id_hashes import_issue import_conflict'),
        ('submissions.withdraw', 'organiser', 'batch_withdrawal', ''),
        ('conflict.take', 'judge', 'conflict_decision', 'proposal_end import_batch submission submission_sealed id_hashes'),
        ('conflict.restore', 'judge', 'conflict_decision', 'proposal_end'),
        ('conflict.keep', 'judge', 'conflict_decision', ''), ('conflict.reopen', 'judge', 'conflict_decision', ''),
        ('agencies.decide', 'organiser', 'agency_decision', ''), ('agencies.undo', 'organiser', 'agency_decision', ''),
        ('agencies.change', 'organiser', 'agency_change', 'agency agency_version agency_merger agency_headcount'),
        ('agencies.revert', 'organiser', 'agency_change', ''),
        ('profile.save', 'organiser', 'mapping_profile', ''),
        ('roster.import', 'organiser', 'roster_entry', 'roster_sealed'), ('roster.withdraw', 'organiser', 'roster_withdrawal', ''),
        ('key.amend', 'judge', 'answer_key', 'proposal_end'),
        ('submission.invalidate', 'judge', 'judge_decision', 'proposal_end'),
        ('submission.reinstate', 'judge', 'judge_decision', 'proposal_end'),
        ('accounts.merge', 'judge', 'account_decision', 'proposal_end'), ('accounts.separate', 'judge', 'account_decision', 'proposal_end'),
        ('tie.resolve', 'judge', 'tie_decision', 'proposal_end'), ('flag.judge', 'judge', 'flag_verdict', ''),
        ('run.finalise', 'judge', 'run_finalisation', ''),
        ('run.compute', 'judge', 'ranking_run', 'standing'), ('run.sign', 'judge', 'signature', ''),
        ('proposal.make', 'organiser judge admin', 'proposal', ''),
        ('proposal.withdraw', 'organiser judge admin', 'proposal_end', ''),
        ('awards.give', 'secretary', 'award', ''), ('personal.show', 'secretary', '', ''),
        ('personal.export', 'organiser judge secretary admin', '', ''),
        ('complaint.register', 'judge secretary', 'complaint', ''), ('complaint.link', 'judge secretary', 'complaint_step', ''),
        ('complaint.unlink', 'judge secretary', 'complaint_step', ''), ('complaint.note', 'judge secretary', 'complaint_step', ''),
        ('complaint.decide', 'judge', 'complaint_step', ''), ('complaint.reopen', 'judge', 'complaint_step', ''),
        ('complaint.letter', 'secretary', 'complaint_step', ''), ('complaint.show', 'judge secretary', '', ''),
        ('rules.approve', 'admin', 'rule_book_version', ''), ('member.record', 'admin', 'member', ''),
        ('member.remove', 'admin', 'member', ''), ('vault.protect', 'admin', 'key_slot', 'content_key'),
        ('vault.passphrase', 'admin', 'key_slot', ''), ('vault.recover', 'admin', 'key_slot', ''),
        ('personal.policy', 'admin', 'retention_policy', ''), ('personal.erase', 'admin', 'proposal_end', '')
$$
-- statement
-- The fields over which a row of these tables is digested for its entry, as storage/facts.h lists them, and how many of them, the
-- first, tell it from the others.
CREATE OR REPLACE FUNCTION fact_columns() RETURNS TABLE (name text, ids int, fields text, joined text)
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT told.name, told.ids, concat('r.', replace(told.columns, ' ', '::text, r.'), '::text'), ''
    FROM (VALUES
        ('rule_book_version', 1, 'version in_force_from_round rules approver reason approved_at'),
        ('import_batch', 2, 'id round file_name sha256 size importer imported_at accepted unchanged conflicts excluded '
                            'agency_unresolved rejected_by content_digest content_key_id sealing_salt'),
        ('judge_decision', 1, 'id kind submission_id judges reason decided_at'),
        ('account_decision', 1, 'id kind from_round accounts judges reason decided_at'),
        ('tie_decision', 1, 'id round method seed ordering judges reason decided_at'),
        ('flag_verdict', 1, 'id round flag kind outcome comment judge decided_at'),
        ('run_finalisation', 1, 'run_id judge comment finalised_at'),
        ('ranking_run', 2, 'id round run_hash manifest rules_version target participants eligible all_correct counted computed_at'),
        ('signature', 2, 'run_id judge judge_folded login signed_at'),
        ('key_slot', 1, 'id kind salt operations memory wrapped created_at'),
        ('content_key', 1, 'id purpose wrapped created_at'),
        ('question_slot', 1, 'id kind salt operations memory wrapped created_at'),
        ('round_key', 1, 'round wrapped key_sha256 created_at'),
        ('question_set', 3, 'round paper_code id sealed text_sha256 sealed_at'),
        ('round_opening', 1, 'round opened_by opened_at'),
        ('released_key', 1, 'round released'),
        ('retention_policy', 1, 'id months until_day set_by reason set_at'),
        ('question_change', 1, 'id made_by made_at versions steps images'),
        ('paper_draft', 2, 'round version id key_id sealed made_by made_at'),
        ('frozen_paper', 1, 'round key_id sealed content_sha256 frozen_by frozen_at'),
        ('schedule_change', 1, 'id made_by made_at reason'),
        ('round', 1, 'number title opens_at closes_at change_id'),
        ('round_version', 1, 'id change_id round title opens_at closes_at cancelled'),
        ('milestone_version', 1, 'id change_id milestone_id number title lead partner starts due done_on cancelled'),
        ('roster_withdrawal', 1, 'id roster_entry_id person reason withdrawn_at'),
        ('batch_withdrawal', 1, 'id batch_id person reason withdrawn_at'),
        ('conflict_decision', 1, 'id conflict_id kind submission_id batch_id judges reason decided_at'),
        ('agency_decision', 1, 'id kind text agency_code person reason decided_at'),
        ('agency_change', 1, 'id person changed_at reason undoes'),
        ('agency', 1, 'id code name kind bloc parent_code headcount change_id'),
        ('agency_version', 1, 'id change_id code name kind bloc parent_code aliases counted'),
        ('agency_merger', 1, 'id change_id code into_code since'),
        ('agency_headcount', 1, 'id change_id code people since'),
        ('mapping_profile', 1, 'id name version profile layout person saved_at'),
        ('complaint', 1, 'id round received_at way about answer_days answer_due complain_until content_key_id sealed person recorded_at'),
        ('complaint_step', 1, 'id complaint_id kind submission_id outcome audit_entry letter_number letter_date content_key_id sealed person recorded_at'),
        ('member', 2, 'id login full_name role active recorded_at'),
        ('proposal', 1, 'id act subject content reason login full_name proposed_at salt'),
        ('proposal_end', 1, 'id proposal_id outcome full_name ended_at'),
        ('award', 1, 'id round run_id basis place prize prize_name amount submission_id agency_id awarded_at')
    ) AS told (name, ids, columns)
    UNION ALL VALUES ('answer_key', 3, 'p.round::text, p.code::text, r.version::text, r.id::text, p.id::text, p.option_count::text, '
                      'r.entries::text, r.approvers::text, r.reason::text, r.approved_at::text, r.salt::text',
                      'JOIN paper AS p ON p.id = r.paper_id')
$$
-- statement
-- What a member records is told of by an entry of the same transaction, once all of it is there.
DO $$
DECLARE
    entry record;
BEGIN
    FOR entry IN SELECT name, 'require_entry' AS guard FROM fact_columns()
                 UNION ALL SELECT unnest(ARRAY['standing', 'paper', 'roster_entry', 'exclusion']), 'require_whole' LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS %I ON hoithi.%I', entry.name || '_told', entry.name);
        EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT ON hoithi.%I DEFERRABLE INITIALLY DEFERRED '
                       'FOR EACH ROW EXECUTE FUNCTION hoithi.%I()', entry.name || '_told', entry.name, entry.guard);
    END LOOP;
END
$$
-- statement
DO $$
DECLARE
    entry record;
    item record;
BEGIN
    FOR entry IN SELECT unnest(ARRAY['participant_list', 'submission', 'import_issue', 'import_conflict', 'roster_entry', 'exclusion',
                                     'paper', 'standing']) AS name LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT ON hoithi.%I FOR EACH STATEMENT '
                       'EXECUTE FUNCTION hoithi.require_member()', entry.name || '_members', entry.name);
    END LOOP;
    FOR entry IN SELECT * FROM (VALUES
        (4096, 'member presence signature award paper proposal_end key_slot content_key question_slot round_key round_opening '
               'released_key exclusion question_change round round_version milestone_version agency agency_merger agency_headcount'),
        (65536, 'schedule_change judge_decision answer_key retention_policy roster_entry account_decision flag_verdict run_finalisation '
                'roster_withdrawal batch_withdrawal conflict_decision agency_decision agency_change agency_version'),
        (1048576, 'draft mapping_profile rule_book_version proposal tie_decision complaint complaint_step'), (16777216, 'question_set question_image participant_list'), (268435456, 'paper_draft frozen_paper')
    ) AS list (most, names) LOOP
        FOR item IN SELECT unnest(string_to_array(entry.names, ' ')) AS name LOOP
            EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT OR UPDATE ON hoithi.%I FOR EACH ROW '
                           'EXECUTE FUNCTION hoithi.require_short(%s)', item.name || '_short', item.name, entry.most);
        END LOOP;
    END LOOP;
    FOR entry IN SELECT name FROM fact_columns() WHERE name NOT IN ('signature', 'round_key', 'round_opening', 'released_key', 'frozen_paper', 'run_finalisation', 'round')
                 UNION ALL VALUES ('question_image')
                 UNION ALL VALUES ('paper'), ('roster_entry') LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT ON hoithi.%I FOR EACH ROW '
                       'EXECUTE FUNCTION hoithi.require_near_id(%L)', entry.name || '_near', entry.name,
                       CASE entry.name WHEN 'rule_book_version' THEN 'version' ELSE 'id' END);
    END LOOP;
END
$$
-- statement
-- Members read what is not listed as anybody's secret, and add only what their work is. Nobody changes or deletes.
DO $$
DECLARE
    everybody CONSTANT text := 'hoithi_organiser, hoithi_judge, hoithi_secretary, hoithi_admin';
    entry record;
    item record;
BEGIN
    REVOKE ALL ON ALL TABLES IN SCHEMA hoithi FROM PUBLIC, hoithi_organiser, hoithi_judge, hoithi_secretary, hoithi_admin;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hoithi FROM PUBLIC;
    REVOKE ALL ON SCHEMA hoithi FROM PUBLIC;
    EXECUTE format('GRANT USAGE ON SCHEMA hoithi TO %s', everybody);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA hoithi TO %s', everybody);
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA hoithi TO %s', everybody);
    EXECUTE format('REVOKE ALL ON member_password, import_pending FROM %s', everybody);
    FOR entry IN SELECT * FROM (VALUES
        ('hoithi_judge', 'answer_key judge_decision account_decision tie_decision flag_verdict run_finalisation ranking_run standing signature proposal '
         'proposal_end conflict_decision import_batch participant_list submission exclusion complaint complaint_step audit_entry'),
        ('hoithi_organiser', 'paper answer_key import_batch import_issue import_conflict participant_list submission exclusion roster_entry roster_withdrawal batch_withdrawal agency_decision mapping_profile audit_entry'),
        ('hoithi_secretary', 'award complaint complaint_step audit_entry'),
        ('hoithi_admin', 'rule_book_version member audit_entry')
    ) AS list (role, adds) LOOP
        FOR item IN SELECT unnest(string_to_array(entry.adds, ' ')) AS name LOOP
            EXECUTE format('GRANT INSERT ON hoithi.%I TO %I', item.name, entry.role);
        END LOOP;
    END LOOP;
END
$$
-- statement
DO $$
BEGIN
    IF to_regproc('hoithi.guard_submission_partition') IS NOT NULL THEN
        PERFORM hoithi.guard_submission_partition(c.relname)
            FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'hoithi.submission'::regclass;
        REVOKE EXECUTE ON FUNCTION hoithi.guard_submission_partition(text)
            FROM hoithi_organiser, hoithi_judge, hoithi_secretary, hoithi_admin;
    END IF;
END
$$
-- statement
-- Keys are the administrator's to set and to take away.
DO $$
BEGIN
    IF to_regclass('hoithi.key_slot') IS NOT NULL THEN
        GRANT INSERT ON hoithi.key_slot, hoithi.content_key TO hoithi_admin;
        REVOKE EXECUTE ON FUNCTION hoithi.remove_key(text, bigint) FROM hoithi_organiser, hoithi_judge, hoithi_secretary;
    END IF;
END
$$
-- statement
DO $$
BEGIN
    IF to_regproc('hoithi.forget_removed_keys') IS NOT NULL THEN
        REVOKE EXECUTE ON FUNCTION hoithi.forget_removed_keys() FROM hoithi_judge, hoithi_secretary; -- the bank's are the organisers'
        REVOKE EXECUTE ON FUNCTION hoithi.forget_removed_question_slots() FROM hoithi_judge, hoithi_secretary, hoithi_admin;
    END IF;
END
$$
-- statement
-- So is how long personal data is kept; two of them erase it.
DO $$
BEGIN
    IF to_regclass('hoithi.retention_policy') IS NOT NULL THEN
        GRANT INSERT ON hoithi.retention_policy, hoithi.proposal, hoithi.proposal_end TO hoithi_admin;
    END IF;
END
$$
-- statement
-- What is edited in place, unlike facts: forms by those whose work they are, and everybody's own presence.
DO $$
BEGIN
    IF to_regclass('hoithi.draft') IS NOT NULL THEN
        GRANT INSERT, UPDATE ON hoithi.draft TO hoithi_secretary, hoithi_organiser;
        GRANT INSERT, UPDATE, DELETE ON hoithi.presence
            TO hoithi_organiser, hoithi_judge, hoithi_secretary, hoithi_admin;
    END IF;
END
$$
-- statement
-- Question sets and their keys are the organisers'; secretaries see neither before the round is over, nor a ranking, which names the
-- answers it went by.
DO $$
DECLARE
    name text;
BEGIN
    IF to_regclass('hoithi.question_slot') IS NULL THEN
        RETURN;
    END IF;
    GRANT INSERT ON hoithi.question_slot, hoithi.round_key, hoithi.question_set, hoithi.round_opening, hoithi.released_key
        TO hoithi_organiser;
    REVOKE EXECUTE ON FUNCTION hoithi.remove_question_slot(bigint) FROM hoithi_judge, hoithi_secretary, hoithi_admin;
    FOREACH name IN ARRAY ARRAY['question_set', 'released_key', 'ranking_run'] LOOP
        EXECUTE format('ALTER TABLE hoithi.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE hoithi.%I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('DROP POLICY IF EXISTS whom_grants_admit ON hoithi.%I', name);
        EXECUTE format('CREATE POLICY whom_grants_admit ON hoithi.%I USING (true) WITH CHECK (true)', name);
        EXECUTE format('DROP POLICY IF EXISTS secretary_reads_closed_rounds ON hoithi.%I', name);
        EXECUTE format('CREATE POLICY secretary_reads_closed_rounds ON hoithi.%I AS RESTRICTIVE FOR SELECT '
                       'TO hoithi_secretary USING (hoithi.acts_as_owner() OR hoithi.round_is_over(round))', name);
    END LOOP;
END
$$
-- statement
-- The question bank and its papers are the organisers', to read only with their key.
DO $$
DECLARE
    entry record;
BEGIN
    IF to_regclass('hoithi.question_change') IS NULL THEN
        RETURN;
    END IF;
    GRANT INSERT ON hoithi.question_change, hoithi.question_version, hoithi.question_step, hoithi.question_image,
        hoithi.paper_draft, hoithi.frozen_paper, hoithi.content_key, hoithi.proposal, hoithi.proposal_end TO hoithi_organiser;
    REVOKE EXECUTE ON FUNCTION hoithi.remove_bank_key(bigint) FROM hoithi_judge, hoithi_secretary;
    FOR entry IN SELECT unnest(ARRAY['question_version', 'question_step', 'question_image']) AS name LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER %I BEFORE INSERT ON hoithi.%I FOR EACH STATEMENT '
                       'EXECUTE FUNCTION hoithi.require_member()', entry.name || '_members', entry.name);
    END LOOP;
END
$$
-- statement
-- The schedule is the organisers'.
DO $$
BEGIN
    IF to_regclass('hoithi.schedule_change') IS NOT NULL THEN
        GRANT INSERT ON hoithi.schedule_change, hoithi.round, hoithi.round_version, hoithi.milestone_version TO hoithi_organiser;
    END IF;
END
$$
-- statement
-- So are the agencies.
DO $$
BEGIN
    IF to_regclass('hoithi.agency_change') IS NOT NULL THEN
        GRANT INSERT ON hoithi.agency_change, hoithi.agency, hoithi.agency_version, hoithi.agency_merger, hoithi.agency_headcount
            TO hoithi_organiser;
    END IF;
END
$$
-- statement
-- Rows that not everybody sees, or adds; the contest's owner does, in whatever roles besides. Tables that COPY fills have none: it does not go with row-level security, and
-- their rows are no secret among members.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['answer_key', 'proposal', 'signature', 'judge_decision', 'audit_entry', 'member', 'member_password',
                                   'standing'] LOOP
        EXECUTE format('ALTER TABLE hoithi.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE hoithi.%I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('DROP POLICY IF EXISTS whom_grants_admit ON hoithi.%I', name);
        EXECUTE format('CREATE POLICY whom_grants_admit ON hoithi.%I USING (true) WITH CHECK (true)', name);
    END LOOP;
END
$$
-- statement
DROP POLICY IF EXISTS secretary_reads_closed_rounds ON answer_key
-- statement
CREATE POLICY secretary_reads_closed_rounds ON answer_key AS RESTRICTIVE FOR SELECT TO hoithi_secretary
    USING (acts_as_owner() OR round_is_closed(paper_id))
-- statement
DROP POLICY IF EXISTS secretary_sees_rankings ON standing
-- statement
-- Winners hide with their ranking.
CREATE POLICY secretary_sees_rankings ON standing AS RESTRICTIVE FOR SELECT TO hoithi_secretary
    USING (acts_as_owner() OR EXISTS (SELECT FROM ranking_run r WHERE r.id = run_id))
-- statement
DROP POLICY IF EXISTS secretary_reads_none ON proposal
-- statement
CREATE POLICY secretary_reads_none ON proposal AS RESTRICTIVE FOR SELECT TO hoithi_secretary USING (acts_as_owner())
-- statement
DROP POLICY IF EXISTS own_signature ON signature
-- statement
CREATE POLICY own_signature ON signature AS RESTRICTIVE FOR INSERT
    TO hoithi_organiser, hoithi_judge, hoithi_secretary, hoithi_admin WITH CHECK (acts_as_owner() OR judge = session_person() AND login = session_user)
-- statement
-- Who may connect is named, login by login (storage/serverlogin.cpp): whoever can connect could hold the locks of the contest.
DO $$
BEGIN
    IF pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'MEMBER') THEN
        EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    END IF;
END
$$
-- statement
-- The owner cannot log in, so that no session walks around all this by owning the tables.
DO $$
DECLARE
    entry record;
BEGIN
    IF NOT pg_has_role(current_user, 'hoithi_owner', 'MEMBER') THEN
        RETURN; -- the tables stay with whoever made them: docs/server.md
    END IF;
    GRANT USAGE, CREATE ON SCHEMA hoithi TO hoithi_owner;
    FOR entry IN SELECT tablename FROM pg_tables WHERE schemaname = 'hoithi' LOOP
        EXECUTE format('ALTER TABLE hoithi.%I OWNER TO hoithi_owner', entry.tablename);
    END LOOP;
    FOR entry IN SELECT oid::regprocedure AS signature FROM pg_proc WHERE pronamespace = 'hoithi'::regnamespace LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO hoithi_owner', entry.signature);
    END LOOP;
    ALTER SCHEMA hoithi OWNER TO hoithi_owner;
END
$$
