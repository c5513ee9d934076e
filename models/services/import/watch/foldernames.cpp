// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/watch/foldernames.h"

#include <QFile>

#if defined(Q_OS_UNIX)
#include <filesystem>
#endif

namespace hoithi {

namespace {

/// Names that a list of texts leaves out.
std::vector<FolderName> undecodableNames([[maybe_unused]] const QString &folder)
{
    std::vector<FolderName> names;
#if defined(Q_OS_UNIX)
    namespace fs = std::filesystem;
    std::error_code failed;
    fs::directory_iterator entry(fs::path(QFile::encodeName(folder).toStdString()), failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        std::error_code unknown;
        const QByteArray bytes = QByteArray::fromStdString(entry->path().filename().native());
        const QString shown = QString::fromUtf8(bytes);
        if (shown.toUtf8() != bytes && !entry->is_directory(unknown))
            names.push_back({bytes, shown});
    }
#endif
    return names;
}

} // namespace

std::vector<FolderName> namesIn(const QDir &folder)
{
    std::vector<FolderName> names = undecodableNames(folder.absolutePath());
    const QStringList files = folder.entryList(QDir::Files | QDir::System, QDir::Name);
    for (const QString &file : files)
        names.push_back({QFile::encodeName(file), file});
    return names;
}

} // namespace hoithi
