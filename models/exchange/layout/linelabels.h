// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hoithi {

/// How a document numbers its questions.
enum class QuestionLabels {
    Named,    ///< "Câu 1.", "Câu hỏi 1:", "Question 1"
    Numbered, ///< "1.", "1)"
    None      ///< a text, then options
};

/// A label that a line begins with.
struct LineLabel
{
    int number = 0;     ///< of a question from 1, of an option from 0
    qsizetype size = 0; ///< characters of the line
    bool starred = false;
    QString remark; ///< "(0,25 điểm)", "(NB)"
};

/// The same length, with plain letters, digits, signs and blanks for those of other widths and alphabets.
[[nodiscard]] QString plainSigns(const QString &text);

[[nodiscard]] std::optional<LineLabel> questionLabel(const QString &line, QuestionLabels labels);
/// "A.", "a)", "(A)", "*B."; a letter alone only where `alone`.
[[nodiscard]] std::optional<LineLabel> optionLabel(const QString &line, bool alone);
/// Where further options stand in the line, from this letter on: behind tabs or several blanks, or, with `blanks`, behind one.
[[nodiscard]] std::vector<std::pair<qsizetype, LineLabel>> inlineOptions(const QString &line, qsizetype from,
                                                                         int letter, bool blanks);

/// A field of a question that a line names.
enum class LineField { Key, Explanation, LegalReference, Source, Topic, Difficulty };
struct FieldLine
{
    LineField field = LineField::Key;
    qsizetype size = 0; ///< of the name
};
[[nodiscard]] std::optional<FieldLine> fieldOf(const QString &line);

/// "PHẦN II. …", "TUẦN 1"
[[nodiscard]] bool isSectionTitle(const QString &line);
/// "BẢNG ĐÁP ÁN", "ĐÁP ÁN": a list of keys may follow.
[[nodiscard]] bool isKeyTitle(const QString &line);

/// "… (Đáp án: B)", "D. Mã\tĐáp án: B": where it begins behind something else, and its letter.
[[nodiscard]] std::optional<std::pair<qsizetype, QString>> trailingKey(const QString &line);

/// Keys by the numbers of questions, as written.
using KeyList = std::vector<std::pair<int, QString>>;
/// "1-A 2-B", "1.A", "Câu 3: C": the whole line, with at least so many keys; else empty.
[[nodiscard]] KeyList keysOfLine(const QString &line, int atLeast);

/// The filled cells of a row by their columns.
using TableRow = std::map<int, QString>;
/// What a table says that holds numbers and letters only.
struct KeyTable
{
    KeyList keys;           ///< of numbers above letters or before them, or of pairs in cells
    bool isUnclear = false; ///< a letter has no number, or several: the table says no key at all
    bool hasTitles = false; ///< "Câu", "Đáp án"
};
[[nodiscard]] KeyTable keysOfTable(const std::vector<TableRow> &rows);

} // namespace hoithi
