// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter/answerletter.h"

#include "documents/letter/answerlettervalues.h"
#include "documents/markupdocument.h"
#include "documents/officialtext.h"

#include <QCoreApplication>

namespace hoithi {

QString answerLetterTitle(const AnswerLetter &letter)
{
    const QString title = letter.draft ? QStringLiteral("Dự thảo công văn trả lời đơn phúc tra số ")
                                       : QStringLiteral("Công văn trả lời đơn phúc tra số ");
    return title + registerNumber(letter.complaintNumber);
}

Result<QString> answerLetterText(const AnswerLetter &letter, const DocumentTemplate &letterTemplate)
{
    if (letterTemplate.kind() != DocumentTemplate::Kind::Letter) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("DocumentTemplate", "This is not the template of a letter."));
    }
    if (letter.outcome.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("AnswerLetter", "The letter cannot be made: the complaint is not "
                                                                   "decided yet. Decide it first."));
    }
    HOITHI_TRY(const QVariantMap values, answerLetterValues(letter));
    return fillMarkup(letterTemplate.text(), values);
}

} // namespace hoithi
