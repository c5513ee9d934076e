// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// "Round 2, question 5" for "round 2, question 5", translated; what is no such word, as a submission, as it is.
[[nodiscard]] QString subjectText(const QString &subject);

/// What two people decide together, translated; an act that this version does not know shows by its name.
[[nodiscard]] QString jointActText(const QString &act);

} // namespace hoithi
