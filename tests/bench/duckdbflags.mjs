// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of flags: DuckDB reads the dump and groups it as the detectors do, without what makes flags of the groups: phones and
// ids of several accounts, accounts with several names or agencies, the same prediction or answers again within a minute, and
// how long papers took.
//   node duckdbflags.mjs FILE
// Prints how many there are of each.
import { DuckDBInstance } from '@duckdb/node-api';

const [file] = process.argv.slice(2);
const shared = (column) => `SELECT count(*) FROM (
    SELECT ${column} FROM dump WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(DISTINCT account_id) > 1)`;
const several = (column) => `SELECT count(*) FROM (
    SELECT account_id FROM dump GROUP BY account_id HAVING count(DISTINCT ${column}) > 1)`;
const alike = (column) => `SELECT count(*) FROM (
    SELECT count(*) OVER (PARTITION BY ${column} ORDER BY moment RANGE BETWEEN CURRENT ROW AND INTERVAL 60 SECONDS FOLLOWING) AS alike
    FROM dump WHERE ${column} IS NOT NULL) WHERE alike >= 4`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`CREATE TABLE dump AS
    SELECT account_id, lower(nfc_normalize(full_name)) AS full_name, phone, national_id, coalesce(agency_code, agency_name) AS agency,
           submitted_at::TIMESTAMPTZ AS moment, epoch_ms(submitted_at::TIMESTAMPTZ) - epoch_ms(started_at::TIMESTAMPTZ) AS duration,
           answers, prediction::BIGINT AS prediction
    FROM read_csv('${file}', all_varchar = true, header = true)`);
const figures = [];
for (const query of [shared('phone'), shared('national_id'), several('full_name'), several('agency'), alike('prediction'),
    alike('answers'), 'SELECT round(mad(ln(duration)), 3) FROM dump WHERE duration > 0'])
    figures.push((await connection.runAndReadAll(query)).getRows()[0][0]);
console.log(figures.join(' '));
