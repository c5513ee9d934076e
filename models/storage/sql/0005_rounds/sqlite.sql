CREATE TRIGGER round_key_no_update BEFORE UPDATE ON round_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER round_key_no_delete BEFORE DELETE ON round_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_set_no_update BEFORE UPDATE ON question_set
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_set_no_delete BEFORE DELETE ON question_set
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER round_opening_no_update BEFORE UPDATE ON round_opening
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER round_opening_no_delete BEFORE DELETE ON round_opening
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER released_key_no_update BEFORE UPDATE ON released_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER released_key_no_delete BEFORE DELETE ON released_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_slot_no_update BEFORE UPDATE ON question_slot
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_slot_recorded_delete BEFORE DELETE ON question_slot
WHEN NOT EXISTS (SELECT 1 FROM audit_entry WHERE seq = (SELECT MAX(seq) FROM audit_entry)
                 AND instr(payload, '"question_slot:' || OLD.id || '"') > 0)
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
