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

} // namespace hoithi
