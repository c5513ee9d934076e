// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feedpage.h"

#include "backend/backendtexts.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

namespace ondemand = simdjson::ondemand;

tl::unexpected<Error> noPage(const char *what)
{
    return failure(ErrorCode::BadInput,
                   Backend::tr("The backend's answer is no page of submissions. Whoever runs it has to correct that."),
                   QStringLiteral("page: %1").arg(QLatin1String(what)));
}

/// Line ends can only stand between tokens: the parser refuses them within texts.
void appendLine(std::string_view json, std::string &lines)
{
    const std::size_t begin = lines.size();
    lines.append(json);
    std::replace_if(
        lines.begin() + static_cast<std::ptrdiff_t>(begin), lines.end(), [](char c) { return c == '\n' || c == '\r'; },
        ' ');
    lines.push_back('\n');
}

class PageParser
{
public:
    explicit PageParser(FeedPage &page) : m_page(page) {}

    [[nodiscard]] bool read(ondemand::document &document)
    {
        ondemand::object object;
        if (document.get_object().get(object) != simdjson::SUCCESS)
            return failed("not an object");
        for (auto entry : object) {
            std::string_view key;
            ondemand::value value;
            if (entry.unescaped_key().get(key) != simdjson::SUCCESS || entry.value().get(value) != simdjson::SUCCESS)
                return failed("broken JSON");
            if (!readMember(key, value))
                return false;
        }
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return failed("broken JSON, or more after its end");
        return std::ranges::all_of(m_seen, [](bool seen) { return seen; }) || failed("a member is missing");
    }

    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    enum Member { Rows, Total, Round, NextCursor, MemberCount };

    bool failed(const char *problem)
    {
        m_problem = problem;
        return false;
    }

    [[nodiscard]] bool readMember(std::string_view key, ondemand::value value)
    {
        static constexpr std::array<std::string_view, MemberCount> names{"data", "total", "round", "next_cursor"};
        const auto *const name = std::ranges::find(names, key);
        if (name == names.end()) {
            std::string_view unread;
            return simdjson::to_json_string(value).get(unread) == simdjson::SUCCESS || failed("broken JSON");
        }
        const auto member = static_cast<Member>(name - names.begin());
        if (std::exchange(m_seen[member], true))
            return failed("a member comes twice");
        switch (member) {
        case Rows:
            return readRows(value) || failed("data is no array of rows");
        case Total:
            return readNumber(value, m_page.total) || failed("total is no whole number");
        case Round: {
            qint64 round = 0;
            const bool fits = readNumber(value, round) && round <= std::numeric_limits<int>::max();
            m_page.round = static_cast<int>(round);
            return fits || failed("round is no whole number");
        }
        default:
            return readCursor(value) || failed("next_cursor is neither null nor a short text");
        }
    }

    [[nodiscard]] bool readRows(ondemand::value value)
    {
        ondemand::array rows;
        if (value.get_array().get(rows) != simdjson::SUCCESS)
            return false;
        for (auto row : rows) {
            ondemand::value each;
            std::string_view json;
            if (row.get(each) != simdjson::SUCCESS || simdjson::to_json_string(each).get(json) != simdjson::SUCCESS)
                return false;
            appendLine(json, m_page.rows);
            ++m_page.rowCount;
        }
        return true;
    }

    [[nodiscard]] static bool readNumber(ondemand::value value, qint64 &number)
    {
        std::int64_t read = 0;
        if (value.get_int64().get(read) != simdjson::SUCCESS || read < 0)
            return false;
        number = read;
        return true;
    }

    [[nodiscard]] bool readCursor(ondemand::value value)
    {
        ondemand::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == ondemand::json_type::null)
            return value.is_null();
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS || text.empty()
            || text.size() > static_cast<std::size_t>(longestCursor))
            return false;
        m_page.nextCursor = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        return true;
    }

    FeedPage &m_page;
    std::array<bool, MemberCount> m_seen{};
    const char *m_problem = "";
};

} // namespace

Result<FeedPage> parseFeedPage(const QByteArray &body)
{
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    // The parser that takes rows out as they are looks at no more than it must: broken JSON within would shift their ends.
    if (simdjson::dom::parser whole; whole.parse(padded).error() != simdjson::SUCCESS)
        return noPage("broken JSON");
    ondemand::parser parser;
    ondemand::document document;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS)
        return noPage("broken JSON");
    FeedPage page;
    page.rows.reserve(static_cast<std::size_t>(body.size()));
    PageParser reading(page);
    if (!reading.read(document))
        return noPage(reading.problem());
    return page;
}

} // namespace hoithi
