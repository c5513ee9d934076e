// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feedpage.h"
#include "fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

#include <algorithm>

namespace hoithi::fuzz {

namespace {

QByteArray quoted(const QByteArray &text)
{
    return QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

/// A page with the same content, written in another way.
QByteArray written(const FeedPage &page)
{
    QByteArray rows = QByteArray::fromStdString(page.rows).chopped(page.rows.empty() ? 0 : 1);
    rows.replace('\n', ',');
    return "{\"next_cursor\":" + (page.nextCursor.isEmpty() ? QByteArray("null") : quoted(page.nextCursor))
           + ",\n\"more\":[{}],\"round\":" + QByteArray::number(page.round)
           + ",\"total\":" + QByteArray::number(page.total) + ",\"data\":[" + rows + "]}";
}

} // namespace

void takeInput(std::string_view bytes)
{
    const auto page = parseFeedPage(toByteArray(bytes));
    if (!page) {
        require(page.error().code == ErrorCode::BadInput && !page.error().message.isEmpty(), "a refusal says why");
        return;
    }
    require(page->total >= 0 && page->round >= 0 && page->rowCount >= 0, "no number is negative");
    require(page->nextCursor.size() <= longestCursor, "a cursor is short");
    require(page->rows.empty() || page->rows.back() == '\n', "a row is a line");
    require(std::ranges::count(page->rows, '\n') == page->rowCount, "as many lines as rows");
    require(page->rows.find('\r') == std::string::npos, "no other line ends");
    simdjson::dom::parser parser;
    std::string_view left = page->rows;
    while (!left.empty()) {
        const std::size_t end = left.find('\n');
        const simdjson::padded_string row(left.substr(0, end));
        require(parser.parse(row).error() == simdjson::SUCCESS, "each row is JSON by itself");
        left.remove_prefix(end + 1);
    }
    const auto again = parseFeedPage(written(*page));
    require(again && again->rows == page->rows && again->rowCount == page->rowCount && again->total == page->total
                && again->round == page->round && again->nextCursor == page->nextCursor,
            "a page that was written anew reads the same");
}

} // namespace hoithi::fuzz
