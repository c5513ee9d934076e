// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

/// Whether the bytes begin like an item of QTI, or are a package with a manifest.
[[nodiscard]] bool looksLikeQti(const QByteArray &bytes);

/// Questions of an item of QTI 2.0 to 3.0, or of a package of them. An item of a package that is damaged is an issue; the others
/// are read.
[[nodiscard]] Result<QuestionFile> readQti(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace hoithi
