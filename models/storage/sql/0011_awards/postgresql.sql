-- Whether as many judges have signed it as it takes.
CREATE FUNCTION is_signed(run bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT (SELECT count(*) FROM signature WHERE run_id = run) >= (SELECT signature_quorum FROM contest)
$$
-- statement
-- What the collective prizes follow from: the signed rankings of all rounds with submissions, and the newest rules
-- (services/awards/winners.cpp).
CREATE FUNCTION collective_basis() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
    SELECT encode(sha256(convert_to(concat(string_agg(r.number || ' ' || signed.run_hash || E'\n', '' ORDER BY r.number),
                                           'rules ', (SELECT max(version) FROM rule_book_version), E'\n'), 'UTF8')), 'hex')
    FROM round r LEFT JOIN LATERAL (
        SELECT run_hash FROM ranking_run x WHERE x.round = r.number AND is_signed(x.id) ORDER BY x.id DESC LIMIT 1) AS signed ON true
    WHERE EXISTS (SELECT FROM submission s WHERE s.id >= r.number << 32 AND s.id < (r.number + 1) << 32)
$$
-- statement
-- Whether something that a run is made of was recorded after it, by the order of the audit trail.
CREATE FUNCTION is_superseded(run ranking_run) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = hoithi, pg_temp AS $$
    SELECT EXISTS (SELECT FROM rule_book_version v WHERE v.version > run.rules_version AND v.in_force_from_round <= run.round)
        OR EXISTS (SELECT FROM judge_decision WHERE submission_id >> 32 = run.round AND decided_at > run.computed_at)
        OR EXISTS (
            SELECT FROM audit_entry e
            WHERE e.seq > (SELECT max(seq) FROM audit_entry
                           WHERE action = 'run.compute' AND payload::jsonb ->> 'run' = run.id::text)
                AND (e.action = 'roster.import'
                     OR e.action IN ('key.set', 'key.amend', 'round.open') AND e.subject ~ ('^round ' || run.round || '\M')
                     OR e.action = 'submissions.import' AND e.subject = 'round ' || run.round
                        AND e.payload::jsonb ->> 'accepted' <> '0'))
$$
-- statement
-- Prizes of a round are those of its ranking, all of them, once enough judges have signed it, and while nothing has changed since.
-- Which agencies win the collective ones is for the program to compute; `verify` compares them.
CREATE FUNCTION check_award() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = hoithi, pg_temp AS $$
DECLARE
    won boolean;
BEGIN
    IF acts_as_owner() THEN
        RETURN NULL;
    END IF;
    IF NEW.run_id IS NULL THEN
        won := NEW.round IS NULL AND NEW.submission_id IS NULL AND NEW.agency_id IS NOT NULL AND NEW.amount IS NULL
            AND NEW.prize = 0 AND NEW.place BETWEEN 1 AND 1000 AND NEW.prize_name = 'Giải tập thể'
            AND NEW.basis = collective_basis() AND NOT EXISTS (
                SELECT FROM award a WHERE a.run_id IS NULL AND a.basis = NEW.basis
                    AND (a.agency_id = NEW.agency_id AND a.id <> NEW.id OR NOT recorded_now(a.xmin)));
    ELSE
        won := NEW.agency_id IS NULL AND is_signed(NEW.run_id) AND EXISTS (
            SELECT FROM ranking_run r JOIN standing s ON s.run_id = r.id JOIN rule_book_version v ON v.version = r.rules_version,
                LATERAL (SELECT v.rules::jsonb #> ARRAY['prizes', s.prize::text] AS prize) AS given
            WHERE r.id = NEW.run_id AND r.round = NEW.round AND r.run_hash = NEW.basis AND s.place = NEW.place
                AND s.prize = NEW.prize AND s.prize >= 0 AND (r.round << 32) + s.submission_position = NEW.submission_id
                AND given.prize ->> 'name' = NEW.prize_name
                AND (given.prize ->> 'amount')::bigint IS NOT DISTINCT FROM NEW.amount
                AND NOT is_superseded(r))
            AND (SELECT count(*) FROM award WHERE run_id = NEW.run_id AND submission_id = NEW.submission_id) = 1
            AND (SELECT count(*) FROM award WHERE run_id = NEW.run_id)
                = (SELECT count(*) FROM standing WHERE run_id = NEW.run_id AND prize >= 0);
    END IF;
    IF NOT coalesce(won, false) THEN
        RAISE EXCEPTION 'nobody has won this prize' USING ERRCODE = 'HT012';
    END IF;
    RETURN NULL;
END
$$
-- statement
CREATE CONSTRAINT TRIGGER award_is_won AFTER INSERT ON award DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_award()
