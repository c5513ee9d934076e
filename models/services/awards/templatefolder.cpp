// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/templatefolder.h"

#include <QDir>
#include <QStandardPaths>

namespace hoithi {

QString ownTemplateFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("HoiThi/templates"));
}

} // namespace hoithi
