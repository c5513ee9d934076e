-- A round's question set, sealed until the round opens. The question key lies in slots of its own, once for each secret that
-- opens it: the secrets of the vault are known to more people. Digests, keys and sealed bytes are hex.
CREATE TABLE question_slot (
    id ${id},
    kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'recovery')),
    salt TEXT NOT NULL,
    operations BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    wrapped TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
-- statement
-- The key of a round, under the question key. Its digest says which key it is, so that no other can be released for it.
CREATE TABLE round_key (
    round ${id} REFERENCES round (number),
    wrapped TEXT NOT NULL,
    key_sha256 TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
-- statement
-- What is sealed, one row a paper. The digest is over the round's key and the text: see services/questions/questionset.h.
CREATE TABLE question_set (
    id ${id},
    round BIGINT NOT NULL REFERENCES round_key (round),
    paper_code TEXT NOT NULL,
    sealed TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    sealed_at BIGINT NOT NULL,
    UNIQUE (round, paper_code)
)
-- statement
CREATE TABLE round_opening (
    round ${id} REFERENCES round_key (round),
    opened_by TEXT NOT NULL,
    opened_at BIGINT NOT NULL
)
-- statement
-- Apart from the opening, which everybody sees: with the key goes the set, which is not for everybody while the round lasts.
CREATE TABLE released_key (
    round ${id} REFERENCES round_opening (round),
    released TEXT NOT NULL
)
