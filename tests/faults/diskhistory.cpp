// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskhistory.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace hoithi::test {

namespace {

void put(QByteArray &content, qint64 offset, const char *bytes, qint64 size)
{
    if (content.size() < offset + size)
        content.append(offset + size - content.size(), '\0');
    std::copy_n(bytes, size, content.data() + offset);
}

void resize(QByteArray &content, qint64 size)
{
    if (size < content.size())
        content.truncate(size);
    else
        content.append(size - content.size(), '\0');
}

} // namespace

/// A disk while changes reach it. A file is known by its name; what was not synced waits.
class DiskHistory::Disk
{
public:
    explicit Disk(std::mt19937 &random) : m_random(random) {}

    void take(const Change &change)
    {
        if (change.kind == Kind::SyncFolder) {
            for (auto &[name, file] : m_files)
                sync(file, true);
        } else if (change.kind == Kind::Sync) {
            sync(m_files[change.name], false);
        } else {
            m_files[change.name].waiting.push_back({&change, false});
        }
    }

    /// What was not synced is kept, dropped or torn.
    void losePower()
    {
        constexpr int small = 512;
        constexpr int large = 4096;
        m_sector = coin() ? small : large;
        for (auto &[name, file] : m_files)
            settle(file);
    }

    void writeTo(const QString &folder) const
    {
        for (const auto &[name, file] : m_files) {
            if (!file.there)
                continue;
            QFile out(QString(folder + QLatin1Char('/') + QFile::decodeName(name)));
            if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size())
                qFatal("the state cannot be written");
        }
    }

private:
    struct Waiting
    {
        const Change *change;
        bool sure; ///< will be on the disk, however late the rest comes
    };
    struct File
    {
        bool there = false;
        QByteArray content;
        std::vector<Waiting> waiting;
    };

    static bool isOfFolder(const Change &change) { return change.kind == Kind::Create || change.kind == Kind::Remove; }

    /// Makes sure of a file's content or of its entry in the folder; what is sure from the first on is applied.
    static void sync(File &file, bool entry)
    {
        for (Waiting &waiting : file.waiting)
            waiting.sure = waiting.sure || isOfFolder(*waiting.change) == entry;
        std::size_t applied = 0;
        while (applied < file.waiting.size() && file.waiting[applied].sure)
            apply(file, *file.waiting[applied++].change);
        file.waiting.erase(file.waiting.begin(), file.waiting.begin() + static_cast<std::ptrdiff_t>(applied));
    }

    bool coin() { return (m_random() & 1U) != 0; }

    static void apply(File &file, const Change &change)
    {
        if (change.kind == Kind::Create) {
            file.there = true;
            file.content.clear();
        } else if (change.kind == Kind::Remove) {
            file.there = false;
            file.content.clear();
        } else if (change.kind == Kind::Truncate) {
            resize(file.content, change.offset);
        } else {
            put(file.content, change.offset, change.bytes.constData(), change.bytes.size());
        }
    }

    /// A folder's own changes come in their order: from one that was lost on, so are those after it, and what was written to
    /// a file that never came to be.
    void settle(File &file)
    {
        bool folderGoesOn = true;
        for (const auto &[change, sure] : file.waiting) {
            if (isOfFolder(*change)) {
                folderGoesOn = sure || (folderGoesOn && coin());
                if (!folderGoesOn)
                    break;
                apply(file, *change);
            } else if (sure || (change->kind == Kind::Truncate && coin())) {
                apply(file, *change);
            } else if (change->kind == Kind::Write) {
                tear(file, *change);
            }
        }
        file.waiting.clear();
    }

    void tear(File &file, const Change &write)
    {
        const auto fate = m_random() % 3;
        if (fate == 0)
            return apply(file, write);
        if (fate == 1)
            return;
        qint64 at = 0;
        while (at < write.bytes.size()) { // up to the next border of a sector
            const qint64 border = ((write.offset + at) / m_sector + 1) * m_sector - write.offset;
            const qint64 end = std::min<qint64>(border, write.bytes.size());
            if (coin())
                put(file.content, write.offset + at, write.bytes.constData() + at, end - at);
            at = end;
        }
    }

    std::mt19937 &m_random;
    std::map<QByteArray, File> m_files;
    qint64 m_sector = 0;
};

DiskHistory::DiskHistory(const QString &folder) : m_folder(QFile::encodeName(QDir(folder).canonicalPath()) + '/')
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file cannot be read");
        const QByteArray name = QFile::encodeName(info.fileName());
        m_before.push_back({Kind::Create, name, 0, {}});
        m_before.push_back({Kind::Write, name, 0, file.readAll()});
        m_before.push_back({Kind::Sync, name, 0, {}});
        m_present.insert(name);
    }
    m_before.push_back({Kind::SyncFolder, {}, 0, {}});
}

int DiskHistory::before(DiskCall)
{
    return SQLITE_OK;
}

void DiskHistory::add(Kind kind, const QByteArray &path, qint64 offset, const QByteArray &bytes)
{
    if (path.startsWith(m_folder))
        m_changes.push_back({kind, path.mid(m_folder.size()), offset, bytes});
}

void DiskHistory::opened(const QByteArray &path)
{
    // Some are made by others than SQLite.
    if (path.startsWith(m_folder) && m_present.insert(path.mid(m_folder.size())).second)
        add(Kind::Create, path);
}

void DiskHistory::wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes)
{
    add(Kind::Write, path, offset, bytes);
}

void DiskHistory::truncated(const QByteArray &path, qint64 size)
{
    add(Kind::Truncate, path, size);
}

void DiskHistory::synced(const QByteArray &path, bool folderToo)
{
    add(Kind::Sync, path);
    if (folderToo)
        add(Kind::SyncFolder, path);
}

void DiskHistory::removed(const QByteArray &path, bool folderSynced)
{
    if (path.startsWith(m_folder))
        m_present.erase(path.mid(m_folder.size()));
    add(Kind::Remove, path);
    if (folderSynced)
        add(Kind::SyncFolder, path);
}

void DiskHistory::leaveAfterPowerLoss(std::size_t moment, std::mt19937 &random, const QString &folder) const
{
    Disk disk(random);
    for (const Change &change : m_before)
        disk.take(change);
    for (std::size_t i = 0; i < moment; ++i)
        disk.take(m_changes[i]);
    disk.losePower();
    disk.writeTo(folder);
}

} // namespace hoithi::test
