// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/giftitem.h"

#include "exchange/exchangetexts.h"

#include <algorithm>
#include <cmath>

namespace hoithi {

namespace {

constexpr QLatin1String missingWord("_____");

QString missing(const QString &sign)
{
    return Exchange::tr("“%1” is missing").arg(sign);
}

} // namespace

GiftItem::GiftItem(QuestionFile &file, const QString &whole, const TextLines &lines, QStringView body)
    : m_file(file), m_whole(whole), m_lines(lines), m_body(body.trimmed()), m_issues(placeOf(m_body))
{}

FilePlace GiftItem::placeOf(QStringView part) const
{
    return m_lines.placeOf(part.data() - QStringView(m_whole).data());
}

void GiftItem::refuse(QuestionIssueKind kind, const QString &detail, QStringView at)
{
    m_issues.add(kind, detail, placeOf(at));
    m_refused = true;
}

void GiftItem::read(const GiftComments &comments, const QString &topic) &&
{
    m_question.topic = comments.topic.value_or(topic);
    m_question.tags = comments.tags;
    m_question.keepOrder = comments.keepOrder;
    m_question.legalReference = comments.legalReference;
    m_question.source = comments.source;
    m_question.difficulty = comments.difficulty;
    if (comments.hasId)
        m_issues.add(QuestionIssueKind::LostOther, QStringLiteral("id"));
    if (takeTitle() && divide()) {
        takeTexts();
        if (!takeTruth() && !refusesType(comments))
            takeChoices(comments);
    }
    if (m_refused)
        std::move(m_issues).takeNone(m_file);
    else
        std::move(m_issues).takeQuestion(m_file, std::move(m_question));
}

void GiftItem::tellRunOn()
{
    m_issues.add(QuestionIssueKind::Suspicious, Exchange::tr("no empty line before it"));
}

bool GiftItem::takeTitle()
{
    const QLatin1String mark("::");
    if (!m_body.startsWith(mark))
        return true;
    const qsizetype end = findUnescaped(m_body, u"::", mark.size());
    const qsizetype brace = findUnescaped(m_body, u"{", mark.size());
    if (end < 0 || (brace >= 0 && brace < end)) {
        refuse(QuestionIssueKind::Malformed, missing(mark), m_body);
        return false;
    }
    m_question.title = unescapedGift(m_body.sliced(mark.size(), end - mark.size()));
    m_body = m_body.sliced(end + mark.size());
    return true;
}

/// Into the text, what is between the braces, and the text behind them.
bool GiftItem::divide()
{
    const qsizetype open = findUnescaped(m_body, u"{");
    const qsizetype close = findUnescaped(m_body, u"}");
    if (open < 0 && close < 0) {
        refuse(QuestionIssueKind::UnsupportedType, QStringLiteral("description"), m_body);
        return false;
    }
    if (open < 0 || (close >= 0 && close < open)) {
        refuse(QuestionIssueKind::Malformed, missing(QStringLiteral("{")), m_body.sliced(close));
        return false;
    }
    const qsizetype again = findUnescaped(m_body, u"{", open + 1);
    if (close < 0 || (again >= 0 && again < close)) {
        refuse(QuestionIssueKind::Malformed, missing(QStringLiteral("}")), m_body.sliced(open));
        return false;
    }
    const qsizetype closeAgain = findUnescaped(m_body, u"}", close + 1);
    if (again >= 0 || closeAgain >= 0) {
        refuse(QuestionIssueKind::Malformed, Exchange::tr("an empty line before the next question is missing"),
               m_body.sliced(again >= 0 ? again : closeAgain));
        return false;
    }
    m_text = m_body.first(open).trimmed();
    m_section = m_body.sliced(open + 1, close - open - 1).trimmed();
    m_behind = m_body.sliced(close + 1).trimmed();
    return true;
}

void GiftItem::takeTexts()
{
    const FilePlace place = placeOf(m_text);
    QStringView withoutPrefix = m_text;
    m_format = takeGiftFormat(withoutPrefix, GiftFormat::Moodle); // which holds for the options too
    QString text = plainGift(m_text, m_format, m_issues, place);
    if (!m_behind.isEmpty())
        text += QLatin1Char(' ') + missingWord + QLatin1Char(' ')
                + plainGift(m_behind, m_format, m_issues, placeOf(m_behind));
    m_question.text = text;
    const qsizetype general = findUnescaped(m_section, u"####");
    if (general < 0)
        return;
    const QStringView feedback = m_section.sliced(general + 4);
    m_question.explanation = plainGift(feedback, m_format, m_issues, placeOf(feedback));
    m_section = m_section.first(general).trimmed();
}

/// "{T}", "{FALSE#…#…}".
bool GiftItem::takeTruth()
{
    const qsizetype hash = findUnescaped(m_section, u"#");
    const QString word = m_section.first(hash < 0 ? m_section.size() : hash).trimmed().toString().toUpper();
    const bool isTrue = word == QLatin1String("T") || word == QLatin1String("TRUE");
    if (!isTrue && word != QLatin1String("F") && word != QLatin1String("FALSE"))
        return false;
    if (hash >= 0 && m_section.sliced(hash).trimmed().size() > 1)
        m_issues.add(QuestionIssueKind::LostFeedback, {}, placeOf(m_section.sliced(hash)));
    m_question.keepOrder = true;
    m_question.options = {{QStringLiteral("Đúng"), isTrue, {}}, {QStringLiteral("Sai"), !isTrue, {}}};
    return true;
}

bool GiftItem::refusesType(const GiftComments &comments)
{
    const bool hasWrong = findUnescaped(m_section, u"~") >= 0;
    const bool hasRight = findUnescaped(m_section, u"=") >= 0;
    if (m_section.isEmpty() && !comments.isChoice)
        refuse(QuestionIssueKind::UnsupportedType, QStringLiteral("essay"), m_section);
    else if (m_section.startsWith(QLatin1Char('#')))
        refuse(QuestionIssueKind::UnsupportedType, QStringLiteral("numerical"), m_section);
    else if (!m_section.isEmpty() && !m_section.startsWith(QLatin1Char('=')) && !m_section.startsWith(QLatin1Char('~')))
        refuse(QuestionIssueKind::Malformed, Exchange::tr("“=” or “~” before the first answer is missing"), m_section);
    else if (hasRight && !hasWrong && !comments.isChoice)
        refuse(QuestionIssueKind::UnsupportedType,
               findUnescaped(m_section, u"->") >= 0 ? QStringLiteral("matching") : QStringLiteral("shortanswer"),
               m_section);
    return m_refused;
}

void GiftItem::takeChoices(const GiftComments &comments)
{
    const std::vector<GiftAnswer> answers = giftAnswers(m_section);
    for (const GiftAnswer &answer : answers) {
        const FilePlace place = placeOf(answer.mark);
        m_question.options.push_back({plainGift(answer.text, m_format, m_issues, place), answer.right, {}});
        if (!answer.feedback.trimmed().isEmpty())
            m_issues.add(QuestionIssueKind::LostFeedback, {}, placeOf(answer.feedback));
    }
    takeKey(answers, comments);
}

void GiftItem::takeKey(const std::vector<GiftAnswer> &answers, const GiftComments &comments)
{
    if (std::ranges::none_of(answers, &GiftAnswer::right)) {
        m_question.multiple = comments.isMultiple;
        takeSeveral(answers);
        return;
    }
    for (const GiftAnswer &answer : answers) {
        if (!answer.weight || *answer.weight == (answer.right ? 100 : 0))
            continue;
        const FilePlace place = placeOf(answer.mark);
        const QString weight = QStringLiteral("%1%").arg(*answer.weight);
        // Another that is wholly right, or a right one that is not: nobody can say what is meant.
        const bool isDoubtful = answer.right || *answer.weight >= 100;
        m_issues.add(isDoubtful ? QuestionIssueKind::SeveralKeys : QuestionIssueKind::LostPartialCredit, weight, place);
    }
}

/// Without '=', the answers that have a weight are right together.
void GiftItem::takeSeveral(const std::vector<GiftAnswer> &answers)
{
    const auto weightOf = [](const GiftAnswer &answer) {
        return answer.weight.value_or(0);
    };
    double sum = 0;
    QStringList weights;
    for (const GiftAnswer &answer : answers) {
        if (weightOf(answer) <= 0)
            continue;
        sum += weightOf(answer);
        weights.append(QStringLiteral("%1%").arg(weightOf(answer)));
    }
    if (weights.isEmpty())
        return;
    m_question.multiple = true;
    if (std::abs(sum - 100) > 1) {
        m_issues.add(QuestionIssueKind::Malformed, weights.join(QLatin1String(" + ")), placeOf(m_section));
        return;
    }
    const double even = sum / static_cast<double>(weights.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const double weight = weightOf(answers[i]);
        m_question.options[i].right = weight > 0;
        const bool isEven = weight > 0 ? std::abs(weight - even) < 1 : weight == 0 || weight == -100;
        if (!isEven)
            m_issues.add(QuestionIssueKind::LostPartialCredit, QStringLiteral("%1%").arg(weight),
                         placeOf(answers[i].mark));
    }
}

} // namespace hoithi
