// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintkeeping.h"

#include "domain/people/role.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "vault/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

const QString keyField = QStringLiteral("key");
const QString sealedComplaintField = QStringLiteral("sealed");

QByteArray contextOf(const DraftKey &key)
{
    return sealingContext({"complaint_draft", key.area.toUtf8(), key.subject.toUtf8()});
}

QString textIn(const DraftContent &content, const QString &field)
{
    const auto found = content.find(field);
    return found == content.end() ? QString() : found->second;
}

} // namespace

Result<DraftContent> sealedForKeeping(Store &store, const DraftKey &key, const DraftContent &content)
{
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    QJsonObject object;
    for (const auto &[field, text] : content)
        object.insert(field, text);
    const QByteArray sealed =
        seal(*keys.personal.at(keys.newest()), contextOf(key), QJsonDocument(object).toJson(QJsonDocument::Compact));
    return DraftContent{{keyField, QString::number(keys.newest())},
                        {sealedComplaintField, QString::fromLatin1(sealed.toHex())}};
}

Result<DraftContent> openedFromKeeping(Store &store, const DraftKey &key, const DraftContent &sealed)
{
    HOITHI_CHECK(requireAllowed(store, Operation::KeepComplaints, {}));
    const Result<ContentKeys> keys = contentKeys(store);
    if (!keys) // once erased, nobody will open it any more
        return failure(keys.error().code == ErrorCode::Refused ? alteredSeal() : keys.error());
    HOITHI_TRY(const SecretPtr secret, keys->key(textIn(sealed, keyField).toLongLong()));
    const auto plain =
        unsealText(*secret, contextOf(key), QByteArray::fromHex(textIn(sealed, sealedComplaintField).toLatin1()));
    if (!plain)
        return failure(alteredSeal());
    DraftContent content;
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        content.emplace(field.key(), field.value().toString());
    return content;
}

} // namespace hoithi
