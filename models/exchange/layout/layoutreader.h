// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/layout/parsedquestions.h"

#include <stop_token>

namespace hoithi {

/// Reads questions out of the lines of a document, as people in Vietnam type them: "Câu 1.", options A to D, and a key that is
/// written, marked, or listed at the end.
class LayoutReader
{
public:
    explicit LayoutReader(GatheredQuestions &gathered) : m_gathered(gathered) {}
    [[nodiscard]] Result<void> read(const std::vector<LayoutBlock> &blocks, const std::stop_token &stop = {});

private:
    enum class Target { None, Text, Option, Key, Explanation, LegalReference };
    /// Of a list: for which question, and what follows the letter.
    struct ListedKey
    {
        int number = 0;
        WrittenKey key;
        QString rest;
    };

    /// What a line begins with, whatever it is taken for.
    struct Beginning
    {
        int option = -1;
        bool isNamed = false; ///< "Câu 1."
    };

    // layoutreader.cpp
    void chooseLabels();
    void takeLine(std::size_t index);
    void takeWhole(const TextLine &line, std::size_t index);
    [[nodiscard]] bool takeQuestion(const TextLine &line, std::size_t index);
    [[nodiscard]] bool takeField(const TextLine &line, std::size_t index);
    void takeRest(const TextLine &line, std::size_t index);
    void takeFurtherLine(const TextLine &line, std::size_t index);
    void takeExplanation(const TextLine &line);
    void takeRemark(const QString &remark);
    void begin(const TextLine &line, int number);
    void lose(const TextLine &line);
    [[nodiscard]] int nextOption(std::size_t index) const;
    /// Whether the next line is the first option.
    [[nodiscard]] bool optionsFollow(std::size_t index) const;
    [[nodiscard]] bool isKeyAboveOptions(const FieldLine &field, const TextLine &line, std::size_t index) const;
    [[nodiscard]] bool startsQuestion(const TextLine &line, std::size_t index) const;

    // layoutoptions.cpp
    [[nodiscard]] bool takeOption(const TextLine &line, std::size_t index);
    void takeText(const TextLine &line, std::size_t index, qsizetype from);
    void addOptions(const TextLine &line, const LineLabel &first, qsizetype start,
                    const std::vector<std::pair<qsizetype, LineLabel>> &others);
    void addOption(const TextLine &line, qsizetype start, qsizetype end, const LineLabel &label);
    void lowerOptionsToText();
    [[nodiscard]] std::vector<std::pair<qsizetype, LineLabel>> furtherOptions(const TextLine &line, std::size_t index,
                                                                              qsizetype from, int letter) const;
    [[nodiscard]] std::vector<std::pair<qsizetype, LineLabel>> optionsOfOtherColumns(const TextLine &line,
                                                                                     qsizetype from, int letter,
                                                                                     bool continuesBelow) const;
    [[nodiscard]] bool isInExplanation() const;

    // layoutkeylists.cpp
    [[nodiscard]] bool takeKeyTable(const LayoutTable &table);
    [[nodiscard]] bool takeKeyList(const TextLine &line, std::size_t index);
    void applyKeyLists();
    void applyKeyLists(const std::map<int, std::vector<ParsedQuestion *>> &numbered);
    void refuseKeyLists();
    [[nodiscard]] bool listFitsCounting() const;
    [[nodiscard]] std::map<int, std::vector<ParsedQuestion *>> listedQuestions();

    [[nodiscard]] ParsedQuestion *open()
    {
        return m_target == Target::None || m_questions.empty() ? nullptr : &m_questions.back();
    }

    GatheredQuestions &m_gathered;
    std::vector<const TextLine *> m_lines;
    std::vector<Beginning> m_beginnings; ///< of the lines
    QuestionLabels m_labels = QuestionLabels::None;
    std::vector<ParsedQuestion> m_questions;
    std::vector<ListedKey> m_listed;
    std::size_t m_listedFrom = 0; ///< the first question that the next list is about
    Target m_target = Target::None;
    bool m_inKeyList = false;
    bool m_blankBefore = false;
    bool m_wordingInExplanation = false; ///< a further line of it, which may be the next question's
};

} // namespace hoithi
