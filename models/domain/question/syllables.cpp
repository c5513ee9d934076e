// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/syllables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace hoithi {

namespace {

enum class Tone { None, Grave, Acute, Tilde, Hook, Dot };

struct BareLetter
{
    char16_t letter = 0;
    Tone tone = Tone::None;
};

/// Every vowel with every tone, lower case.
std::unordered_map<char16_t, BareLetter> tonedVowels()
{
    constexpr std::u16string_view vowels = u"aăâeêioôơuưy";
    constexpr std::array<std::pair<char16_t, Tone>, 5> marks{{{0x0300, Tone::Grave},
                                                              {0x0301, Tone::Acute},
                                                              {0x0303, Tone::Tilde},
                                                              {0x0309, Tone::Hook},
                                                              {0x0323, Tone::Dot}}};
    std::unordered_map<char16_t, BareLetter> letters;
    for (const char16_t vowel : vowels) {
        for (const auto &[mark, tone] : marks) {
            const QString composed = QString(QChar(vowel)).append(QChar(mark)).normalized(QString::NormalizationForm_C);
            letters.emplace(composed.front().unicode(), BareLetter{vowel, tone});
        }
    }
    return letters;
}

struct BareSyllable
{
    std::u16string letters;
    Tone tone = Tone::None;
    std::size_t toneAt = 0;
};

/// Nothing for what has two tones, or is longer than any syllable.
std::optional<BareSyllable> bareSyllable(QStringView word)
{
    static const std::unordered_map<char16_t, BareLetter> toned = tonedVowels();
    constexpr qsizetype longest = 7; // "nghiêng"
    if (word.isEmpty() || word.size() > longest * 3)
        return std::nullopt;
    const QString composed = word.toString().normalized(QString::NormalizationForm_C).toLower();
    if (composed.size() > longest)
        return std::nullopt;
    BareSyllable bare;
    for (const QChar letter : composed) {
        const auto found = toned.find(letter.unicode());
        if (found != toned.end() && bare.tone != Tone::None)
            return std::nullopt;
        if (found != toned.end()) {
            bare.tone = found->second.tone;
            bare.toneAt = bare.letters.size();
        }
        bare.letters.push_back(found == toned.end() ? letter.unicode() : found->second.letter);
    }
    return bare;
}

using Letters = std::u16string_view;

constexpr std::array<Letters, 28> onsets{u"b",  u"c", u"ch", u"d",  u"đ",  u"g",   u"gh", u"gi", u"h",  u"k",
                                         u"kh", u"l", u"m",  u"n",  u"ng", u"ngh", u"nh", u"p",  u"ph", u"qu",
                                         u"r",  u"s", u"t",  u"th", u"tr", u"v",   u"x",  u""};

/// Vowels and what closes the syllable, without the tone.
constexpr Letters rhymes =
    u" a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
    u" e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
    u" o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet"
    u" oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh"
    u" uơ uôc uôi uôm uôn uông uôt uy uya uych uynh uyp uyt uyu uyn uyên uyêt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn"
    u" ương ươp ươt ươu y yêm yên yêng yêt yêu ynh yt yêch ";

bool isRhyme(Letters rhyme)
{
    std::u16string padded(u" ");
    padded.append(rhyme).push_back(u' ');
    return !rhyme.empty() && rhymes.find(padded) != Letters::npos;
}

bool isOneOf(char16_t letter, Letters letters)
{
    return letters.find(letter) != Letters::npos;
}

/// y is the whole rhyme after few consonants; yê opens a syllable, or follows qu.
bool takesY(Letters onset, Letters rhyme)
{
    if (onset == u"qu")
        return rhyme != u"yêm" && rhyme != u"yêng" && rhyme != u"yêu";
    if (onset.empty())
        return rhyme == u"y" || (rhyme.starts_with(u"yê") && rhyme != u"yêch");
    return rhyme == u"y" && onset.size() == 1 && isOneOf(onset.front(), u"hklmstv");
}

bool goTogether(Letters onset, Letters rhyme)
{
    const char16_t first = rhyme.front();
    if (first == u'y')
        return takesY(onset, rhyme);
    const bool front = isOneOf(first, u"ieê");
    if (onset == u"k" || onset == u"gh" || onset == u"ngh")
        return front;
    if (onset == u"c" || onset == u"ng")
        return !front;
    if (onset == u"g")
        return !front || rhyme == u"i" || rhyme == u"in" || rhyme == u"iêng";
    if (onset == u"gi")
        return first != u'i';
    if (onset == u"qu")
        return !isOneOf(first, u"uưoô") || rhyme == u"ôc";
    return !onset.empty() || !rhyme.starts_with(u"iê");
}

/// A syllable that a stop closes has a rising or a heavy tone.
bool takesTone(Letters rhyme, Tone tone)
{
    const bool stopped = isOneOf(rhyme.back(), u"ptc") || rhyme.ends_with(u"ch");
    return !stopped || tone == Tone::Acute || tone == Tone::Dot;
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    const std::optional<BareSyllable> bare = bareSyllable(word);
    if (!bare)
        return false;
    return std::ranges::any_of(onsets, [&](Letters onset) {
        if (!bare->letters.starts_with(onset))
            return false;
        const Letters rhyme = Letters(bare->letters).substr(onset.size());
        return isRhyme(rhyme) && goTogether(onset, rhyme) && takesTone(rhyme, bare->tone);
    });
}

TonePlacement tonePlacement(QStringView syllable)
{
    const std::optional<BareSyllable> bare = bareSyllable(syllable);
    if (!bare || bare->tone == Tone::None || bare->letters.size() < 2 || !isVietnameseSyllable(syllable))
        return TonePlacement::NoChoice;
    const Letters letters = bare->letters;
    const bool choice = letters.ends_with(u"oa") || letters.ends_with(u"oe") || letters.ends_with(u"uy");
    if (!choice || letters.starts_with(u"qu"))
        return TonePlacement::NoChoice;
    return bare->toneAt + 2 == letters.size() ? TonePlacement::First : TonePlacement::Second;
}

} // namespace hoithi
