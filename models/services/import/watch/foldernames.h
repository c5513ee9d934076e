// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>

#include <vector>

namespace hoithi {

struct FolderName
{
    QByteArray bytes; ///< as the system has it
    QString shown;    ///< with replacement characters for what is no UTF-8: by that the file cannot be opened
};

/// All but folders, what texts can hold by name: files, links that lead nowhere, pipes and devices, and names that are no text, as on old shares.
[[nodiscard]] std::vector<FolderName> namesIn(const QDir &folder);

} // namespace hoithi
