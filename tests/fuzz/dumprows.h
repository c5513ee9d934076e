// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dumpreader.h"
#include "ingest/recordreader.h"

#include <string>

namespace hoithi::fuzz {

/// A round with two papers of four questions, and somebody on the roster.
[[nodiscard]] const ValidationContext &smallRound();

/// Requires what holds for every row that is accepted, and for every issue.
void checkRow(const Submission &row);
void checkIssue(const ImportIssue &issue);

/// One line of text for a row or an issue, to compare two readings.
[[nodiscard]] std::string textOf(const Submission &row);
[[nodiscard]] std::string textOf(const ImportIssue &issue);

/// Whether several rows may begin on one line.
enum class RowLines { Own, Shared };

/// Reads to the end, checking each row; returns all of it as text, the error included.
[[nodiscard]] std::string readAll(RecordReader &reader, RowLines lines = RowLines::Own);

} // namespace hoithi::fuzz
