-- A deleted row stays in its table's file until the table is cleaned, which is its owner's to do (VACUUM), and no work of a
-- function. Writing the table anew leaves the row behind together with the file it was in.
CREATE FUNCTION forget_removed_keys() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    CLUSTER key_slot USING key_slot_pkey;
    CLUSTER content_key USING content_key_pkey;
END
$$
-- statement
CREATE FUNCTION forget_removed_question_slots() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    CLUSTER question_slot USING question_slot_pkey;
END
$$
