// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"
#include "domain/paper/paperdraw.h"

#include <map>
#include <vector>

namespace hoithi {

inline constexpr qsizetype paperSaltSize = 16;

/// The paper of a round, whole: with it, everything that was printed, exported and graded can be made again, whatever has become of
/// the bank. Images are kept apart, by the digests in the wordings.
struct Paper
{
    int round = 1;
    Blueprint blueprint;
    quint64 seed = 0;
    QByteArray salt; ///< paperSaltSize random bytes, so that nobody guesses a paper from its published hash
    DrawnPaper drawn;
    std::vector<Question> wordings; ///< of drawn.questions, as of the version drawn

    friend bool operator==(const Paper &, const Paper &) = default;
};

/// The paper drawn, as the swaps see its questions.
[[nodiscard]] std::vector<DrawCandidate> drawnCandidates(const Paper &paper);

/// What in the paper contradicts itself, as a place like "variants[1].options[3]"; empty where nothing does.
[[nodiscard]] QString paperFault(const Paper &paper);

/// The key of variant `variant` (an index) in its first version. Letters go as far as the question with most options.
[[nodiscard]] AnswerKey keyOf(const Paper &paper, int variant);

/// The canonical JSON of the whole paper, key included: what is sealed. Equal papers give equal bytes.
[[nodiscard]] QByteArray toJson(const Paper &paper);

/// Reads exactly what toJson() writes. BadInput with the place of what is different, impossible, or written in another way.
[[nodiscard]] Result<Paper> paperFromJson(const QByteArray &json);

/// SHA-256 of the canonical JSON in hex. May be published while the paper is secret.
[[nodiscard]] QByteArray paperHash(const Paper &paper);

using PaperImages = std::map<QByteArray, QByteArray>; ///< bytes by SHA-256, hex

/// A question as one variant shows it.
struct ShownOption
{
    QChar letter;
    const AnswerOption *option = nullptr;
};
struct ShownQuestion
{
    int number = 0; ///< from 1
    int index = 0;  ///< of the paper's question
    const Question *wording = nullptr;
    std::vector<ShownOption> options;
};

/// The questions of a variant in its order; they point into `paper`.
[[nodiscard]] std::vector<ShownQuestion> shownQuestions(const Paper &paper, int variant);

/// The images of the question's text, then those of its options by letter: an order that says nothing of the author's.
[[nodiscard]] std::vector<const QuestionImage *> shownImages(const ShownQuestion &question);

enum class PaperKey { Without, With };

/// The paper for other systems: {"hash","round","variants":[{"paper_code","key","questions":[…]}]}, images inside as base64. Without
/// the key, nothing tells it: no ids, sources, explanations or names of files either, since those may. NotFound where `images` lack one.
[[nodiscard]] Result<QByteArray> exportJson(const Paper &paper, PaperKey key, const PaperImages &images);

} // namespace hoithi
