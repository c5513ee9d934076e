// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questiondifference.h"

#include "domain/question/questioncheck.h"
#include "domain/question/worddifference.h"
#include "itemmodels/questions/questionlabels.h"
#include "views/theme/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionDifference)
};

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString marked(const DifferenceRun &run, const Colours &colours)
{
    switch (run.kind) {
    case DifferenceRun::TakenOut:
        return QStringLiteral("<span style='color:%1'>[<s>%2</s>]</span>").arg(colours.negative.name(), html(run.text));
    case DifferenceRun::PutIn:
        return QStringLiteral("<span style='color:%1'>+<u>%2</u>+</span>").arg(colours.positive.name(), html(run.text));
    default:
        return html(run.text);
    }
}

class Difference
{
public:
    explicit Difference(const Colours &colours) : m_colours(colours) {}

    void add(const QString &label, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        QString text;
        for (const DifferenceRun &run : wordDifference(before, after))
            text += marked(run, m_colours);
        m_html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(html(label), text);
    }
    [[nodiscard]] QString text() const { return m_html; }

private:
    const Colours &m_colours;
    QString m_html;
};

QString yesOrNo(bool yes)
{
    return yes ? Texts::tr("yes") : Texts::tr("no");
}

QString optionText(const Question &question, std::size_t index)
{
    if (index >= question.options.size())
        return {};
    const AnswerOption &option = question.options[index];
    QString text = option.right ? QString(QStringLiteral("✓ ") + option.text) : option.text;
    return option.image.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, option.image);
}

QString imageNames(const Question &question)
{
    QStringList names;
    for (const QuestionImage &image : question.images)
        names << QStringLiteral("%1 #%2").arg(image.name, QString::fromLatin1(image.sha256.left(8)));
    return names.join(u'\n');
}

} // namespace

QString questionDifference(const Question &before, const Question &after, const Colours &colours)
{
    Difference difference(colours);
    difference.add(Texts::tr("Text of the question"), before.text, after.text);
    for (std::size_t i = 0; i < std::max(before.options.size(), after.options.size()); ++i)
        difference.add(Texts::tr("Option %1").arg(optionLetter(static_cast<int>(i))), optionText(before, i),
                       optionText(after, i));
    difference.add(Texts::tr("Several answers"), yesOrNo(before.multiple), yesOrNo(after.multiple));
    difference.add(Texts::tr("Order of options kept"), yesOrNo(before.keepOrder), yesOrNo(after.keepOrder));
    difference.add(Texts::tr("Explanation"), before.explanation, after.explanation);
    difference.add(Texts::tr("Legal reference"), before.legalReference, after.legalReference);
    difference.add(Texts::tr("Source"), before.source, after.source);
    difference.add(Texts::tr("Topic"), before.topic, after.topic);
    difference.add(Texts::tr("Difficulty"), difficultyText(before.difficulty), difficultyText(after.difficulty));
    difference.add(Texts::tr("Keywords"), before.tags.join(QStringLiteral(", ")),
                   after.tags.join(QStringLiteral(", ")));
    difference.add(Texts::tr("Images"), imageNames(before), imageNames(after));
    return difference.text().isEmpty() ? QStringLiteral("<p>%1</p>").arg(Texts::tr("They are the same."))
                                       : difference.text();
}

} // namespace hoithi
