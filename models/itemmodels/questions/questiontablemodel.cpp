// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/questiontablemodel.h"

#include "base/text.h"
#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace hoithi {

namespace {

constexpr std::array<const char *, QuestionTableModel::ColumnTotal> titles{
    QT_TRANSLATE_NOOP("QuestionTableModel", "No."),       QT_TRANSLATE_NOOP("QuestionTableModel", "Question"),
    QT_TRANSLATE_NOOP("QuestionTableModel", "State"),     QT_TRANSLATE_NOOP("QuestionTableModel", "Source"),
    QT_TRANSLATE_NOOP("QuestionTableModel", "Topic"),     QT_TRANSLATE_NOOP("QuestionTableModel", "Difficulty"),
    QT_TRANSLATE_NOOP("QuestionTableModel", "Round"),     QT_TRANSLATE_NOOP("QuestionTableModel", "Author"),
    QT_TRANSLATE_NOOP("QuestionTableModel", "Changed on")};

bool isFigure(int column)
{
    return column == QuestionTableModel::Number || column == QuestionTableModel::Round;
}

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

QuestionTableModel::QuestionTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void QuestionTableModel::setBank(BankPtr bank)
{
    beginResetModel();
    m_bank = std::move(bank);
    order();
    select();
    endResetModel();
}

void QuestionTableModel::setFound(std::optional<std::vector<qint64>> ids)
{
    beginResetModel();
    m_found = std::move(ids);
    if (m_found)
        std::ranges::sort(*m_found);
    select();
    endResetModel();
}

void QuestionTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= ColumnTotal)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    order();
    select();
    endResetModel();
}

/// Texts are compared as they are searched, without diacritics: folded once a question, not once a comparison.
void QuestionTableModel::order()
{
    m_ordered.resize(m_bank ? m_bank->questions.size() : 0);
    std::iota(m_ordered.begin(), m_ordered.end(), 0U);
    const auto byKey = [this](const auto &keys) {
        const auto less = [&keys](quint32 one, quint32 other) {
            return keys[one] < keys[other];
        };
        const auto more = [&keys](quint32 one, quint32 other) {
            return keys[other] < keys[one];
        };
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::stable_sort(m_ordered, less);
        else
            std::ranges::stable_sort(m_ordered, more);
    };
    if (!m_bank)
        return;
    if (value(BankQuestion(), m_sortColumn).typeId() == QMetaType::LongLong) {
        std::vector<qint64> keys;
        for (const BankQuestion &question : m_bank->questions)
            keys.push_back(value(question, m_sortColumn).toLongLong());
        return byKey(keys);
    }
    std::vector<std::string> keys; // in UTF-8, whose folding has the quicker way
    keys.reserve(m_bank->questions.size());
    for (const BankQuestion &question : m_bank->questions)
        keys.push_back(searchFolded(text(question, m_sortColumn).toStdString()));
    byKey(keys);
}

void QuestionTableModel::select()
{
    m_rows.clear();
    for (const quint32 place : m_ordered) {
        if (!m_found || std::ranges::binary_search(*m_found, m_bank->questions[place].id))
            m_rows.push_back(place);
    }
}

const BankQuestion *QuestionTableModel::question(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_bank->questions[m_rows[static_cast<std::size_t>(row)]];
}

int QuestionTableModel::rowOf(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [this, id](quint32 place) { return m_bank->questions[place].id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString QuestionTableModel::sourceName(const QString &code) const
{
    if (!m_bank)
        return code;
    const auto found = std::ranges::find(m_bank->sources, code, &QuestionSource::code);
    return found == m_bank->sources.end() ? code : found->shortName;
}

QString QuestionTableModel::text(const BankQuestion &question, int column) const
{
    switch (column) {
    case Number:
        return QString::number(question.id); // a name, not a figure: never grouped
    case Text:
        return firstLine(question.question.text);
    case State:
        return questionStateText(question.state);
    case Source:
        return sourceName(question.question.source);
    case Topic:
        return question.question.topic;
    case DifficultyColumn:
        return difficultyText(question.question.difficulty);
    case Round:
        return question.usedInRound > 0 ? QString::number(question.usedInRound) : unknownText();
    case Author:
        return question.author;
    default:
        return formatInstant(question.savedAtUtc);
    }
}

/// Sorts by number where there is one.
QVariant QuestionTableModel::value(const BankQuestion &question, int column) const
{
    switch (column) {
    case Number:
        return question.id;
    case State:
        return static_cast<qint64>(question.state);
    case DifficultyColumn:
        return static_cast<qint64>(question.question.difficulty);
    case Round:
        return static_cast<qint64>(question.usedInRound);
    case Changed:
        return toMillis(question.savedAtUtc);
    default:
        return text(question, column);
    }
}

void QuestionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1));
}

int QuestionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuestionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant QuestionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BankQuestion &shown = *question(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case FilterRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text
                   ? QVariant(shown.question.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")))
                   : QVariant();
    case SortRole:
        return value(shown, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case IdRole:
        return shown.id;
    case StateRole:
        return static_cast<int>(shown.state);
    default:
        return {};
    }
}

QVariant QuestionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnTotal)
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("QuestionTableModel", titles.at(static_cast<std::size_t>(section)));
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

} // namespace hoithi
