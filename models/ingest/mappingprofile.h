// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/answerform.h"
#include "ingest/durationparser.h"
#include "ingest/rawrecord.h"
#include "ingest/timeparser.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// A column of the source, as its header calls it.
struct SourceColumn
{
    std::string name;   ///< UTF-8, NFC
    int occurrence = 0; ///< which of several of that name, from 1; 0: the only one

    /// For people: the name, and which of several.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const SourceColumn &, const SourceColumn &) = default;
};

/// How the bytes of a text file are read. A mark of UTF-8 or UTF-16 at the beginning goes before all of them.
enum class TextEncoding : std::uint8_t { Utf8, Windows1258, Tcvn3 };

/// Brings a foreign dump to the contract: which source column holds which field, how times and answers are written.
/// A field that the profile does not name is looked for under its canonical name.
struct MappingProfile
{
    std::array<std::optional<SourceColumn>, dumpFieldCount> columns; ///< by DumpField
    std::array<std::optional<SourceColumn>, dumpFieldCount>
        clocks;                          ///< times of day beside a date; of the two times only
    std::vector<SourceColumn> nameParts; ///< family name, and the rest in its order, instead of the column of full_name
    std::vector<SourceColumn> answerColumns; ///< one a question, instead of the column of answers
    AnswerLayout answers;
    TimeFormat time = TimeFormat::Iso;
    std::optional<DurationUnit> duration; ///< the column of started_at holds how long somebody took
    char delimiter = '\0';                ///< of a CSV file; '\0': told from its header
    char quote = '"';                     ///< of a CSV file; '\0': none
    TextEncoding encoding = TextEncoding::Utf8;
    int headerLine = 0;  ///< the line of the header, from 1; 0: the first that is not blank; or noHeader
    QStringList madeFor; ///< columns that a table must have, where it is kept with a contest; no part of the file
    std::optional<std::string> sheet; ///< of a workbook, UTF-8; none: its first one that is visible

    /// No line names the columns: they are called as in a sheet, "A", "B", …
    static constexpr int noHeader = -1;
    [[nodiscard]] bool hasHeader() const { return headerLine != noHeader; }

    /// The source column of a field; empty where another field has claimed the canonical name.
    [[nodiscard]] std::string columnOf(DumpField field) const;

    /// Whether both times are of the day in one column, each with a time of day of its own.
    [[nodiscard]] bool sharesDay() const;

    /// BadInput where it puts a value together from several columns, as only a table has them.
    [[nodiscard]] Result<void> requireWholeValues() const;

    /// Reads what toJson() writes; each key may be left out. BadInput names what is unknown or contradicts itself.
    [[nodiscard]] static Result<MappingProfile> parse(const QByteArray &json);
    /// Canonical: equal profiles give equal bytes. What is as usual is left out.
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const MappingProfile &, const MappingProfile &) = default;
};

/// The names that a profile has for a choice, by its value: "iso", "dmy", …
inline constexpr std::array<std::string_view, 7> timeFormatNames{"iso", "dmy", "excel", "unix", "unix_ms", "js", "mdy"};
inline constexpr std::array<std::string_view, 4> answerFormNames{"letters", "numbers", "numbers_from_0", "texts"};
inline constexpr std::array<std::string_view, 4> durationUnitNames{"seconds", "milliseconds", "minutes", "clock"};
inline constexpr std::array<std::string_view, 3> textEncodingNames{"utf-8", "windows-1258", "tcvn3"};

} // namespace hoithi
