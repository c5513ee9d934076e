// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/gift/giftcomments.h"
#include "exchange/gift/gifttext.h"
#include "exchange/textfile.h"

#include <optional>

namespace hoithi {

/// One of the answers between the braces.
struct GiftAnswer
{
    bool right = false; ///< begins with '=', not '~'
    QStringView mark;   ///< from there to the next, as in the file
    std::optional<double> weight;
    QStringView text;
    QStringView feedback;
};

/// The answers of a section that begins with '=' or '~'.
[[nodiscard]] std::vector<GiftAnswer> giftAnswers(QStringView section);

/// Reads one question of a file into it: as a question, or as the issue that says why it became none.
class GiftItem
{
public:
    /// `whole`: the file's text, of which `body` is a part.
    GiftItem(QuestionFile &file, const QString &whole, const TextLines &lines, QStringView body);

    /// The item follows another without an empty line between them.
    void tellRunOn();
    void read(const GiftComments &comments, const QString &topic) &&;

private:
    [[nodiscard]] FilePlace placeOf(QStringView part) const;
    /// The item becomes no question.
    void refuse(QuestionIssueKind kind, const QString &detail, QStringView at);
    [[nodiscard]] bool takeTitle();
    [[nodiscard]] bool divide();
    void takeTexts();
    [[nodiscard]] bool takeTruth();
    [[nodiscard]] bool refusesType(const GiftComments &comments);
    void takeChoices(const GiftComments &comments);
    void takeKey(const std::vector<GiftAnswer> &answers, const GiftComments &comments);
    void takeSeveral(const std::vector<GiftAnswer> &answers);

    QuestionFile &m_file;
    const QString &m_whole;
    const TextLines &m_lines;
    QStringView m_body;
    QStringView m_text;
    QStringView m_behind; ///< the text behind the braces
    QStringView m_section;
    ItemIssues m_issues;
    GiftFormat m_format = GiftFormat::Moodle;
    Question m_question;
    bool m_refused = false;
};

} // namespace hoithi
