// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"

#include <simdjson.h>

#include <functional>
#include <string_view>
#include <vector>

namespace hoithi {

/// One entry, a text or the digits of a number, of the question from 0.
using EntryReader = std::function<OptionSet(std::string_view entry, std::size_t question)>;

/// Reads a JSON array of answers; false where the JSON itself is broken, or nested beyond any sense. Without an `entryReader`,
/// entries are letters and numbers from 1.
[[nodiscard]] bool decodeAnswerArray(simdjson::ondemand::array array, std::vector<OptionSet> &answers,
                                     const EntryReader &entryReader = {});

/// Walks over a value that nobody wants, so that broken JSON in it is noticed; nested deeper than 64 levels it counts as broken.
[[nodiscard]] bool validateJson(simdjson::ondemand::value value);

} // namespace hoithi
