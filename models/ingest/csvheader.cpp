// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvheader.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

QString comparable(std::string_view text)
{
    return caseFolded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

Result<char> detectDelimiter(TextWindow &window)
{
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
    for (;;) {
        begin = window.text().find_first_not_of(" \t\r\n");
        if (begin != std::string_view::npos)
            end = window.text().find_first_of("\r\n", begin);
        if (end != std::string_view::npos || window.atEnd() || window.text().size() > recordSizeLimit)
            break;
        HOITHI_CHECK(window.more());
    }
    if (begin == std::string_view::npos)
        return failure(ErrorCode::BadInput, Messages::tr("The file holds no rows. Export it again."));
    const std::string_view line = window.text().substr(begin, end == std::string_view::npos ? end : end - begin);
    std::array<std::pair<char, std::size_t>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        for (auto &[delimiter, count] : counts)
            count += !quoted && c == delimiter ? 1 : 0;
    }
    return std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first;
}

Result<std::vector<std::optional<std::size_t>>> matchHeader(std::span<const std::string_view> header,
                                                            std::span<const WantedColumn> wanted)
{
    std::vector<QString> names;
    for (const std::string_view name : header)
        names.push_back(comparable(name));
    std::vector<std::optional<std::size_t>> columns(header.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const QString name = comparable(wanted[i].name);
        const auto found = name.isEmpty() ? names.end() : std::ranges::find(names, name);
        if (found == names.end() && wanted[i].required)
            return failure(
                ErrorCode::BadInput,
                Messages::tr(
                    "The header has no column “%1”. Add it, or choose a mapping profile that names the column.")
                    .arg(QString::fromStdString(wanted[i].name)));
        if (found == names.end())
            continue;
        if (std::find(found + 1, names.end(), name) != names.end())
            return failure(ErrorCode::BadInput,
                           Messages::tr("The header has the column “%1” twice. Remove one of them.")
                               .arg(QString::fromStdString(wanted[i].name)));
        columns[static_cast<std::size_t>(found - names.begin())] = i;
    }
    return columns;
}

} // namespace hoithi
