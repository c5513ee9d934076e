// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

[[nodiscard]] bool looksLikeAiken(const QByteArray &bytes, const QString &name);

[[nodiscard]] Result<QuestionFile> readAiken(const QByteArray &bytes, const std::stop_token &stop);

} // namespace hoithi
