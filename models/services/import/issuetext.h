// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/importissue.h"

#include <QString>

namespace hoithi {

/// What stands in the file where a row was rejected, for people: a formula without a result has no text of its own, and is named by
/// its cell.
[[nodiscard]] QString issueText(const ImportIssue &issue);

} // namespace hoithi
