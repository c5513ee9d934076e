// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/normalform.h"

#include <array>
#include <optional>

namespace hoithi {

namespace {

/// What each letter of two ranges of Unicode folds to, by its code point.
class FoldedLetters
{
public:
    explicit FoldedLetters(QString (*fold)(QStringView))
    {
        for (std::size_t i = 0; i < m_letters.size(); ++i)
            m_letters[i] = fold(QString(QChar(codeOf(i)))).toStdString();
    }

    /// Nothing for a letter outside the ranges.
    [[nodiscard]] const std::string *of(char32_t code) const
    {
        if (code >= latin && code < latin + latinCount)
            return &m_letters[code - latin];
        if (code >= vietnamese && code < vietnamese + vietnameseCount)
            return &m_letters[code - vietnamese + latinCount];
        return nullptr;
    }

private:
    static constexpr char32_t latin = 0x00C0;
    static constexpr std::size_t latinCount = 0x01C0 - 0x00C0; // Latin-1, Latin Extended-A, and ơ ư
    static constexpr char32_t vietnamese = 0x1EA0;
    static constexpr std::size_t vietnameseCount = 0x1EFA - 0x1EA0;

    static char16_t codeOf(std::size_t index)
    {
        return static_cast<char16_t>(index < latinCount ? latin + index : vietnamese + index - latinCount);
    }

    std::array<std::string, latinCount + vietnameseCount> m_letters;
};

/// The code point of two or three bytes of UTF-8 at `at`, which moves behind it; nothing for any other length, and for bytes
/// that are no UTF-8.
std::optional<char32_t> decodeShort(std::string_view utf8, std::size_t &at)
{
    const auto byte = [&](std::size_t i) {
        return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0U;
    };
    const auto isNext = [&](std::size_t i) {
        return (byte(i) & 0xC0U) == 0x80U;
    };
    if ((byte(at) & 0xE0U) == 0xC0U && isNext(at + 1)) {
        const char32_t code = ((byte(at) & 0x1FU) << 6) | (byte(at + 1) & 0x3FU);
        at += 2;
        return code;
    }
    if ((byte(at) & 0xF0U) == 0xE0U && isNext(at + 1) && isNext(at + 2)) {
        const char32_t code = ((byte(at) & 0x0FU) << 12) | ((byte(at + 1) & 0x3FU) << 6) | (byte(at + 2) & 0x3FU);
        if (code < 0x800)
            return std::nullopt; // longer than UTF-8 allows
        at += 3;
        return code;
    }
    return std::nullopt;
}

/// Folds letter by letter; nothing where that is not enough: other scripts, marks on their own, blanks to be dropped.
std::optional<std::string> foldedByLetter(std::string_view utf8, const FoldedLetters &letters)
{
    std::string folded;
    folded.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char c = utf8[at];
        if (c == ' ' && (at == 0 || at + 1 == utf8.size() || utf8[at - 1] == ' '))
            return std::nullopt;
        if (c >= ' ' && c < '\x7f') {
            folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
            ++at;
            continue;
        }
        const auto code = decodeShort(utf8, at);
        const std::string *letter = code ? letters.of(*code) : nullptr;
        if (letter == nullptr)
            return std::nullopt;
        folded.append(*letter);
    }
    return folded;
}

} // namespace

QString normalized(QStringView text)
{
    return normalForm(text.toString()).simplified();
}

QString canonicalId(QStringView text)
{
    return normalForm(text.toString()).trimmed();
}

QString caseFolded(QStringView text)
{
    return normalized(text).toCaseFolded();
}

QString searchFolded(QStringView text)
{
    const QString decomposed = normalForm(caseFolded(text), QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == QChar(0x0111))
            folded.append(QLatin1Char('d'));
        else if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded;
}

std::string caseFolded(std::string_view utf8)
{
    static const FoldedLetters letters{&caseFolded};
    if (auto folded = foldedByLetter(utf8, letters))
        return *std::move(folded);
    return caseFolded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

std::string searchFolded(std::string_view utf8)
{
    static const FoldedLetters letters{&searchFolded};
    if (auto folded = foldedByLetter(utf8, letters))
        return *std::move(folded);
    return searchFolded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
}

} // namespace hoithi
