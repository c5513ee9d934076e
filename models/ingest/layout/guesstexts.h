// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/rawrecord.h"

#include <QCoreApplication>

namespace hoithi {

/// What a guess says to people.
struct GuessTexts
{
    Q_DECLARE_TR_FUNCTIONS(LayoutGuess)
};

/// What staff call a field.
[[nodiscard]] QString fieldTitle(DumpField field);

} // namespace hoithi
