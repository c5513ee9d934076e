// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questiontexts.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionTexts)
};

/// What keeps a question from being taken.
QString errorText(const QuestionIssue &issue)
{
    switch (issue.kind) {
    case QuestionIssueKind::UnsupportedType:
        return QuestionTexts::tr("The bank holds no questions of the type “%1”. The question is left out.");
    case QuestionIssueKind::NoText:
        return QuestionTexts::tr("The question has no text.");
    case QuestionIssueKind::TooFewOptions:
        return QuestionTexts::tr("The question has too few options (%1): it needs at least two.");
    case QuestionIssueKind::TooManyOptions:
        return QuestionTexts::tr("The question has too many options (%1): at most eight are possible.");
    case QuestionIssueKind::NoRightAnswer:
        return QuestionTexts::tr("No option is marked as right.");
    case QuestionIssueKind::UnknownRightAnswer:
        return QuestionTexts::tr("The key names “%1”, which is none of the options.");
    case QuestionIssueKind::SeveralKeys:
        return QuestionTexts::tr("Different answers are marked as right (%1). Keep one of them.");
    case QuestionIssueKind::TooLong:
        return QuestionTexts::tr("A text is too long (%1).");
    default:
        return QuestionTexts::tr("This is not as the format asks for: %1");
    }
}

/// What a question that is taken loses.
QString lossText(const QuestionIssue &issue)
{
    switch (issue.kind) {
    case QuestionIssueKind::LostFormatting:
        return QuestionTexts::tr("Formatting is lost: %1");
    case QuestionIssueKind::LostFeedback:
        return QuestionTexts::tr("Remarks on single options are lost.");
    case QuestionIssueKind::LostPartialCredit:
        return QuestionTexts::tr("Partly right answers are not held: %1");
    case QuestionIssueKind::LostScore:
        return QuestionTexts::tr("A mark, penalty or time limit is lost: %1");
    case QuestionIssueKind::LostMedia:
        return QuestionTexts::tr("An image, sound or film is lost: %1");
    case QuestionIssueKind::LostFormula:
        return QuestionTexts::tr("A formula is lost.");
    case QuestionIssueKind::LostOther:
        return QuestionTexts::tr("This has no place in a question: %1");
    default:
        return QuestionTexts::tr("Please look at this: %1");
    }
}

} // namespace

QString issueText(const QuestionIssue &issue)
{
    QString text = isError(issue.kind) ? errorText(issue) : lossText(issue);
    return text.contains(QLatin1String("%1")) ? text.replace(QLatin1String("%1"), issue.detail) : text;
}

QString placeText(const FilePlace &place)
{
    if (!place.part.isEmpty() && place.line > 0)
        return QuestionTexts::tr("%1, line %2").arg(place.part).arg(place.line);
    if (!place.part.isEmpty())
        return place.part;
    if (place.line > 0 && place.column > 0)
        return QuestionTexts::tr("line %1, column %2").arg(place.line).arg(place.column);
    return place.line > 0 ? QuestionTexts::tr("line %1").arg(place.line) : QString();
}

} // namespace hoithi
