// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterfile.h"
#include "domain/participant/rostermatcher.h"
#include "services/roster/rosterview.h"

#include <QString>

namespace hoithi {

/// "Jury", translated, for a body that is recognised; any other text as it is.
[[nodiscard]] QString rosterBodyText(const QString &body);

/// "Sheet “Danh sách”, cell C12", "Line 7".
[[nodiscard]] QString rosterPlaceText(const RosterPlace &place);

/// What is wrong there and what becomes of it, translated. Holds no name, no phone and no national id.
[[nodiscard]] QString rosterProblemText(const RosterProblem &problem);

/// Who has a prize of those added, and which rankings are to be made again; empty where there are none.
[[nodiscard]] QString rosterAddingText(const RosterAdding &added);

/// "account, phone".
[[nodiscard]] QString matchedByText(const MatchedBy &by);

} // namespace hoithi
