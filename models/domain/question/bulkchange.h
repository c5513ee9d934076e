// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <optional>

namespace hoithi {

/// What many questions get at once; what is not set stays as each has it.
struct BulkChange
{
    std::optional<QString> source;
    std::optional<QString> topic;
    std::optional<Difficulty> difficulty;
    std::optional<bool> keepOrder;
    QStringList tagsAdded;
    QStringList tagsRemoved;
};

/// The question with the change made; the same where it changes nothing of it.
[[nodiscard]] Question changed(Question question, const BulkChange &change);

} // namespace hoithi
