// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of item analysis: DuckDB correlates each question with the rest of the total, and counts what was chosen.
//   node duckdbitems.mjs FILE KEY
// Prints the discrimination index of each question, in %.
import { DuckDBInstance } from '@duckdb/node-api';

const [file, key] = process.argv.slice(2);
const questions = [...key].map((letter, i) => i + 1);
const right = [...key].map((letter, i) => `(answers[${i + 1}] = '${letter}')::INT AS q${i + 1}`).join(', ');
const total = questions.map((i) => `q${i}`).join(' + ');
const indexes = questions.map((i) => `100 * corr(q${i}, total - q${i}) AS d${i}`).join(', ');
const options = questions.map((i) => [...'ABCD-'].map((letter) =>
    `count(*) FILTER (answers[${i}] = '${letter}')`).join(', ')).join(', ');

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const result = await connection.runAndReadAll(`
    WITH marked AS (
        SELECT answers, ${right} FROM read_csv('${file}', header = false, columns = {'answers': 'VARCHAR'})
    ), summed AS (SELECT *, ${total} AS total FROM marked)
    SELECT ${indexes}, ${options} FROM summed`);
console.log(result.getRows()[0].slice(0, questions.length).map((index) => index.toFixed(6)).join(' '));
