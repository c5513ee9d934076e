// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/differences/recordtexts.h"

#include "base/text.h"
#include "domain/complaint/complaint.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue valueOf(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// The last digits tell most changes apart. Dots alone where the value is short, or not to be opened.
QJsonValue maskedValue(const QString &identity, bool known)
{
    if (!known)
        return QStringLiteral("•••");
    return identity.isEmpty() ? QJsonValue() : QJsonValue(maskedPhone(identity));
}

QString timeText(std::optional<Instant> time)
{
    return time ? toIsoUtc(*time) : QString();
}

} // namespace

QString differenceName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QStringLiteral("added");
    case DifferenceKind::Changed:
        return QStringLiteral("changed");
    case DifferenceKind::Vanished:
        break;
    }
    return QStringLiteral("vanished");
}

RecordTexts textsOf(const Submission &row, int roundNumber, const QString &paperCode)
{
    RecordTexts texts;
    texts.roundNumber = roundNumber;
    texts.accountId = utf8Text(row.accountId);
    texts.fullName = utf8Text(row.fullName);
    texts.phone = utf8Text(row.phone);
    texts.nationalId = utf8Text(row.nationalId);
    texts.agencyCode = utf8Text(row.agencyCode);
    texts.agencyName = utf8Text(row.agencyName);
    texts.paperCode = paperCode;
    texts.answers = utf8Text(row.answers);
    texts.startedAt = timeText(row.startedAtUtc);
    texts.submittedAt = toIsoUtc(row.submittedAtUtc);
    texts.prediction = row.prediction;
    return texts;
}

RecordTexts textsOf(const StoredSubmission &stored, const QString &paperCode, const PersonalIdentity *identity)
{
    RecordTexts texts;
    texts.roundNumber = roundOf(stored.id);
    texts.accountId = stored.accountId;
    texts.fullName = stored.fullName;
    if (identity != nullptr) {
        texts.phone = identity->phone;
        texts.nationalId = identity->nationalId;
    }
    texts.identityKnown = identity != nullptr;
    texts.agencyCode = stored.agencyCode;
    texts.agencyName = stored.agencyName;
    texts.paperCode = paperCode;
    texts.answers = stored.answers;
    texts.startedAt = timeText(stored.startedAtUtc);
    texts.submittedAt = toIsoUtc(stored.submittedAtUtc);
    texts.prediction = stored.prediction;
    return texts;
}

RecordTexts textsOf(const ImportConflict &conflict, int roundNumber, const PersonalIdentity *identity)
{
    const QJsonObject row = QJsonDocument::fromJson(conflict.payload).object();
    const auto textIn = [&row](const char *field) {
        return row.value(QLatin1String(field)).toString();
    };
    RecordTexts texts;
    texts.roundNumber = roundNumber;
    texts.accountId = textIn("account_id");
    texts.fullName = textIn("full_name");
    if (identity != nullptr) {
        texts.phone = identity->phone;
        texts.nationalId = identity->nationalId;
    }
    texts.identityKnown = identity != nullptr;
    texts.agencyCode = textIn("agency_code");
    texts.agencyName = textIn("agency_name");
    texts.paperCode = textIn("paper_code");
    texts.answers = textIn("answers");
    texts.startedAt = textIn("started_at");
    texts.submittedAt = textIn("submitted_at");
    if (const QJsonValue prediction = row.value(QLatin1String("prediction")); prediction.isDouble())
        texts.prediction = prediction.toInteger();
    return texts;
}

std::vector<FieldChange> fieldChanges(const RecordTexts &before, const RecordTexts &after)
{
    std::vector<FieldChange> changes;
    const auto add = [&changes](const char *field, bool same, const QJsonValue &was, const QJsonValue &is) {
        if (!same)
            changes.push_back({QString::fromLatin1(field), was, is});
    };
    const auto addText = [&](const char *field, QString RecordTexts::*text) {
        add(field, before.*text == after.*text, valueOf(before.*text), valueOf(after.*text));
    };
    const bool known = before.identityKnown && after.identityKnown;
    const auto addMasked = [&](const char *field, QString RecordTexts::*text) {
        add(field, known && before.*text == after.*text, maskedValue(before.*text, before.identityKnown),
            maskedValue(after.*text, after.identityKnown));
    };
    addText("account_id", &RecordTexts::accountId);
    add("full_name", normalized(before.fullName) == normalized(after.fullName), valueOf(before.fullName),
        valueOf(after.fullName));
    addMasked("phone", &RecordTexts::phone);
    addMasked("national_id", &RecordTexts::nationalId);
    addText("agency_code", &RecordTexts::agencyCode);
    addText("agency_name", &RecordTexts::agencyName);
    add("round", before.roundNumber == after.roundNumber, before.roundNumber, after.roundNumber);
    addText("paper_code", &RecordTexts::paperCode);
    addText("started_at", &RecordTexts::startedAt);
    addText("submitted_at", &RecordTexts::submittedAt);
    addText("answers", &RecordTexts::answers);
    add("prediction", before.prediction == after.prediction, valueOf(before.prediction), valueOf(after.prediction));
    return changes;
}

} // namespace hoithi
