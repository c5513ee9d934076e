// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/columnmap.h"
#include "ingest/layout/tablesample.h"
#include "ingest/mappingprofile.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

/// What only a person can decide: taken for granted, it would lose or change what the file holds.
enum class LayoutDoubt {
    Header,        ///< no line names columns that are known
    Encoding,      ///< not UTF-8
    Quotes,        ///< quotes that are not as usual
    Missing,       ///< no column for a field that every row needs
    Several,       ///< more than one column for a field
    Unfit,         ///< a name that its values contradict
    Unsure,        ///< a column may hold a field
    TimeOrder,     ///< day and month could each come first
    TimeFormat,    ///< times that are in no known format
    Duration,      ///< how long somebody took
    AnswerNumbers, ///< whether 0 is a blank or the first option
    Answers        ///< anything else about answers
};

struct LayoutQuestion
{
    LayoutDoubt doubt = LayoutDoubt::Unsure;
    std::optional<DumpField> field;
    std::vector<std::size_t> columns; ///< that it is about
    QString text;
};

enum class Confidence {
    Sure,   ///< name and values agree
    Likely, ///< the name says so, and there are no values that could contradict it
    Open    ///< left out until somebody decides
};

struct ColumnGuess
{
    SourceColumn column;
    std::optional<ColumnUse> use;        ///< as the profile has it
    std::optional<ColumnUse> suggestion; ///< where that is open
    Confidence confidence = Confidence::Open;
    QString reason;
};

/// What the layout of a file seems to be.
struct LayoutGuess
{
    MappingProfile profile;           ///< holds what is sure or likely, and nothing else
    std::size_t header = 0;           ///< line of the sample that names the columns
    std::vector<ColumnGuess> columns; ///< by column of the header
    std::vector<LayoutQuestion> questions;
    std::vector<QString> reasons; ///< of what concerns the file as a whole

    [[nodiscard]] bool isComplete() const { return questions.empty(); }
};

/// Of a table whose delimiter and encoding are known or do not matter, such as a workbook's. `base` holds these.
[[nodiscard]] LayoutGuess guessLayout(const TableSample &sample, const MappingProfile &base);

/// The same where somebody has said which line of the sample names the columns.
[[nodiscard]] LayoutGuess guessColumns(const TableSample &sample, std::size_t header, const MappingProfile &base);

/// Of a table that nothing names the columns of: they are called by letters.
[[nodiscard]] LayoutGuess guessWithoutHeader(const TableSample &sample, const MappingProfile &base);

/// Of a text file.
[[nodiscard]] LayoutGuess guessLayout(const TextSample &sample);

/// Of a text file, or of the sheet of a workbook that looks like a dump.
[[nodiscard]] LayoutGuess guessLayout(const FileSample &sample);

} // namespace hoithi
