// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/audit/auditpage.h"

#include "itemmodels/format.h"
#include "views/pages/audit/auditentrypane.h"
#include "views/pages/audit/auditfilterbar.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/jobbar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 3> auditActions{{
    {"audit.verify", QT_TRANSLATE_NOOP("AuditPage", "Veri&fy"), "success", "", ActionPlace::Primary},
    {"audit.export", QT_TRANSLATE_NOOP("AuditPage", "&Export CSV…"), "export", "", ActionPlace::Secondary},
    {"audit.copy", QT_TRANSLATE_NOOP("AuditPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
}};

} // namespace

AuditPage::AuditPage(const PageContext &page)
    : FramedPage(page, "AuditPage", auditActions), m_filter(new AuditFilterBar(page.theme, *page.app.clock, this)),
      m_job(new JobBar(this)), m_stack(new QStackedWidget(this)),
      m_table(new DataTable(QStringLiteral("auditTable"), page.settings, this)), m_empty(new EmptyState(this)),
      m_details(new AuditEntryPane(page.state.session(), this)),
      m_model([this](std::vector<qint64> numbers, AuditTableModel::PageReady ready) {
          whenAnswered(FramedPage::page().state.session().auditEntries(std::move(numbers)), this,
                       [this, ready = std::move(ready)](Result<std::vector<AuditEntry>> entries) {
                           if (!entries)
                               messages().showError(entries.error());
                           ready(std::move(entries));
                       });
      })
{
    buildContent();
    connectActions();
    page.jobs.follow(*m_job, QStringLiteral("audit"));
    retranslate();
}

void AuditPage::buildContent()
{
    m_table->setModel(&m_model);
    m_table->setInitialWidths({56, 164, 168, 208, 104, 156});
    m_table->setCopyHandler([this] { copy(); });
    auto *splitter = new QSplitter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, detailsWidth});
    content()->addWidget(m_filter);
    content()->addWidget(m_job);
    content()->addWidget(splitter, 1);
    setDetails(m_details);
}

void AuditPage::connectActions()
{
    onTriggered("audit.verify", [this] { verify(); });
    onTriggered("audit.export", [this] { exportCsv(); });
    onTriggered("audit.copy", [this] { copy(); });
    connect(m_filter, &AuditFilterBar::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(m_empty, &EmptyState::activated, m_filter, &AuditFilterBar::clear);
    connect(m_table, &DataTable::currentRowChanged, this, &AuditPage::showChosen);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QString AuditPage::title() const
{
    return tr("Audit trail");
}

QString AuditPage::help() const
{
    return tr(
        "Everything that was recorded, the newest first: who, what, and when. Each entry carries the hash of the one "
        "before it, so that nothing can be changed unseen; choose an entry for its details (F4 shows or hides the "
        "pane). “Verify” computes everything again and compares it with what judges signed and with what this "
        "computer has seen before.");
}

void AuditPage::opened()
{
    load();
}

void AuditPage::focusFilter()
{
    m_filter->focusField();
}

void AuditPage::reveal(const Place &place)
{
    m_filter->showOnly(*place.filter);
}

void AuditPage::retranslateContent()
{
    m_filter->retranslate();
    m_model.retranslate();
    m_details->retranslate();
    m_empty->setTexts(tr("No entry of the audit trail matches these filters."), tr("Take the filters away"));
    updateActions();
    if (m_listed)
        load(); // the words searched in are those of the language
}

void AuditPage::load()
{
    whenNewest(m_asked, page().state.session().auditListing(m_filter->filter()),
               [this](AuditListing listing) { take(std::move(listing)); });
}

void AuditPage::take(AuditListing listing)
{
    m_listed = true;
    m_filter->setChoices(listing.actions, listing.actors);
    m_filter->setCount(std::ssize(listing.numbers), listing.total);
    m_stack->setCurrentWidget(listing.numbers.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (listing.numbers != m_model.numbers()) {
        const QModelIndex current = m_table->currentIndex();
        const qint64 chosen =
            current.isValid() ? m_model.numbers().at(static_cast<std::size_t>(current.row())) : qint64(0);
        m_model.setNumbers(std::move(listing.numbers));
        if (const int row = m_model.rowOf(chosen); row >= 0)
            m_table->selectRow(row);
        else if (m_model.rowCount() > 0)
            m_table->selectRow(0);
    }
    showChosen();
    updateActions();
}

void AuditPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->show(current.isValid() ? std::optional(m_model.numbers().at(static_cast<std::size_t>(current.row())))
                                      : std::nullopt);
}

void AuditPage::updateActions()
{
    const bool running = m_job->isRunning();
    const bool any = m_model.rowCount() > 0;
    setActionEnabled("audit.verify", !running, tr("Something is still running on this page."));
    setActionEnabled("audit.export", any && !running,
                     any ? tr("Something is still running on this page.") : tr("No entry is shown."));
    setActionEnabled("audit.copy", any, tr("No entry is shown."));
}

} // namespace hoithi
