// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace hoithi {

/// Whether `word` is spelt as a Vietnamese syllable can be: onset, rhyme and tone that go together, in any case. The tone may stand
/// on either vowel ("hòa", "hoà"). By rules, so that also what means nothing is one ("ngoẹch"); foreign words are not ("video").
[[nodiscard]] bool isVietnameseSyllable(QStringView word);

/// Whether the tone of "oa", "oe" or "uy" at the end of a syllable stands on the first vowel ("hòa", "thúy"), on the second ("hoà",
/// "thuý"), or neither, where spelling leaves no choice.
enum class TonePlacement { NoChoice, First, Second };
[[nodiscard]] TonePlacement tonePlacement(QStringView syllable);

/// A syllable with blanks in it, as text copied out of a PDF has: "nướ c", "đ ơn".
struct SplitSyllable
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString mended;

    friend bool operator==(const SplitSyllable &, const SplitSyllable &) = default;
};

/// Those of `text` that are sure: put together, the pieces are a syllable, and apart at least one of them is nothing at all. Where
/// both pieces are words ("bả n", "y tế" in "và y tế"), none is reported; nor a letter that names something ("điểm b ở
/// trên", "anh C ăn", "5 m ở"). Only in a text that has a sure one, a letter alone also completes the word before it ("và o").
[[nodiscard]] std::vector<SplitSyllable> brokenSyllables(QStringView text);

/// `text` with its broken syllables put together.
[[nodiscard]] QString mendedSyllables(const QString &text);

} // namespace hoithi
