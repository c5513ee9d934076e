-- The register of complaints about results. The number is the contest's, without gaps; who complains and what they say is sealed, as hex.
-- The days are those that held when it came in: neither a later setting nor a holiday that is decided later moves them.
CREATE TABLE complaint (
    id ${id},
    round BIGINT NOT NULL REFERENCES round (number),
    received_at BIGINT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('in_person', 'letter', 'phone', 'email', 'app')),
    about TEXT NOT NULL CHECK (about IN ('score', 'place', 'prize', 'agency', 'prediction', 'key', 'eligibility', 'other')),
    answer_days BIGINT NOT NULL CHECK (answer_days BETWEEN 1 AND 365),
    answer_due TEXT NOT NULL,
    complain_until TEXT NOT NULL,
    content_key_id BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    person TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
)
-- statement
-- What happened to a complaint since, in the order of recording. `audit_entry` is what an outcome led to, 0 where nothing is named;
-- what is said with a step is sealed as the complaint is.
CREATE TABLE complaint_step (
    id ${id},
    complaint_id BIGINT NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL CHECK (kind IN ('link', 'unlink', 'note', 'decide', 'reopen', 'letter')),
    submission_id BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('', 'upheld', 'partly_upheld', 'rejected', 'withdrawn', 'out_of_time')),
    audit_entry BIGINT NOT NULL,
    letter_number TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    content_key_id BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    person TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    CHECK ((kind IN ('link', 'unlink')) = (submission_id <> 0)),
    CHECK ((kind = 'decide') = (outcome <> '')),
    CHECK (kind = 'decide' OR audit_entry = 0),
    CHECK ((kind = 'letter') = (letter_number <> '') AND (kind = 'letter') = (letter_date <> ''))
)
