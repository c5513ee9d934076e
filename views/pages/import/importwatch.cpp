// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder whose new files are shown here as they come in.
#include "base/personname.h"
#include "itemmodels/format.h"
#include "services/import/dumpfiles/dumpfileservice.h"
#include "services/import/profiles/profileservice.h"
#include "views/dialogs/import/watchfolderdialog.h"
#include "views/pages/import/folderwatch.h"
#include "views/pages/import/importpage.h"
#include "views/pages/import/importtexts.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/windowwords.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

QString contestKey(const ContestState &state)
{
    return state.overview() ? QString::fromLatin1(state.overview()->identity) : QString();
}

QString arrivedText(const WaitingFile &waiting)
{
    const QString name = shownFileName(waiting.arrived.file);
    if (waiting.problem)
        return ImportPage::tr("%1 has come in, and cannot be read: %2")
            .arg(name, inWindowWords(waiting.problem->message));
    const QString counts = previewCountsText(waiting.arrived.preview);
    if (waiting.arrived.bringsMore && !waiting.isSkipped)
        return ImportPage::tr("%1 was imported before, and brings more by now, since another file was withdrawn. %2")
            .arg(name, counts);
    return waiting.isSkipped ? ImportPage::tr("%1 was skipped. %2").arg(name, counts)
                             : ImportPage::tr("%1 has come in. %2").arg(name, counts);
}

FolderChoice watchedBy(const PageContext &page)
{
    const QString key = contestKey(page.state);
    return key.isEmpty() ? FolderChoice{} : FolderChoice::of(page.settings.value(Setting::WatchedFolder, key));
}

} // namespace

void ImportPage::buildWatch(QVBoxLayout *above)
{
    m_watchRow = new QWidget(this);
    m_watchText = new QLabel(m_watchRow);
    m_watchImport = new QPushButton(m_watchRow);
    m_watchDrop = new QPushButton(m_watchRow);
    m_watchAgain = new QPushButton(m_watchRow);
    m_watchFiles = new QComboBox(m_watchRow);
    m_watchRow->setObjectName(QStringLiteral("watchRow"));
    m_watchText->setObjectName(QStringLiteral("watchText"));
    m_watchText->setTextFormat(Qt::PlainText);
    m_watchText->setWordWrap(true);
    m_watchText->setMinimumWidth(1); // a long word of the path does not widen the window
    m_watchImport->setObjectName(QStringLiteral("watchImport"));
    m_watchDrop->setObjectName(QStringLiteral("watchDrop"));
    m_watchAgain->setObjectName(QStringLiteral("watchAgain"));
    m_watchFiles->setObjectName(QStringLiteral("watchFiles"));
    auto *row = new QHBoxLayout(m_watchRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_watchText, 1);
    row->addWidget(m_watchFiles);
    row->addWidget(m_watchImport);
    row->addWidget(m_watchAgain);
    row->addWidget(m_watchDrop);
    above->addWidget(m_watchRow);
    m_watchRow->hide();
    connect(m_watchImport, &QPushButton::clicked, this, [this] { importArrival(m_watchShown, false); });
    connect(m_watchDrop, &QPushButton::clicked, this, &ImportPage::skipArrival);
    connect(m_watchAgain, &QPushButton::clicked, this, &ImportPage::lookAgain);
    connect(m_watchFiles, &QComboBox::activated, this, [this] {
        m_watchShown = m_watchFiles->currentData().toString();
        showWatch();
    });
    connect(m_watch, &FolderWatch::arrived, this, &ImportPage::fileArrived);
    connect(m_watch, &FolderWatch::reachChanged, this, &ImportPage::showWatch);
    connect(&page().state, &ContestState::overviewChanged, this, &ImportPage::startWatch);
}

/// Of the contest that is open, as this computer remembers it.
void ImportPage::startWatch()
{
    const FolderChoice choice = watchedBy(page());
    if (m_watch->folder() == choice.folder)
        return;
    m_toSurvey.clear();
    m_arrivals.clear();
    m_surveyed.clear();
    m_watch->watch(choice.folder);
    showWatch();
}

void ImportPage::editWatch()
{
    whenAnswered(page().state.session().profiles().profiles(), this,
                 [this](const Result<std::vector<SavedProfile>> &profiles) {
                     QStringList names;
                     for (const SavedProfile &profile : profiles.value_or(std::vector<SavedProfile>())) {
                         if (!names.contains(profile.name))
                             names << profile.name;
                     }
                     QList<std::pair<int, QString>> rounds;
                     for (const RoundState &round :
                          page().state.overview() ? page().state.overview()->rounds : std::vector<RoundState>())
                         rounds.emplace_back(round.round.number, page().state.roundTitle(round.round.number));
                     FolderChoice choice = watchedBy(page());
                     if (choice.folder.isEmpty())
                         choice.round = page().state.round();
                     auto *dialog = new WatchFolderDialog(choice, rounds, names, page().app.files, this);
                     const auto keep = [this](const FolderChoice &kept) {
                         page().settings.setValue(Setting::WatchedFolder, kept.toVariant(), contestKey(page().state));
                         m_watch->watch({}); // what waits there is looked at anew, by what was chosen now
                         startWatch();
                         showWatch();
                     };
                     connect(dialog, &QDialog::accepted, this, [dialog, keep] { keep(dialog->choice()); });
                     connect(dialog, &WatchFolderDialog::stopped, this, [keep] { keep({}); });
                     dialog->open();
                 });
}

void ImportPage::fileArrived(const QString &file)
{
    forgetArrivals({file});
    if (!m_toSurvey.contains(file))
        m_toSurvey << file;
    surveyNext();
}

/// One after another, and none while somebody imports.
void ImportPage::surveyNext()
{
    showWatch();
    if (!m_surveyed.isEmpty() || m_toSurvey.isEmpty() || m_job->isRunning())
        return;
    m_surveyed = m_toSurvey.takeFirst();
    const FolderChoice choice = watchedBy(page());
    const ImportRequest request{choice.round, {m_surveyed}, choice.profile, m_importer->text().trimmed(), {}, {}};
    whenAnswered(page().state.session().dumpFiles().arrival(request, {}, {}), this,
                 [this, file = m_surveyed](Result<ArrivedFile> arrived) {
                     if (m_surveyed != file)
                         return; // another folder is watched meanwhile
                     if (!arrived)
                         return takeUnread(file, arrived.error());
                     m_surveyed.clear();
                     takeArrival({*std::move(arrived)});
                     surveyNext();
                 });
}

/// Where its columns only have names of their own, what they hold can be chosen.
void ImportPage::takeUnread(const QString &file, const Error &problem)
{
    whenAnswered(page().state.session().profiles().foreignFile({file}), this,
                 [this, file, problem](const Result<QString> &foreign) {
                     if (m_surveyed != file)
                         return; // another folder is watched meanwhile
                     m_surveyed.clear();
                     const bool isForeign = problem.code == ErrorCode::BadInput && foreign && !foreign->isEmpty();
                     ArrivedFile unread;
                     unread.file = file;
                     takeArrival({std::move(unread), problem, isForeign});
                     surveyNext();
                 });
}

/// What was imported before is left alone; what only brings new rows goes in by itself where somebody wanted that.
void ImportPage::takeArrival(const WaitingFile &waiting)
{
    if (waiting.arrived.isKnown())
        return;
    m_arrivals.push_back(waiting);
    const QString file = waiting.arrived.file;
    const bool mayImport = namesPerson(m_importer->text()) && !m_job->isRunning() && !m_previewed;
    if (watchedBy(page()).isAutomatic && waiting.arrived.isPlain() && mayImport)
        return importArrival(file, true);
    showWatch(); // of another file, maybe: what somebody is about to click stays
    messages().showMessage(Tone::Neutral, tr("%1 has come in.").arg(shownFileName(file)), tr("Show it"), [this, file] {
        m_watchShown = file;
        showWatch();
    });
}

/// Through the preview, which asks where rows change or vanish. It waits until it is imported.
void ImportPage::importArrival(const QString &file, bool byItself)
{
    if (file.isEmpty() || m_job->isRunning())
        return;
    const FolderChoice choice = watchedBy(page());
    if (page().state.round() != choice.round)
        page().state.setRound(choice.round);
    showFiles({file}, choice.profile);
    m_commitWhenRead = true;
    m_commitUnasked = byItself;
    preview();
    showWatch();
}

/// It stays in the list, behind those that wait.
void ImportPage::skipArrival()
{
    if (WaitingFile *shown = shownArrival())
        shown->isSkipped = true;
    m_watchShown.clear();
    showWatch();
}

void ImportPage::lookAgain()
{
    const QString file = m_watchShown;
    if (!file.isEmpty())
        fileArrived(file);
}

void ImportPage::forgetArrivals(const QStringList &files)
{
    std::erase_if(m_arrivals, [&files](const WaitingFile &waiting) { return files.contains(waiting.arrived.file); });
}

/// The one that was chosen, else the first that is not skipped.
WaitingFile *ImportPage::shownArrival()
{
    auto found = std::ranges::find_if(
        m_arrivals, [this](const WaitingFile &waiting) { return waiting.arrived.file == m_watchShown; });
    if (found == m_arrivals.end())
        found = std::ranges::find(m_arrivals, false, &WaitingFile::isSkipped);
    if (found == m_arrivals.end())
        found = m_arrivals.begin();
    return found == m_arrivals.end() ? nullptr : &*found;
}

void ImportPage::listArrivals()
{
    const WaitingFile *shown = shownArrival();
    m_watchShown = shown ? shown->arrived.file : QString();
    m_watchFiles->clear();
    for (const WaitingFile &waiting : m_arrivals) {
        const QString name = shownFileName(waiting.arrived.file);
        m_watchFiles->addItem(waiting.isSkipped ? tr("%1 (skipped)").arg(name) : name, waiting.arrived.file);
        m_watchFiles->setItemData(m_watchFiles->count() - 1, QFileInfo(waiting.arrived.file).fileName(),
                                  Qt::ToolTipRole);
    }
    m_watchFiles->setCurrentIndex(m_watchFiles->findData(m_watchShown));
    m_watchFiles->setAccessibleName(tr("Files that wait"));
    m_watchFiles->setVisible(m_arrivals.size() > 1);
    const QString name = shownFileName(m_watchShown);
    m_watchImport->setText(shown && shown->problem
                               ? tr("Choose its columns…")
                               : tr("Import %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_watchImport->setToolTip(QFileInfo(m_watchShown).fileName());
    m_watchAgain->setText(tr("Look again"));
    m_watchDrop->setText(tr("Skip"));
    m_watchImport->setVisible(shown && (!shown->problem || shown->isForeign));
    m_watchAgain->setVisible(shown && shown->problem);
    m_watchDrop->setVisible(shown && !shown->isSkipped);
    m_watchImport->setEnabled(!m_job->isRunning());
}

void ImportPage::showWatch()
{
    const QString folder = m_watch->folder();
    m_watchRow->setVisible(!folder.isEmpty());
    listArrivals();
    const QString where = tr("Watched for %1: %2")
                              .arg(page().state.roundTitle(watchedBy(page()).round), QDir::toNativeSeparators(folder));
    setTone(m_watchText, m_watch->isThere() ? Tone::Neutral : Tone::Warning);
    if (!m_watch->isThere())
        return m_watchText->setText(tr("%1 – out of reach, and looked for again and again.").arg(where));
    const WaitingFile *shown = shownArrival();
    if (!shown)
        return m_watchText->setText(tr("%1 – nothing new.").arg(where));
    const auto waiting = std::ranges::count(m_arrivals, false, &WaitingFile::isSkipped);
    m_watchText->setText(
        tr("%1 – %2 Files that wait: %3.").arg(where, arrivedText(*shown), formatNumber(static_cast<qint64>(waiting))));
}

} // namespace hoithi
