// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflicts/conflictview.h"

#include <QByteArray>
#include <QTextStream>

namespace hoithi::commandline {

/// A line for each field that differs; of phones and national ids what is shown of them.
void writeConflictsCsv(QTextStream &out, const ConflictList &conflicts);
[[nodiscard]] QByteArray conflictsJson(const ConflictList &conflicts);

} // namespace hoithi::commandline
