// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guarded.h"

#include "services/store.h"

#include <new>
#include <stdexcept>

namespace hoithi {

Error errorOf(const std::exception &exception)
{
    const QString detail = QString::fromUtf8(exception.what());
    const bool memory = dynamic_cast<const std::bad_alloc *>(&exception) != nullptr
                        || dynamic_cast<const std::length_error *>(&exception) != nullptr;
    if (memory) {
        return {ErrorCode::Internal,
                Services::tr("This needs more memory than there is. Close other programs and try again; with a small "
                             "contest, run “verify”."),
                detail};
    }
    return {ErrorCode::Corrupt,
            Services::tr("Something in the contest does not fit together. Run “verify”: it names what was altered."),
            detail};
}

} // namespace hoithi
