-- What judges decide besides keys and single submissions.
-- Accounts that are one person's, from a round on, or no longer: a JSON array of account ids, ascending by bytes. Of several rows
-- about the same accounts the newest one holds.
CREATE TABLE account_decision (
    id ${id},
    kind TEXT NOT NULL CHECK (kind IN ('merge', 'separate')),
    from_round BIGINT NOT NULL REFERENCES round (number),
    accounts TEXT NOT NULL,
    judges TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL
)
-- statement
-- The order of people, or agencies where the round is 0, who tie for a prize: a JSON array of all of them. `seed` is what tells how
-- far it is one: of a draw the seed that gives the order (domain/ranking/prizetie.h), of a decision how many of the first the judges
-- have named.
CREATE TABLE tie_decision (
    id ${id},
    round BIGINT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('decision', 'draw')),
    seed TEXT NOT NULL,
    ordering TEXT NOT NULL,
    judges TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    CHECK (seed <> '')
)
-- statement
-- What a judge says about a review flag. The flag is named by what it rests on, so that one that has grown is another.
CREATE TABLE flag_verdict (
    id ${id},
    round BIGINT NOT NULL REFERENCES round (number),
    flag TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('keep', 'reopen', 'note')),
    comment TEXT NOT NULL,
    judge TEXT NOT NULL,
    decided_at BIGINT NOT NULL
)
-- statement
-- That a signed run is the round's final result.
CREATE TABLE run_finalisation (
    run_id ${id} REFERENCES ranking_run (id),
    judge TEXT NOT NULL,
    comment TEXT NOT NULL,
    finalised_at BIGINT NOT NULL
)
