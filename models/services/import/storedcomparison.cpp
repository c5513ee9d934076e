// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/storedcomparison.h"

#include "base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Normal forms cost more than all the rest of a comparison: two names are mostly the same as they are.
bool sameName(const QString &one, const QString &other)
{
    return one == other || normalized(one) == normalized(other);
}

bool sameTexts(const Submission &row, const StoredSubmission &stored)
{
    return text(row.accountId) == stored.accountId && sameName(text(row.fullName), stored.fullName)
           && text(row.agencyCode) == stored.agencyCode && text(row.agencyName) == stored.agencyName
           && text(row.answers) == stored.answers;
}

} // namespace

StoredComparison compare(const Submission &row, PaperId paper, const StoredSubmission &stored, bool sameIdentity)
{
    if (text(row.submissionId) != stored.submissionId)
        return StoredComparison::OtherSubmission;
    const bool same = sameIdentity && sameTexts(row, stored) && paper == stored.paperId
                      && row.submittedAtUtc == stored.submittedAtUtc && row.startedAtUtc == stored.startedAtUtc
                      && row.prediction == stored.prediction;
    return same ? StoredComparison::Same : StoredComparison::Conflict;
}

QByteArray conflictPayload(const Submission &row)
{
    QJsonObject object{{QStringLiteral("account_id"), text(row.accountId)},
                       {QStringLiteral("full_name"), text(row.fullName)},
                       {QStringLiteral("agency_code"), text(row.agencyCode)},
                       {QStringLiteral("agency_name"), text(row.agencyName)},
                       {QStringLiteral("paper_code"), text(row.paperCode)},
                       {QStringLiteral("answers"), text(row.answers)},
                       {QStringLiteral("submitted_at"), toIsoUtc(row.submittedAtUtc)}};
    if (row.startedAtUtc)
        object.insert(QStringLiteral("started_at"), toIsoUtc(*row.startedAtUtc));
    if (row.prediction)
        object.insert(QStringLiteral("prediction"), *row.prediction);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace hoithi
