// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/bulkchange.h"

namespace hoithi {

Question changed(Question question, const BulkChange &change)
{
    question.source = change.source.value_or(question.source);
    question.topic = change.topic.value_or(question.topic);
    question.difficulty = change.difficulty.value_or(question.difficulty);
    question.keepOrder = change.keepOrder.value_or(question.keepOrder);
    for (const QString &tag : change.tagsRemoved)
        question.tags.removeAll(tag);
    for (const QString &tag : change.tagsAdded) {
        if (!question.tags.contains(tag))
            question.tags.append(tag);
    }
    return question;
}

} // namespace hoithi
