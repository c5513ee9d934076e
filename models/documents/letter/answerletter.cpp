// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter/answerletter.h"

#include "documents/docx/markupdocx.h"
#include "documents/letter/answerlettervalues.h"
#include "documents/markupdocument.h"
#include "documents/officialtext.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

Result<QVariantMap> valuesFor(const AnswerLetter &letter, const DocumentTemplate &letterTemplate)
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
    return answerLetterValues(letter);
}

} // namespace

QString answerLetterTitle(const AnswerLetter &letter)
{
    const QString title = letter.draft ? QStringLiteral("Dự thảo công văn trả lời đơn phúc tra số ")
                                       : QStringLiteral("Công văn trả lời đơn phúc tra số ");
    return title + registerNumber(letter.complaintNumber);
}

Result<std::unique_ptr<PagedDocument>> layoutAnswerLetter(const AnswerLetter &letter,
                                                          const DocumentTemplate &letterTemplate)
{
    HOITHI_TRY(const QVariantMap values, valuesFor(letter, letterTemplate));
    return layoutMarkup(letterTemplate.text(), values);
}

Result<QByteArray> answerLetterDocx(const AnswerLetter &letter, const DocumentTemplate &letterTemplate)
{
    HOITHI_TRY(const QVariantMap values, valuesFor(letter, letterTemplate));
    return markupDocx(letterTemplate.text(), values, answerLetterTitle(letter));
}

} // namespace hoithi
