// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QJsonObject>

namespace hoithi {

/// All of a question's wording, as a paper keeps it.
[[nodiscard]] QJsonObject wordingJson(const Question &question);

/// The same read back. `fault` gets the place of what is not as wordingJson() writes it, or no question that can be stored.
[[nodiscard]] Question wordingFromJson(const QJsonValue &value, const QString &path, QString *fault);

} // namespace hoithi
