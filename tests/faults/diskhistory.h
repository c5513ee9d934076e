// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watcheddisk.h"

#include <QString>

#include <random>
#include <set>
#include <vector>

namespace hoithi::test {

/// Everything that was written to a folder's files, in order, and what of it a power loss may leave.
class DiskHistory final : public DiskWatch
{
public:
    /// Files that are there already are on the disk for certain.
    explicit DiskHistory(const QString &folder);

    int before(DiskCall call) override;
    void opened(const QByteArray &path) override;
    void wrote(const QByteArray &path, qint64 offset, const QByteArray &bytes) override;
    void truncated(const QByteArray &path, qint64 size) override;
    void synced(const QByteArray &path, bool folderToo) override;
    void removed(const QByteArray &path, bool folderSynced) override;

    [[nodiscard]] std::size_t size() const { return m_changes.size(); }
    /// Puts into `folder` what may be on the disk after the power went at change number `moment`: all that was synced, and of
    /// the rest, whatever chance keeps, drops or tears by sector.
    void leaveAfterPowerLoss(std::size_t moment, std::mt19937 &random, const QString &folder) const;

private:
    enum class Kind { Create, Write, Truncate, Remove, Sync, SyncFolder };
    struct Change
    {
        Kind kind;
        QByteArray name;
        qint64 offset = 0;
        QByteArray bytes;
    };
    class Disk;

    void add(Kind kind, const QByteArray &path, qint64 offset = 0, const QByteArray &bytes = {});

    QByteArray m_folder;
    std::vector<Change> m_before; ///< the files that were there
    std::vector<Change> m_changes;
    std::set<QByteArray> m_present; ///< names in the folder
};

} // namespace hoithi::test
