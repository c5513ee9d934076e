// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/index/noroom.h"

#include "base/namelessfile.h"
#include "services/store.h"

namespace hoithi {

tl::unexpected<Error> noRoomForNotes(const QFile &file)
{
    return failure(
        ErrorCode::Io,
        Services::tr("There is no room for what an import notes of so many rows. Free some space in the folder "
                     "for temporary files (%1).")
            .arg(temporaryFolder()),
        file.errorString());
}

} // namespace hoithi
