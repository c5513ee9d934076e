// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/issuespanel.h"

#include "itemmodels/tabletext.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace hoithi {

IssuesPanel::IssuesPanel(const Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_reasons(new QComboBox(this)),
      m_filter(new FilterField(theme, this)), m_table(new DataTable(QStringLiteral("issuesTable"), settings, this))
{
    m_title->setProperty("type", QStringLiteral("section"));
    m_reasons->setObjectName(QStringLiteral("reasonFilter"));
    m_shown.setSourceModel(&m_model);
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImportIssueTableModel::Line, Qt::AscendingOrder);
    m_table->setInitialWidths({90, 260, 140, 400});
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_reasons);
    row->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        m_shown.setText(text);
        showCount();
    });
    connect(m_reasons, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.setColumnText(ImportIssueTableModel::Reason, m_reasons->currentData().toString());
        showCount();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT issueActivated(m_model.row(m_shown.mapToSource(index).row()).line);
    });
}

void IssuesPanel::showIssues(std::vector<ImportIssue> issues, const ImportCounts &counts)
{
    m_counts = counts;
    m_model.setRows(std::move(issues));
    fillReasons();
    showCount();
}

QByteArray IssuesPanel::csv() const
{
    return tableAsCsv(m_shown);
}

void IssuesPanel::focusFilter()
{
    m_filter->focusField();
}

void IssuesPanel::retranslate()
{
    m_title->setText(tr("Rejected rows"));
    m_filter->setPlaceholder(tr("Filter rejected rows"));
    m_model.retranslate();
    fillReasons();
    showCount();
}

void IssuesPanel::fillReasons()
{
    m_reasons->clear();
    m_reasons->addItem(tr("All reasons (%1)").arg(formatNumber(m_counts.rejected())), QString());
    for (std::size_t i = 0; i < rejectReasonCount; ++i) {
        if (m_counts.rejectedBy[i] == 0)
            continue;
        const QString text = rejectReasonText(static_cast<RejectReason>(i));
        m_reasons->addItem(QStringLiteral("%1 (%2)").arg(text, formatNumber(m_counts.rejectedBy[i])), text);
    }
}

void IssuesPanel::showCount()
{
    m_filter->setCount(m_shown.rowCount(), m_counts.rejected());
}

} // namespace hoithi
