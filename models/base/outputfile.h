// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filecommit.h"

#include <QString>

namespace hoithi {

/// A file that somebody named to take what HoiThi puts out. It replaces what is there as a whole or not at all, and never a
/// contest, nor what is no ordinary file: a mistyped name must not cost what was recorded.
class OutputFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// Why nothing may be written to that path, as a clause for people; empty where something may be.
    [[nodiscard]] static QString refusal(const QString &path);

    /// Fails with refusal() as its error.
    [[nodiscard]] bool open(OpenMode mode) override;
};

} // namespace hoithi
