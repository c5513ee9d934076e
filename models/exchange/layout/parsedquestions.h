// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/linelabels.h"
#include "exchange/layout/textlines.h"

namespace hoithi {

/// An option as lines of a document.
struct ParsedOption
{
    int label = 0;
    bool lowerCase = false;
    bool starred = false;
    TextLine letter; ///< of the label, alone
    std::vector<TextLine> lines;
    std::optional<TextLine> whole; ///< the line that this and further ones are of, should it turn out to be wording

    [[nodiscard]] QString text() const;
    /// The colour of a mark over the letter, or over all of the text.
    [[nodiscard]] QString mark(MarkKind kind) const;
};

/// A key that a line or a list at the end says.
struct WrittenKey
{
    QString text;
    FilePlace place;
};

/// A question as lines of a document.
struct ParsedQuestion
{
    ItemDraft draft; ///< texts other than the wording; losses
    int number = 0;  ///< 0 for none
    std::vector<TextLine> lines;
    bool hasGap = false; ///< an empty line within the wording
    std::vector<ParsedOption> options;
    std::vector<WrittenKey> keys;
};

/// Decides the keys of all questions together, and finishes them.
void finishParsed(std::vector<ParsedQuestion> &questions, GatheredQuestions &gathered);

} // namespace hoithi
