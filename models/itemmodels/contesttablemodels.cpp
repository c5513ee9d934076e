// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/contesttablemodels.h"

#include "services/schedule/scheduletexts.h"

#include <array>

namespace hoithi {

namespace {

constexpr std::array<Column<MilestoneRow>, 5> milestoneColumns{{
    {"number", QT_TRANSLATE_NOOP("MilestoneTableModel", "No."),
     [](const MilestoneRow &row) { return row.milestone.number; }, nullptr, false},
    {"title", QT_TRANSLATE_NOOP("MilestoneTableModel", "Work"),
     [](const MilestoneRow &row) { return row.milestone.title; }, nullptr, false},
    {"lead", QT_TRANSLATE_NOOP("MilestoneTableModel", "In charge"),
     [](const MilestoneRow &row) { return row.milestone.lead; }, nullptr, false},
    {"due", QT_TRANSLATE_NOOP("MilestoneTableModel", "Due"),
     [](const MilestoneRow &row) { return formatDate(row.milestone.due); },
     [](const MilestoneRow &row) { return QVariant(row.milestone.due); }, false},
    {"state", QT_TRANSLATE_NOOP("MilestoneTableModel", "State"),
     [](const MilestoneRow &row) { return stateText(row.state); }, nullptr, false},
}};

using Part = ParticipationRow;
std::optional<qint64> headcountOf(const Part &row)
{
    return row.headcount ? std::optional<qint64>(*row.headcount) : std::nullopt;
}

constexpr std::array<Column<Part>, 8> participationColumns{{
    {"agency_name", QT_TRANSLATE_NOOP("ParticipationTableModel", "Agency"),
     [](const Part &row) { return row.agencyName; }, nullptr, false},
    {"agency_code", QT_TRANSLATE_NOOP("ParticipationTableModel", "Code"),
     [](const Part &row) { return row.agencyCode; }, nullptr, false},
    {"bloc", QT_TRANSLATE_NOOP("ParticipationTableModel", "Bloc"), [](const Part &row) { return blocText(row.bloc); },
     nullptr, false},
    {"people", QT_TRANSLATE_NOOP("ParticipationTableModel", "People"),
     [](const Part &row) { return formatNumber(static_cast<qint64>(row.people)); },
     [](const Part &row) { return QVariant(static_cast<qint64>(row.people)); }, true},
    {"submissions", QT_TRANSLATE_NOOP("ParticipationTableModel", "Submissions"),
     [](const Part &row) { return formatNumber(static_cast<qint64>(row.submissions)); },
     [](const Part &row) { return QVariant(static_cast<qint64>(row.submissions)); }, true},
    {"all_correct", QT_TRANSLATE_NOOP("ParticipationTableModel", "All correct"),
     [](const Part &row) {
         return row.allCorrectHidden ? unknownText() : formatNumber(static_cast<qint64>(row.allCorrect));
     },
     [](const Part &row) { return QVariant(row.allCorrectHidden ? qint64{-1} : static_cast<qint64>(row.allCorrect)); },
     true},
    {"headcount", QT_TRANSLATE_NOOP("ParticipationTableModel", "Headcount"),
     [](const Part &row) { return formatNumber(headcountOf(row)); },
     [](const Part &row) { return QVariant(headcountOf(row).value_or(-1)); }, true},
    {"rate", QT_TRANSLATE_NOOP("ParticipationTableModel", "Rate (%)"),
     [](const Part &row) { return formatPercent(row.rate); },
     [](const Part &row) { return QVariant(row.rate.value_or(-1.0)); }, true},
}};

using Winner = RankedSubmission;
constexpr std::array<Column<Winner>, 9> winnerColumns{{
    {"prize", QT_TRANSLATE_NOOP("WinnerTableModel", "Prize"), [](const Winner &row) { return row.prize; }, nullptr,
     false},
    {"place", QT_TRANSLATE_NOOP("WinnerTableModel", "Place"),
     [](const Winner &row) { return row.place == 0 ? unknownText() : formatNumber(static_cast<qint64>(row.place)); },
     [](const Winner &row) { return QVariant(static_cast<qint64>(row.place)); }, true},
    {"full_name", QT_TRANSLATE_NOOP("WinnerTableModel", "Full name"), [](const Winner &row) { return row.fullName; },
     nullptr, false},
    {"agency_name", QT_TRANSLATE_NOOP("WinnerTableModel", "Agency"), [](const Winner &row) { return row.agencyName; },
     nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("WinnerTableModel", "Account"), [](const Winner &row) { return row.accountId; },
     nullptr, false},
    {"correct", QT_TRANSLATE_NOOP("WinnerTableModel", "Correct"),
     [](const Winner &row) { return formatNumber(static_cast<qint64>(row.correct)); },
     [](const Winner &row) { return QVariant(row.correct); }, true},
    {"prediction", QT_TRANSLATE_NOOP("WinnerTableModel", "Prediction"),
     [](const Winner &row) { return formatNumber(row.prediction); },
     [](const Winner &row) { return QVariant(row.prediction.value_or(-1)); }, true},
    {"submitted_at", QT_TRANSLATE_NOOP("WinnerTableModel", "Submitted"),
     [](const Winner &row) { return formatInstantExactly(row.submittedAtUtc); },
     [](const Winner &row) { return QVariant(toMillis(row.submittedAtUtc)); }, true},
    {"submission_id", QT_TRANSLATE_NOOP("WinnerTableModel", "Submission"),
     [](const Winner &row) { return row.submissionId; }, nullptr, false},
}};

} // namespace

QString blocText(const QString &bloc)
{
    static constexpr std::array<std::pair<const char *, const char *>, 7> names{{
        {"commune", QT_TRANSLATE_NOOP("Bloc", "Commune")},
        {"district", QT_TRANSLATE_NOOP("Bloc", "District")},
        {"provincial", QT_TRANSLATE_NOOP("Bloc", "Provincial")},
        {"central", QT_TRANSLATE_NOOP("Bloc", "Central")},
        {"party_mass", QT_TRANSLATE_NOOP("Bloc", "Party and unions")},
        {"public_unit", QT_TRANSLATE_NOOP("Bloc", "Public service")},
        {"other", QT_TRANSLATE_NOOP("Bloc", "Other")},
    }};
    for (const auto &[code, name] : names) {
        if (bloc == QLatin1String(code))
            return QCoreApplication::translate("Bloc", name);
    }
    return bloc.isEmpty() ? unknownText() : bloc;
}

MilestoneTableModel::MilestoneTableModel(QObject *parent)
    : RowTableModel("MilestoneTableModel", milestoneColumns, parent)
{}

void MilestoneTableModel::setMilestones(const std::vector<Milestone> &milestones, QDate today)
{
    std::vector<MilestoneRow> rows;
    rows.reserve(milestones.size());
    for (const Milestone &milestone : milestones)
        rows.push_back({milestone, stateOf(milestone, today)});
    setRows(std::move(rows));
}

ParticipationTableModel::ParticipationTableModel(QObject *parent)
    : RowTableModel("ParticipationTableModel", participationColumns, parent)
{}

WinnerTableModel::WinnerTableModel(QObject *parent) : RowTableModel("WinnerTableModel", winnerColumns, parent) {}

} // namespace hoithi
