// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legacyletters.h"

#include <QStringView>

namespace hoithi {

namespace {

/// Letters that only Vietnamese in Unicode has.
bool isVietnamese(QChar letter)
{
    static const QString others = QStringLiteral("ăĂđĐơƠưƯ");
    return (letter.unicode() >= 0x1EA0 && letter.unicode() <= 0x1EF9) || others.contains(letter);
}

bool isPlainLetter(QChar letter)
{
    return letter.unicode() < 0x80 && letter.isLetter();
}

/// Signs that TCVN3 has letters for, and that stand in no word otherwise.
bool isSignOfTcvn3(QChar letter)
{
    static const QString signs = QStringLiteral("¡¢£¤¥¦§¨©ª«¬\u00AD®¯±´µ¶·¸¹»¼½¾");
    return signs.contains(letter);
}

/// What VNI writes behind a vowel, as no language does twice in a few words.
bool isMarkOfVni(QChar vowel, QChar letter)
{
    static const QString vowels = QStringLiteral("aeouyAEOUY");
    static const QString marks = QStringLiteral("øûïåäëñüØÛÏÅÄËÑÜ");
    static const QString doubled = QStringLiteral("âêùÂÊÙ");
    return vowels.contains(vowel) && (marks.contains(letter) || (doubled.contains(letter) && vowel.toLower() != u'u'));
}

/// Counts the signs within words.
class LegacyLetters
{
public:
    void look(QStringView text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at);
            if (letter.unicode() < 0x80)
                continue;
            m_isUnicode = m_isUnicode || isVietnamese(letter);
            const bool follows = at > 0 && isPlainLetter(text.at(at - 1));
            const bool leads = at + 1 < text.size() && isPlainLetter(text.at(at + 1));
            m_signs += isSignOfTcvn3(letter) && follows && leads ? 1 : 0;
            m_marks += at > 0 && isMarkOfVni(text.at(at - 1), letter) ? 1 : 0;
        }
    }
    [[nodiscard]] bool found() const { return !m_isUnicode && (m_signs >= 2 || m_marks >= 2); }

private:
    int m_signs = 0;
    int m_marks = 0;
    bool m_isUnicode = false;
};

} // namespace

bool areLegacyLetters(const QStringList &texts)
{
    LegacyLetters letters;
    for (const QString &text : texts)
        letters.look(text);
    return letters.found();
}

} // namespace hoithi
