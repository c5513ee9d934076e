// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "containers/archive.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <stop_token>
#include <vector>

namespace hoithi {

/// How letters of a document look, as far as people mark answers by it.
struct WordLook
{
    bool bold = false;
    bool underline = false;
    QString highlight; ///< its colour, also of shading; empty for none
    QString colour;    ///< empty for black

    friend bool operator==(const WordLook &, const WordLook &) = default;
};

/// Text of one look. '\t' and '\n' are tabs and line breaks.
struct WordRun
{
    QString text; ///< in NFC
    WordLook look;
};

/// A picture within a paragraph.
struct WordImage
{
    QString part;         ///< entry of the archive; empty where the picture is not in the file
    qsizetype offset = 0; ///< in the paragraph's text
};

/// Where in a table a paragraph stands, all from 0. Of nested tables, the outermost counts.
struct WordCell
{
    int table = -1; ///< -1 outside of tables
    int row = 0;
    int column = 0;
    int span = 1; ///< columns that it takes
};

struct WordParagraph
{
    std::vector<WordRun> runs;
    QString label; ///< "Câu 1.", "A.": what Word counts and shows, and no text has
    WordLook labelLook;
    WordCell cell;
    std::vector<WordImage> images;
    int formulas = 0;
    int objects = 0;         ///< charts, sounds and whatever else is embedded
    bool lostSymbol = false; ///< a sign of a symbol font that Unicode has no known letter for
    bool lostScript = false; ///< superscript or subscript that Unicode has no letters for
    bool isHeading = false;

    [[nodiscard]] QString text() const;
};

/// The text of a .docx file, as it reads with all tracked changes accepted.
struct WordDocument
{
    std::vector<WordParagraph> paragraphs;
    std::map<QString, QByteArray> media;
    bool hasNotes = false; ///< footnotes or endnotes
    bool hasComments = false;
    static constexpr std::size_t paragraphLimit = 2'000'000;
};

/// BadInput where it is no .docx file or beyond the limits.
[[nodiscard]] Result<WordDocument> readWordText(const QByteArray &bytes, const std::stop_token &stop = {},
                                                const ArchiveLimits &limits = {});

} // namespace hoithi
