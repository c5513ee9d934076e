-- Accounts are numbered as they come, so a list of many, as a JSON array, is one row: that costs an import a tenth of a row for each.
-- An account is found by reading the lists. That none has two numbers an import sees to, submissions_counted() holds submissions
-- against it, and so does verify.
CREATE TABLE participant_list (
    first_id ${id} CHECK (first_id BETWEEN 1 AND 2147483647),
    accounts TEXT NOT NULL CHECK (accounts LIKE '["%"]')
)
