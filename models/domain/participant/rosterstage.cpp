// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rosterstage.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace hoithi {

namespace {

/// Equal for entries that are the same in every field.
QString keyOf(const RosterEntry &entry)
{
    return QStringList{entry.body, entry.fullName, entry.accountId, entry.phone, entry.nationalId}.join(QChar(0x1f));
}

using LineKey = std::pair<QString, quint64>;

LineKey lineOf(const RosterPlace &place)
{
    return {place.sheet, place.line};
}

/// Somebody on the roster, or on a line of the file.
struct Holder
{
    qint64 entry = 0;
    RosterPlace place = {};
};

/// Who has an account, a phone or a national id already.
class Holders
{
public:
    void add(const RosterEntry &entry, const Holder &holder)
    {
        const auto insert = [&holder](QHash<QString, Holder> &of, const QString &text) {
            if (!text.isEmpty() && !of.contains(text))
                of.insert(text, holder);
        };
        insert(m_accounts, entry.accountId);
        insert(m_phones, entry.phone);
        insert(m_nationalIds, entry.nationalId);
    }

    void addSharing(const RosterRow &row, std::vector<RosterProblem> &problems) const
    {
        const auto look = [&](const QHash<QString, Holder> &of, const QString &text, RosterProblemKind kind) {
            const auto other = text.isEmpty() ? of.end() : of.find(text);
            if (other != of.end())
                problems.push_back({kind, row.place, 0, other->place, other->entry});
        };
        look(m_accounts, row.entry.accountId, RosterProblemKind::SameAccount);
        look(m_phones, row.entry.phone, RosterProblemKind::SamePhone);
        look(m_nationalIds, row.entry.nationalId, RosterProblemKind::SameNationalId);
    }

private:
    QHash<QString, Holder> m_accounts;
    QHash<QString, Holder> m_phones;
    QHash<QString, Holder> m_nationalIds;
};

/// Errors and notes by line, sheets in their order.
void sortByLine(std::vector<RosterProblem> &problems)
{
    QStringList sheets;
    for (const RosterProblem &problem : problems) {
        if (!sheets.contains(problem.place.sheet))
            sheets.append(problem.place.sheet);
    }
    std::ranges::stable_sort(problems, {}, [&sheets](const RosterProblem &problem) {
        return std::pair(sheets.indexOf(problem.place.sheet), problem.place.line);
    });
}

} // namespace

qsizetype RosterStage::count(RosterRowState state) const
{
    return std::ranges::count(rows, state, &StagedRosterRow::state);
}

bool RosterStage::hasErrors() const
{
    return std::ranges::any_of(problems, [](const RosterProblem &problem) { return isRosterError(problem.kind); });
}

std::vector<RosterEntry> RosterStage::added() const
{
    std::vector<RosterEntry> entries;
    for (const StagedRosterRow &staged : rows) {
        if (staged.state == RosterRowState::New)
            entries.push_back(staged.row.entry);
    }
    return entries;
}

std::vector<RosterEntry> newRosterEntries(std::span<const RosterEntry> known, std::span<const RosterEntry> given)
{
    QSet<QString> seen;
    for (const RosterEntry &entry : known)
        seen.insert(keyOf(entry));
    std::vector<RosterEntry> added;
    for (const RosterEntry &entry : given) {
        const QString key = keyOf(entry);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        added.push_back(entry);
    }
    return added;
}

RosterStage stageRoster(RosterFile file, std::span<const RosterEntry> known, std::span<const qint64> ids)
{
    RosterStage stage;
    stage.problems = std::move(file.problems);
    std::set<LineKey> faulty;
    for (const RosterProblem &problem : stage.problems) {
        if (isRosterError(problem.kind))
            faulty.insert(lineOf(problem.place));
    }
    Holders holders;
    QSet<QString> onRoster;
    for (std::size_t i = 0; i < known.size(); ++i) {
        holders.add(known[i], {i < ids.size() ? ids[i] : static_cast<qint64>(i) + 1});
        onRoster.insert(keyOf(known[i]));
    }
    QSet<QString> inFile;
    for (RosterRow &row : file.rows) {
        const QString key = keyOf(row.entry);
        RosterRowState state = RosterRowState::New;
        if (faulty.contains(lineOf(row.place)))
            state = RosterRowState::Faulty;
        else if (onRoster.contains(key))
            state = RosterRowState::Known;
        else if (inFile.contains(key))
            state = RosterRowState::Repeated;
        if (state == RosterRowState::New) {
            holders.addSharing(row, stage.problems);
            holders.add(row.entry, {0, row.place});
            inFile.insert(key);
        }
        stage.rows.push_back({std::move(row), state});
    }
    sortByLine(stage.problems);
    return stage;
}

} // namespace hoithi
