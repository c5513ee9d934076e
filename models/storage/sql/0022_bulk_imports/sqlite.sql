INSERT INTO participant_list (first_id, accounts) SELECT id, json_array(account_id) FROM participant ORDER BY id
-- statement
DROP TABLE participant
