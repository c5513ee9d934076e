// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of importing: DuckDB reads the dump, checks every row as an import does, keeps the rejected ones with their reason,
// numbers the accounts, finds agencies by their code or else by their name, indexes phones and national ids by a keyed hash,
// takes a digest of all rows, and stores all of it in a file. It does less than an import: MD5 stands for SHA-256 and for the
// keyed hashes, nothing is sealed or compared with what is stored, and names of agencies are known in one spelling only.
//   node duckdbimport.mjs DUMP.csv AGENCIES.csv DATABASE QUESTIONS OPENS CLOSES
// OPENS and CLOSES are moments in ISO 8601. Prints how many rows were accepted and rejected.
import { DuckDBInstance } from '@duckdb/node-api';

const [dump, agencies, database, questions, opens, closes] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(database)).connect();
const run = (sql) => connection.run(sql);

await run(`CREATE TABLE batch AS SELECT sha256(content) AS sha256, size FROM read_blob('${dump}')`);
await run(`CREATE TABLE agency AS
    SELECT row_number() OVER () AS id, code, lower(strip_accents(trim(name))) AS name
    FROM read_csv('${agencies}', all_varchar = true)`);
// A name that several have says nothing.
await run(`CREATE TEMP TABLE named AS SELECT name, any_value(id) AS id FROM agency GROUP BY name HAVING count(*) = 1`);
await run(`CREATE MACRO blind(text) AS CASE WHEN text IS NULL THEN NULL ELSE md5_number('a key of this contest' || text) END`);
await run(`CREATE TEMP TABLE checked AS
    WITH raw AS (
        SELECT *, row_number() OVER () + 1 AS line, try_cast(submitted_at AS TIMESTAMPTZ) AS submitted, try_cast(started_at AS TIMESTAMPTZ) AS started
        FROM read_csv('${dump}', all_varchar = true, header = true)
    ), judged AS (
        SELECT *, CASE
            WHEN submission_id IS NULL OR account_id IS NULL OR full_name IS NULL OR submitted_at IS NULL OR answers IS NULL
                THEN 'missing_field'
            WHEN submitted IS NULL OR (started_at IS NOT NULL AND started IS NULL) THEN 'bad_time'
            WHEN submitted < started THEN 'ends_before_start'
            WHEN submitted < TIMESTAMPTZ '${opens}' OR submitted >= TIMESTAMPTZ '${closes}' THEN 'outside_window'
            WHEN length(answers) <> ${questions} THEN 'bad_answers_length'
            WHEN NOT regexp_full_match(answers, '[A-D-]*') THEN 'bad_option'
            WHEN prediction IS NOT NULL AND try_cast(prediction AS UBIGINT) IS NULL THEN 'bad_prediction'
        END AS reason
        FROM raw
    )
    SELECT *, CASE
        WHEN reason IS NULL AND row_number() OVER (PARTITION BY submission_id, reason) > 1 THEN 'duplicate_submission'
        ELSE reason
    END AS outcome
    FROM judged`);
await run(`CREATE TABLE participant AS
    SELECT row_number() OVER (ORDER BY account_id) AS id, account_id
    FROM (SELECT DISTINCT account_id FROM checked WHERE outcome IS NULL)`);
await run(`CREATE TABLE submission AS
    SELECT line, submission_id, account_id, participant.id AS participant_id, coalesce(agency.id, named.id) AS agency_id,
           submitted, started, answers, prediction::UBIGINT AS prediction, full_name, phone, national_id,
           blind(phone) AS phone_index, blind(national_id) AS national_id_index, agency_code, agency_name
    FROM checked JOIN participant USING (account_id) LEFT JOIN agency ON agency.code = agency_code
        LEFT JOIN named ON named.name = lower(strip_accents(trim(agency_name)))
    WHERE outcome IS NULL`);
await run(`CREATE TABLE digest AS
    SELECT bit_xor(md5_number(concat_ws('|', line, submission_id, account_id, participant_id, agency_id, submitted, started,
                                        answers, prediction, full_name, agency_code, agency_name))) AS of_rows
    FROM submission`);
await run(`CREATE TABLE rejected AS SELECT * FROM checked WHERE outcome IS NOT NULL`);
await run('CHECKPOINT');
const counts = await connection.runAndReadAll('SELECT (SELECT count(*) FROM submission), (SELECT count(*) FROM rejected)');
console.log(counts.getRows()[0].join(' '));
