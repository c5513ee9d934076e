-- The vault key, once for each secret that opens it, and the content keys, which the vault key opens. Only these tables lose
-- rows: an open slot when a passphrase is set, the keys of personal data when that is erased. Digests and keys are hex.
CREATE TABLE key_slot (
    id ${id},
    kind TEXT NOT NULL CHECK (kind IN ('open', 'passphrase', 'recovery')),
    salt TEXT NOT NULL,
    operations BIGINT NOT NULL,
    memory BIGINT NOT NULL,
    wrapped TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
-- statement
CREATE TABLE content_key (
    id ${id},
    purpose TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    created_at BIGINT NOT NULL
)
