// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letter/answerletter.h"

#include <QSet>
#include <QVariantMap>

namespace hoithi {

/// The values that the letter's template is filled with. InvalidArgument for a word that is not known.
[[nodiscard]] Result<QVariantMap> answerLetterValues(const AnswerLetter &letter);

/// The names that the letter's template may use.
[[nodiscard]] QSet<QString> answerLetterVariables();

} // namespace hoithi
