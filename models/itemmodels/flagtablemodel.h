// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "itemmodels/textfiltermodel.h"
#include "services/review/flagview.h"
#include "services/review/reviewview.h"

#include <optional>

namespace hoithi {

/// A review flag as the table shows it. People and evidence are empty until they were read.
struct FlagRow
{
    quint32 index = 0; ///< into RoundFlags::flags
    FlagKind kind = FlagKind::RosterMatch;
    FlagState state = FlagState::Open;
    bool ofPrize = false; ///< somebody in it has a prize now
    qint64 accounts = 0;
    Instant firstAtUtc{};
    QString people;
    QString evidence;
    bool proposed = false; ///< what would answer it waits for a second judge
};

/// "Nguyễn Văn A, Trần Thị B and 3 more", each name once.
[[nodiscard]] QString namesOf(const FlagDescription &flag, qint64 accounts);

class FlagTableModel final : public RowTableModel<FlagRow>
{
    Q_OBJECT
public:
    explicit FlagTableModel(QObject *parent = nullptr);
};

/// Flags of one kind or all, open or settled or both, and of these those that concern a prize.
class FlagFilterModel final : public TextFilterModel
{
public:
    explicit FlagFilterModel(FlagTableModel &model, QObject *parent = nullptr);

    void setKind(std::optional<FlagKind> kind);
    void setSettled(std::optional<bool> settled);
    void setOnlyPrizes(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    const FlagTableModel &m_model;
    std::optional<FlagKind> m_kind;
    std::optional<bool> m_settled;
    bool m_onlyPrizes = false;
};

} // namespace hoithi
