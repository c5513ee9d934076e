// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"

#include <simdjson.h>

#include <vector>

namespace hoithi {

/// Reads a JSON array of answers; false where the JSON itself is broken, or nested beyond any sense.
[[nodiscard]] bool decodeAnswerArray(simdjson::ondemand::array array, std::vector<OptionSet> &answers);

/// Walks over a value that nobody wants, so that broken JSON in it is noticed; nested deeper than 64 levels it counts as broken.
[[nodiscard]] bool validateJson(simdjson::ondemand::value value);

} // namespace hoithi
