CREATE TRIGGER draft_next_version BEFORE UPDATE ON draft
WHEN NEW.row_version <> OLD.row_version + 1 OR NEW.area <> OLD.area OR NEW.subject <> OLD.subject
BEGIN
    SELECT RAISE(ABORT, 'drafts go from version to version');
END
-- statement
CREATE TRIGGER draft_no_delete BEFORE DELETE ON draft
BEGIN
    SELECT RAISE(ABORT, 'drafts go from version to version');
END
