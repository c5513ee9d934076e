// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/personname.h"

#include "base/normalform.h"
#include "base/text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties: letters and marks among them, so their category alone
/// does not tell.
constexpr std::array ignorable{
    Range{0x00AD, 0x00AD},   Range{0x034F, 0x034F}, Range{0x061C, 0x061C},   Range{0x115F, 0x1160},
    Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F}, Range{0x200B, 0x200F},   Range{0x202A, 0x202E},
    Range{0x2060, 0x206F},   Range{0x3164, 0x3164}, Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF},
    Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFF8}, Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A},
    Range{0xE0000, 0xE0FFF},
};

bool isSeen(char32_t code)
{
    if (QChar::category(code) == QChar::Other_Format)
        return false;
    if (QChar::category(code) == QChar::Other_Control)
        return QChar::isSpace(code); // a tab and a line end are spacing
    const auto *range = std::ranges::lower_bound(ignorable, code, {}, &Range::last);
    return range == ignorable.end() || code < range->first;
}

QList<char32_t> seenIn(QStringView name)
{
    QList<char32_t> seen;
    for (const uint code : name.toUcs4()) {
        if (isSeen(code))
            seen.append(code);
    }
    return seen;
}

/// Folded afterwards: what stood between a letter and its mark no longer keeps them apart.
QString folded(QStringView name)
{
    const QList<char32_t> seen = seenIn(name);
    return caseFolded(QString::fromUcs4(seen.constData(), seen.size()));
}

/// Folded, variants of a letter as that letter, and nothing but letters, marks and digits.
QString lettersOf(QStringView name)
{
    QString letters = folded(normalForm(name.toString(), QString::NormalizationForm_KC));
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); });
    return letters;
}

/// Letters of Vietnamese and English, marks apart, and blanks: nothing among them goes unseen.
bool isPlainlySeen(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const unsigned next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0U;
        const bool isAscii = byte >= 0x20 && byte < 0x7f;
        const bool continues = byte >= 0x80 && byte < 0xC0;
        const bool isLatin = byte >= 0xC3 && byte <= 0xC6;                               // U+00C0 to U+01BF
        const bool isVietnamese = byte == 0xE1 && (next == 0xBA || next == 0xBB);        // U+1E80 to U+1EFF
        const bool isMark = byte == 0xCC || (byte == 0xCD && next != 0x8F && next != 0); // U+0300 to U+037F but one
        if (!isAscii && !continues && !isLatin && !isVietnamese && !isMark)
            return false;
    }
    return true;
}

} // namespace

bool samePerson(QStringView one, QStringView other)
{
    return folded(one) == folded(other);
}

std::string personFolded(std::string_view utf8)
{
    if (isPlainlySeen(utf8))
        return caseFolded(utf8);
    return folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

bool mayBeSamePerson(QStringView one, QStringView other)
{
    const QString first = lettersOf(one);
    const QString second = lettersOf(other);
    const QString plain = searchFolded(first);
    return plain == searchFolded(second) && (first == second || first == plain || second == plain);
}

bool namesPerson(QStringView name)
{
    return std::ranges::any_of(seenIn(name), [](char32_t code) { return QChar::isLetterOrNumber(code); });
}

bool saysNothing(QStringView text)
{
    return withoutUnseen(text).trimmed().isEmpty();
}

QString withoutUnseen(QStringView text)
{
    const QList<char32_t> seen = seenIn(text);
    return QString::fromUcs4(seen.constData(), seen.size());
}

} // namespace hoithi
