// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imports/participantlists.h"

#include "storage/bulkscan.h"
#include "storage/database.h"
#include "storage/storagetexts.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace hoithi {

namespace {

/// Enough for a row to cost nothing beside its accounts, and little to read at once.
constexpr qint64 mostAccounts = 65536;
constexpr std::size_t mostBytes = std::size_t{4} * 1024 * 1024;

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The accounts of one row after another.
class ListReader
{
public:
    explicit ListReader(const std::function<void(std::string_view accountId, qint64 id)> &take) : m_take(take) {}

    [[nodiscard]] bool read(std::string_view json, qint64 firstId)
    {
        simdjson::dom::array accounts;
        if (m_parser.parse(json.data(), json.size()).get(accounts) != simdjson::SUCCESS)
            return false;
        for (const simdjson::dom::element account : accounts) {
            std::string_view text;
            if (account.get(text) != simdjson::SUCCESS)
                return false;
            m_take(text, firstId++);
        }
        return true;
    }

private:
    const std::function<void(std::string_view accountId, qint64 id)> &m_take;
    simdjson::dom::parser m_parser;
};

Result<void> readLists(Database &database, const QByteArray &order,
                       const std::function<void(std::string_view accountId, qint64 id)> &take)
{
    ListReader reader(take);
    bool sound = true;
    HOITHI_CHECK(bulkScan(database, "SELECT first_id, accounts FROM participant_list ORDER BY " + order,
                          [&](const ScannedRow &row) {
                              sound = reader.read(row.text(1), row.number(0));
                              return sound;
                          }));
    return sound ? Result<void>()
                 : failure(storageError(StorageFault::Damaged, QStringLiteral("a list of accounts is not one")));
}

} // namespace

void ParticipantList::add(std::string_view accountId)
{
    m_json += m_count++ == 0 ? '[' : ',';
    m_json += '"';
    if (std::ranges::all_of(accountId, isPlain))
        m_json += accountId;
    else
        addEscaped(accountId);
    m_json += '"';
}

void ParticipantList::addEscaped(std::string_view accountId)
{
    for (const char c : accountId) {
        std::array<char, 7> escaped{c};
        if (!isPlain(c))
            static_cast<void>(std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c)));
        m_json += escaped.data();
    }
}

void ParticipantList::clear()
{
    m_json.clear();
    m_count = 0;
}

bool ParticipantList::isFull() const
{
    return m_count >= mostAccounts || m_json.size() >= mostBytes;
}

std::string_view ParticipantList::json()
{
    if (m_json.empty() || m_json.back() != ']')
        m_json += ']';
    return m_json;
}

Result<qint64> lastParticipant(Database &database)
{
    qint64 last = 0;
    HOITHI_CHECK(readLists(database, "first_id DESC LIMIT 1", [&last](std::string_view, qint64 id) { last = id; }));
    return last;
}

Result<void> loadParticipants(Database &database,
                              const std::function<void(std::string_view accountId, qint64 id)> &take)
{
    return readLists(database, "first_id", take);
}

} // namespace hoithi
