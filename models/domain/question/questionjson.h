// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/question.h"

#include <QJsonObject>

#include <vector>

namespace hoithi {

/// Of the form below; a change to the form takes another number, and the reader then knows both.
inline constexpr int questionJsonVersion = 1;

/// The form that questions are stored in: {"v": 1, "text": …, "options": [{"text": …, "right": true}, …], …}, with the names of
/// Question's members; whatever is at its default is left out, so that equal questions are equal objects.
[[nodiscard]] QJsonObject toJson(const Question &question);

/// The same, as one line of UTF-8: equal questions give equal bytes.
[[nodiscard]] QByteArray toJsonBytes(const Question &question);

/// Reads what toJson() gives, and nothing else: an unknown member or a value of the wrong kind is BadInput with its place, another
/// version Unsupported. Says nothing of whether the question is complete (structuralIssues).
[[nodiscard]] Result<Question> questionFromJson(const QJsonObject &object);
[[nodiscard]] Result<Question> questionFromJson(const QByteArray &bytes);

/// A list of them: [{"v": 1, …}, …].
[[nodiscard]] Result<std::vector<Question>> questionsFromJson(const QByteArray &bytes);

} // namespace hoithi
