-- A deleted row stays in its table's file until the table is cleaned, which is its owner's to do (VACUUM), and no work of a
-- function. Writing the table anew leaves the row behind together with the file it was in. CLUSTER would take along what an older
-- snapshot of anybody may still see; changing a column's type takes only what is there.
CREATE FUNCTION forget_removed_keys() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    ALTER TABLE key_slot ALTER COLUMN wrapped TYPE text USING wrapped || '';
    ALTER TABLE content_key ALTER COLUMN wrapped TYPE text USING wrapped || '';
END
$$
-- statement
CREATE FUNCTION forget_removed_question_slots() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    ALTER TABLE question_slot ALTER COLUMN wrapped TYPE text USING wrapped || '';
END
$$
