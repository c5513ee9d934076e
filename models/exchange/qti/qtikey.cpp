// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtikey.h"

#include "exchange/qti/qtinames.h"
#include "exchange/qti/qtirules.h"

#include <algorithm>
#include <cmath>
#include <limits>
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

    /// Rules of the item's own have to give most for the declared response.
    void compareWithRules(const QtiRules &rules, Scoring scoring)
    {
        const Response right = rightResponse();
        if (!rules.areScoring() || right.empty() || (!m_question.multiple && right.size() > 1)
            || m_identifiers.size() > maximumAnswerOptions)
            return;
        const auto score = rules.scoreOf(right);
        double best = -infinity;
        QStringList against;
        bool hasPartial = false;
        for (const Response &other : otherResponses(right, scoring)) {
            const double given = rules.scoreOf(other).value_or(unknownScore(rules, other, score.has_value()));
            hasPartial = hasPartial || (given > 0 && given < score.value_or(0));
            if (!speaksAgainst(given, score, other, right) || given < best)
                continue;
            if (given > best)
                against.clear();
            best = given;
            against.append(other.size() == 1 ? *other.begin() : QString());
        }
        if (!against.isEmpty())
            m_issues.add(QuestionIssueKind::SeveralKeys,
                         against.size() > 1 || against.first().isEmpty() ? processing() : against.first(), m_place);
        else if (!score || (hasPartial && scoring != Scoring::Mapped))
            m_issues.add(QuestionIssueKind::LostScore, processing(), m_place);
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
    using Response = QtiRules::Response;
    static constexpr double infinity = std::numeric_limits<double>::infinity();

    static QString processing() { return QStringLiteral("responseProcessing"); }

    /// That nobody can tell may be any, beside one that is told. Where neither is, a choice that the rules name may give more.
    static double unknownScore(const QtiRules &rules, const Response &other, bool isOwnTold)
    {
        if (other.empty())
            return -infinity;
        return isOwnTold || (other.size() == 1 && rules.name(*other.begin())) ? infinity : -infinity;
    }

    static bool speaksAgainst(double given, std::optional<double> score, const Response &other, const Response &right)
    {
        if (!score || given != *score)
            return given > score.value_or(0);
        return *score <= 0 || std::ranges::none_of(other, [&](const QString &one) { return right.contains(one); });
    }

    [[nodiscard]] Response rightResponse() const
    {
        Response right;
        for (const QString &identifier : m_identifiers) {
            if (isRight(identifier))
                right.insert(identifier);
        }
        return right;
    }

    /// No choice, each alone and, where several are chosen, what is nearest to the right ones and farthest from them.
    [[nodiscard]] std::set<Response> otherResponses(const Response &right, Scoring scoring) const
    {
        const Response all(m_identifiers.begin(), m_identifiers.end());
        std::set<Response> others{{}};
        for (const QString &identifier : m_identifiers)
            others.insert({identifier});
        // Points that add up have been compared one by one.
        if (m_question.multiple && scoring != Scoring::Mapped) {
            others.insert(all);
            Response wrong = all;
            for (const QString &identifier : right)
                wrong.erase(identifier);
            others.insert(wrong);
            for (const QString &identifier : m_identifiers) {
                Response near = right;
                if (near.erase(identifier) == 0)
                    near.insert(identifier);
                others.insert(near);
            }
        }
        others.erase(right);
        return others;
    }

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
    key.takeMapping(declaration, scoring);
    if (processing != nullptr)
        key.compareWithRules(QtiRules(*processing, declaration), scoring);
}

} // namespace hoithi
