-- A deleted row stays in its table's file until the table is cleaned, which is its owner's to do (VACUUM), and no work of a
-- function. Writing the table anew leaves the row behind together with the file it was in. CLUSTER keeps who wrote a row (xmin), by
-- which rules know what a transaction has recorded, and what snapshots see; what changes a column keeps neither. But it takes along
-- removed rows that an older snapshot of anybody may still see. Nobody may look at others' snapshots here; an index that is built
-- anew counts such rows, and the table that it is of does not. Whoever asks again later is served: nobody is waited for with a lock
-- held, for which readers would queue up.
CREATE FUNCTION write_anew_without_removed(wanted regclass, key regclass) RETURNS void LANGUAGE plpgsql
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE NOWAIT', wanted);
    EXECUTE format('REINDEX INDEX %s', key);
    IF (SELECT count(DISTINCT greatest(reltuples, 0)) FROM pg_class WHERE oid IN (wanted, key)) <> 1 THEN
        RAISE EXCEPTION 'somebody may still see what was removed' USING ERRCODE = 'lock_not_available';
    END IF;
    EXECUTE format('CLUSTER %s USING %s', wanted, (SELECT quote_ident(relname) FROM pg_class WHERE oid = key));
END
$$
-- statement
CREATE FUNCTION forget_removed_keys() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM write_anew_without_removed('key_slot', 'key_slot_pkey');
    PERFORM write_anew_without_removed('content_key', 'content_key_pkey');
END
$$
-- statement
CREATE FUNCTION forget_removed_question_slots() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
BEGIN
    PERFORM write_anew_without_removed('question_slot', 'question_slot_pkey');
END
$$
