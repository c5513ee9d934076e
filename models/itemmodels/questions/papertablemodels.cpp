// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/papertablemodels.h"

#include "itemmodels/questions/papertexts.h"
#include "itemmodels/questions/questionlabels.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::array<Column<PaperListRow>, 8> columns{{
    {"number", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "No."),
     [](const PaperListRow &row) { return QString::number(row.index + 1); },
     [](const PaperListRow &row) { return QVariant(row.index); }, true},
    {"text", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "Question"),
     [](const PaperListRow &row) { return firstLine(row.text); }, nullptr, false},
    {"source", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "Source"),
     [](const PaperListRow &row) { return row.source; }, nullptr, false},
    {"topic", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "Topic"), [](const PaperListRow &row) { return row.topic; },
     nullptr, false},
    {"difficulty", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "Difficulty"),
     [](const PaperListRow &row) { return difficultyText(row.difficulty); }, nullptr, false},
    {"state", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "State"),
     [](const PaperListRow &row) { return row.state ? questionStateText(*row.state) : unknownText(); }, nullptr, false},
    {"keys", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "Key"), [](const PaperListRow &row) { return row.keys; },
     nullptr, false},
    {"notes", QT_TRANSLATE_NOOP("PaperQuestionTableModel", "Notes"),
     [](const PaperListRow &row) { return row.notes.join(QStringLiteral(", ")); }, nullptr, false},
}};

bool contains(const std::vector<int> &indexes, int index)
{
    return std::ranges::find(indexes, index) != indexes.end();
}

QString lettersOf(const ShownQuestion &question)
{
    QString letters;
    for (const ShownOption &option : question.options) {
        if (option.option->right)
            letters += option.letter;
    }
    return letters;
}

/// Where each variant shows the questions, and with which letters as the key.
void addKeys(const Paper &paper, std::vector<PaperListRow> &rows)
{
    const auto variants = static_cast<int>(paper.drawn.variants.size());
    for (int variant = 0; variant < variants; ++variant) {
        const QString &code = paper.drawn.variants[static_cast<std::size_t>(variant)].code;
        for (const ShownQuestion &question : shownQuestions(paper, variant)) {
            PaperListRow &row = rows[static_cast<std::size_t>(question.index)];
            const QString letters = lettersOf(question);
            row.keys += row.keys.isEmpty() ? letters : QString(QStringLiteral(" · ") + letters);
            if (!row.places.isEmpty())
                row.places += u'\n';
            row.places += keyPlaceText(code, question.number, letters);
        }
    }
}

} // namespace

QString sourceNameOf(const QuestionBank *bank, const QString &code)
{
    if (code.isEmpty())
        return unknownText();
    if (bank) {
        const auto found = std::ranges::find(bank->sources, code, &QuestionSource::code);
        if (found != bank->sources.end())
            return found->shortName;
    }
    return code;
}

std::vector<PaperListRow> paperRows(const OpenPaper &open, const QuestionBank *bank)
{
    const Paper &paper = *open.paper;
    const std::vector<QStringList> warnings = wordingWarnings(open);
    std::vector<PaperListRow> rows;
    for (std::size_t i = 0; i < paper.wordings.size(); ++i) {
        const Question &wording = paper.wordings[i];
        const auto index = static_cast<int>(i);
        PaperListRow row{index,
                         wording.text,
                         sourceNameOf(bank, wording.source),
                         wording.topic.isEmpty() ? unknownText() : wording.topic,
                         wording.difficulty,
                         {},
                         {},
                         {},
                         {}};
        if (const BankQuestion *known = bank ? bank->find(paper.drawn.questions[i].id.value()) : nullptr)
            row.state = known->state;
        if (contains(open.unsettled, index))
            row.notes << paperNoteText(PaperNote::NotApproved);
        if (contains(open.changed, index))
            row.notes << paperNoteText(PaperNote::NewerVersion);
        if (contains(open.likeUsed, index))
            row.notes << paperNoteText(PaperNote::LikeAnother);
        row.notes << warnings[i];
        rows.push_back(std::move(row));
    }
    addKeys(paper, rows);
    return rows;
}

PaperQuestionTableModel::PaperQuestionTableModel(QObject *parent)
    : RowTableModel("PaperQuestionTableModel", columns, parent)
{}

QVariant PaperQuestionTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole || !index.isValid())
        return RowTableModel::data(index, role);
    const PaperListRow &row = this->row(index.row());
    switch (index.column()) {
    case Text:
        return row.text;
    case Keys:
        return row.places;
    case Notes:
        return row.notes.join(u'\n');
    default:
        return {};
    }
}

} // namespace hoithi
