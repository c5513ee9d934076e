// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/textlayout.h"

#include "domain/question/syllables.h"
#include "ingest/layout/columnnames.h"
#include "ingest/layout/columnvalues.h"
#include "ingest/layout/guesstexts.h"
#include "ingest/layout/legacystream.h"
#include "ingest/layout/profilechoices.h"

#include <simdjson.h>

#include <algorithm>
#include <tuple>

namespace hoithi {

namespace {

using Meaning = NamedColumn::Meaning;

constexpr std::size_t headerLimit = 40; ///< lines of a title are fewer

/// Columns of a line whose names mean something.
std::size_t knownNames(const SampleLine &line)
{
    return static_cast<std::size_t>(std::ranges::count_if(line.cells, [](const std::string &cell) {
        // A bare number is a name of an answer's column only beside others.
        const NamedColumn named = meaningOfColumn(cell);
        const bool bareNumber = named.meaning == Meaning::Answer && !named.isSure && isWholeNumber(cell);
        return named.meaning != Meaning::Unknown && !bareNumber;
    }));
}

struct Split
{
    char delimiter = ',';
    char quote = '"';
    TableSample sample;
    SampleHeader header;
    double evenness = 0; ///< share of lines as wide as the header

    /// A known header says more than even lines, which chance makes too.
    [[nodiscard]] auto rank() const { return std::tuple(header.known, evenness, width()); }
    [[nodiscard]] std::size_t width() const
    {
        return sample.lines.empty() ? 0 : sample.lines[header.line].cells.size();
    }
};

Split splitBy(std::string_view text, char delimiter, char quote)
{
    Split split{delimiter, quote, splitText(text, delimiter, quote), {}, 0};
    split.header = findHeader(split.sample);
    const std::size_t all = split.sample.lines.size() + split.sample.unreadable;
    if (all == 0 || split.sample.lines.empty())
        return split;
    const auto even = std::ranges::count_if(split.sample.lines, [width = split.width()](const SampleLine &line) {
        return line.cells.size() == width && width > 1;
    });
    split.evenness = static_cast<double>(even) / static_cast<double>(all);
    return split;
}

Split bestSplit(std::string_view text, char quote)
{
    Split best = splitBy(text, ',', quote);
    for (const char delimiter : {';', '\t', '|'}) {
        Split split = splitBy(text, delimiter, quote);
        if (split.rank() > best.rank())
            best = std::move(split);
    }
    return best;
}

/// Fields in single quotes are read as text with quotes by the usual ones, which stores the quotes.
bool hasSingleQuotes(const Split &split)
{
    std::size_t quoted = 0;
    std::size_t all = 0;
    for (const SampleLine &line : split.sample.lines) {
        for (const std::string &cell : line.cells) {
            ++all;
            quoted += cell.size() > 1 && cell.starts_with('\'') && cell.ends_with('\'') ? 1U : 0U;
        }
    }
    return quoted > 0 && quoted * 10 >= all;
}

/// How much of the words with other letters than English ones is Vietnamese.
double vietnameseShare(const QString &text)
{
    qsizetype words = 0;
    qsizetype sound = 0;
    QString word;
    const auto end = [&] {
        const bool accented = std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x80; });
        words += accented ? 1 : 0;
        sound += accented && isVietnameseSyllable(word) ? 1 : 0;
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetter())
            word.append(c);
        else
            end();
    }
    end();
    return words == 0 ? 0 : static_cast<double>(sound) / static_cast<double>(words);
}

struct Encoded
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool isReadable = true;
};

/// What the bytes read best as, where they are not UTF-8.
Encoded encodingOf(const TextSample &sample)
{
    if (sample.isMarked || simdjson::validate_utf8(sample.bytes.data(), sample.bytes.size()))
        return {};
    const double windows = vietnameseShare(decodeLegacy(sample.bytes, TextEncoding::Windows1258));
    const double tcvn3 = vietnameseShare(decodeLegacy(sample.bytes, TextEncoding::Tcvn3));
    constexpr double readable = 0.6;
    if (std::max(windows, tcvn3) < readable)
        return {TextEncoding::Utf8, false};
    return {windows >= tcvn3 ? TextEncoding::Windows1258 : TextEncoding::Tcvn3, true};
}

/// A word of the text that shows whether the encoding is right.
QString accentedExample(const TableSample &sample)
{
    for (const SampleLine &line : sample.lines) {
        for (const std::string &cell : line.cells) {
            if (std::ranges::any_of(cell, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
                return QString::fromStdString(cell);
        }
    }
    return {};
}

void askAboutEncoding(const Encoded &encoded, const TableSample &sample, TextLayout &guess)
{
    if (!encoded.isReadable) {
        guess.questions.push_back(
            {LayoutDoubt::Encoding,
             {},
             {},
             GuessTexts::tr("The file is not UTF-8, and in no other encoding that is known does it read "
                            "as Vietnamese. Save it as UTF-8, or choose an encoding.")});
    } else if (encoded.encoding != TextEncoding::Utf8) {
        guess.questions.push_back({LayoutDoubt::Encoding,
                                   {},
                                   {},
                                   GuessTexts::tr("The file is not UTF-8. It reads best as %1: is “%2” right?")
                                       .arg(nameOf(textEncodingNames, encoded.encoding), accentedExample(sample))});
    }
}

/// The quote that makes rows of most lines; an unusual one is a question.
Split chooseQuote(std::string_view text, TextLayout &asked)
{
    Split usual = bestSplit(text, '"');
    if (hasSingleQuotes(usual)) {
        Split single = splitBy(text, usual.delimiter, '\'');
        if (single.header.known >= usual.header.known) {
            asked.questions.push_back(
                {LayoutDoubt::Quotes,
                 {},
                 {},
                 GuessTexts::tr("Many values stand in single quotes. Are the quotes to be left out?")});
            return single;
        }
    }
    if (usual.sample.unreadable > 0) {
        Split plain = splitBy(text, usual.delimiter, '\0');
        if (plain.header.known >= usual.header.known && plain.evenness > usual.evenness) {
            asked.questions.push_back(
                {LayoutDoubt::Quotes,
                 {},
                 {},
                 GuessTexts::tr("Some lines have quotes that are not closed. Are quotes to be read "
                                "like any other character?")});
            return plain;
        }
    }
    return usual;
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return GuessTexts::tr("semicolons");
    case '\t':
        return GuessTexts::tr("tabs");
    case '|':
        return GuessTexts::tr("bars");
    default:
        return GuessTexts::tr("commas");
    }
}

/// Names hardly ever hold so many digits.
bool isValue(const std::string &cell)
{
    constexpr std::ptrdiff_t fewestDigits = 5;
    return std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; }) >= fewestDigits;
}

} // namespace

SampleHeader findHeader(const TableSample &sample)
{
    SampleHeader best;
    for (std::size_t i = 0; i < std::min(sample.lines.size(), headerLimit); ++i) {
        const std::size_t known = sample.lines[i].cells.size() > 1 ? knownNames(sample.lines[i]) : 0;
        if (known > best.known)
            best = {i, known};
    }
    if (best.known < 2)
        return {};
    return best;
}

bool beginsWithValues(const TableSample &sample)
{
    return !sample.lines.empty() && sample.lines.front().cells.size() > 1
           && std::ranges::any_of(sample.lines.front().cells, isValue);
}

TextLayout guessTextLayout(const TextSample &sample)
{
    const Encoded encoded = encodingOf(sample);
    TextLayout layout;
    Split split = chooseQuote(decodedText(sample, encoded.encoding), layout);
    askAboutEncoding(encoded, split.sample, layout);
    layout.base.delimiter = split.delimiter;
    layout.base.quote = split.quote;
    layout.base.encoding = encoded.encoding;
    layout.reason = GuessTexts::tr("The columns are divided by %1.").arg(delimiterName(split.delimiter));
    layout.sample = std::move(split.sample);
    return layout;
}

} // namespace hoithi
