// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"

#include "base/personname.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace hoithi {

namespace {

#ifdef Q_OS_UNIX
/// As the system has it, where the environment does not name it; empty where nobody knows it.
QString accountName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> texts{};
    if (getpwuid_r(getuid(), &entry, texts.data(), texts.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_name).trimmed();
}
#endif

} // namespace

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        QString name = qEnvironmentVariable(variable).trimmed();
        if (namesPerson(name))
            return name;
    }
#ifdef Q_OS_UNIX
    const QString account = accountName();
    return namesPerson(account) ? account : QStringLiteral("uid %1").arg(getuid());
#else
    return QStringLiteral("hoithi");
#endif
}

} // namespace hoithi
