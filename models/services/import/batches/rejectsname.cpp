// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/rejectsname.h"

#include "ingest/source/dumpnames.h"
#include "services/store.h"

namespace hoithi {

Result<void> checkRejectsName(const RejectedRows &rows, const QString &path)
{
    const QString ending = u'.' + rows.suffix();
    // What comes out is never packed.
    if (!path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive) && formatOfName(path) == formatOfName(ending))
        return {};
    return failure(ErrorCode::BadInput,
                   Services::tr("The rejected rows cannot be called %1: they come out in the form of the file that was "
                                "imported. Give a name that ends in %2.")
                       .arg(path, ending));
}

} // namespace hoithi
