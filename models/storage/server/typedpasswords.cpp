// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/typedpasswords.h"

#include <QHash>

#include <mutex>

namespace hoithi {

namespace {

struct TypedPasswords
{
    std::mutex mutex;
    QHash<QString, QString> byPlace;
};

TypedPasswords &typed()
{
    static TypedPasswords passwords;
    return passwords;
}

} // namespace

QString typedPassword(const QString &conninfo)
{
    const std::scoped_lock lock(typed().mutex);
    return typed().byPlace.value(conninfo);
}

void keepTypedPassword(const QString &conninfo, const QString &password)
{
    const std::scoped_lock lock(typed().mutex);
    typed().byPlace.insert(conninfo, password);
}

} // namespace hoithi
