// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

enum class Difficulty { Unset, Easy, Medium, Hard };

/// A picture of a question. Its bytes are kept apart from the text, by their digest.
struct QuestionImage
{
    QString name;      ///< as a file, without folders; tells it from the others of its question
    QByteArray sha256; ///< of the bytes, hex
    QString mediaType; ///< "image/png", "image/jpeg", "image/gif", "image/webp"
    QString description;

    friend bool operator==(const QuestionImage &, const QuestionImage &) = default;
};

/// One of the answers to choose from (phương án).
struct AnswerOption
{
    QString text;
    bool right = false;
    QString image; ///< the name of one of the question's images, shown with the option; mostly empty

    friend bool operator==(const AnswerOption &, const AnswerOption &) = default;
};

inline constexpr int minimumAnswerOptions = 2;
inline constexpr int maximumAnswerOptions = 8;
inline constexpr qsizetype questionTextLimit = 10'000; ///< characters of any one text of a question
inline constexpr int maximumQuestionImages = 20;
inline constexpr qsizetype questionImageLimit = qsizetype{5} * 1024 * 1024; ///< bytes of one image

/// One question of the bank, as it is worded at one time. All texts are plain, in Unicode NFC, lines separated by '\n',
/// without white space at either end.
struct Question
{
    QString title; ///< a short name that other systems give; mostly empty
    QString text;
    std::vector<AnswerOption> options; ///< in the author's order, which a paper may shuffle
    bool multiple = false;             ///< all right options together are the answer; else there is one
    bool keepOrder = false;            ///< a paper never shuffles the options ("Tất cả các phương án trên")
    QString explanation;
    QString legalReference; ///< "Điều 5 khoản 2 Quyết định 62/2021/QĐ-UBND"
    QString source;         ///< code of a source document (QuestionSource), empty while unknown
    QString topic;
    Difficulty difficulty = Difficulty::Unset;
    QStringList tags;
    std::vector<QuestionImage> images; ///< those that no option names are shown under the text

    friend bool operator==(const Question &, const Question &) = default;
};

/// "easy", "medium", "hard", "" for Unset: as stored and exchanged.
[[nodiscard]] QString difficultyName(Difficulty difficulty);
/// Unset for any other text.
[[nodiscard]] Difficulty difficultyFromName(QStringView name);

/// The letter of an option as printed: 0 is "A"; a number beyond the letters.
[[nodiscard]] QString optionLetter(int index);

/// Brings every text of `question` to the form that Question promises: NFC, '\n', no white space at the ends and none doubled
/// within a line, no control characters, no byte order marks. Idempotent.
void normalize(Question &question);

/// Whether nothing is written yet: no text but white space, and no image.
[[nodiscard]] bool isBlank(const Question &question);

} // namespace hoithi
