// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/draftrepository.h"

#include "storage/database.h"
#include "storage/row.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

QString toText(const DraftContent &content)
{
    QJsonObject object;
    for (const auto &[field, text] : content)
        object.insert(field, text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

DraftContent toContent(const QByteArray &text)
{
    DraftContent content;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        content.emplace(field.key(), field.value().toString());
    return content;
}

} // namespace

Result<Draft> DraftRepository::find(const DraftKey &key) const
{
    Draft draft;
    draft.key = key;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT row_version, content, edited_by, edited_at FROM draft WHERE area = ? AND subject = ?"),
        {key.area, key.subject}, [&](const Row &row) {
            draft.version = row.number(0);
            draft.content = toContent(row.utf8(1));
            draft.editedBy = row.text(2);
            draft.editedAtUtc = row.instant(3);
        }));
    return draft;
}

Result<bool> DraftRepository::replace(const Draft &draft)
{
    const QString content = toText(draft.content);
    const qint64 at = toMillis(draft.editedAtUtc);
    if (draft.version == 0) {
        HOITHI_TRY(
            const qint64 made,
            m_database.number(QStringLiteral("INSERT INTO draft (area, subject, row_version, content, edited_by, "
                                             "edited_at) VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING "
                                             "RETURNING row_version"),
                              {draft.key.area, draft.key.subject, content, draft.editedBy, at}));
        return made == 1;
    }
    HOITHI_TRY(
        const qint64 version,
        m_database.number(QStringLiteral("UPDATE draft SET row_version = row_version + 1, content = ?, edited_by "
                                         "= ?, edited_at = ? WHERE area = ? AND subject = ? AND row_version = ? "
                                         "RETURNING row_version"),
                          {content, draft.editedBy, at, draft.key.area, draft.key.subject, draft.version}));
    return version == draft.version + 1;
}

Result<qint64> DraftRepository::saves() const
{
    return m_database.number(QStringLiteral("SELECT CAST(COALESCE(SUM(row_version), 0) AS BIGINT) FROM draft"));
}

} // namespace hoithi
