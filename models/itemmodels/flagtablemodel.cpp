// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/flagtablemodel.h"

#include "services/review/flagwords.h"

#include <QStringList>

#include <array>

namespace hoithi {

namespace {

struct FlagWords
{
    Q_DECLARE_TR_FUNCTIONS(FlagTableModel)
};

QString stateText(const FlagRow &row)
{
    const QString state = flagStateText(row.state);
    return row.proposed ? FlagWords::tr("%1 · proposed").arg(state) : state;
}

constexpr std::array<Column<FlagRow>, 7> columns{{
    {"kind", QT_TRANSLATE_NOOP("FlagTableModel", "Flag"), [](const FlagRow &row) { return flagKindText(row.kind); },
     nullptr, false},
    {"people", QT_TRANSLATE_NOOP("FlagTableModel", "People"), [](const FlagRow &row) { return row.people; }, nullptr,
     false},
    {"evidence", QT_TRANSLATE_NOOP("FlagTableModel", "Evidence"), [](const FlagRow &row) { return row.evidence; },
     nullptr, false},
    {"prize", QT_TRANSLATE_NOOP("FlagTableModel", "Concerns a prize"),
     [](const FlagRow &row) { return row.ofPrize ? FlagWords::tr("prize") : QString(); }, nullptr, false},
    {"state", QT_TRANSLATE_NOOP("FlagTableModel", "State"), &stateText, nullptr, false},
    {"accounts", QT_TRANSLATE_NOOP("FlagTableModel", "Accounts"),
     [](const FlagRow &row) { return formatNumber(row.accounts); },
     [](const FlagRow &row) { return QVariant::fromValue(row.accounts); }, true},
    {"first_at", QT_TRANSLATE_NOOP("FlagTableModel", "First submitted"),
     [](const FlagRow &row) { return formatInstant(row.firstAtUtc); },
     [](const FlagRow &row) { return QVariant::fromValue(toMillis(row.firstAtUtc)); }, false},
}};

} // namespace

QString namesOf(const FlagDescription &flag, qint64 accounts)
{
    constexpr qsizetype most = 3;
    QStringList names;
    QStringList known;
    for (const FlaggedSubmission &submission : flag.submissions) {
        if (known.contains(submission.accountId) || names.size() == most)
            continue;
        known.append(submission.accountId);
        names.append(submission.fullName);
    }
    names.removeDuplicates();
    const QString list = names.join(QStringLiteral(", "));
    const qint64 more = accounts - known.size();
    return more > 0 ? FlagWords::tr("%1 and %2 more").arg(list, formatNumber(more)) : list;
}

FlagTableModel::FlagTableModel(QObject *parent) : RowTableModel("FlagTableModel", columns, parent) {}

FlagFilterModel::FlagFilterModel(FlagTableModel &model, QObject *parent) : TextFilterModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void FlagFilterModel::setKind(std::optional<FlagKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void FlagFilterModel::setSettled(std::optional<bool> settled)
{
    m_settled = settled;
    invalidateFilter();
}

void FlagFilterModel::setOnlyPrizes(bool only)
{
    m_onlyPrizes = only;
    invalidateFilter();
}

bool FlagFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const FlagRow &row = m_model.row(sourceRow);
    const bool settled = row.state != FlagState::Open;
    if ((m_kind && row.kind != *m_kind) || (m_settled && settled != *m_settled) || (m_onlyPrizes && !row.ofPrize))
        return false;
    return TextFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace hoithi
