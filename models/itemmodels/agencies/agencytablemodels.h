// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/agencies/agencychangeview.h"
#include "services/agencies/agencyview.h"

namespace hoithi {

/// Texts that name no agency, alike ones together.
class UnresolvedTableModel final : public RowTableModel<UnresolvedAgency>
{
public:
    enum ColumnIndex { Text, Submissions, Spellings, Likeliest, Confidence };

    explicit UnresolvedTableModel(QObject *parent = nullptr);
    /// A filter looks in every spelling.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// What was decided about texts.
class AgencyDecisionTableModel final : public RowTableModel<AgencyDecided>
{
public:
    enum ColumnIndex { Text, Meaning, State, Person, Time, Reason };

    explicit AgencyDecisionTableModel(QObject *parent = nullptr);
};

/// The agencies of the contest.
class AgencyTableModel final : public RowTableModel<ListedAgency>
{
public:
    enum ColumnIndex { Name, Code, Bloc, Parent, Headcount, Merged, Aliases };

    explicit AgencyTableModel(QObject *parent = nullptr);
};

/// How the agencies were changed.
class AgencyChangeTableModel final : public RowTableModel<AgencyChangeTold>
{
public:
    enum ColumnIndex { What, Number, State, Person, Time, Reason };

    explicit AgencyChangeTableModel(QObject *parent = nullptr);
};

/// "Phường Tây Lộc", "none of the list", "taken back".
[[nodiscard]] QString agencyMeaningText(const AgencyDecided &decided);

/// Why an agency is suggested: "other agencies have this name, too".
[[nodiscard]] QString suggestionReasonText(SuggestionReason reason);

/// "Xã Hương Phong (Huyện A Lưới)": names alone do not tell agencies apart.
[[nodiscard]] QString agencyWithParent(const QString &name, const QString &parentName);

} // namespace hoithi
