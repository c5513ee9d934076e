// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionreader.h"

#include <string_view>

namespace hoithi::fuzz {

/// The laws of every format of texts: what is read stays within its limits, and what is read without an error, and written without
/// a loss, is read back equal.
void checkQuestionFile(std::string_view bytes, ExchangeFormat format);

} // namespace hoithi::fuzz
