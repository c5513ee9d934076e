// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

namespace hoithi {

/// That what an import notes of its rows did not go into this temporary file, or did not come back.
[[nodiscard]] tl::unexpected<Error> noRoomForNotes(const QFile &file);

} // namespace hoithi
