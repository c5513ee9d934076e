// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies/savedaccounts.h"

#include "storage/bulkinsert.h"
#include "storage/bulkscan.h"
#include "storage/database.h"
#include "storage/imports/participantlists.h"

#include <QUtf8StringView>

#include <vector>

namespace hoithi {

namespace {

bool isText(std::string_view account)
{
    return !account.empty() && QUtf8StringView(account.data(), std::ssize(account)).isValidUtf8();
}

Result<void> writeList(BulkInsert &insert, qint64 next, ParticipantList &list)
{
    if (list.isEmpty())
        return {};
    insert.add(next - list.size());
    insert.add(list.json());
    HOITHI_CHECK(insert.endRow());
    list.clear();
    return {};
}

} // namespace

Result<qint64> SavedAccounts::readLists()
{
    std::vector<qint64> none;
    HOITHI_CHECK(bulkScan(
        m_target, "SELECT first_id, accounts FROM participant_list ORDER BY first_id", [&](const ScannedRow &row) {
            std::vector<std::pair<qint64, std::string>> accounts;
            bool apart = true; // from the lists before
            const bool sound =
                row.isKind(1, ValueKind::Text)
                && readParticipantList(row.number(0), row.text(1), [&](std::string_view account, qint64 id) {
                       apart = apart && !m_numbers.contains(id) && !m_accounts.contains(std::string(account));
                       accounts.emplace_back(id, account);
                   });
            if (!sound || !apart) {
                none.push_back(row.number(0));
                return true;
            }
            for (auto &[id, account] : accounts) {
                m_numbers.insert(id);
                m_accounts.insert(std::move(account));
            }
            return true;
        }));
    for (const qint64 firstId : none)
        HOITHI_CHECK(m_target.execute(QStringLiteral("DELETE FROM participant_list WHERE first_id = ?"), {firstId}));
    return std::ssize(none);
}

void SavedAccounts::add(std::string_view account, qint64 number)
{
    if (number < 1 || number > mostParticipants || m_numbers.contains(number) || !isText(account))
        return;
    if (!m_accounts.emplace(account).second)
        return;
    m_numbers.insert(number);
    m_unlisted.emplace(number, account);
}

Result<void> SavedAccounts::addFromSubmissions()
{
    return bulkScan(m_target, "SELECT participant_id, account_id FROM submission", [this](const ScannedRow &row) {
        if (row.isKind(0, ValueKind::Number) && row.isKind(1, ValueKind::Text))
            add(row.text(1), row.number(0));
        return true;
    });
}

Result<void> SavedAccounts::write()
{
    HOITHI_TRY(BulkInsert insert,
               BulkInsert::begin(m_target, QStringLiteral("participant_list"), {"first_id", "accounts"}));
    ParticipantList list;
    qint64 next = 0;
    for (const auto &[number, account] : m_unlisted) {
        if (number != next || list.isFull())
            HOITHI_CHECK(writeList(insert, next, list));
        list.add(account);
        next = number + 1;
    }
    HOITHI_CHECK(writeList(insert, next, list));
    return insert.flush();
}

} // namespace hoithi
