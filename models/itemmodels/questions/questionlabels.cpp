// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/questionlabels.h"

#include "itemmodels/format.h"

#include <QCoreApplication>

#include <array>

namespace hoithi {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("QuestionLabels", text);
}

} // namespace

QString questionStateText(QuestionState state)
{
    static constexpr std::array<const char *, allQuestionStates.size()> texts{
        QT_TRANSLATE_NOOP("QuestionLabels", "Draft"), QT_TRANSLATE_NOOP("QuestionLabels", "In review"),
        QT_TRANSLATE_NOOP("QuestionLabels", "Approved"), QT_TRANSLATE_NOOP("QuestionLabels", "Retired")};
    return translated(texts.at(static_cast<std::size_t>(state)));
}

QString difficultyText(Difficulty difficulty)
{
    static constexpr std::array<const char *, 4> texts{"", QT_TRANSLATE_NOOP("QuestionLabels", "Easy"),
                                                       QT_TRANSLATE_NOOP("QuestionLabels", "Medium"),
                                                       QT_TRANSLATE_NOOP("QuestionLabels", "Hard")};
    return difficulty == Difficulty::Unset ? unknownText() : translated(texts.at(static_cast<std::size_t>(difficulty)));
}

QString reviewStepText(ReviewStep step)
{
    static constexpr std::array<const char *, allReviewSteps.size()> texts{
        QT_TRANSLATE_NOOP("QuestionLabels", "Sent for review"),
        QT_TRANSLATE_NOOP("QuestionLabels", "Review: approved"),
        QT_TRANSLATE_NOOP("QuestionLabels", "Returned to its author"),
        QT_TRANSLATE_NOOP("QuestionLabels", "Taken out of use"),
        QT_TRANSLATE_NOOP("QuestionLabels", "Taken back into use"),
        QT_TRANSLATE_NOOP("QuestionLabels", "Comment")};
    return translated(texts.at(static_cast<std::size_t>(step)));
}

QString firstLine(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text : QString(text.left(end) + QStringLiteral(" …"));
}

} // namespace hoithi
