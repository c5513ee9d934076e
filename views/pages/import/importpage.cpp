// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/importpage.h"

#include "base/personname.h"
#include "base/username.h"
#include "services/backend/feeddownload.h"
#include "views/pages/import/differencespanel.h"
#include "views/pages/import/fetchjob.h"
#include "views/pages/import/folderwatch.h"
#include "views/pages/import/importtexts.h"
#include "views/pages/import/issuespanel.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/dropframe.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 12> importActions{{
    {"import.commit", QT_TRANSLATE_NOOP("ImportPage", "&Import"), "import", "", ActionPlace::Primary},
    {"import.choose", QT_TRANSLATE_NOOP("ImportPage", "Choose &files…"), "folder", "Ctrl+O", ActionPlace::Secondary},
    {"import.export", QT_TRANSLATE_NOOP("ImportPage", "&Export rejected rows…"), "export", "", ActionPlace::Secondary},
    {"import.rejects", QT_TRANSLATE_NOOP("ImportPage", "&Save rejected rows…"), "export", "", ActionPlace::More},
    {"import.watch", QT_TRANSLATE_NOOP("ImportPage", "Watch a &folder…"), "folder", "", ActionPlace::More},
    {"import.fetch", QT_TRANSLATE_NOOP("ImportPage", "Fetch from the &backend…"), "import", "", ActionPlace::More},
    {"import.withdraw", QT_TRANSLATE_NOOP("ImportPage", "&Withdraw…"), "invalidate", "", ActionPlace::More},
    {"import.differences", QT_TRANSLATE_NOOP("ImportPage", "Export &differences…"), "export", "", ActionPlace::More},
    {"import.rows", QT_TRANSLATE_NOOP("ImportPage", "First &rows or differences"), "", "", ActionPlace::More},
    {"import.history", QT_TRANSLATE_NOOP("ImportPage", "Show in the audit &trail"), "audit", "", ActionPlace::More},
    {"import.remove", QT_TRANSLATE_NOOP("ImportPage", "&Take the chosen files away"), "", "", ActionPlace::More},
    {"import.profile", QT_TRANSLATE_NOOP("ImportPage", "Use a &mapping profile…"), "rules", "", ActionPlace::More},
}};

constexpr int importerWidth = 240;

} // namespace

ImportPage::ImportPage(const PageContext &page)
    : FramedPage(page, "ImportPage", importActions), m_drop(new DropFrame(this)), m_importerLabel(new QLabel(this)),
      m_importer(new QLineEdit(userName(), this)), m_importerMissing(new QLabel(this)), m_job(new JobBar(this)),
      m_counts(new QLabel(this)), m_tableTitle(new QLabel(this)), m_tables(new QStackedWidget(this)),
      m_previewTable(new DataTable(QStringLiteral("previewTable"), page.settings, this)),
      m_batchTable(new DataTable(QStringLiteral("batchTable"), page.settings, this)),
      m_differences(new DifferencesPanel(QStringLiteral("differencesTable"), page.theme, page.settings, this)),
      m_empty(new EmptyState(this)), m_issues(new IssuesPanel(page.theme, page.settings, this)),
      m_conflicts(new DifferencesPanel(QStringLiteral("conflictsTable"), page.theme, page.settings, this)),
      m_watch(new FolderWatch(this))
{
    m_fetch = new FetchJob(
        this->page(), *m_job, messages(), [this] { return m_importer->text().trimmed(); }, this);
    buildContent();
    connectActions();
    page.jobs.follow(*m_job, QStringLiteral("import"));
    retranslate();
    startWatch();
}

void ImportPage::buildContent()
{
    m_importer->setObjectName(QStringLiteral("importer"));
    m_importer->setMaximumWidth(importerWidth);
    m_importerLabel->setBuddy(m_importer);
    m_importerMissing->setObjectName(QStringLiteral("importerMissing"));
    setTone(m_importerMissing, Tone::Warning);
    m_importerMissing->hide();
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_tableTitle->setObjectName(QStringLiteral("importTableTitle"));
    m_tableTitle->setProperty("type", QStringLiteral("section"));
    m_previewTable->setModel(&m_preview);
    m_previewTable->setInitialWidths({70, 116, 116, 180, 232, 160, 172, 90});
    m_batchTable->setModel(&m_batches);
    m_batchTable->setInitialWidths({240, 150, 160, 140, 136, 100, 100, 100, 150});
    m_tables->addWidget(m_batchTable);
    m_tables->addWidget(m_previewTable);
    m_tables->addWidget(m_differences);
    m_tables->addWidget(m_empty);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_drop, 1);
    auto *who = new QVBoxLayout;
    who->setSpacing(space::xs);
    who->addWidget(m_importerLabel);
    who->addWidget(m_importer);
    who->addWidget(m_importerMissing);
    top->addLayout(who);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(space::s);
    upperLayout->addWidget(m_tableTitle);
    upperLayout->addWidget(m_tables, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_issues);
    splitter->addWidget(m_conflicts);
    content()->addLayout(top);
    buildWatch(content());
    content()->addWidget(m_job);
    content()->addWidget(m_counts);
    content()->addWidget(splitter, 1);
    m_issues->hide();
    m_conflicts->hide();
    m_counts->hide();
}

void ImportPage::connectActions()
{
    onTriggered("import.choose", [this] { chooseFiles(); });
    onTriggered("import.commit", [this] { confirmCommit(); });
    onTriggered("import.withdraw", [this] { withdraw(); });
    onTriggered("import.fetch", [this] { m_fetch->ask(); });
    connect(m_fetch, &FetchJob::started, this, [this] { setFiles({}); });
    connect(m_fetch, &FetchJob::ended, this, &ImportPage::updateActions);
    connect(m_fetch, &FetchJob::fetched, this, &ImportPage::takeFeed);
    connect(m_fetch, &FetchJob::refused, this, &ImportPage::showFailure);
    onTriggered("import.differences", [this] { exportDifferences(); });
    onTriggered("import.rows", [this] { swapTables(); });
    onTriggered("import.history", [this] { showTrail(); });
    onTriggered("import.export", [this] { exportRejects(); });
    onTriggered("import.remove", [this] { removeFiles(); });
    onTriggered("import.profile", [this] { chooseProfile(); });
    onTriggered("import.rejects", [this] { saveRejects(); });
    onTriggered("import.watch", [this] { editWatch(); });
    connect(m_issues, &IssuesPanel::fileDropped, this, [this](const QString &file) {
        const std::vector<ImportedDump> dumps = dumpsWithRejects();
        if (dumps.size() == 1)
            findRejects(dumps.front(), file, [] {});
    });
    connect(m_drop, &DropFrame::filesDropped, this, [this](const QStringList &paths) {
        const QStringList files = withDumpsOfFolders(paths);
        if (files.isEmpty())
            return messages().showMessage(Tone::Neutral, tr("There is no dump in the folder."));
        setFiles(files);
    });
    connect(m_importer, &QLineEdit::textChanged, this, &ImportPage::updateActions);
    connect(m_issues, &IssuesPanel::issueActivated, this, &ImportPage::jumpTo);
    connect(m_batchTable, &DataTable::currentRowChanged, this, &ImportPage::showBatchIssues);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (isMissingSomething())
            page().go({QStringLiteral("overview")});
        else
            chooseFiles();
    });
    followState();
}

void ImportPage::followState()
{
    connect(&page().state, &ContestState::membershipChanged, this, [this] {
        bindImporter();
        showTable();
        updateActions();
    });
    connect(&page().state, &ContestState::reachableChanged, this, &ImportPage::updateActions);
    connect(&page().state, &ContestState::roundChanged, this, &ImportPage::roundChanged);
    connect(&page().state, &ContestState::overviewChanged, this, &ImportPage::showTable);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isUnanswered() && isVisible() && !hasSource())
            showBatches(); // the contest may be within reach again
    });
}

RoundStage ImportPage::stage() const
{
    const RoundState *round = page().state.roundState(page().state.round());
    return round ? stageOf(*round, page().app.clock->nowUtc()) : RoundStage::NeedsDump;
}

/// Whether something has to be recorded before files can be read.
bool ImportPage::isMissingSomething() const
{
    const RoundStage now = stage();
    return now == RoundStage::NeedsRules || now == RoundStage::NeedsKey || now == RoundStage::NeedsOpening;
}

/// The chosen files, or those imported before, or what is to be done where there are none.
void ImportPage::showTable()
{
    const QString round = page().state.roundTitle(page().state.round());
    QString sentence =
        tr("Nothing has been imported into %1 yet. Choose its dump files; they are shown before anything "
           "is stored.")
            .arg(round);
    if (stage() == RoundStage::NeedsRules)
        sentence =
            tr("Nothing can be imported into %1 before the committee's reading of the rules is recorded.").arg(round);
    else if (stage() == RoundStage::NeedsKey)
        sentence =
            tr("Nothing can be imported into %1 before its answer key is set: submissions are checked against it.")
                .arg(round);
    else if (stage() == RoundStage::NeedsOpening)
        sentence =
            tr("Nothing can be imported into %1 before its questions are opened: submissions are checked against "
               "them.")
                .arg(round);
    const QString choose = page().state.mayDo(Operation::ImportSubmissions) ? tr("Choose files…") : QString();
    m_empty->setTexts(sentence, isMissingSomething() ? tr("Go to the overview") : choose);
    m_tableTitle->setText(!hasSource()  ? tr("Files imported into this round")
                          : m_stored    ? tr("First rows of the files just imported")
                          : m_comparing ? tr("Compared with what is stored")
                                        : tr("First rows, as they will be stored"));
    if (hasSource())
        m_tables->setCurrentWidget(m_comparing ? static_cast<QWidget *>(m_differences) : m_previewTable);
    else
        m_tables->setCurrentWidget(m_batches.rows().empty() ? static_cast<QWidget *>(m_empty) : m_batchTable);
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::help() const
{
    return tr(
        "Choose or drop the dump files of the round named at the top. They are read and shown first, without writing "
        "anything, and compared with what the round has stored; Import then stores all of them or none. Rejected rows "
        "are "
        "listed with line and reason. A file that should not have come in is withdrawn as a whole, as long as nothing "
        "rests on it.");
}

void ImportPage::opened()
{
    if (!m_previewed && !m_job->isRunning()) { // nothing is waiting to be imported
        setFiles({});
        showBatches();
    }
    updateActions();
}

void ImportPage::focusFilter()
{
    if (m_comparing)
        return m_differences->focusFilter();
    m_issues->focusFilter();
}

void ImportPage::retranslateContent()
{
    m_importerLabel->setText(tr("Imported &by"));
    bindImporter();
    m_importerMissing->setText(tr("Required: say who imports."));
    m_preview.retranslate();
    m_batches.retranslate();
    m_differences->retranslate();
    m_conflicts->retranslate();
    m_issues->retranslate();
    showWatch();
    QStringList names;
    for (const QString &file : std::as_const(m_files))
        names << shownFileName(file);
    if (m_feed)
        names << m_feed->name();
    m_drop->setText(
        names.isEmpty()
            ? tr("Drop dump files or folders here (.csv, .ndjson, .json, .xlsx, .gz, .zip), or choose them above.")
            : shownNames(names));
    showTable();
    updateActions();
}

void ImportPage::roundChanged()
{
    if (m_importing)
        return; // what it stores and reports is of the round it began with
    m_fetch->forget();
    setFiles({});
    if (isVisible())
        showBatches();
}

bool ImportPage::hasSource() const
{
    return !m_files.isEmpty() || m_feed;
}

/// What a backend sent is shown and imported as a file is.
void ImportPage::takeFeed(const std::shared_ptr<FeedDownload> &feed)
{
    setFiles({});
    m_feed = feed;
    retranslateContent();
    preview();
}

void ImportPage::setFiles(const QStringList &files)
{
    showFiles(files, {});
    if (!files.isEmpty())
        preview();
}

/// Nothing is known of them yet.
void ImportPage::showFiles(const QStringList &files, const QString &profileName)
{
    if (m_job->isRunning()) { // reading what was chosen before
        m_job->cancel();
        m_job->finish();
    }
    m_files = files;
    m_feed.reset();
    m_dumps.clear();
    m_commitWhenRead = false;
    m_commitUnasked = false;
    m_profileName = profileName;
    m_profile.clear();
    m_round = page().state.round();
    m_previewed = false;
    m_stored = false;
    ++m_asked;
    m_preview.setRows({});
    m_comparing = false;
    m_differences->showDifferences({}, {});
    m_issues->showIssues({}, {});
    m_issues->hide();
    m_conflicts->hide();
    m_counts->clear();
    m_counts->hide();
    retranslateContent();
}

void ImportPage::showCounts(const QString &text)
{
    m_counts->show();
    m_counts->setText(text);
}

void ImportPage::updateActions()
{
    const bool running = m_job->isRunning();
    setActionEnabled("import.choose", !running, tr("Wait until the files are read, or cancel."));
    setActionEnabled("import.fetch", !running, tr("Wait until the files are read, or cancel."));
    m_drop->setEnabled(action("import.choose")->isEnabled());
    m_drop->setToolTip(m_drop->isEnabled() ? QString() : action("import.choose")->toolTip());
    setActionEnabled("import.profile", !running && !m_files.isEmpty() && !m_stored,
                     running ? tr("Wait until the files are read, or cancel.")
                             : tr("Choose files first: how they are read is chosen for them."));
    setActionEnabled("import.remove", !running && hasSource(),
                     running ? tr("Wait until the files are read, or cancel.") : tr("No file is chosen."));
    setActionEnabled("import.export", !m_issues->isEmpty(), tr("No row was rejected."));
    setActionEnabled("import.rejects", !running && !dumpsWithRejects().empty(),
                     m_issues->isEmpty() ? tr("No row was rejected.") : tr("Import the files first."));
    setActionEnabled("import.watch", true);
    const BatchSummary *batch = chosenBatch();
    setActionEnabled("import.withdraw", batch && !batch->withdrawn && !running,
                     batch ? tr("This file is withdrawn already.") : tr("Choose an imported file first."));
    setActionEnabled("import.history", batch && batch->withdrawn && batch->withdrawn->auditEntry > 0,
                     tr("Choose a withdrawn file first."));
    setActionEnabled("import.differences", !m_differences->isEmpty(), tr("Nothing differs from what is stored."));
    setActionEnabled("import.rows", !m_differences->isEmpty(), tr("Nothing differs from what is stored."));
    const bool named = namesPerson(m_importer->text());
    m_importerMissing->setVisible(m_previewed && m_valid > 0 && !named);
    setActionEnabled("import.commit", m_previewed && m_valid > 0 && !running && named,
                     m_previewed && m_valid == 0 ? tr("No row of the files can be imported.")
                     : named                     ? tr("Choose files and let them be read first.")
                                                 : tr("Say who imports."));
}

/// Members import under their own name.
void ImportPage::bindImporter()
{
    const auto &member = page().state.membership().member;
    m_importer->setReadOnly(member.has_value());
    if (member)
        m_importer->setText(member->fullName);
}

} // namespace hoithi
