// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"

#include "base/personname.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace hoithi {

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        QString name = qEnvironmentVariable(variable).trimmed();
        if (namesPerson(name))
            return name;
    }
#ifdef Q_OS_UNIX
    return QStringLiteral("uid %1").arg(getuid());
#else
    return QStringLiteral("hoithi");
#endif
}

} // namespace hoithi
