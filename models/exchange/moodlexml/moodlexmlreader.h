// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <stop_token>

namespace hoithi {

/// Whether the bytes begin like a file of Moodle XML.
[[nodiscard]] bool looksLikeMoodleXml(const QByteArray &bytes);

/// Questions of a Moodle XML file, as Moodle 1.9 to 4 export them.
[[nodiscard]] Result<QuestionFile> readMoodleXml(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace hoithi
