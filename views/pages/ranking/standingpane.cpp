// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/standingpane.h"

#include "services/contestsession.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <numeric>

namespace hoithi {

namespace {

using RowOrder = std::vector<quint32>;

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
                           if (texts)
                               ready(std::move(*texts));
                           else
                               Q_EMIT failed(texts.error());
                       });
      })
{
    m_table->setModel(&m_model);
    m_table->setInitialWidths({176, 64, 120, 72, 84, 72, 208, 130, 240, 120, 130});
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
}

void StandingPane::setHead(StandingHead head)
{
    const RunSummary run = head.run;
    show(&run, [&] { m_model.setHead(std::move(head)); });
}

void StandingPane::setStanding(StandingPtr standing)
{
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
    m_sorted = false;
    m_found.reset();
    ++m_asked;
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    change();
    showCount();
    if (m_model.rowCount() > 0)
        m_table->selectRow(static_cast<int>(chosen));
    Q_EMIT currentRowChanged();
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

void StandingPane::copySelection()
{
    m_table->copySelection();
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
    const quint64 asked = ++m_asked;
    if (text.isEmpty()) {
        m_found.reset();
        return arrange();
    }
    whenAnswered(m_session.findInStanding(m_model.standing(), text), this, [this, asked](Result<RowOrder> found) {
        if (asked != m_asked)
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
    const quint64 asked = ++m_asked;
    if (!m_sorted) {
        m_model.setOrder(m_found);
        showCount();
        Q_EMIT currentRowChanged();
        return;
    }
    whenAnswered(sortElsewhere(m_model.standing(), m_found, m_key, m_descending), this,
                 [this, asked](Result<RowOrder> order) {
                     if (asked != m_asked)
                         return;
                     m_model.setOrder(std::move(*order));
                     showCount();
                     Q_EMIT currentRowChanged();
                 });
}

void StandingPane::showCount()
{
    m_filter->setCount(m_model.rowCount(), m_model.run() ? m_model.run()->counted : 0);
}

} // namespace hoithi
