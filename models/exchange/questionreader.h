// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <optional>
#include <stop_token>

namespace hoithi {

/// Bytes of a file that is read at all.
inline constexpr qint64 questionFileLimit = qint64{64} * 1024 * 1024;
/// Questions that one file may hold.
inline constexpr std::size_t questionCountLimit = 100'000;

/// Reads questions out of a file's bytes. An error only where the file as a whole is none of its format, or beyond the limits:
/// then with its place. Whatever is wrong with single questions is an issue. Questions come normalised (domain/question).
/// `name`: the file's, without folders: tells formats apart that look alike. Cancelled: ErrorCode::Cancelled.
[[nodiscard]] Result<QuestionFile> readQuestions(const QByteArray &bytes, const QString &name,
                                                 std::optional<ExchangeFormat> format = {},
                                                 const std::stop_token &stop = {});

} // namespace hoithi
