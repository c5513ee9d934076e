// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/layout/answerguess.h"
#include "ingest/layout/columnnames.h"
#include "ingest/layout/columnvalues.h"
#include "ingest/layout/layoutguess.h"
#include "ingest/layout/timeguess.h"

#include <QStringList>

#include <vector>

namespace hoithi {

/// Decides column by column what a table holds. What is not sure becomes a question, and stays out of the profile.
class ColumnGuesser
{
public:
    ColumnGuesser(const TableSample &sample, std::size_t header, const MappingProfile &base);

    [[nodiscard]] LayoutGuess take();

private:
    struct Column
    {
        NamedColumn named;
        ColumnValues values;
        TimeGuess times;
        std::size_t dates = 0; ///< values that a workbook shows as dates or times
        bool isTaken = false;
    };
    using Indexes = std::vector<std::size_t>;

    void readColumns(const TableSample &sample, std::size_t header);
    void numberEqualNames();

    // What is no time and no answer
    void guessField(DumpField field);
    void guessFullName();
    [[nodiscard]] Indexes namedFor(DumpField field, bool sure) const;
    [[nodiscard]] Indexes meaning(NamedColumn::Meaning meaning) const;
    [[nodiscard]] bool takeCanonical(DumpField field);

    // columnguesstimes.cpp
    void guessTimeColumns();
    [[nodiscard]] bool guessTime(DumpField field);
    [[nodiscard]] bool pairDateAndClock(DumpField field, const Indexes &named);
    void askForMoments();
    [[nodiscard]] std::vector<TimeFormat> commonFormats(const Indexes &columns) const;
    void guessDuration();
    void settleFormat();

    // columnguessanswers.cpp
    void guessAnswerColumns();
    void settleCanonicalAnswers();
    void adopt(const AnswerGuess &answers);
    [[nodiscard]] bool guessSeveralAnswers();
    void guessOneAnswerColumn();
    void askAboutAnswers(AnswerGuess::Doubt doubt, const Indexes &columns);
    void suggestAnswers();

    void take(std::size_t column, const ColumnUse &use, const QString &reason);
    void suggest(std::size_t column, const ColumnUse &use);
    void ask(LayoutDoubt doubt, std::optional<DumpField> field, const Indexes &columns, const QString &text);
    void askForMissing();
    void explainOthers();
    [[nodiscard]] QString name(std::size_t column) const;
    [[nodiscard]] QString names(const Indexes &columns) const;
    [[nodiscard]] QString examples(std::size_t column) const;

    LayoutGuess m_guess;
    std::vector<Column> m_columns;
    std::vector<std::vector<TimeFormat>> m_formats; ///< that each column of times could be in
    std::vector<std::size_t> m_timeColumns;
    bool m_hasFormat = true; ///< all times are in one format that is known
};

} // namespace hoithi
