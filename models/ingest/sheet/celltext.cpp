// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/celltext.h"

#include "containers/sheetparts.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hoithi {

void CellCharacters::start(std::string_view element)
{
    if (element == "rPh")
        m_inPhonetic = true;
    m_inText = element == "t" && !m_inPhonetic;
}

void CellCharacters::end(std::string_view element)
{
    if (element == "rPh")
        m_inPhonetic = false;
    if (element == "t")
        m_inText = false;
}

std::string_view plainText(std::string_view stored, std::string &scratch)
{
    if (stored.find("_x") == std::string_view::npos)
        return stored;
    const QString text = QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size()));
    scratch = unescapedCellText(text).toStdString();
    return scratch;
}

std::string_view plainNumber(std::string_view stored, std::string &scratch)
{
    if (stored.find_first_of(".eE") == std::string_view::npos)
        return stored;
    double number = 0;
    const auto parsed = std::from_chars(stored.data(), stored.data() + stored.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != stored.data() + stored.size() || !std::isfinite(number))
        return stored;
    constexpr double exactlyKept = 1e15;
    const bool isWhole = std::floor(number) == number;
    if (isWhole && std::abs(number) >= exactlyKept)
        return {};
    std::array<char, 64> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    if (written.ec != std::errc())
        return stored;
    scratch.assign(digits.data(), written.ptr);
    return scratch;
}

} // namespace hoithi
