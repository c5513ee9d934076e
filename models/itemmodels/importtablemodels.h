// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/importissue.h"
#include "itemmodels/rowtablemodel.h"
#include "services/import/batches/batchview.h"
#include "services/import/importview.h"

namespace hoithi {

/// Why a row was rejected, in the language of the interface.
[[nodiscard]] QString rejectReasonText(RejectReason reason);

/// Rejected rows: line, reason, field, text.
class ImportIssueTableModel final : public RowTableModel<ImportIssue>
{
public:
    enum ColumnIndex { Line, Reason, Field, Text };
    explicit ImportIssueTableModel(QObject *parent = nullptr);

    /// The field as files call it is in the tool tip.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// The first rows of a file as they would be stored.
class ImportPreviewTableModel final : public RowTableModel<ImportPreviewRow>
{
public:
    explicit ImportPreviewTableModel(QObject *parent = nullptr);
};

/// Files imported earlier, newest as the store gives them.
class BatchTableModel final : public RowTableModel<BatchSummary>
{
public:
    explicit BatchTableModel(QObject *parent = nullptr);
};

} // namespace hoithi
