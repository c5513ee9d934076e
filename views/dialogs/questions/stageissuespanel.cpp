// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/stageissuespanel.h"

#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

/// Nobody reads more; whoever needs them all exports them.
constexpr std::size_t shownLimit = 10'000;
constexpr int pauseMs = 200;

} // namespace

StageIssuesPanel::StageIssuesPanel(const QuestionStage &stage, Settings &settings, QWidget *parent)
    : QWidget(parent), m_stage(stage), m_title(new QLabel(tr("Problems and losses"), this)),
      m_filter(new QComboBox(this)), m_copy(new QPushButton(tr("Cop&y all"), this)),
      m_export(new QPushButton(tr("Export as &CSV…"), this)),
      m_table(new DataTable(QStringLiteral("stageIssues"), settings, this)), m_more(new QLabel(this))
{
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setInitialWidths({130, 50, 90, 500});
    m_table->setAccessibleName(m_title->text());
    m_more->setProperty("type", QStringLiteral("muted"));
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StageIssuesPanel::lookNow);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &StageIssuesPanel::lookNow);
    connect(m_copy, &QPushButton::clicked, this, &StageIssuesPanel::copyAsked);
    connect(m_export, &QPushButton::clicked, this, &StageIssuesPanel::exportAsked);
    const auto ask = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT rowAsked(m_model.row(m_sorted.mapToSource(index).row()).row);
    };
    connect(m_table, &QTableView::activated, this, ask);
    connect(m_table, &QTableView::clicked, this, ask);
}

QWidget *StageIssuesPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_title->setProperty("type", QStringLiteral("section"));
    m_filter->setObjectName(QStringLiteral("stageIssueFilter"));
    m_filter->setAccessibleName(tr("Which problems are shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the counts come later
    m_copy->setObjectName(QStringLiteral("stageCopy"));
    m_export->setObjectName(QStringLiteral("stageExport"));
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_filter);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    return bar;
}

QWidgetList StageIssuesPanel::tabOrder() const
{
    return {m_filter, m_copy, m_export, m_table};
}

void StageIssuesPanel::lookAgain()
{
    m_pause.start();
}

void StageIssuesPanel::lookNow()
{
    m_pause.stop();
    std::vector<StageIssue> all = stageIssues(m_stage, StageIssueFilter::All);
    fillFilter(all);
    const auto filter = static_cast<StageIssueFilter>(m_filter->currentData().toInt());
    if (filter != StageIssueFilter::All)
        all = stageIssues(m_stage, filter);
    const bool cut = all.size() > shownLimit;
    if (cut)
        all.resize(shownLimit);
    m_model.setRows(std::move(all));
    m_more->setVisible(cut || m_stage.issuesCut());
    m_more->setText(m_stage.issuesCut()
                        ? tr("The file has more problems than are kept. Mend it where these stand, and read it again.")
                        : tr("The first %1 are shown; the export has all of them.")
                              .arg(formatNumber(static_cast<qint64>(shownLimit))));
}

void StageIssuesPanel::fillFilter(const std::vector<StageIssue> &all)
{
    const QSignalBlocker quiet(m_filter);
    const QVariant chosen = m_filter->currentData();
    const auto count = [&all](auto counts) {
        return formatNumber(static_cast<qint64>(std::ranges::count_if(all, counts)));
    };
    const auto isLook = [](const StageIssue &one) {
        return one.issue.kind == QuestionIssueKind::Suspicious;
    };
    const auto isWrong = [](const StageIssue &one) {
        return isError(one.issue.kind);
    };
    m_filter->clear();
    const auto add = [this](const QString &text, StageIssueFilter filter) {
        m_filter->addItem(text, static_cast<int>(filter));
    };
    add(tr("All (%1)").arg(formatNumber(static_cast<qint64>(all.size()))), StageIssueFilter::All);
    add(tr("Errors (%1)").arg(count(isWrong)), StageIssueFilter::Errors);
    add(tr("Losses (%1)").arg(count([&](const StageIssue &one) { return !isWrong(one) && !isLook(one); })),
        StageIssueFilter::Losses);
    add(tr("To look at (%1)").arg(count(isLook)), StageIssueFilter::ToLookAt);
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(chosen)));
}

void StageIssuesPanel::goToNextError(int afterRow)
{
    const int size = m_stage.size();
    for (int step = 1; step <= size; ++step) {
        const int row = (std::max(afterRow, -1) + step) % size;
        if (!m_stage.row(row).isWhole())
            return Q_EMIT rowAsked(row);
    }
}

} // namespace hoithi
