-- A key goes only after an audit entry that names it, within the same transaction as far as the program is concerned.
CREATE TRIGGER key_slot_no_update BEFORE UPDATE ON key_slot
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER key_slot_recorded_delete BEFORE DELETE ON key_slot
WHEN NOT EXISTS (SELECT 1 FROM audit_entry WHERE seq = (SELECT MAX(seq) FROM audit_entry)
                 AND instr(payload, '"key_slot:' || OLD.id || '"') > 0)
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER content_key_no_update BEFORE UPDATE ON content_key
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER content_key_recorded_delete BEFORE DELETE ON content_key
WHEN NOT EXISTS (SELECT 1 FROM audit_entry WHERE seq = (SELECT MAX(seq) FROM audit_entry)
                 AND instr(payload, '"content_key:' || OLD.id || '"') > 0)
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
