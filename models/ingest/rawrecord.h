// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/answerform.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hoithi {

/// The fields of a submission dump, in the contract's order.
enum class DumpField : std::uint8_t {
    SubmissionKey, ///< submission_id
    AccountId,
    FullName,
    Phone,
    NationalId,
    AgencyCode,
    AgencyName,
    Round,
    PaperCode,
    StartedAt,
    SubmittedAt,
    Answers,
    Prediction
};
inline constexpr std::size_t dumpFieldCount = 13;

/// The canonical name of each field: "submission_id", …
inline constexpr std::array<std::string_view, dumpFieldCount> dumpFieldNames{
    "submission_id", "account_id", "full_name",  "phone",        "national_id", "agency_code", "agency_name",
    "round",         "paper_code", "started_at", "submitted_at", "answers",     "prediction"};

/// Fields without which a row means nothing.
inline constexpr std::array requiredDumpFields{DumpField::SubmissionKey, DumpField::AccountId, DumpField::FullName,
                                               DumpField::SubmittedAt, DumpField::Answers};

[[nodiscard]] constexpr std::string_view dumpFieldName(DumpField field)
{
    return dumpFieldNames[static_cast<std::size_t>(field)];
}

/// One row as a reader hands it over. The views are valid until the reader's next row.
struct RawRecord
{
    std::uint64_t line = 0; ///< 1-based physical line where the row begins
    std::array<std::string_view, dumpFieldCount> fields{};
    bool malformed = false;                      ///< the row could not be read; then only the next two hold something
    std::optional<DumpField> faultField;         ///< the field at fault, where it is one
    std::string_view faultText;                  ///< the offending text, may be long and invalid UTF-8
    bool answersDecoded = false;                 ///< the answers came as an array: see `answers`
    std::vector<OptionSet> answers;              ///< one entry a question; invalidOption where it is none
    bool answersApart = false;                   ///< each answer came in a cell of its own: see `answerTexts`
    std::vector<std::string_view> answerTexts;   ///< one entry a question
    std::array<bool, dumpFieldCount> isSerial{}; ///< the field is an Excel serial, whatever the profile says of times

    [[nodiscard]] std::string_view &operator[](DumpField field) { return fields[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::string_view operator[](DumpField field) const { return fields[static_cast<std::size_t>(field)]; }

    void clear()
    {
        fields.fill({});
        malformed = false;
        faultField.reset();
        faultText = {};
        answersDecoded = false;
        answers.clear();
        isSerial.fill(false);
        answersApart = false;
        answerTexts.clear();
    }
    void setMalformed(std::string_view text, std::optional<DumpField> field = std::nullopt)
    {
        malformed = true;
        faultText = text;
        faultField = field;
    }
};

} // namespace hoithi
