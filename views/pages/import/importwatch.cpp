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

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hoithi {

namespace {

QString contestKey(const ContestState &state)
{
    return state.overview() ? QString::fromLatin1(state.overview()->identity) : QString();
}

QString arrivedText(const ArrivedFile &arrived)
{
    const QString name = QFileInfo(arrived.file).fileName();
    if (arrived.sha256.isEmpty())
        return ImportPage::tr("%1 has come in, and cannot be read so. Look at it.").arg(name);
    return ImportPage::tr("%1 has come in. %2").arg(name, previewCountsText(arrived.preview));
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
    m_watchRow->setObjectName(QStringLiteral("watchRow"));
    m_watchText->setObjectName(QStringLiteral("watchText"));
    m_watchText->setTextFormat(Qt::PlainText);
    m_watchText->setWordWrap(true);
    m_watchImport->setObjectName(QStringLiteral("watchImport"));
    m_watchDrop->setObjectName(QStringLiteral("watchDrop"));
    auto *row = new QHBoxLayout(m_watchRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_watchText, 1);
    row->addWidget(m_watchImport);
    row->addWidget(m_watchDrop);
    above->addWidget(m_watchRow);
    m_watchRow->hide();
    connect(m_watchImport, &QPushButton::clicked, this, [this] { importArrival(false); });
    connect(m_watchDrop, &QPushButton::clicked, this, &ImportPage::dropArrival);
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
    std::erase_if(m_arrivals, [&file](const ArrivedFile &arrived) { return arrived.file == file; });
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
                     m_surveyed.clear();
                     if (arrived)
                         takeArrival(*arrived);
                     else
                         takeArrival({file, {}, {}, false, {}});
                     surveyNext();
                 });
}

/// What was imported before is left alone; what only brings new rows goes in by itself where somebody wanted that.
void ImportPage::takeArrival(const ArrivedFile &arrived)
{
    if (arrived.batch)
        return;
    m_arrivals.push_back(arrived);
    const bool mayImport = namesPerson(m_importer->text()) && !m_job->isRunning() && !m_previewed;
    if (watchedBy(page()).isAutomatic && arrived.isPlain() && mayImport)
        return importArrival(true);
    messages().showMessage(Tone::Neutral, arrivedText(arrived));
    showWatch();
}

/// The last one that came in by itself, else the first that waits: through the preview, which asks where rows change or vanish.
void ImportPage::importArrival(bool byItself)
{
    if (m_arrivals.empty() || m_job->isRunning())
        return;
    const auto at = byItself ? m_arrivals.end() - 1 : m_arrivals.begin();
    const QString file = at->file;
    m_arrivals.erase(at);
    const FolderChoice choice = watchedBy(page());
    if (page().state.round() != choice.round)
        page().state.setRound(choice.round);
    showFiles({file}, choice.profile);
    m_commitWhenRead = true;
    preview();
    showWatch();
}

void ImportPage::dropArrival()
{
    if (!m_arrivals.empty())
        m_arrivals.erase(m_arrivals.begin());
    showWatch();
}

void ImportPage::showWatch()
{
    const QString folder = m_watch->folder();
    m_watchRow->setVisible(!folder.isEmpty());
    m_watchImport->setText(tr("Import it"));
    m_watchDrop->setText(tr("Leave it"));
    m_watchImport->setVisible(!m_arrivals.empty());
    m_watchDrop->setVisible(!m_arrivals.empty());
    m_watchImport->setEnabled(!m_job->isRunning());
    const QString where = tr("Watched for %1: %2")
                              .arg(page().state.roundTitle(watchedBy(page()).round), QDir::toNativeSeparators(folder));
    setTone(m_watchText, m_watch->isThere() ? Tone::Neutral : Tone::Warning);
    if (!m_watch->isThere())
        return m_watchText->setText(tr("%1 – out of reach, and looked for again and again.").arg(where));
    if (m_arrivals.empty())
        return m_watchText->setText(tr("%1 – nothing new.").arg(where));
    m_watchText->setText(tr("%1 – %2 Files that wait: %3.")
                             .arg(where, arrivedText(m_arrivals.front()), formatNumber(std::ssize(m_arrivals))));
}

} // namespace hoithi
