// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencychangeview.h"

#include <QByteArray>
#include <QTextStream>

namespace hoithi::commandline {

/// A line for each row of the file that is not as it is already, then one for each agency that the file does not name.
void writeAgencyStageCsv(QTextStream &out, const AgencyStage &stage);

/// A line for each agency that a change was about.
void writeAgencyChangesCsv(QTextStream &out, const std::vector<AgencyChangeTold> &changes);
[[nodiscard]] QByteArray agencyChangesJson(const std::vector<AgencyChangeTold> &changes);

} // namespace hoithi::commandline
