// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtikey.h"

#include "exchange/qti/qtinames.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hoithi {

namespace {

enum class Scoring { Correct, Mapped, Other };

Scoring scoringOf(const XmlElement *processing)
{
    if (processing == nullptr)
        return Scoring::Correct;
    const QString form = processing->attribute(u"template").section(QLatin1Char('/'), -1);
    if (form.contains(QLatin1String("map_response_point")))
        return Scoring::Other;
    if (form.contains(QLatin1String("map_response")))
        return Scoring::Mapped;
    if (form.contains(QLatin1String("match_correct")))
        return Scoring::Correct;
    const auto has = [processing](QLatin1String wanted) {
        return !descendants(*processing, [wanted](const QString &name) { return name == wanted; }).empty();
    };
    if (has(QLatin1String("mapResponse")))
        return Scoring::Mapped;
    if (has(QLatin1String("correct")) || (form.isEmpty() && processing->elements().empty()))
        return Scoring::Correct;
    return Scoring::Other;
}

bool isRule(const QString &name)
{
    return name == QLatin1String("responseIf") || name == QLatin1String("responseElseIf");
}

bool isComparison(const QString &name)
{
    return name == QLatin1String("match") || name == QLatin1String("member");
}

bool isNegation(const QString &name)
{
    return name == QLatin1String("not");
}

/// What a rule gives.
double scoreOf(const XmlElement &rule)
{
    for (const XmlElement *outcome : rule.elements(u"setOutcomeValue")) {
        const XmlElement *const value = outcome->child(u"baseValue");
        if (outcome->attribute(u"identifier") == QLatin1String("SCORE") && value != nullptr)
            return value->text().trimmed().toDouble();
    }
    return 0;
}

/// The choices that the rules of an item compare the response with where they give most.
QStringList bestChoices(const XmlElement &processing)
{
    QStringList choices;
    double best = 0;
    const auto isValue = [](const QString &name) {
        return name == QLatin1String("baseValue");
    };
    for (const XmlElement *rule : descendants(processing, isRule)) {
        const double score = scoreOf(*rule);
        if (score < best || score <= 0 || !descendants(*rule, isNegation).empty())
            continue;
        if (score > best)
            choices.clear();
        best = score;
        for (const XmlElement *comparison : descendants(*rule, isComparison)) {
            for (const XmlElement *value : descendants(*comparison, isValue))
                choices.append(value->text().trimmed());
        }
    }
    return choices;
}

/// Whether an item gives something for a response that is not the one it names: its key is then another than it declares.
bool rewardsOthers(const XmlElement &processing)
{
    const auto rules = descendants(processing, isRule);
    return std::ranges::any_of(rules, [](const XmlElement *rule) {
        const auto negations = descendants(*rule, isNegation);
        return scoreOf(*rule) > 0 && std::ranges::any_of(negations, [](const XmlElement *negation) {
                   return !descendants(*negation, isComparison).empty();
               });
    });
}

class QtiKey
{
public:
    QtiKey(Question &question, const QStringList &identifiers, ItemIssues &issues, FilePlace place)
        : m_question(question), m_identifiers(identifiers), m_issues(issues), m_place(std::move(place))
    {}

    void takeCorrect(const XmlElement &declaration)
    {
        const XmlElement *const correct = declaration.child(u"correctResponse");
        if (correct == nullptr)
            return;
        for (const XmlElement *value : correct->elements(u"value")) {
            m_declared = true;
            mark(value->text().trimmed());
        }
    }

    /// Rules of the item's own that name other choices than the declared response.
    void compareWithRules(const XmlElement &processing)
    {
        for (const QString &identifier : bestChoices(processing)) {
            if (m_declared && m_identifiers.contains(identifier) && !isRight(identifier))
                return m_issues.add(QuestionIssueKind::SeveralKeys, identifier, m_place);
        }
    }

    void doubtWhereOthersAreRewarded(const XmlElement &processing)
    {
        if (m_declared && rewardsOthers(processing))
            m_issues.add(QuestionIssueKind::SeveralKeys, QStringLiteral("responseProcessing"), m_place);
    }

    void takeMapping(const XmlElement &declaration, Scoring scoring)
    {
        const XmlElement *const mapping = declaration.child(u"mapping");
        if (mapping == nullptr)
            return;
        readScores(*mapping);
        if (m_scores.empty())
            return;
        if (scoring == Scoring::Mapped || !m_declared)
            applyScores();
        else if (!scoresAgree())
            m_issues.add(QuestionIssueKind::Suspicious, QStringLiteral("mapping"), m_place);
    }

private:
    void mark(const QString &identifier)
    {
        const qsizetype at = m_identifiers.indexOf(identifier);
        if (at < 0)
            m_issues.add(QuestionIssueKind::UnknownRightAnswer, identifier, m_place);
        else
            m_question.options[static_cast<std::size_t>(at)].right = true;
    }

    [[nodiscard]] bool isRight(const QString &identifier) const
    {
        const qsizetype at = m_identifiers.indexOf(identifier);
        return at >= 0 && m_question.options[static_cast<std::size_t>(at)].right;
    }

    void readScores(const XmlElement &mapping)
    {
        for (const XmlElement *entry : mapping.elements(u"mapEntry")) {
            bool ok = false;
            const double score = entry->attribute(u"mappedValue").trimmed().toDouble(&ok);
            if (!ok || !std::isfinite(score))
                m_issues.add(QuestionIssueKind::Malformed, QStringLiteral("mappedValue"), m_place);
            else if (score < 0)
                m_issues.add(QuestionIssueKind::LostScore, QString::number(score), m_place);
            else if (score > 0)
                m_scores.push_back({entry->attribute(u"mapKey").trimmed(), score});
        }
        bool ok = false;
        if (mapping.attribute(u"defaultValue").toDouble(&ok) > 0)
            m_issues.add(QuestionIssueKind::LostPartialCredit, QStringLiteral("defaultValue"), m_place);
    }

    [[nodiscard]] double bestScore() const { return std::ranges::max_element(m_scores, {}, &Score::value)->value; }

    [[nodiscard]] bool scoresAgree() const
    {
        const auto right = std::ranges::count(m_question.options, true, &AnswerOption::right);
        return std::ranges::all_of(m_scores, [this](const Score &score) { return isRight(score.identifier); })
               && right == static_cast<std::ptrdiff_t>(m_scores.size());
    }

    /// Alone, the best score is right; together, all with a score are.
    void applyScores()
    {
        const double best = bestScore();
        for (const Score &score : m_scores) {
            const bool counts = m_question.multiple || score.value == best;
            if (counts && !m_declared)
                mark(score.identifier);
            else if (score.value == best && !isRight(score.identifier))
                m_issues.add(QuestionIssueKind::SeveralKeys, score.identifier, m_place);
            if (score.value != best || !counts)
                m_issues.add(QuestionIssueKind::LostPartialCredit,
                             score.identifier + QLatin1Char(' ') + QString::number(score.value), m_place);
        }
        for (qsizetype i = 0; i < m_identifiers.size() && m_declared; ++i) {
            const auto scored = std::ranges::find(m_scores, m_identifiers.at(i), &Score::identifier);
            if (isRight(m_identifiers.at(i)) && scored == m_scores.end())
                m_issues.add(QuestionIssueKind::SeveralKeys, m_identifiers.at(i), m_place);
        }
    }

    struct Score
    {
        QString identifier;
        double value = 0;
    };

    Question &m_question;
    const QStringList &m_identifiers;
    ItemIssues &m_issues;
    FilePlace m_place;
    bool m_declared = false; ///< a correct response is
    std::vector<Score> m_scores;
};

} // namespace

void applyQtiKey(Question &question, const QStringList &identifiers, const XmlElement &declaration,
                 const XmlElement *processing, ItemIssues &issues, const FilePlace &place)
{
    const Scoring scoring = scoringOf(processing);
    if (scoring == Scoring::Other)
        issues.add(QuestionIssueKind::LostScore, QStringLiteral("responseProcessing"), place);
    QtiKey key(question, identifiers, issues, place);
    key.takeCorrect(declaration);
    if (processing != nullptr)
        key.doubtWhereOthersAreRewarded(*processing);
    if (scoring == Scoring::Other && processing != nullptr)
        key.compareWithRules(*processing);
    key.takeMapping(declaration, scoring);
}

} // namespace hoithi
