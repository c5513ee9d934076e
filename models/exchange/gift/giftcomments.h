// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <optional>

namespace hoithi {

/// What comment lines say of the question below them: Moodle's "[tag:…]", and "[hoithi:{…}]" with what GIFT has no place for.
struct GiftComments
{
    QStringList tags;
    bool keepOrder = false;
    bool isChoice = false;   ///< a choice, even if GIFT would take it for another type for want of options
    bool isMultiple = false; ///< only where no right option tells
    QString legalReference;
    QString source;
    Difficulty difficulty = Difficulty::Unset;
    std::optional<QString> topic; ///< only where no category can name it
    bool hasId = false;           ///< Moodle's "[id:…]"

    void read(QStringView line);
};

/// Whether a category names the topic, so that its comment need not.
[[nodiscard]] bool isCategoryTopic(const QString &topic);

/// The lines to write above a question, each with its end; empty where GIFT says all.
[[nodiscard]] QString giftCommentsOf(const Question &question);

} // namespace hoithi
