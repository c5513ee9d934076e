// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rostertablemodels.h"

#include "services/roster/rostertexts.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RosterTableModel)
};

/// "Round 1: 2 · Round 3: 1": two submissions in round 1, one in round 3.
QString roundsText(const RosterPerson &row)
{
    QStringList parts;
    for (const auto &[round, submissions] : row.appearances)
        parts.append(Texts::tr("Round %1: %2").arg(formatNumber(round), formatNumber(submissions)));
    return parts.isEmpty() ? formatNumber(0) : parts.join(QStringLiteral(" · "));
}

QString addedText(const RosterPerson &row)
{
    return row.added.seq == 0 ? unknownText() : formatInstant(row.added.atUtc);
}

using Person = RosterPerson;
constexpr std::array<Column<Person>, 8> personColumns{{
    {"full_name", QT_TRANSLATE_NOOP("RosterTableModel", "Full name"), [](const Person &row) { return row.fullName; },
     nullptr, false},
    {"body", QT_TRANSLATE_NOOP("RosterTableModel", "Body"), [](const Person &row) { return rosterBodyText(row.body); },
     nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("RosterTableModel", "Account"), [](const Person &row) { return row.accountId; },
     nullptr, false},
    {"phone", QT_TRANSLATE_NOOP("RosterTableModel", "Phone"), [](const Person &row) { return row.phone; }, nullptr,
     false},
    {"national_id", QT_TRANSLATE_NOOP("RosterTableModel", "National id"),
     [](const Person &row) { return row.nationalId; }, nullptr, false},
    {"appearances", QT_TRANSLATE_NOOP("RosterTableModel", "Submissions by round"), roundsText,
     [](const Person &row) { return QVariant(row.appearanceCount()); }, true},
    {"state", QT_TRANSLATE_NOOP("RosterTableModel", "State"), rosterStateText, nullptr, false},
    {"added_at", QT_TRANSLATE_NOOP("RosterTableModel", "Added"), addedText,
     [](const Person &row) { return QVariant(toMillis(row.added.atUtc)); }, true},
}};

using Appearance = RosterAppearance;
constexpr std::array<Column<Appearance>, 8> appearanceColumns{{
    {"round", QT_TRANSLATE_NOOP("AppearanceTableModel", "Round"),
     [](const Appearance &row) { return formatNumber(row.roundNumber); },
     [](const Appearance &row) { return QVariant(row.roundNumber); }, true},
    {"submission_id", QT_TRANSLATE_NOOP("AppearanceTableModel", "Submission"),
     [](const Appearance &row) { return row.submissionId; }, nullptr, false},
    {"matched_by", QT_TRANSLATE_NOOP("AppearanceTableModel", "Matched by"),
     [](const Appearance &row) { return matchedByText(row.by); }, nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("AppearanceTableModel", "Account"),
     [](const Appearance &row) { return row.accountId; }, nullptr, false},
    {"full_name", QT_TRANSLATE_NOOP("AppearanceTableModel", "Name given"),
     [](const Appearance &row) { return row.fullName; }, nullptr, false},
    {"submitted_at", QT_TRANSLATE_NOOP("AppearanceTableModel", "Submitted"),
     [](const Appearance &row) { return formatInstant(row.submittedAtUtc); },
     [](const Appearance &row) { return QVariant(toMillis(row.submittedAtUtc)); }, true},
    {"file", QT_TRANSLATE_NOOP("AppearanceTableModel", "File"), [](const Appearance &row) { return row.fileName; },
     nullptr, false},
    {"line", QT_TRANSLATE_NOOP("AppearanceTableModel", "Line"),
     [](const Appearance &row) { return formatNumber(static_cast<qint64>(row.line)); },
     [](const Appearance &row) { return QVariant(static_cast<qint64>(row.line)); }, true},
}};

QString rowStateText(const StagedRosterRow &row)
{
    switch (row.state) {
    case RosterRowState::New:
        return QCoreApplication::translate("RosterStageTableModel", "will be added");
    case RosterRowState::Known:
        return QCoreApplication::translate("RosterStageTableModel", "on the roster already");
    case RosterRowState::Repeated:
        return QCoreApplication::translate("RosterStageTableModel", "twice in the file");
    case RosterRowState::Faulty:
        break;
    }
    return QCoreApplication::translate("RosterStageTableModel", "has an error");
}

using Staged = StagedRosterRow;
constexpr std::array<Column<Staged>, 7> stageColumns{{
    {"full_name", QT_TRANSLATE_NOOP("RosterStageTableModel", "Full name"),
     [](const Staged &row) { return row.row.entry.fullName; }, nullptr, false},
    {"place", QT_TRANSLATE_NOOP("RosterStageTableModel", "Where in the file"),
     [](const Staged &row) { return rosterPlaceText(row.row.place); },
     [](const Staged &row) { return QVariant(static_cast<qint64>(row.row.place.line)); }, false},
    {"state", QT_TRANSLATE_NOOP("RosterStageTableModel", "What becomes of it"), rowStateText, nullptr, false},
    {"body", QT_TRANSLATE_NOOP("RosterStageTableModel", "Body"),
     [](const Staged &row) { return rosterBodyText(row.row.entry.body); }, nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("RosterStageTableModel", "Account"),
     [](const Staged &row) { return row.row.entry.accountId; }, nullptr, false},
    {"phone", QT_TRANSLATE_NOOP("RosterStageTableModel", "Phone"),
     [](const Staged &row) { return row.row.entry.phone; }, nullptr, false},
    {"national_id", QT_TRANSLATE_NOOP("RosterStageTableModel", "National id"),
     [](const Staged &row) { return row.row.entry.nationalId; }, nullptr, false},
}};

constexpr std::array<Column<RosterProblem>, 3> problemColumns{{
    {"place", QT_TRANSLATE_NOOP("RosterProblemTableModel", "Where in the file"),
     [](const RosterProblem &row) { return rosterPlaceText(row.place); },
     [](const RosterProblem &row) { return QVariant(static_cast<qint64>(row.place.line)); }, false},
    {"weight", QT_TRANSLATE_NOOP("RosterProblemTableModel", "Severity"),
     [](const RosterProblem &row) {
         return isRosterError(row.kind) ? QCoreApplication::translate("RosterProblemTableModel", "error")
                                        : QCoreApplication::translate("RosterProblemTableModel", "note");
     },
     nullptr, false},
    {"text", QT_TRANSLATE_NOOP("RosterProblemTableModel", "What there is"), rosterProblemText, nullptr, false},
}};

} // namespace

QString rosterStateText(const RosterPerson &person)
{
    return person.withdrawn ? Texts::tr("withdrawn") : Texts::tr("in force");
}

RosterTableModel::RosterTableModel(QObject *parent) : RowTableModel("RosterTableModel", personColumns, parent) {}

int RosterTableModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(rows(), id, &RosterPerson::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

AppearanceTableModel::AppearanceTableModel(QObject *parent)
    : RowTableModel("AppearanceTableModel", appearanceColumns, parent)
{}

RosterStageTableModel::RosterStageTableModel(QObject *parent)
    : RowTableModel("RosterStageTableModel", stageColumns, parent)
{}

RosterProblemTableModel::RosterProblemTableModel(QObject *parent)
    : RowTableModel("RosterProblemTableModel", problemColumns, parent)
{}

} // namespace hoithi
