// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/import/differences/importdifference.h"

namespace hoithi {

/// One field of a submission that differs; of one that was added or vanished there is one row without a field.
struct DifferenceRow
{
    DifferenceKind kind{};
    QString submissionId;
    QString accountId;
    QString fullName;
    FieldChange change;
    QString file;
    quint64 line = 0;
};

/// A row each, in their order.
[[nodiscard]] std::vector<DifferenceRow> differenceRows(const std::vector<ImportDifference> &differences);

/// "Added", "Changed", "Vanished" in the language of the interface.
[[nodiscard]] QString differenceKindText(DifferenceKind kind);

/// A field of a dump ("submitted_at") in the language of the interface; itself where it is none.
[[nodiscard]] QString dumpFieldText(const QString &field);

class DifferenceTableModel final : public RowTableModel<DifferenceRow>
{
public:
    enum ColumnIndex { Kind, Submission, Name, Account, Field, Before, After, File, Line };
    explicit DifferenceTableModel(QObject *parent = nullptr);
};

} // namespace hoithi
