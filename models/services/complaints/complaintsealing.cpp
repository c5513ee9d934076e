// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintsealing.h"

#include "vault/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

QByteArray contextOf(const StoredComplaint &complaint)
{
    return sealingContext({"complaint", "content", QByteArray::number(complaint.id)});
}

QByteArray contextOf(const StoredComplaintStep &step)
{
    return sealingContext({"complaint_step", "text", QByteArray::number(step.id)});
}

Result<QByteArray> opened(const ContentKeys &keys, qint64 number, const QByteArray &context, const QByteArray &sealed)
{
    HOITHI_TRY(const SecretPtr key, keys.key(number));
    std::optional<QByteArray> plain = unsealText(*key, context, sealed);
    if (!plain)
        return failure(alteredSeal());
    return *std::move(plain);
}

} // namespace

void sealComplainant(StoredComplaint &complaint, const Complainant &complainant, const ContentKeys &keys)
{
    const QJsonObject content{{QStringLiteral("full_name"), complainant.fullName},
                              {QStringLiteral("phone"), complainant.phone},
                              {QStringLiteral("address"), complainant.address},
                              {QStringLiteral("text"), complainant.text}};
    complaint.contentKey = keys.newest();
    complaint.sealed = seal(*keys.personal.at(complaint.contentKey), contextOf(complaint),
                            QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<Complainant> openedComplainant(const StoredComplaint &complaint, const ContentKeys &keys)
{
    HOITHI_TRY(const QByteArray plain, opened(keys, complaint.contentKey, contextOf(complaint), complaint.sealed));
    const QJsonObject content = QJsonDocument::fromJson(plain).object();
    return Complainant{
        content.value(QStringLiteral("full_name")).toString(), content.value(QStringLiteral("phone")).toString(),
        content.value(QStringLiteral("address")).toString(), content.value(QStringLiteral("text")).toString()};
}

void sealStepText(StoredComplaintStep &step, const QString &text, const ContentKeys &keys)
{
    if (text.isEmpty())
        return;
    step.contentKey = keys.newest();
    step.sealed = seal(*keys.personal.at(step.contentKey), contextOf(step), text.toUtf8());
}

Result<QString> openedStepText(const StoredComplaintStep &step, const ContentKeys &keys)
{
    if (step.sealed.isEmpty())
        return QString();
    return opened(keys, step.contentKey, contextOf(step), step.sealed).map([](const QByteArray &plain) {
        return QString::fromUtf8(plain);
    });
}

} // namespace hoithi
