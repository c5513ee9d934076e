// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "questionlaws.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    checkQuestionFile(toByteArray(bytes), ExchangeFormat::Gift);
}

} // namespace hoithi::fuzz
