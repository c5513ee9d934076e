// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

/// What questions are written from: a document of the plan, or a field of knowledge.
struct QuestionSource
{
    QString code; ///< names it in Question::source
    QString shortName;
    QString title;

    friend bool operator==(const QuestionSource &, const QuestionSource &) = default;
};

/// Reads [{"code": …, "shortName": …, "title": …}, …]; none may be empty, no code twice.
[[nodiscard]] Result<std::vector<QuestionSource>> questionSourcesFromJson(const QByteArray &bytes);

/// The sources that come with a preset, from ":/contest/<presetId>/sources.json"; none for an unknown one.
[[nodiscard]] std::vector<QuestionSource> presetSources(const QString &presetId);

/// The code of the source that a file means by "Nghị quyết 12-NQ/TU", "NQ12", "QĐ 62" or "Quyết định số 62/2021"; the text itself where
/// that is none of them, or could be two.
[[nodiscard]] QString sourceCodeOf(const std::vector<QuestionSource> &sources, const QString &text);

} // namespace hoithi
