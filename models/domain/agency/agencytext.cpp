// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencytext.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

/// Both ways to place the tone, at the end of a word; elsewhere spelling leaves no choice.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> tonePlaces{{{"òa", "oà"},
                                                                                    {"óa", "oá"},
                                                                                    {"ỏa", "oả"},
                                                                                    {"õa", "oã"},
                                                                                    {"ọa", "oạ"},
                                                                                    {"òe", "oè"},
                                                                                    {"óe", "oé"},
                                                                                    {"ỏe", "oẻ"},
                                                                                    {"õe", "oẽ"},
                                                                                    {"ọe", "oẹ"},
                                                                                    {"ùy", "uỳ"},
                                                                                    {"úy", "uý"},
                                                                                    {"ủy", "uỷ"},
                                                                                    {"ũy", "uỹ"},
                                                                                    {"ụy", "uỵ"}}};

/// "TT" is left out: it is Trung tâm, thị trấn and Thừa Thiên.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> shortForms{{{"bv", "bệnh viện"},
                                                                                   {"đh", "đại học"},
                                                                                   {"dh", "đại học"},
                                                                                   {"vp", "văn phòng"},
                                                                                   {"tw", "trung ương"},
                                                                                   {"bql", "ban quản lý"},
                                                                                   {"ttyt", "trung tâm y tế"}}};

bool isAsciiWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whether the text has nothing but ASCII and the letters of Vietnamese, so that its bytes tell words from what is between.
bool isPlain(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80)
            continue;
        const auto next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0U;
        const bool isLatin = byte >= 0xC3 && byte <= 0xC6 && !(byte == 0xC3 && (next == 0x97 || next == 0xB7));
        const bool isVietnamese = byte == 0xE1 && (next == 0xBA || next == 0xBB);
        if (!isLatin && !isVietnamese)
            return false;
        i += isLatin ? 1 : 2;
    }
    return true;
}

/// Whatever is no letter, mark or digit as a blank; what takes no room ("zero width") left out.
std::string withoutSigns(std::string_view utf8)
{
    QString text = normalized(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    for (QChar &c : text) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    }
    return text.toStdString();
}

void placeTone(std::string &word)
{
    for (const auto &[first, second] : tonePlaces) {
        if (word.ends_with(first)) {
            word.replace(word.size() - first.size(), first.size(), second);
            return;
        }
    }
}

void append(AgencyWords &words, std::string_view text)
{
    AgencyWord word{caseFolded(text), {}};
    placeTone(word.marked);
    word.folded = searchFolded(std::string_view(word.marked));
    if (word.folded == "va" && (word.marked == "và" || word.marked == "va"))
        return;
    if (!word.folded.empty())
        words.push_back(std::move(word));
}

std::string joined(std::span<const AgencyWord> words, std::string AgencyWord::*part)
{
    std::string text;
    for (const AgencyWord &word : words) {
        if (!text.empty())
            text.push_back(' ');
        text.append(word.*part);
    }
    return text;
}

/// A letter and its marks, each a bit: decomposed, but for đ, which Unicode takes for a letter of its own.
std::pair<char16_t, unsigned> takenApart(QChar letter)
{
    constexpr std::array<char16_t, 8> marks{0x0300, 0x0301, 0x0302, 0x0303, 0x0306, 0x0309, 0x031B, 0x0323};
    constexpr unsigned stroke = 1U << marks.size();
    constexpr unsigned unknown = stroke << 1U;
    if (letter == QChar(0x0111))
        return {u'd', stroke};
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    unsigned found = 0;
    for (const QChar part : parts.sliced(1)) {
        const auto at = std::ranges::find(marks, part.unicode());
        found |= at == marks.end() ? unknown : 1U << static_cast<unsigned>(at - marks.begin());
    }
    return {parts.front().unicode(), found};
}

} // namespace

AgencyWords agencyWords(std::string_view utf8)
{
    AgencyWords words;
    if (utf8.size() > longestAgencyText)
        return words;
    std::string cleaned;
    if (!isPlain(utf8)) {
        cleaned = withoutSigns(utf8);
        utf8 = cleaned;
    }
    for (std::size_t begin = 0, end = 0; begin < utf8.size(); begin = end + 1) {
        for (end = begin; end < utf8.size() && (isAsciiWord(utf8[end]) || (utf8[end] & 0x80) != 0);)
            ++end;
        if (end > begin)
            append(words, utf8.substr(begin, end - begin));
    }
    return words;
}

AgencyWords agencyWords(const QString &text)
{
    return agencyWords(std::string_view(text.toStdString()));
}

AgencyWords inFull(const AgencyWords &words)
{
    static const std::vector<std::pair<std::string_view, AgencyWords>> forms = [] {
        std::vector<std::pair<std::string_view, AgencyWords>> list;
        for (const auto &[shortForm, full] : shortForms)
            list.emplace_back(shortForm, agencyWords(full));
        return list;
    }();
    AgencyWords full;
    full.reserve(words.size());
    for (const AgencyWord &word : words) {
        const auto found = std::ranges::find_if(forms, [&word](const auto &form) { return word.marked == form.first; });
        if (found == forms.end())
            full.push_back(word);
        else
            full.insert(full.end(), found->second.begin(), found->second.end());
    }
    return full;
}

std::string markedText(std::span<const AgencyWord> words)
{
    return joined(words, &AgencyWord::marked);
}

std::string foldedText(std::span<const AgencyWord> words)
{
    return joined(words, &AgencyWord::folded);
}

QString agencyTextKey(const QString &text)
{
    return QString::fromStdString(markedText(agencyWords(text)));
}

std::string agencyTextKey(std::string_view utf8)
{
    return markedText(agencyWords(utf8));
}

bool isWithoutMarks(std::string_view text, std::string_view name)
{
    if (text == name)
        return true;
    const QString given = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const QString full = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return std::ranges::equal(given, full, [](QChar a, QChar b) {
        if (a == b)
            return true;
        const auto [letter, marks] = takenApart(a);
        const auto [fullLetter, fullMarks] = takenApart(b);
        return letter == fullLetter && (marks & ~fullMarks) == 0;
    });
}

bool hasMarks(std::span<const AgencyWord> words)
{
    return std::ranges::any_of(words, [](const AgencyWord &word) { return word.marked != word.folded; });
}

} // namespace hoithi
