// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencystage.h"

#include <QStringList>

namespace hoithi {

/// What a record makes different of an agency: "name: A → B". Of one that is new, all of it.
[[nodiscard]] QStringList recordTexts(const AgencyHistory &before, const AgencyRecord &record);

/// Why it cannot be, and what to do.
[[nodiscard]] QString problemText(AgencyProblem problem);

/// The same of a line of a file, with the blocs that there are.
[[nodiscard]] QString stagedProblemText(const AgencyStage &stage, AgencyProblem problem);
/// And with the code that may be meant. The line is invalid.
[[nodiscard]] QString stagedProblemText(const AgencyStage &stage, const StagedAgencyRow &row);

/// "01/07/2026"
[[nodiscard]] QString agencyDayText(QDate day);

} // namespace hoithi
