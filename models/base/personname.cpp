// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/personname.h"

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

} // namespace

bool samePerson(QStringView one, QStringView other)
{
    return folded(one) == folded(other);
}

bool mayBeSamePerson(QStringView one, QStringView other)
{
    const QString first = folded(one);
    const QString second = folded(other);
    const QString plain = searchFolded(first);
    return plain == searchFolded(second) && (first == second || first == plain || second == plain);
}

bool namesPerson(QStringView name)
{
    return std::ranges::any_of(seenIn(name), [](char32_t code) { return QChar::isLetterOrNumber(code); });
}

QString withoutUnseen(QStringView text)
{
    const QList<char32_t> seen = seenIn(text);
    return QString::fromUcs4(seen.constData(), seen.size());
}

} // namespace hoithi
