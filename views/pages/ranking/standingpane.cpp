// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/standingpane.h"

#include "itemmodels/format.h"
#include "itemmodels/tabletext.h"
#include "services/contestsession.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace hoithi {

namespace {

using RowOrder = std::vector<quint32>;

constexpr int copyLimit = 100'000; ///< rows: more than that is an export

RowOrder allRows(const Standing &standing)
{
    RowOrder rows(standing.rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

/// A million rows take about a second to sort: too long for the window's thread.
QFuture<Result<RowOrder>> sortElsewhere(StandingPtr standing, std::optional<RowOrder> rows, StandingKey key,
                                        bool descending)
{
    return inBackground(
        [standing = std::move(standing), rows = std::move(rows), key, descending]() -> Result<RowOrder> {
            return sortedStanding(*standing, rows ? *rows : allRows(*standing), key, descending);
        });
}

} // namespace

StandingPane::StandingPane(ContestSession &session, const Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_filter(new FilterField(theme, this)),
      m_table(new DataTable(QStringLiteral("rankingTable"), settings, this)),
      m_model([this](StandingPtr standing, RowOrder rows, StandingTableModel::PageReady ready) {
          whenAnswered(m_session.rankedRows(std::move(standing), std::move(rows)), this,
                       [this, ready = std::move(ready)](Result<std::vector<RankedSubmission>> texts) {
                           if (!texts)
                               Q_EMIT failed(texts.error());
                           ready(std::move(texts));
                       });
      })
{
    m_table->setModel(&m_model);
    m_table->setInitialWidths({180, 56, 130, 64, 72, 72, 190, 130, 184, 120, 130});
    using Column = StandingTableModel;
    const auto order = [this] { // what decides the order fits beside the details on a small screen
        m_table->setInitialOrder({Column::FullName, Column::Place, Column::Prize, Column::Correct, Column::Prediction,
                                  Column::PredictionError, Column::Submitted, Column::AgencyName, Column::AccountId});
    };
    order();
    connect(&m_model, &QAbstractItemModel::modelReset, this, order);
    m_table->horizontalHeader()->setSectionsClickable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_filter, &FilterField::textSettled, this, &StandingPane::filter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &StandingPane::sortBy);
    connect(m_table, &DataTable::currentRowChanged, this, &StandingPane::currentRowChanged);
    m_table->setCopyHandler([this] { copySelection(); }); // most of the selected rows have no text in the model yet
}

void StandingPane::setHead(StandingHead head)
{
    const RunSummary run = head.run;
    show(&run, [&] { m_model.setHead(std::move(head)); });
}

void StandingPane::setStanding(StandingPtr standing)
{
    if (m_model.renew(standing)) {
        Q_EMIT currentRowChanged();
        return;
    }
    const StandingPtr shown = standing;
    show(shown ? &shown->run : nullptr, [&] { m_model.setStanding(std::move(standing)); });
    if (!m_filter->text().isEmpty())
        filter(m_filter->text());
}

void StandingPane::show(const RunSummary *run, const std::function<void()> &change)
{
    // The same run again, from a page reopened or after a signature: the row that somebody reads stays chosen.
    const RunSummary *before = m_model.run();
    const bool sameRun = run && before && run->runHash == before->runHash;
    const quint32 chosen = sameRun ? currentRow().value_or(0) : 0;
    m_sorted = m_sorted && sameRun;
    m_found.reset();
    ++m_filterAsked;
    ++m_orderAsked;
    m_table->horizontalHeader()->setSortIndicatorShown(m_sorted);
    change();
    showCount();
    if (m_model.rowCount() > 0)
        m_table->selectRow(static_cast<int>(chosen));
    Q_EMIT currentRowChanged();
    if (m_sorted && m_model.standing())
        arrange();
}

std::optional<quint32> StandingPane::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional<quint32>(m_model.standingRow(current.row())) : std::nullopt;
}

RowOrder StandingPane::shownRows() const
{
    RowOrder rows;
    rows.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.push_back(m_model.standingRow(row));
    return rows;
}

void StandingPane::focusFilter()
{
    m_filter->focusField();
}

void StandingPane::setFilter(const QString &text)
{
    m_filter->setText(text);
}

RowOrder StandingPane::selectedRows() const
{
    QList<QItemSelectionRange> ranges = m_table->selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    RowOrder rows;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(m_model.standingRow(row));
    }
    return rows;
}

void StandingPane::copySelection()
{
    const StandingPtr standing = m_model.standing();
    RowOrder rows = standing ? selectedRows() : RowOrder();
    if (rows.empty())
        return;
    if (rows.size() > std::size_t{copyLimit}) {
        Q_EMIT failed({ErrorCode::Refused,
                       tr("%1 rows are too many to copy; at most %2 are. Export the table instead.")
                           .arg(formatNumber(static_cast<qint64>(rows.size())), formatNumber(qint64{copyLimit})),
                       {}});
        return;
    }
    whenAnswered(m_session.rankedRows(standing, std::move(rows)), this,
                 [this](const Result<std::vector<RankedSubmission>> &people) {
                     if (!people) {
                         Q_EMIT failed(people.error());
                         return;
                     }
                     QGuiApplication::clipboard()->setText(asTsv(*people));
                     Q_EMIT copied(static_cast<int>(people->size()));
                 });
}

QString StandingPane::asTsv(const std::vector<RankedSubmission> &people) const
{
    std::vector<int> columns;
    for (int column = 0; column < StandingTableModel::ColumnTotal; ++column) {
        if (!m_table->isColumnHidden(column))
            columns.push_back(column);
    }
    const auto line = [&columns](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column);
        return tsvLine(cells);
    };
    QString text =
        line([this](int column) { return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const RankedSubmission &person : people)
        text += line([&person](int column) { return StandingTableModel::cellText(person, column); });
    return text;
}

void StandingPane::retranslate()
{
    m_filter->setPlaceholder(tr("Filter by name, account, agency or submission"));
    m_model.retranslate();
    showCount();
}

void StandingPane::filter(const QString &text)
{
    if (!m_model.standing())
        return;
    const quint64 asked = ++m_filterAsked;
    if (text.isEmpty()) {
        m_found.reset();
        return arrange();
    }
    whenAnswered(m_session.findInStanding(m_model.standing(), text), this, [this, asked](Result<RowOrder> found) {
        if (asked != m_filterAsked)
            return;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_found = std::move(*found);
        arrange();
    });
}

void StandingPane::sortBy(int column)
{
    const auto key = StandingTableModel::sortKey(column);
    if (!key || !m_model.standing())
        return;
    m_descending = m_sorted && m_key == *key && !m_descending;
    m_key = *key;
    m_sorted = true;
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    arrange();
}

void StandingPane::arrange()
{
    const quint64 asked = ++m_orderAsked;
    if (!m_sorted)
        return setOrder(m_found);
    whenAnswered(sortElsewhere(m_model.standing(), m_found, m_key, m_descending), this,
                 [this, asked](Result<RowOrder> order) {
                     if (asked == m_orderAsked)
                         setOrder(std::move(*order));
                 });
}

void StandingPane::setOrder(std::optional<RowOrder> order)
{
    const std::optional<quint32> chosen = currentRow();
    m_model.setOrder(std::move(order));
    showCount();
    if (const int row = chosen ? m_model.rowOf(*chosen) : -1; row >= 0)
        m_table->selectRow(row);
    Q_EMIT currentRowChanged();
}

void StandingPane::showCount()
{
    m_filter->setCount(m_model.rowCount(), m_model.run() ? m_model.run()->counted : 0);
}

} // namespace hoithi
