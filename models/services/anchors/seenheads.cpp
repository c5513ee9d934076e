// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/anchors/seenheads.h"

#include "base/filecommit.h"
#include "base/storeaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>

namespace hoithi {

namespace {

Q_LOGGING_CATEGORY(anchorLog, "hoithi.anchors")

constexpr qint64 sizeLimit = 1'000'000;
constexpr int lockWaitMs = 1000;
constexpr int staleLockMs = 10'000;
constexpr int serverPort = 5432;

SeenHead headFrom(const QJsonObject &object)
{
    SeenHead seen;
    seen.contest = object.value(QStringLiteral("contest")).toString().toLatin1();
    seen.store = object.value(QStringLiteral("store")).toString();
    seen.head.seq = object.value(QStringLiteral("seq")).toInteger();
    seen.head.hash = object.value(QStringLiteral("hash")).toString().toLatin1();
    seen.seenAtUtc = fromMillis(object.value(QStringLiteral("seen_at")).toInteger());
    return seen;
}

QJsonObject toJson(const SeenHead &seen)
{
    return {{QStringLiteral("contest"), QString::fromLatin1(seen.contest)},
            {QStringLiteral("store"), seen.store},
            {QStringLiteral("seq"), seen.head.seq},
            {QStringLiteral("hash"), QString::fromLatin1(seen.head.hash)},
            {QStringLiteral("seen_at"), toMillis(seen.seenAtUtc)}};
}

bool isWhole(const SeenHead &seen)
{
    constexpr qsizetype digits = 64;
    return seen.contest.size() == digits && seen.head.hash.size() == digits && seen.head.seq > 0
           && !seen.store.isEmpty();
}

} // namespace

QString storeKey(const QString &store)
{
    if (isServerAddress(store)) {
        const QUrl url(store);
        return QStringLiteral("postgresql://%1:%2%3")
            .arg(url.host().toLower())
            .arg(url.port(serverPort))
            .arg(url.path());
    }
    const QFileInfo file(store);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical;
}

SeenHeads::SeenHeads(QString file) : m_file(std::move(file)) {}

std::vector<SeenHead> SeenHeads::all() const
{
    const std::scoped_lock guard(m_mutex);
    return read();
}

void SeenHeads::remember(const SeenHead &seen)
{
    const std::scoped_lock guard(m_mutex);
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLockMs);
    if (!lock.tryLock(lockWaitMs)) {
        qCWarning(anchorLog, "the audit chain's head was not remembered: another program keeps the file");
        return;
    }
    std::vector<SeenHead> heads = read();
    const auto same = std::ranges::find_if(
        heads, [&seen](const SeenHead &other) { return other.contest == seen.contest && other.store == seen.store; });
    if (same != heads.end() && same->head.seq > seen.head.seq)
        return; // another program has seen more
    if (same != heads.end())
        heads.erase(same);
    heads.push_back(seen);
    write(std::move(heads));
}

void SeenHeads::forget(const QString &store)
{
    const std::scoped_lock guard(m_mutex);
    if (!QFileInfo::exists(m_file))
        return;
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.setStaleLockTime(staleLockMs);
    if (!lock.tryLock(lockWaitMs)) {
        qCWarning(anchorLog, "what was seen of a replaced store is still remembered: another program keeps the file");
        return;
    }
    std::vector<SeenHead> heads = read();
    const QString key = storeKey(store);
    if (std::erase_if(heads, [&key](const SeenHead &seen) { return seen.store == key; }) > 0)
        write(std::move(heads));
}

std::vector<SeenHead> SeenHeads::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > sizeLimit)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        qCWarning(anchorLog, "the file of audit heads that were seen is damaged, and begun anew");
        return {};
    }
    std::vector<SeenHead> heads;
    const QJsonArray list = document.object().value(QStringLiteral("seen")).toArray();
    for (const QJsonValue value : list) {
        if (SeenHead seen = headFrom(value.toObject()); isWhole(seen))
            heads.push_back(std::move(seen));
    }
    return heads;
}

void SeenHeads::write(std::vector<SeenHead> heads) const
{
    if (heads.size() > limit) {
        std::ranges::sort(heads, {}, &SeenHead::seenAtUtc);
        heads.erase(heads.begin(), heads.end() - static_cast<std::ptrdiff_t>(limit));
    }
    QJsonArray list;
    for (const SeenHead &seen : heads)
        list.append(toJson(seen));
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("seen"), list}}).toJson();
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(text) == text.size() && commitWhole(file);
    if (!written)
        qCWarning(anchorLog, "the audit chain's head was not remembered: the file cannot be written");
}

} // namespace hoithi
