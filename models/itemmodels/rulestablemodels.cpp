// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rulestablemodels.h"

#include "services/rules/ruletexts.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

QString changesText(const RuleVersionState &row)
{
    if (!row.replaced)
        return QCoreApplication::translate("RuleVersionTableModel", "the first");
    QStringList titles;
    for (const RuleChange &change : row.changes)
        titles.append(ruleSettingTitle(change.setting));
    return titles.isEmpty() ? QCoreApplication::translate("RuleVersionTableModel", "nothing")
                            : titles.join(QStringLiteral(", "));
}

constexpr std::array<Column<RuleVersionState>, 6> versionColumns{{
    {"version", QT_TRANSLATE_NOOP("RuleVersionTableModel", "Version"),
     [](const RuleVersionState &row) { return QString::number(row.version.version); },
     [](const RuleVersionState &row) { return QVariant(row.version.version); }, true},
    {"rounds", QT_TRANSLATE_NOOP("RuleVersionTableModel", "In force in rounds"),
     [](const RuleVersionState &row) { return roundNumbersText(row.rounds); }, nullptr, false},
    {"changes", QT_TRANSLATE_NOOP("RuleVersionTableModel", "Changes"), changesText, nullptr, false},
    {"approver", QT_TRANSLATE_NOOP("RuleVersionTableModel", "Approved by"),
     [](const RuleVersionState &row) { return row.version.approver; }, nullptr, false},
    {"approved_at", QT_TRANSLATE_NOOP("RuleVersionTableModel", "On"),
     [](const RuleVersionState &row) { return formatInstant(row.version.approvedAtUtc); },
     [](const RuleVersionState &row) { return QVariant::fromValue(toMillis(row.version.approvedAtUtc)); }, false},
    {"reason", QT_TRANSLATE_NOOP("RuleVersionTableModel", "Reason"),
     [](const RuleVersionState &row) { return row.version.reason; }, nullptr, false},
}};

struct Figure
{
    const char *title; ///< in the context "RulesComparisonTableModel"
    qint64 (*value)(const RulesOutcome &);
};

constexpr std::array<Figure, 6> figures{{
    {QT_TRANSLATE_NOOP("RulesComparisonTableModel", "Number to predict"),
     [](const RulesOutcome &outcome) {
         return outcome.target;
     }},
    {QT_TRANSLATE_NOOP("RulesComparisonTableModel", "People"),
     [](const RulesOutcome &outcome) {
         return outcome.participants;
     }},
    {QT_TRANSLATE_NOOP("RulesComparisonTableModel", "Eligible"),
     [](const RulesOutcome &outcome) {
         return outcome.eligible;
     }},
    {QT_TRANSLATE_NOOP("RulesComparisonTableModel", "With every answer right"),
     [](const RulesOutcome &outcome) {
         return outcome.allCorrect;
     }},
    {QT_TRANSLATE_NOOP("RulesComparisonTableModel", "With a prize"),
     [](const RulesOutcome &outcome) {
         return outcome.winners;
     }},
    {QT_TRANSLATE_NOOP("RulesComparisonTableModel", "Undecided"),
     [](const RulesOutcome &outcome) {
         return outcome.undecided;
     }},
}};

bool differs(const Figure &figure, const std::vector<RulesOutcome> &outcomes)
{
    std::optional<qint64> first;
    return std::ranges::any_of(outcomes, [&](const RulesOutcome &outcome) {
        if (!outcome.refusal.isEmpty())
            return false;
        const qint64 value = figure.value(outcome);
        return first.emplace(first.value_or(value)) != value;
    });
}

QString translated(const char *text)
{
    return QCoreApplication::translate("RulesComparisonTableModel", text);
}

QString personText(const std::vector<PrizeStanding> &standings)
{
    for (const PrizeStanding &standing : standings) {
        if (!standing.person)
            continue;
        const RankedSubmission &person = *standing.person;
        return person.agencyName.isEmpty() ? person.fullName
                                           : QStringLiteral("%1 (%2)").arg(person.fullName, person.agencyName);
    }
    return unknownText();
}

QString standingText(const PrizeStanding &standing)
{
    QStringList parts;
    if (standing.person) {
        parts.append(awardedPrizeText(standing.person->prize));
        if (standing.person->place > 0)
            parts.append(QCoreApplication::translate("RulesComparisonTableModel", "place %1")
                             .arg(formatNumber(static_cast<qint64>(standing.person->place))));
    }
    if (standing.why)
        parts.append(prizeReasonText(*standing.why));
    return parts.isEmpty() ? unknownText() : parts.join(QStringLiteral(", "));
}

} // namespace

QString roundNumbersText(const std::vector<int> &rounds)
{
    QStringList numbers;
    for (const int round : rounds)
        numbers.append(QString::number(round));
    return numbers.isEmpty() ? unknownText() : numbers.join(QStringLiteral(", "));
}

RuleVersionTableModel::RuleVersionTableModel(QObject *parent)
    : RowTableModel("RuleVersionTableModel", versionColumns, parent)
{}

RulesComparisonTableModel::RulesComparisonTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void RulesComparisonTableModel::setComparison(RulesComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_figures.clear();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (differs(figures[i], m_comparison.outcomes))
            m_figures.push_back(static_cast<int>(i));
    }
    endResetModel();
}

void RulesComparisonTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RulesComparisonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size() + m_comparison.people.size());
}

int RulesComparisonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_comparison.outcomes.empty() ? 0 : static_cast<int>(m_comparison.outcomes.size()) + 1;
}

QString RulesComparisonTableModel::text(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto outcome = static_cast<std::size_t>(index.column()) - 1;
    if (row < m_figures.size()) {
        const Figure &figure = figures[static_cast<std::size_t>(m_figures[row])];
        if (index.column() == 0)
            return translated(figure.title);
        const RulesOutcome &shown = m_comparison.outcomes[outcome];
        return shown.refusal.isEmpty() ? formatNumber(figure.value(shown)) : unknownText();
    }
    const std::vector<PrizeStanding> &standings = m_comparison.people[row - m_figures.size()];
    return index.column() == 0 ? personText(standings) : standingText(standings[outcome]);
}

QVariant RulesComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case FilterRole:
    case SortRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QVariant RulesComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? QCoreApplication::translate("RulesComparisonTableModel", "What is not the same")
                        : m_comparison.outcomes[static_cast<std::size_t>(section) - 1].name;
}

} // namespace hoithi
