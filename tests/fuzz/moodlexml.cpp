// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlaws.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    readAsQuestions(bytes, ExchangeFormat::MoodleXml);
}

} // namespace hoithi::fuzz
