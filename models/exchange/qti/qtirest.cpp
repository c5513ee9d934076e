// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What surrounds text and choices of an item: feedback, scores, and the elements that are named as lost.
#include "exchange/qti/qtiitem.h"
#include "exchange/richtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QLatin1String readElsewhere(
    " responseDeclaration outcomeDeclaration itemBody responseProcessing modalFeedback ");

bool isAmong(const QString &name, QLatin1String list)
{
    return QString(list).contains(QLatin1Char(' ') + name + QLatin1Char(' '));
}

QStringList valuesOf(const XmlElement &declaration)
{
    QStringList values;
    if (const XmlElement *const standard = declaration.child(u"defaultValue")) {
        for (const XmlElement *value : standard->elements(u"value"))
            values.append(value->text().trimmed());
    }
    return values;
}

} // namespace

void QtiItem::prepare(XmlElement &element)
{
    for (XmlNode &node : element.children) {
        if (!node.element)
            continue;
        if (isPassedOver(*node.element)) {
            node.element.reset();
            node.text.clear();
            continue;
        }
        XmlElement &child = *node.element;
        if (child.name == QLatin1String("object") && child.attribute(u"type").startsWith(QLatin1String("image/"))) {
            // QTI shows pictures in this way as well.
            const QString description = child.text().simplified();
            child.attributes.push_back({QStringLiteral("src"), {}, child.attribute(u"data")});
            child.attributes.push_back({QStringLiteral("alt"), {}, description});
            child.name = QStringLiteral("img");
            child.children.clear();
        } else if (child.name == QLatin1String("contentBody")) {
            child.name = QStringLiteral("div");
        }
        prepare(child);
    }
}

bool QtiItem::isPassedOver(XmlElement &element)
{
    const QString &name = element.name;
    if (name.startsWith(QLatin1String("feedback")))
        m_issues.add(QuestionIssueKind::LostFeedback, name, place(element));
    else if (name == QLatin1String("mediaInteraction"))
        m_issues.add(QuestionIssueKind::LostMedia, name, place(element));
    else if (isAmong(name, QLatin1String(" rubricBlock endAttemptInteraction infoControl templateBlock templateInline "
                                         "printedVariable stylesheet include positionObjectStage ")))
        m_issues.add(QuestionIssueKind::LostOther, name, place(element));
    else
        return false;
    return true;
}

/// Shown whatever was answered: its identifier is what the outcome begins with, and no rule sets the outcome.
bool QtiItem::isGeneral(const XmlElement &feedback) const
{
    const QString outcome = feedback.attribute(u"outcomeIdentifier");
    const QString identifier = feedback.attribute(u"identifier");
    static const QRegularExpression telling(QStringLiteral("general|solution|explanation|rationale"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (feedback.attribute(u"showHide") == QLatin1String("hide"))
        return false;
    if (telling.match(identifier).hasMatch())
        return true;
    return !m_setOutcomes.contains(outcome) && m_outcomes.value(outcome).contains(identifier);
}

void QtiItem::lookAtOutcomes()
{
    for (const XmlElement *outcome : m_item.elements(u"outcomeDeclaration"))
        m_outcomes.insert(outcome->attribute(u"identifier"), valuesOf(*outcome));
    if (const XmlElement *const processing = m_item.child(u"responseProcessing")) {
        for (const XmlElement *one :
             descendants(*processing, [](const QString &name) { return name == QLatin1String("setOutcomeValue"); }))
            m_setOutcomes.insert(one->attribute(u"identifier"));
    }
}

void QtiItem::readFeedback(XmlElement &feedback)
{
    if (!isGeneral(feedback) || !m_question.explanation.isEmpty()) {
        m_issues.add(QuestionIssueKind::LostFeedback, feedback.attribute(u"identifier").left(40), place(feedback));
        return;
    }
    const RichText text = richTextWithin(feedback);
    m_question.explanation = text.text;
    for (const RichImage &image : text.images) // shown with the text, it would give the answer away
        m_issues.add(QuestionIssueKind::LostMedia, image.source.left(80), place(feedback));
}

void QtiItem::readRest()
{
    for (const XmlElement *element : m_item.elements()) {
        if (element->name == QLatin1String("outcomeDeclaration"))
            lookAtScore(*element);
        else if (element->name == QLatin1String("stylesheet"))
            m_issues.add(QuestionIssueKind::LostFormatting, element->name, place(*element));
        else if (!isAmong(element->name, readElsewhere))
            m_issues.add(QuestionIssueKind::LostOther, element->name, place(*element));
    }
    if (m_item.attribute(u"timeDependent").trimmed() == QLatin1String("true"))
        m_issues.add(QuestionIssueKind::LostOther, QStringLiteral("timeDependent"));
    const QString most = m_interaction->attribute(u"maxChoices").trimmed();
    const auto right = std::ranges::count(m_question.options, true, &AnswerOption::right);
    if (m_question.multiple && !most.isEmpty() && most != QLatin1String("0") && most.toLongLong() < right)
        m_issues.add(QuestionIssueKind::Suspicious, QStringLiteral("maxChoices ") + most, place(*m_interaction));
}

/// A mark for each right answer is usual where there are several.
void QtiItem::lookAtScore(const XmlElement &outcome)
{
    if (outcome.attribute(u"identifier") != QLatin1String("MAXSCORE"))
        return;
    const auto right = std::ranges::count(m_question.options, true, &AnswerOption::right);
    for (const QString &value : valuesOf(outcome)) {
        bool ok = false;
        const double score = value.toDouble(&ok);
        if (!ok || (score != 1 && !(m_question.multiple && score == static_cast<double>(right))))
            m_issues.add(QuestionIssueKind::LostScore, QStringLiteral("MAXSCORE ") + value.left(20), place(outcome));
    }
}

} // namespace hoithi
