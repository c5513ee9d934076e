// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/columnvalues.h"

#include "ingest/fieldtext.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

constexpr std::size_t idLimit = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// With what people put between the digits.
std::size_t digitsOf(std::string_view text, std::string_view between)
{
    std::size_t digits = 0;
    for (const char c : text) {
        if (isDigit(c))
            ++digits;
        else if (between.find(c) == std::string_view::npos)
            return 0;
    }
    return digits;
}

bool isPhone(std::string_view text)
{
    const std::size_t digits = digitsOf(text, " .-+()");
    return digits >= 8 && digits <= 12;
}

bool isNationalId(std::string_view text)
{
    const std::size_t digits = digitsOf(text, " .");
    return digits >= 8 && digits <= 12;
}

bool isId(std::string_view text)
{
    return characterCount(text) <= idLimit;
}

/// Letters, and hardly a digit.
bool isName(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return isDigit(c) || c == '@' || c == '/'; });
}

bool isRound(std::string_view text)
{
    return isWholeNumber(text) && text.size() <= 2;
}

bool isShortCode(std::string_view text)
{
    return characterCount(text) <= 32;
}

} // namespace

bool isWholeNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 18 && std::ranges::all_of(text, isDigit);
}

void ColumnValues::add(std::string_view value)
{
    const std::string_view text = trimmedField(value);
    if (!text.empty())
        m_values.push_back(text);
}

bool ColumnValues::mostly(const std::function<bool(std::string_view)> &fits) const
{
    const auto others = std::ranges::count_if(m_values, [&fits](std::string_view value) { return !fits(value); });
    return static_cast<std::size_t>(others) * 10 <= m_values.size();
}

bool ColumnValues::areDistinct() const
{
    return std::set<std::string_view>(m_values.begin(), m_values.end()).size() == m_values.size();
}

bool ColumnValues::fit(DumpField field) const
{
    using enum DumpField;
    switch (field) {
    case SubmissionKey:
        return areDistinct() && mostly(isId);
    case AccountId:
        return mostly(isId);
    case FullName:
        return mostly(isName);
    case Phone:
        return mostly(isPhone);
    case NationalId:
        return mostly(isNationalId);
    case AgencyCode:
    case PaperCode:
        return mostly(isShortCode);
    case AgencyName:
        return !mostly(isWholeNumber) || isEmpty();
    case Round:
        return std::ranges::all_of(m_values, isRound);
    case Prediction:
        return mostly(isWholeNumber);
    case StartedAt:
    case SubmittedAt:
    case Answers:
        return true;
    }
    return false;
}

} // namespace hoithi
