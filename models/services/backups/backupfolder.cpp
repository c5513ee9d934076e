// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backups/backupfolder.h"

#include "base/sha256.h"
#include "base/storeaddress.h"
#include "storage/copies/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace hoithi {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss");

} // namespace

QString backupFolder(const QString &root, const QString &store)
{
    constexpr qsizetype idLength = 8;
    const bool server = isServerAddress(store);
    QString name = server ? QUrl(store).path().mid(1) : QFileInfo(store).completeBaseName();
    name.replace(QRegularExpression(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption),
                 QStringLiteral("_"));
    const QString whole =
        server ? QUrl(store).toString(QUrl::RemovePassword | QUrl::RemoveQuery) : QFileInfo(store).absoluteFilePath();
    const QString id = QString::fromLatin1(Sha256::hexOf(whole.toUtf8()).left(idLength));
    return QDir(root).filePath(QStringLiteral("%1-%2").arg(name, id));
}

QString automaticBackupName(Instant madeAtUtc)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(madeAtUtc), Qt::UTC);
    return QStringLiteral("backup-%1Z.hoithi").arg(time.toString(timeFormat));
}

std::vector<KeptBackup> backupsIn(const QString &folder)
{
    static const QRegularExpression own(QStringLiteral("^backup-(\\d{8}-\\d{6})Z(-damaged)?\\.hoithi$"));
    std::vector<KeptBackup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("backup-*.hoithi")}, QDir::Files)) {
        const QRegularExpressionMatch match = own.match(file.fileName());
        QDateTime made = QDateTime::fromString(match.captured(1), timeFormat);
        made.setTimeSpec(Qt::UTC);
        if (!match.hasMatch() || !made.isValid())
            continue;
        const auto identity = identityOfFile(file.filePath());
        backups.push_back({file.absoluteFilePath(), fromMillis(made.toMSecsSinceEpoch()), file.size(),
                           identity ? identity->entries : 0, identity && match.captured(2).isEmpty()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &KeptBackup::madeAtUtc);
    return backups;
}

std::optional<KeptBackup> newestGoodBackup(const QString &folder)
{
    const std::vector<KeptBackup> backups = backupsIn(folder);
    const auto found = std::ranges::find_if(backups, &KeptBackup::verified);
    return found == backups.end() ? std::nullopt : std::optional(*found);
}

} // namespace hoithi
