// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of ranking: DuckDB reads the dump and puts it in the order of preset all-15. Prints the first five.
import { DuckDBInstance } from '@duckdb/node-api';

const [file, key] = process.argv.slice(2);
const correct = [...key].map((letter, i) => `(answers[${i + 1}] = '${letter}')::INT`).join(' + ');
const query = `
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
    FROM counted, target WHERE correct = 15 ORDER BY place LIMIT 5`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const result = await connection.runAndReadAll(query);
console.log(result.getRows().map((row) => row[0]).join(' '));
