-- Up to some ten thousand that follow each other come into one list.
INSERT INTO participant_list (first_id, accounts)
SELECT first, (SELECT json_group_array(account_id) FROM (SELECT CAST(account_id AS TEXT) AS account_id FROM participant
                                                         WHERE id BETWEEN first AND last ORDER BY id))
FROM (SELECT MIN(id) AS first, MAX(id) AS last FROM (SELECT id, id - ROW_NUMBER() OVER (ORDER BY id) AS gaps FROM participant)
      GROUP BY gaps, id / 65536)
-- statement
DROP TABLE participant
