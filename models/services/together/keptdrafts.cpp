// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/together/keptdrafts.h"

#include "base/filecommit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace hoithi {

namespace {

Q_LOGGING_CATEGORY(keptLog, "hoithi.drafts")

constexpr qint64 sizeLimit = 15'000'000; ///< an image of 5 MiB: in base64 as a field, and sealed in hexadecimal digits

QJsonObject toJson(const DraftContent &content)
{
    QJsonObject object;
    for (const auto &[field, text] : content)
        object.insert(field, text);
    return object;
}

DraftContent toContent(const QJsonValue &value)
{
    DraftContent content;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        content.emplace(field.key(), field.value().toString());
    return content;
}

std::optional<DraftContent> turned(const KeptDraftCodec::Turn &turn, const DraftKey &key, const DraftContent &content)
{
    return turn ? turn(key, content) : std::optional(content);
}

} // namespace

KeptDrafts::KeptDrafts(QString folder, QByteArray contest, KeptDraftCodec codec)
    : m_folder(std::move(folder)), m_contest(std::move(contest)), m_codec(std::move(codec))
{}

QString KeptDrafts::fileOf(const DraftKey &key) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {m_contest, key.area.toUtf8(), key.subject.toUtf8()})
        hash.addData(QByteArray(part + '\0'));
    return QDir(m_folder).filePath(QString::fromLatin1(hash.result().toHex() + ".json"));
}

void KeptDrafts::keep(const KeptDraft &draft)
{
    m_kept.insert_or_assign(draft.key, draft);
    if (m_folder.isEmpty())
        return;
    const std::optional<DraftContent> base = turned(m_codec.seal, draft.key, draft.base);
    const std::optional<DraftContent> mine = turned(m_codec.seal, draft.key, draft.mine);
    if (!base || !mine)
        return; // what may not lie on the disk as it is
    const QJsonObject object{{QStringLiteral("version"), draft.baseVersion},
                             {QStringLiteral("base"), toJson(*base)},
                             {QStringLiteral("mine"), toJson(*mine)}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QDir().mkpath(m_folder);
    QSaveFile file(fileOf(draft.key));
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(text) == text.size() && commitWhole(file);
    if (!written)
        qCWarning(keptLog, "what was typed is not kept on the disk: the file cannot be written");
}

std::optional<KeptDraft> KeptDrafts::find(const DraftKey &key) const
{
    if (const auto known = m_kept.find(key); known != m_kept.end())
        return known->second;
    QFile file(fileOf(key));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > sizeLimit)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.value(QStringLiteral("mine")).isObject())
        return std::nullopt;
    const auto base = turned(m_codec.open, key, toContent(object.value(QStringLiteral("base"))));
    const auto mine = turned(m_codec.open, key, toContent(object.value(QStringLiteral("mine"))));
    if (!base || !mine)
        return std::nullopt;
    return KeptDraft{key, object.value(QStringLiteral("version")).toInteger(), *base, *mine};
}

void KeptDrafts::forget(const DraftKey &key)
{
    m_kept.erase(key);
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(key));
}

} // namespace hoithi
