// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questioncheck.h"
#include "domain/question/syllables.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool isForeign(QChar c)
{
    return c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek || c == QChar(0x00D0)
           || c == QChar(0x00F0) || c == QChar(0x0189) || c == QChar(0x0256);
}

/// One text, its field, and what was found in it.
class CharacterCheck
{
public:
    CharacterCheck(const QString &text, QuestionField field, int index) : m_text(text), m_field(field), m_index(index)
    {}

    std::vector<QuestionFinding> findings()
    {
        for (const SplitSyllable &broken : brokenSyllables(m_text))
            add(QuestionFindingKind::BrokenSyllable, FindingSeverity::Warning, broken.position, broken.length,
                broken.mended);
        words();
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            invisible(at);
            blank(at);
        }
        std::ranges::stable_sort(m_findings, {}, &QuestionFinding::position);
        return std::move(m_findings);
    }

private:
    void add(QuestionFindingKind kind, FindingSeverity severity, qsizetype position, qsizetype length,
             const QString &detail = {})
    {
        int &count = m_counts[static_cast<std::size_t>(kind)];
        if (++count <= findingsPerField)
            m_findings.push_back({kind, severity, m_field, m_index, position, length, detail});
    }

    void words()
    {
        for (qsizetype begin = 0; begin < m_text.size();) {
            if (!isPartOfWord(m_text[begin])) {
                ++begin;
                continue;
            }
            qsizetype end = begin + 1;
            while (end < m_text.size() && isPartOfWord(m_text[end]))
                ++end;
            word(begin, QStringView(m_text).mid(begin, end - begin));
            begin = end;
        }
    }

    void word(qsizetype begin, QStringView word)
    {
        const QString composed = word.toString().normalized(QString::NormalizationForm_C);
        if (composed != word || word.front().isMark())
            add(QuestionFindingKind::NotComposed, FindingSeverity::Note, begin, word.size(), composed);
        const bool latin = std::ranges::any_of(word, [](QChar c) { return c.script() == QChar::Script_Latin; });
        const bool foreign = std::ranges::any_of(word, isForeign);
        if (latin && foreign && word.size() > 1)
            add(QuestionFindingKind::LookAlikeLetter, FindingSeverity::Warning, begin, word.size(), word.toString());
    }

    void invisible(qsizetype at)
    {
        const QChar c = m_text[at];
        const bool joinsPictures = c == QChar(0x200D) && at > 0 && !isPartOfWord(m_text[at - 1]);
        const bool control = c.category() == QChar::Other_Control && !QStringView(u"\n\r\t").contains(c);
        if (control || (c.category() == QChar::Other_Format && !joinsPictures))
            add(QuestionFindingKind::InvisibleCharacter, FindingSeverity::Warning, at, 1,
                QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper());
    }

    bool isBlank(qsizetype at) const { return at >= 0 && at < m_text.size() && m_text[at].isSpace() && !isLineEnd(at); }
    bool isLineEnd(qsizetype at) const
    {
        return at < 0 || at >= m_text.size() || m_text[at] == QLatin1Char('\n') || m_text[at] == QLatin1Char('\r');
    }

    /// At the first of several blanks, or a blank at an end of a line.
    void blank(qsizetype at)
    {
        if (!isBlank(at) || isBlank(at - 1))
            return;
        qsizetype end = at + 1;
        while (isBlank(end))
            ++end;
        if (end - at > 1 || isLineEnd(at - 1) || isLineEnd(end))
            add(QuestionFindingKind::DoubleSpace, FindingSeverity::Note, at, end - at);
    }

    const QString &m_text;
    QuestionField m_field;
    int m_index;
    std::array<int, static_cast<std::size_t>(QuestionFindingKind::NoSource) + 1> m_counts{};
    std::vector<QuestionFinding> m_findings;
};

} // namespace

std::vector<QuestionFinding> checkCharacters(const QString &text, QuestionField field, int index)
{
    return CharacterCheck(text, field, index).findings();
}

} // namespace hoithi
