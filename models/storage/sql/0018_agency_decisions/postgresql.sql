CREATE TRIGGER agency_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
-- statement
CREATE TRIGGER agency_decision_own BEFORE INSERT ON agency_decision
    FOR EACH ROW EXECUTE FUNCTION require_own_record('person', 'decided_at')
-- statement
-- Decisions follow each other without a gap, and name an agency of the list.
CREATE FUNCTION check_agency_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
BEGIN
    IF acts_as_owner() THEN
        RETURN NEW;
    END IF;
    IF NEW.id <> coalesce((SELECT max(id) FROM agency_decision), 0) + 1 THEN
        RAISE EXCEPTION 'the number does not follow the last one' USING ERRCODE = 'HT007';
    END IF;
    IF NEW.kind = 'agency' AND NOT EXISTS (SELECT FROM agency WHERE code = NEW.agency_code) THEN
        RAISE EXCEPTION 'there is no such agency' USING ERRCODE = 'HT012';
    END IF;
    RETURN NEW;
END
$$
-- statement
CREATE TRIGGER agency_decision_follows BEFORE INSERT ON agency_decision
    FOR EACH ROW EXECUTE FUNCTION check_agency_decision()
-- statement
-- As in 0017_withdrawn_batches, and of what texts were decided to mean: that without a decision it is the same as before.
CREATE OR REPLACE FUNCTION collective_basis() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(string_agg(r.number || ' ' || signed.run_hash || E'\n', '' ORDER BY r.number),
                                           'rules ', (SELECT max(version) FROM rule_book_version), E'\n',
        (SELECT string_agg(concat('accounts ', a.kind, ' ', a.from_round, ' ', a.accounts, E'\n'), '' ORDER BY a.id) FROM account_decision a),
        (SELECT string_agg(concat('tie ', concat_ws(':', t.method, t.seed, t.ordering), E'\n'), '' ORDER BY t.id) FROM tie_decision t WHERE t.round = 0),
        (SELECT string_agg(concat('agency ', d.agency_code, ' ', d.text, E'\n'), '' ORDER BY d.text COLLATE "C")
         FROM (SELECT DISTINCT ON (text) text, kind, agency_code FROM agency_decision ORDER BY text, id DESC) AS d
         WHERE d.kind = 'agency')), 'UTF8')), 'hex')
    FROM round r LEFT JOIN LATERAL (
        SELECT run_hash FROM ranking_run x WHERE x.round = r.number AND is_signed(x.id) AND NOT is_superseded(x) ORDER BY x.id DESC LIMIT 1) AS signed ON true
    WHERE EXISTS (SELECT FROM import_batch b WHERE b.round = r.number AND b.accepted > 0 AND NOT is_withdrawn(b.id))
$$
