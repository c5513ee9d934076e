// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// Makes a file that nobody else can read, and says that somebody is writing it, for as long as this lives or the process does: so what a killed process left can be told
/// from what is still being made. SQLite's own locks come and go, and are on other bytes.
class PartLock
{
public:
    enum class Use { Free, InUse, Unknown }; ///< Unknown: where there are no such locks

    /// Of a file that is not there yet.
    explicit PartLock(const QString &path);
    ~PartLock();
    PartLock(const PartLock &) = delete;
    PartLock &operator=(const PartLock &) = delete;

    /// False where the file could not be made, or is somebody else's.
    [[nodiscard]] bool isMade() const { return m_made; }

    [[nodiscard]] static Use useOf(const QString &path);

private:
    QString m_path;
    bool m_made = false;
    int m_file = -1;
};

} // namespace hoithi
