// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionfile.h"

namespace hoithi {

/// A picture of one pixel, another for each number.
[[nodiscard]] QByteArray pngBytes(int number);

/// "LostScore penalty 0.5 3:1 0": kind, detail, line and column or part, and the question's index.
[[nodiscard]] QStringList issueTexts(const QuestionFile &file);

/// Writes and reads random questions; whether they came back equal, images included, with no loss and no issue that
/// structuralIssues() does not name. Prints the first that does not.
[[nodiscard]] bool roundTripIsIdentity(ExchangeFormat format, bool withImages = true);

} // namespace hoithi
