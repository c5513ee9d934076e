// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace hoithi {

/// A file that somebody named to be read: an ordinary one, or what this process was given as a descriptor (/dev/stdin). A named
/// pipe that nobody writes to would be waited for without end, and a device may have none.
class InputFile final : public QFile
{
public:
    using QFile::open;
    using QFile::QFile;

    /// Why nothing may be read from that path, as a clause for people; empty where something may be, or nothing is there.
    [[nodiscard]] static QString refusal(const QString &path);

    /// Fails with refusal() as its error.
    [[nodiscard]] bool open(OpenMode mode) override;
};

} // namespace hoithi
