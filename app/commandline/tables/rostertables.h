// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterstage.h"
#include "services/roster/rosterview.h"

#include <QByteArray>
#include <QTextStream>

#include <vector>

namespace hoithi::commandline {

/// The one JSON object of `roster import --preview`: how many lines would be added, and why not the others.
[[nodiscard]] QByteArray stageJson(const RosterStage &stage);

/// People without phones and national ids.
void writeRosterCsv(QTextStream &out, const RosterList &list);
[[nodiscard]] QByteArray rosterJson(const RosterList &list);

void writeAppearanceHeader(QTextStream &out);
void writeAppearanceRows(QTextStream &out, const std::vector<RosterAppearance> &rows, const RosterList &list);

} // namespace hoithi::commandline
