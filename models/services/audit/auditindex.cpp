// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditindex.h"

#include "base/text.h"
#include "domain/people/role.h"
#include "storage/repositories/auditrepository.h"
#include "vault/hashchain.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QChar between = u'\n'; ///< two people of one entry
constexpr int entriesAtOnce = 2000;
constexpr std::size_t numbersAtOnce = 400; ///< a server takes far more placeholders, an old SQLite 999

/// Every text and number of a payload, but for the digests of facts: nobody looks for those, and they are most of it.
void appendValues(QString &text, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != QLatin1String("facts"))
                appendValues(text, it.value());
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue part : array)
            appendValues(text, part);
    } else {
        text += u'\t' + value.toVariant().toString();
    }
}

std::string foldedText(const AuditEntry &entry)
{
    QString text = QStringLiteral("%1\t").arg(entry.seq) + entry.actor + u'\t' + entry.action + u'\t' + entry.subject
                   + u'\t' + QString::fromLatin1(entry.hash);
    appendValues(text, QJsonDocument::fromJson(entry.payload).object());
    return searchFolded(std::string_view(text.toStdString()));
}

int indexOf(const QString &name, QStringList &names, QHash<QString, int> &indexes)
{
    const auto known = indexes.constFind(name);
    if (known != indexes.constEnd())
        return *known;
    names.append(name);
    indexes.insert(name, static_cast<int>(names.size()) - 1);
    return static_cast<int>(names.size()) - 1;
}

/// Whose entry it is: of what two people decide together, each. Whoever has a name of their own has no comma in it.
QStringList peopleOf(const AuditEntry &entry)
{
    return isJointAct(entry.action) ? entry.actor.split(QStringLiteral(", ")) : QStringList{entry.actor};
}

/// As a list of names is written: "Đ" after "D", and accounts of the computer ("uid 0") after the people.
QStringList sortedPeople(const QStringList &actors)
{
    QStringList people;
    for (const QString &actor : actors)
        people += actor.split(between);
    people.removeDuplicates();
    const QCollator order(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const auto isAccount = [](const QString &name) {
        return name.isEmpty() || name.front().isLower();
    };
    std::ranges::sort(people, [&](const QString &left, const QString &right) {
        if (isAccount(left) != isAccount(right))
            return isAccount(right);
        return order.compare(left, right) < 0;
    });
    return people;
}

QStringList sorted(QStringList names)
{
    std::ranges::sort(names);
    return names;
}

} // namespace

void AuditIndex::add(const AuditEntry &entry)
{
    m_lines.push_back({entry.seq, entry.atUtc, indexOf(entry.action, m_actions, m_actionIndex),
                       indexOf(peopleOf(entry).join(between), m_actors, m_actorIndex)});
    m_newestHash = entry.hash;
}

Result<void> AuditIndex::update(Store &store)
{
    const AuditRepository repository(*store.database);
    if (!m_lines.empty()) {
        HOITHI_TRY(const std::optional<AuditEntry> known, repository.at(m_lines.back().seq));
        if (!known || known->hash != m_newestHash)
            *this = AuditIndex();
    }
    while (true) {
        HOITHI_TRY(const std::vector<AuditEntry> more,
                   repository.outlinesAfter(m_lines.empty() ? 0 : m_lines.back().seq, entriesAtOnce));
        for (const AuditEntry &entry : more)
            add(entry);
        if (more.size() < static_cast<std::size_t>(entriesAtOnce))
            return {};
    }
}

Result<void> AuditIndex::updateTexts(Store &store)
{
    const AuditRepository repository(*store.database);
    while (m_texts.size() < m_lines.size()) {
        HOITHI_TRY(const std::vector<AuditEntry> more,
                   repository.after(m_texts.empty() ? 0 : m_lines[m_texts.size() - 1].seq, entriesAtOnce));
        if (more.empty())
            return failure(ErrorCode::Stale,
                           Services::tr("There is no audit entry %1 any more.")
                               .arg(m_lines[m_texts.size()].seq)); // not within one state of the store
        for (const AuditEntry &entry : more)
            m_texts.push_back(foldedText(entry));
    }
    return {};
}

std::vector<qint64> AuditIndex::matches(const AuditFilter &filter) const
{
    const std::string text = searchFolded(std::string_view(filter.text.toStdString()));
    const int action = filter.action.isEmpty() ? -1 : m_actionIndex.value(filter.action, -2);
    std::vector<bool> actors;
    for (const QString &people : m_actors)
        actors.push_back(filter.actor.isEmpty() || people.split(between).contains(filter.actor));
    std::vector<bool> textActions(static_cast<std::size_t>(m_actions.size()), false);
    for (const QString &name : filter.textActions) {
        if (const int index = m_actionIndex.value(name, -1); index >= 0)
            textActions[static_cast<std::size_t>(index)] = true;
    }
    const auto matches = [&](std::size_t i) {
        const Line &line = m_lines[i];
        return (action == -1 || line.action == action) && actors[static_cast<std::size_t>(line.actor)]
               && (!filter.fromUtc || line.atUtc >= *filter.fromUtc)
               && (!filter.beforeUtc || line.atUtc < *filter.beforeUtc)
               && (text.empty() || textActions[static_cast<std::size_t>(line.action)]
                   || m_texts[i].find(text) != std::string::npos);
    };
    std::vector<qint64> numbers;
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        if (matches(i))
            numbers.push_back(m_lines[i].seq);
    }
    return numbers;
}

Result<AuditListing> AuditIndex::list(Store &store, const AuditFilter &filter)
{
    HOITHI_CHECK(update(store));
    if (!filter.text.isEmpty())
        HOITHI_CHECK(updateTexts(store));
    return AuditListing{matches(filter), static_cast<qint64>(m_lines.size()), sorted(m_actions),
                        sortedPeople(m_actors)};
}

Result<std::vector<AuditEntry>> auditEntries(Store &store, const std::vector<qint64> &numbers)
{
    const AuditRepository repository(*store.database);
    std::vector<AuditEntry> entries;
    for (std::size_t first = 0; first < numbers.size(); first += numbersAtOnce) {
        const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(numbersAtOnce, numbers.size() - first));
        HOITHI_TRY(std::vector<AuditEntry> some, repository.ofNumbers({begin, begin + count}));
        std::ranges::move(some, std::back_inserter(entries));
    }
    return entries;
}

Result<AuditEntryState> auditEntryState(Store &store, qint64 number)
{
    const AuditRepository repository(*store.database);
    HOITHI_TRY(const std::optional<AuditEntry> entry, repository.at(number));
    if (!entry)
        return failure(ErrorCode::NotFound, Services::tr("There is no audit entry %1 any more.").arg(number));
    HOITHI_TRY(const std::optional<AuditEntry> before, repository.at(number - 1));
    const bool follows = before ? entry->previousHash == before->hash : number == 1 && entry->previousHash.isEmpty();
    return AuditEntryState{*entry, chainHash(*entry) == entry->hash, follows};
}

} // namespace hoithi
