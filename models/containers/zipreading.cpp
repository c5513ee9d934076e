// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/zipreading.h"

#include "containers/containertexts.h"

#include <QStringList>

namespace hoithi {

namespace {

/// An absolute name, or one that climbs out of its folder.
bool leadsOut(const QString &name)
{
    return name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':'))
           || name.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

} // namespace

tl::unexpected<Error> damagedZip(archive *reader)
{
    const char *const why = archive_error_string(reader);
    return failure(ErrorCode::BadInput, Containers::tr("The file is damaged, or no zip file."),
                   QString::fromUtf8(why == nullptr ? "" : why));
}

tl::unexpected<Error> tooLargeUnpacked(const QString &name)
{
    return failure(ErrorCode::BadInput,
                   Containers::tr("“%1” unpacks to more than such a file holds. It is not read.").arg(name.left(100)));
}

Result<QString> zipEntryName(archive_entry *entry)
{
    const char *const utf8 = archive_entry_pathname_utf8(entry);
    const char *const raw = utf8 == nullptr ? archive_entry_pathname(entry) : utf8;
    const QString name = QString::fromUtf8(raw == nullptr ? "" : raw);
    if (name.isEmpty() || leadsOut(name))
        return failure(ErrorCode::BadInput,
                       Containers::tr("The zip file has an entry “%1”, which leads out of it.").arg(name.left(100)));
    if (archive_entry_is_encrypted(entry) != 0)
        return failure(ErrorCode::BadInput, Containers::tr("The file is protected by a password. Remove that first."));
    return name;
}

} // namespace hoithi
