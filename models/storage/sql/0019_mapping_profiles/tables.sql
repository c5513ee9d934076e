-- Mapping profiles that the contest keeps: how columns, times and answers of a backend's files are read. Of several versions of a name
-- the newest one is offered. "layout" is a JSON list of the columns of the file that it was made for, by which another one is noticed.
CREATE TABLE mapping_profile (
    id ${id},
    name TEXT NOT NULL CHECK (name <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    profile TEXT NOT NULL,
    layout TEXT NOT NULL,
    person TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (name, version)
)
