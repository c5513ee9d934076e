// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/stagemodels.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"
#include "itemmodels/questions/stagetexts.h"
#include "itemmodels/tabletext.h"
#include "services/questiontexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

using Staged = StagedQuestionTableModel;

constexpr std::array<const char *, Staged::ColumnTotal> titles{
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "No."),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Question"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Key"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Options"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "What becomes of it"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Problems"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Like others"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Source"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Topic"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Difficulty"),
    QT_TRANSLATE_NOOP("StagedQuestionTableModel", "Place in the file")};

QVariant alignment(int column)
{
    const bool figure = column == Staged::Number || column == Staged::Options;
    return QVariant::fromValue(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
}

QString problemsText(const StagedQuestion &staged)
{
    const auto warnings = staged.warnings ? std::ssize(*staged.warnings) : 0;
    if (staged.issues.empty() && warnings == 0)
        return {};
    const QString first =
        staged.issues.empty() ? checkText(staged.warnings->front()) : issueText(staged.issues.front());
    const qint64 more = std::ssize(staged.issues) + warnings - 1;
    return more == 0 ? first : QStringLiteral("%1 (+%2)").arg(first, formatNumber(more));
}

QString severityText(const StageIssue &row)
{
    if (isError(row.issue.kind))
        return QCoreApplication::translate("StageIssueTableModel", "Error");
    return row.issue.kind == QuestionIssueKind::Suspicious
               ? QCoreApplication::translate("StageIssueTableModel", "To look at")
               : QCoreApplication::translate("StageIssueTableModel", "Loss");
}

constexpr std::array<Column<StageIssue>, 4> issueColumns{{
    {"place", QT_TRANSLATE_NOOP("StageIssueTableModel", "Place in the file"),
     [](const StageIssue &row) { return placeText(row.issue.place); }, nullptr, false},
    {"question", QT_TRANSLATE_NOOP("StageIssueTableModel", "No."),
     [](const StageIssue &row) { return row.row < 0 ? unknownText() : formatNumber(qint64{row.row} + 1); },
     [](const StageIssue &row) { return QVariant(row.row); }, true},
    {"severity", QT_TRANSLATE_NOOP("StageIssueTableModel", "Kind"), severityText, nullptr, false},
    {"problem", QT_TRANSLATE_NOOP("StageIssueTableModel", "Problem"),
     [](const StageIssue &row) { return row.warning ? checkText(*row.warning) : issueText(row.issue); }, nullptr,
     false},
}};

bool passes(const QuestionIssue &issue, StageIssueFilter filter)
{
    const bool error = isError(issue.kind);
    const bool look = issue.kind == QuestionIssueKind::Suspicious;
    switch (filter) {
    case StageIssueFilter::Errors:
        return error;
    case StageIssueFilter::Losses:
        return !error && !look;
    case StageIssueFilter::ToLookAt:
        return look;
    case StageIssueFilter::All:
        break;
    }
    return true;
}

/// Header and rows of the report: what is wrong or lost, and of each left out question that it is.
std::vector<QStringList> reportLines(const QuestionStage &stage)
{
    const StageIssueTableModel model;
    std::vector<QStringList> lines;
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines.push_back(header);
    for (const StageIssue &issue : stageIssues(stage, StageIssueFilter::All)) {
        QStringList cells;
        for (const Column<StageIssue> &column : issueColumns)
            cells << column.text(issue);
        lines.push_back(cells);
    }
    for (int row = 0; row < stage.size(); ++row) {
        if (stage.leftOut(row) != LeftOutReason::None)
            lines.push_back({placeText(stage.row(row).place), formatNumber(qint64{row} + 1), QString(),
                             stageOutcomeText(stage, row)});
    }
    return lines;
}

} // namespace

Staged::StagedQuestionTableModel(QuestionStage &stage, QObject *parent) : QAbstractTableModel(parent), m_stage(stage) {}

void Staged::setStage(QuestionStage stage)
{
    beginResetModel();
    m_stage = std::move(stage);
    endResetModel();
}

void Staged::rowsChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnTotal - 1));
}

void Staged::setWanted(const std::vector<int> &rows, bool wanted)
{
    for (const int row : rows) {
        m_stage.want(row, wanted);
        rowsChanged(row, row);
    }
    Q_EMIT wantedChanged();
}

void Staged::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (m_stage.size() > 0)
        rowsChanged(0, m_stage.size() - 1);
}

int Staged::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_stage.size();
}

int Staged::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QString Staged::text(int row, int column) const
{
    const StagedQuestion &staged = m_stage.row(row);
    switch (column) {
    case Number:
        return formatNumber(qint64{row} + 1);
    case Text:
        return firstLine(staged.question.text);
    case Key:
        return keyText(staged.question);
    case Options:
        return formatNumber(static_cast<qint64>(staged.question.options.size()));
    case Outcome:
        return stageOutcomeText(m_stage, row);
    case Problems:
        return problemsText(staged);
    case Like:
        return likenessTexts(staged.like).join(QStringLiteral("; "));
    case Source:
        return staged.question.source;
    case Topic:
        return staged.question.topic;
    case Level:
        return difficultyText(staged.question.difficulty);
    case Place:
        return placeText(staged.place);
    default:
        return {};
    }
}

QVariant Staged::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case FilterRole:
        return text(index.row(), index.column());
    case SortRole:
        return index.column() == Number ? QVariant(index.row()) : QVariant(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::CheckStateRole:
        if (index.column() == Number)
            return m_stage.row(index.row()).isTaken() ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool Staged::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Number)
        return false;
    setWanted({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags Staged::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool tickable = index.isValid() && index.column() == Number && m_stage.row(index.row()).isWhole();
    return tickable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant Staged::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnTotal)
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("StagedQuestionTableModel", titles.at(static_cast<std::size_t>(section)));
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

std::vector<StageIssue> stageIssues(const QuestionStage &stage, StageIssueFilter filter)
{
    std::vector<StageIssue> issues;
    for (const QuestionIssue &issue : stage.outside()) {
        if (passes(issue, filter))
            issues.push_back({-1, issue});
    }
    for (int row = 0; row < stage.size(); ++row) {
        const StagedQuestion &staged = stage.row(row);
        for (const QuestionIssue &issue : staged.issues) {
            if (passes(issue, filter))
                issues.push_back({row, issue});
        }
        const QuestionIssue look{QuestionIssueKind::Suspicious, staged.place, row, {}};
        for (std::size_t i = 0; staged.warnings && passes(look, filter) && i < staged.warnings->size(); ++i)
            issues.push_back({row, look, (*staged.warnings)[i]});
    }
    return issues;
}

QByteArray stageReportCsv(const QuestionStage &stage)
{
    QString text{QChar(QChar::ByteOrderMark)};
    for (const QStringList &line : reportLines(stage)) {
        QStringList cells;
        for (const QString &cell : line)
            cells << csvField(cell);
        text.append(cells.join(u',')).append(QStringLiteral("\r\n"));
    }
    return text.toUtf8();
}

QString stageReportText(const QuestionStage &stage)
{
    QString text;
    for (const QStringList &line : reportLines(stage))
        text += tsvLine(line);
    return text;
}

StageIssueTableModel::StageIssueTableModel(QObject *parent)
    : RowTableModel("StageIssueTableModel", issueColumns, parent)
{}

} // namespace hoithi
