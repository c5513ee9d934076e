CREATE TRIGGER question_change_no_update BEFORE UPDATE ON question_change
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_change_no_delete BEFORE DELETE ON question_change
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_version_no_update BEFORE UPDATE ON question_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_version_no_delete BEFORE DELETE ON question_version
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_step_no_update BEFORE UPDATE ON question_step
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_step_no_delete BEFORE DELETE ON question_step
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_image_no_update BEFORE UPDATE ON question_image
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER question_image_no_delete BEFORE DELETE ON question_image
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER paper_draft_no_update BEFORE UPDATE ON paper_draft
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER paper_draft_no_delete BEFORE DELETE ON paper_draft
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER frozen_paper_no_update BEFORE UPDATE ON frozen_paper
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
-- statement
CREATE TRIGGER frozen_paper_no_delete BEFORE DELETE ON frozen_paper
BEGIN
    SELECT RAISE(ABORT, 'facts are append-only');
END
