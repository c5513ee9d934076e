// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What a detail of a file's issue says, for people: readers and writers name elements, types of questions and fields by the
/// words of the formats ("shortanswer, title"). What is no such word, stays.
[[nodiscard]] QString issueWords(const QString &detail);

} // namespace hoithi
