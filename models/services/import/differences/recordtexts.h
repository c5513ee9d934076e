// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/submission.h"
#include "services/import/differences/importdifference.h"
#include "services/vaultview.h"
#include "storage/records.h"

namespace hoithi {

/// What a submission says, wherever it stands: in a file, in the store, or as the row of a conflict.
struct RecordTexts
{
    int roundNumber = 0;
    QString accountId;
    QString fullName;
    QString phone;
    QString nationalId;
    QString agencyCode;
    QString agencyName;
    QString paperCode;
    QString answers;
    QString startedAt; ///< ISO 8601, UTC
    QString submittedAt;
    std::optional<qint64> prediction;
    bool identityKnown = true; ///< phone and national id could be opened
};

/// `paperCode`: as the store calls the row's paper.
[[nodiscard]] RecordTexts textsOf(const Submission &row, int roundNumber, const QString &paperCode);
/// Without a key `identity` is null.
[[nodiscard]] RecordTexts textsOf(const StoredSubmission &stored, const QString &paperCode,
                                  const PersonalIdentity *identity);

/// The row of a conflict; the same.
[[nodiscard]] RecordTexts textsOf(const ImportConflict &conflict, int roundNumber, const PersonalIdentity *identity);

/// Field by field, in the order of the dump's columns.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const RecordTexts &before, const RecordTexts &after);

/// A field of a row as a text.
[[nodiscard]] inline QString utf8Text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace hoithi
