// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace hoithi {

/// The same as layoutMarkup() as a document for Word: each role is a style there, so that the text can be changed and keeps its form.
[[nodiscard]] Result<QByteArray> markupDocx(const QString &filled, const QString &title);

} // namespace hoithi
