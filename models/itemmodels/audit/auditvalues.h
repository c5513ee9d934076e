// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace hoithi {

/// A value of an entry's payload in words, as people read it under that name.
[[nodiscard]] QString auditValueText(const QString &name, const QJsonValue &value);

} // namespace hoithi
