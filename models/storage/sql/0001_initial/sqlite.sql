-- Facts are append-only. recursive_triggers lets INSERT OR REPLACE meet the delete trigger too.
CREATE TRIGGER rule_book_version_no_update BEFORE UPDATE ON rule_book_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER rule_book_version_no_delete BEFORE DELETE ON rule_book_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER answer_key_no_update BEFORE UPDATE ON answer_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER answer_key_no_delete BEFORE DELETE ON answer_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER import_batch_no_update BEFORE UPDATE ON import_batch
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER import_batch_no_delete BEFORE DELETE ON import_batch
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER import_issue_no_update BEFORE UPDATE ON import_issue
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER import_issue_no_delete BEFORE DELETE ON import_issue
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER import_conflict_no_update BEFORE UPDATE ON import_conflict
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER import_conflict_no_delete BEFORE DELETE ON import_conflict
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER submission_no_update BEFORE UPDATE ON submission
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER submission_no_delete BEFORE DELETE ON submission
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER judge_decision_no_update BEFORE UPDATE ON judge_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER judge_decision_no_delete BEFORE DELETE ON judge_decision
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER ranking_run_no_update BEFORE UPDATE ON ranking_run
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER ranking_run_no_delete BEFORE DELETE ON ranking_run
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER standing_no_update BEFORE UPDATE ON standing
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER standing_no_delete BEFORE DELETE ON standing
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER award_no_update BEFORE UPDATE ON award
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER award_no_delete BEFORE DELETE ON award
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER roster_entry_no_update BEFORE UPDATE ON roster_entry
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER roster_entry_no_delete BEFORE DELETE ON roster_entry
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER exclusion_no_update BEFORE UPDATE ON exclusion
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER exclusion_no_delete BEFORE DELETE ON exclusion
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
