// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questioncheck.h"

#include "base/text.h"
#include "domain/question/syllables.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hoithi {

namespace {

using Findings = std::vector<QuestionFinding>;
using enum QuestionFindingKind;

QuestionFinding onOption(QuestionFindingKind kind, int index, const QString &detail = {})
{
    return {kind, FindingSeverity::Warning, QuestionField::Option, index, 0, 0, detail};
}

/// How options are compared: case and blanks aside, and what punctuation they end with.
QString comparable(const QString &option)
{
    QString folded = caseFolded(option);
    while (!folded.isEmpty() && QStringView(u".,;:!?… ").contains(folded.back()))
        folded.chop(1);
    return folded;
}

void checkRightAnswer(const Question &question, Findings &findings)
{
    if (std::ranges::none_of(question.options, &AnswerOption::right))
        findings.push_back({NoRightAnswer, FindingSeverity::Warning, QuestionField::Question});
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (normalized(question.options[i].text).isEmpty() && question.options[i].image.isEmpty())
            findings.push_back(onOption(EmptyOption, static_cast<int>(i)));
    }
}

/// Each option once, against the first that it equals.
void checkEqualOptions(const Question &question, Findings &findings)
{
    std::vector<QString> texts;
    for (const AnswerOption &option : question.options)
        texts.push_back(comparable(option.text));
    const auto isSame = [&](std::size_t a, std::size_t b) {
        return texts[a] == texts[b] && question.options[a].image == question.options[b].image;
    };
    const auto isAlike = [&](std::size_t a, std::size_t b) {
        return searchFolded(texts[a]) == searchFolded(texts[b])
               && question.options[a].image == question.options[b].image;
    };
    for (std::size_t i = 1; i < texts.size(); ++i) {
        for (std::size_t other = 0; other < i && !texts[i].isEmpty(); ++other) {
            if (!isAlike(other, i))
                continue;
            findings.push_back(onOption(isSame(other, i) ? EqualOptions : SimilarOptions, static_cast<int>(i),
                                        optionLetter(static_cast<int>(other))));
            break;
        }
    }
}

void checkLengths(const Question &question, Findings &findings)
{
    constexpr qsizetype longerBy = 20;
    qsizetype wrong = 0;
    qsizetype right = questionTextLimit + 1;
    int rightIndex = -1;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const qsizetype length = normalized(question.options[i].text).size();
        if (!question.options[i].right) {
            wrong = std::max(wrong, length);
        } else if (length < right) {
            right = length;
            rightIndex = static_cast<int>(i);
        }
    }
    const bool longest = rightIndex >= 0 && wrong > 0 && right * 2 > wrong * 3 && right - wrong >= longerBy;
    if (longest)
        findings.push_back(onOption(RightAnswerLongest, rightIndex));
}

/// People of a case go by letters too ("Ông A và bà B"); then "Cả A và B" may be these.
bool hasPeopleByLetter(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<![\\p{L}\\p{N}/.-])[AB](?![\\p{L}\\p{N}/-])"));
    return letter.match(text).hasMatch();
}

void checkShuffling(const Question &question, Findings &findings)
{
    const bool shuffled = !question.keepOrder;
    const bool people = hasPeopleByLetter(question.text);
    bool otherBehind = false;
    for (auto i = static_cast<int>(question.options.size()) - 1; i >= 0; --i) {
        const QString &text = question.options[static_cast<std::size_t>(i)].text;
        const bool all = namesAllOptions(text);
        if (all && shuffled)
            findings.push_back(onOption(AllOfAboveShuffled, i));
        if (all && otherBehind)
            findings.push_back(onOption(AllOfAboveNotLast, i));
        const bool letters = !all && !people && namesOptionLetters(text);
        if (letters && shuffled)
            findings.push_back(onOption(LettersShuffled, i, normalized(text).left(60)));
        otherBehind = otherBehind || (!all && !letters);
    }
}

void checkExplanation(const Question &question, Findings &findings)
{
    static const QRegularExpression named(QStringLiteral("\\b(?:đáp án|phương án|lựa chọn)\\s+(?-i:[A-H])\\b"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = named.match(question.explanation);
    if (match.hasMatch() && !question.keepOrder)
        findings.push_back({LettersShuffled, FindingSeverity::Warning, QuestionField::Explanation, -1,
                            match.capturedStart(), match.capturedLength(), match.captured()});
    if (normalized(question.explanation).isEmpty())
        findings.push_back({NoExplanation, FindingSeverity::Note, QuestionField::Explanation});
    if (normalized(question.source).isEmpty())
        findings.push_back({NoSource, FindingSeverity::Note, QuestionField::Question});
}

/// "(Chọn hai đáp án)" and quotes may follow; a gap to fill stands anywhere; a request ("Hãy chọn …") ends as it likes.
void checkEnding(const Question &question, Findings &findings)
{
    static const QRegularExpression gap(QStringLiteral("\\.{3,}|…|_{2,}"));
    static const QRegularExpression behind(QStringLiteral("(?:\\s|[\"'”’»)]|\\([^()]*\\))+$"));
    static const QRegularExpression request(
        QStringLiteral("(?:^|[.:;!?\\n]\\s*)(?:hãy|chọn|điền|xếp|sắp xếp|ghép|nối|tìm|xác định|cho biết)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = question.text;
    text.remove(behind);
    if (text.isEmpty() || gap.match(text).hasMatch() || QStringView(u"?:？：").contains(text.back()))
        return;
    if (request.match(text).hasMatch() || question.text.trimmed().endsWith(u'?')
        || QStringView(question.text).contains(u"?)"))
        return;
    findings.push_back({NoQuestionMark, FindingSeverity::Note, QuestionField::Text, -1, text.size() - 1, 1});
}

struct Placed
{
    TonePlacement placement;
    QuestionFinding finding; ///< with the word as its detail
};

void collectPlacements(const QString &text, QuestionField field, int index, std::vector<Placed> &placed)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+"));
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const TonePlacement placement = tonePlacement(match.capturedView());
        if (placement != TonePlacement::NoChoice)
            placed.push_back({placement,
                              {MixedTonePlacement, FindingSeverity::Note, field, index, match.capturedStart(),
                               match.capturedLength(), match.captured()}});
    }
}

/// One finding, at the first of the rarer spelling.
void checkTonePlacement(const Question &question, Findings &findings)
{
    std::vector<Placed> placed;
    collectPlacements(question.text, QuestionField::Text, -1, placed);
    for (std::size_t i = 0; i < question.options.size(); ++i)
        collectPlacements(question.options[i].text, QuestionField::Option, static_cast<int>(i), placed);
    collectPlacements(question.explanation, QuestionField::Explanation, -1, placed);
    const auto count = std::ranges::count(placed, TonePlacement::First, &Placed::placement);
    const auto all = std::ssize(placed);
    if (count == 0 || count == all)
        return;
    const TonePlacement rarer = count * 2 < all ? TonePlacement::First : TonePlacement::Second;
    QuestionFinding finding = std::ranges::find(placed, rarer, &Placed::placement)->finding;
    const auto other = std::ranges::find_if(placed, [rarer](const Placed &p) { return p.placement != rarer; });
    finding.detail = QStringLiteral("%1 / %2").arg(finding.detail, other->finding.detail);
    findings.push_back(finding);
}

void checkAllCharacters(const Question &question, Findings &findings)
{
    const auto check = [&findings](const QString &text, QuestionField field, int index = -1) {
        std::ranges::move(checkCharacters(text, field, index), std::back_inserter(findings));
    };
    check(question.title, QuestionField::Title);
    check(question.text, QuestionField::Text);
    for (std::size_t i = 0; i < question.options.size(); ++i)
        check(question.options[i].text, QuestionField::Option, static_cast<int>(i));
    check(question.explanation, QuestionField::Explanation);
    check(question.legalReference, QuestionField::LegalReference);
    check(question.topic, QuestionField::Topic);
    for (qsizetype i = 0; i < question.tags.size(); ++i)
        check(question.tags[i], QuestionField::Tag, static_cast<int>(i));
}

} // namespace

std::vector<QuestionFinding> checkQuestion(const Question &question)
{
    Findings findings;
    checkRightAnswer(question, findings);
    checkEqualOptions(question, findings);
    checkLengths(question, findings);
    checkShuffling(question, findings);
    checkExplanation(question, findings);
    checkEnding(question, findings);
    checkTonePlacement(question, findings);
    checkAllCharacters(question, findings);
    std::ranges::stable_sort(findings, [](const QuestionFinding &a, const QuestionFinding &b) {
        return std::tie(a.field, a.index, a.position) < std::tie(b.field, b.index, b.position);
    });
    return findings;
}

std::vector<QuestionFinding> questionWarnings(const Question &question)
{
    Findings findings = checkQuestion(question);
    std::erase_if(findings,
                  [](const QuestionFinding &finding) { return finding.severity != FindingSeverity::Warning; });
    return findings;
}

} // namespace hoithi
