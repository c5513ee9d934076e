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

Result<void> readLists(Database &database, const QByteArray &order,
                       const std::function<void(std::string_view accountId, qint64 id)> &take)
{
    bool sound = true;
    HOITHI_CHECK(bulkScan(database, "SELECT first_id, accounts FROM participant_list ORDER BY " + order,
                          [&](const ScannedRow &row) {
                              sound = readParticipantList(row.number(0), row.text(1), take);
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

bool readParticipantList(qint64 firstId, std::string_view json,
                         const std::function<void(std::string_view accountId, qint64 id)> &take)
{
    simdjson::dom::parser parser;
    simdjson::dom::array accounts;
    if (parser.parse(json.data(), json.size()).get(accounts) != simdjson::SUCCESS)
        return false;
    qint64 id = firstId;
    for (const simdjson::dom::element account : accounts) {
        std::string_view text;
        if (account.get(text) != simdjson::SUCCESS || id < 1 || id > mostParticipants)
            return false;
        take(text, id++);
    }
    return id > firstId;
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
