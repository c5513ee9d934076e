// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/issuespanel.h"

#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/exportfile.h"
#include "views/widgets/filterfield.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

/// Nobody reads more; whoever needs them all exports them.
constexpr std::size_t shownLimit = 10'000;
/// The header and a row: the page has two tables one above the other, also in a small window.
constexpr int leastTableHeight = 60;

} // namespace

IssuesPanel::IssuesPanel(const Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_reasons(new QComboBox(this)),
      m_filter(new FilterField(theme, this)), m_table(new DataTable(QStringLiteral("issuesTable"), settings, this)),
      m_more(new QLabel(this))
{
    m_title->setProperty("type", QStringLiteral("section"));
    m_more->setProperty("type", QStringLiteral("muted"));
    m_more->setObjectName(QStringLiteral("moreIssues"));
    m_more->hide();
    m_reasons->setObjectName(QStringLiteral("reasonFilter"));
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImportIssueTableModel::Line, Qt::AscendingOrder);
    m_table->setInitialWidths({90, 260, 140, 400});
    m_table->setMinimumHeight(leastTableHeight);
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
    layout->addWidget(m_more);
    connect(m_filter, &FilterField::textSettled, this, &IssuesPanel::select);
    connect(m_reasons, &QComboBox::currentIndexChanged, this, &IssuesPanel::select);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT issueActivated(m_model.row(m_sorted.mapToSource(index).row()));
    });
    setAcceptDrops(true);
}

void IssuesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void IssuesPanel::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(urls.front().toLocalFile());
}

void IssuesPanel::showIssues(std::vector<ImportIssue> issues, const ImportCounts &counts)
{
    m_counts = counts;
    releaseInBackground(std::exchange(m_issues, std::make_shared<const std::vector<ImportIssue>>(std::move(issues))));
    fillReasons();
    select();
}

IssueFilter IssuesPanel::filter() const
{
    IssueFilter filter;
    if (const QVariant reason = m_reasons->currentData(); reason.isValid())
        filter.reason = static_cast<RejectReason>(reason.toUInt());
    filter.text = m_filter->text();
    return filter;
}

void IssuesPanel::select()
{
    const quint64 asked = ++m_asked;
    const auto selecting = inBackground([issues = m_issues, filter = filter()]() -> Result<IssueSelection> {
        return selectIssues(*issues, filter, shownLimit);
    });
    whenAnswered(selecting, this, [this, asked](Result<IssueSelection> selection) {
        if (asked == m_asked)
            take(std::move(*selection));
    });
}

void IssuesPanel::take(IssueSelection selection)
{
    m_matches = selection.matches;
    m_model.setRows(std::move(selection.issues));
    showCount();
}

QFuture<Result<qint64>> IssuesPanel::exportTo(const std::shared_ptr<ExportFile> &file) const
{
    return inBackground([issues = m_issues, filter = filter(), file]() -> Result<qint64> {
        if (!file->open() || !file->write(issuesAsCsv(*issues, filter)))
            return failure(file->error());
        return selectIssues(*issues, filter, 0).matches;
    });
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
    const QVariant chosen = m_reasons->currentData();
    fillReasons();
    const QSignalBlocker quiet(m_reasons); // the rows stay those of the chosen reason
    m_reasons->setCurrentIndex(std::max(m_reasons->findData(chosen), 0));
    showCount();
}

void IssuesPanel::fillReasons()
{
    const QSignalBlocker quiet(m_reasons);
    m_reasons->clear();
    m_reasons->addItem(tr("All reasons (%1)").arg(formatNumber(m_counts.rejected())), QVariant());
    for (std::size_t i = 0; i < rejectReasonCount; ++i) {
        if (m_counts.rejectedBy[i] == 0)
            continue;
        const QString text = rejectReasonText(static_cast<RejectReason>(i));
        m_reasons->addItem(QStringLiteral("%1 (%2)").arg(text, formatNumber(m_counts.rejectedBy[i])),
                           QVariant(static_cast<uint>(i)));
    }
}

void IssuesPanel::showCount()
{
    m_filter->setCount(m_matches, m_counts.rejected());
    const auto shown = static_cast<qint64>(m_model.rows().size());
    m_more->setVisible(shown < m_matches);
    m_more->setText(tr("The first %1 are shown; the export has all of them.").arg(formatNumber(shown)));
}

} // namespace hoithi
