// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QString>

#include <vector>

namespace hoithi {

/// What somebody who writes a question should look at.
enum class QuestionFindingKind {
    NoRightAnswer,
    EmptyOption,        ///< neither text nor image
    EqualOptions,       ///< but for case, blanks and punctuation at the end; detail: letter of the other
    SimilarOptions,     ///< equal but for diacritics; detail: letter of the other
    RightAnswerLongest, ///< the shortest right one is over 1.5 times as long as the longest wrong one, and by 20 characters
    AllOfAboveShuffled, ///< "Tất cả các phương án trên", "Không có đáp án nào", while options are shuffled
    AllOfAboveNotLast, ///< and others stand behind it
    LettersShuffled, ///< "Cả A và C", or "đáp án B" in the explanation, while options are shuffled; detail: the words
    BrokenSyllable,     ///< "nướ c"; detail: mended
    NotComposed,        ///< marks apart from their letters (not Unicode NFC); detail: the word, composed
    MixedTonePlacement, ///< "hoà" beside "hòa" in one question; detail: both words
    InvisibleCharacter, ///< zero width, soft hyphen, byte order mark; detail: U+200B
    LookAlikeLetter,    ///< a Cyrillic or Greek letter in a Latin word, or Ð (eth) for Đ; detail: the word
    DoubleSpace,        ///< or a blank at an end of a line
    NoQuestionMark,     ///< the text is neither a question, nor a request, nor a sentence to complete
    NoExplanation,
    NoSource,
};

enum class FindingSeverity { Note, Warning };

enum class QuestionField { Question, Title, Text, Option, Explanation, LegalReference, Topic, Tag };

struct QuestionFinding
{
    QuestionFindingKind kind = QuestionFindingKind::NoRightAnswer;
    FindingSeverity severity = FindingSeverity::Warning;
    QuestionField field = QuestionField::Question;
    int index = -1;         ///< of the option or tag, from 0
    qsizetype position = 0; ///< in the field's text, in QChar units as an editor counts
    qsizetype length = 0;   ///< 0 where it is about the whole field
    QString detail = {};

    friend bool operator==(const QuestionFinding &, const QuestionFinding &) = default;
};

/// Takes the texts as typed, not normalized: some findings are about what normalizing takes away. Of one kind, each field has at
/// most findingsPerField. In the order of the fields, then of the positions.
[[nodiscard]] std::vector<QuestionFinding> checkQuestion(const Question &question);
inline constexpr int findingsPerField = 20;
/// Of these, the warnings: what should be looked at before others see the question.
[[nodiscard]] std::vector<QuestionFinding> questionWarnings(const Question &question);

/// What checkQuestion() asks of one text: its characters and its syllables.
[[nodiscard]] std::vector<QuestionFinding> checkCharacters(const QString &text, QuestionField field, int index = -1);

/// Whether an option speaks of the others as a whole: "Cả ba phương án trên", "Các ý trên đều sai", "None of the above".
[[nodiscard]] bool namesAllOptions(const QString &option);
/// Whether it speaks of them by letter: "A và C đều đúng", "Both A and B".
[[nodiscard]] bool namesOptionLetters(const QString &option);

} // namespace hoithi
