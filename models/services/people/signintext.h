// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What somebody has to do who is none of a contest's members, or has not said which; on a server, or with a file.
[[nodiscard]] QString signInText(bool shared);

} // namespace hoithi
