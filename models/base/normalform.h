// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What QString::normalized() gives, which takes time by the square of a long text.
[[nodiscard]] QString normalForm(const QString &text, QString::NormalizationForm form = QString::NormalizationForm_C);

} // namespace hoithi
