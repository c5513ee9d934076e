// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of ranking: DuckDB reads the dump and puts it in the order of preset all-15.
//   node duckdb.mjs FILE KEY whole    every counted submission gets its place, kept in a table, as a ranking run keeps them
//   node duckdb.mjs FILE KEY first    only the five best of those who have every answer right: less than a ranking run does
// Prints the first five.
import { DuckDBInstance } from '@duckdb/node-api';

const [file, key, mode] = process.argv.slice(2);
const correct = [...key].map((letter, i) => `(answers[${i + 1}] = '${letter}')::INT`).join(' + ');
const standing = (condition) => `
    WITH marked AS (
        SELECT *, ${correct} AS correct FROM read_csv('${file}', all_varchar = true, header = true)
    ), counted AS (
        SELECT * FROM marked
        QUALIFY row_number() OVER (PARTITION BY account_id ORDER BY submitted_at::TIMESTAMPTZ, submission_id) = 1
    ), target AS (
        SELECT count(*) AS people FROM counted WHERE correct = 15
    )
    SELECT submission_id, rank() OVER (
        ORDER BY correct DESC, abs(prediction::BIGINT - people) NULLS LAST, submitted_at::TIMESTAMPTZ,
                 submitted_at::TIMESTAMPTZ - started_at::TIMESTAMPTZ) AS place
    FROM counted, target ${condition} ORDER BY place`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
if (mode === 'whole')
    await connection.run(`CREATE TABLE standing AS ${standing('')}`);
const first = mode === 'whole' ? 'SELECT * FROM standing LIMIT 5' : `${standing('WHERE correct = 15')} LIMIT 5`;
const result = await connection.runAndReadAll(first);
console.log(result.getRows().map((row) => row[0]).join(' '));
