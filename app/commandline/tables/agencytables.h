// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencychangeview.h"
#include "services/agencies/agencyview.h"

#include <QByteArray>
#include <QTextStream>

#include <vector>

namespace hoithi::commandline {

void writeAgenciesCsv(QTextStream &out, const AgencyList &list);
[[nodiscard]] QByteArray agenciesJson(const AgencyList &list);

/// A line for each text, with the likeliest agency.
void writeUnresolvedCsv(QTextStream &out, const UnresolvedAgencies &unresolved);
[[nodiscard]] QByteArray unresolvedJson(const UnresolvedAgencies &unresolved);

void writeAgencyDecisionsCsv(QTextStream &out, const std::vector<AgencyDecided> &decisions);
[[nodiscard]] QByteArray agencyDecisionsJson(const std::vector<AgencyDecided> &decisions);

} // namespace hoithi::commandline
