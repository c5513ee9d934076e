// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the secretary does on the awards page. Each act is of the round whose winners are shown when it begins.
#include "views/ceremony/ceremonywindow.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/pages/awards/awardspage.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/widgets/answers.h"
#include "views/widgets/dayfield.h"

#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QUrl>

namespace hoithi {

namespace {

constexpr qsizetype shownHashDigits = 12;

QStringList presentIn(const QString &folder)
{
    QStringList present;
    for (const QLatin1String name : awardFileNames) {
        if (QFile::exists(QDir(folder).filePath(name)))
            present << name;
    }
    return present;
}

} // namespace

DecisionDetails AwardsPage::details() const
{
    return {m_number->text().trimmed(), m_date->day().value_or(QDate()), m_signerTitle->text().trimmed(),
            m_signerName->text().trimmed()};
}

QString AwardsPage::nameOf(int round) const
{
    return round == 0 ? wholeContestChoice() : page().state.roundTitle(round);
}

void AwardsPage::preview()
{
    if (!m_shown)
        return;
    setBusy(true);
    messages().showMessage(Tone::Neutral, tr("Preparing the documents…"));
    whenAnswered(page().state.session().previewAward(m_shown->round, details()), this,
                 [this, round = m_shown->round](const Result<std::vector<AwardDocument>> &documents) {
                     setBusy(false);
                     if (!isVisible() || !m_shown || m_shown->round != round)
                         return; // somebody has gone on to something else
                     if (!documents)
                         return messages().showError(documents.error());
                     messages().clear();
                     showPreview(*documents, round);
                 });
}

void AwardsPage::showPreview(const std::vector<AwardDocument> &documents, int round)
{
    std::vector<ShownDocument> shown;
    for (const AwardDocument &document : documents) {
        const bool decision = document.kind == AwardDocumentKind::Decision;
        shown.push_back({decision ? tr("Decision") : tr("Certificates"), document.title,
                         awardFileNames[decision ? 0 : 1], document.pages});
    }
    auto *dialog = new DocumentPreviewDialog(tr("Documents: %1").arg(nameOf(round)),
                                             tr("This is a preview: nothing is recorded until the awards are issued."),
                                             std::move(shown), page().theme, *page().app.files, this);
    // An official act is its own purpose: nobody is asked.
    dialog->setRecorder([session = page().state.sharedSession(), round, rows = m_shown->winners,
                         name = page().state.personName()](const ShownDocument &document, const QByteArray &sha256) {
        return session->recordExport({QString(document.fileName).section(QLatin1Char('.'), 0, 0), exportSubject(round),
                                      QStringLiteral("awards.preview"),
                                      sha256.isEmpty() ? QStringLiteral("print") : QStringLiteral("pdf"), rows, sha256,
                                      name});
    });
    dialog->open();
}

void AwardsPage::holdCeremony()
{
    if (!m_shown)
        return;
    whenAnswered(page().state.session().winners(m_shown->round), this,
                 [this, shown = *m_shown](const Result<WinnerRows> &winners) {
                     if (!winners || winners->basis != shown.basis)
                         return load(); // which says why, or shows who wins now
                     showCeremony(*winners, shown.round);
                 });
}

void AwardsPage::showCeremony(const WinnerRows &winners, int round)
{
    const auto &overview = page().state.overview();
    const RoundState *state = page().state.roundState(round);
    const RuleBook rules = state && state->run ? state->run->rules : RuleBook{};
    const QString source =
        tr("From the signed result %1").arg(QString::fromLatin1(winners.basis.left(shownHashDigits)));
    auto *window = new CeremonyWindow(
        ceremonySlides(overview ? overview->contest.title : QString(), nameOf(round), winners, rules), source, this);
    window->showFullScreen();
}

void AwardsPage::issue()
{
    if (!m_shown)
        return;
    const QString start = page().settings.value(Setting::AwardFolder).toString();
    page().app.files->chooseFolder(this, tr("Folder for the documents"), start,
                                   [this, shown = *m_shown](const QString &folder) { confirmIssue(shown, folder); });
}

void AwardsPage::confirmIssue(const Shown &shown, const QString &folder)
{
    QString consequence = tr("The awards of %1 are recorded and cannot be taken back. The documents go into %2.")
                              .arg(nameOf(shown.round), folder);
    const QStringList replaced = presentIn(folder);
    if (!replaced.isEmpty())
        consequence += QLatin1Char(' ') + tr("Files there are replaced: %1.").arg(replaced.join(QStringLiteral(", ")));
    page().app.messages->confirm(this, {tr("Issue awards"), consequence, tr("Issue awards")},
                                 [this, shown, folder] { issueInto(shown, folder); });
}

void AwardsPage::issueInto(const Shown &shown, const QString &folder)
{
    page().settings.setValue(Setting::AwardFolder, folder);
    const QString text = tr("Writing the documents of %1…").arg(nameOf(shown.round));
    messages().showMessage(Tone::Neutral, text);
    const quint64 job = page().jobs.begin(text, QStringLiteral("awards"));
    setBusy(true);
    whenAnswered(page().state.session().award(shown.round, details(), folder, shown.basis), this,
                 [this, shown, folder, job](const Result<AwardOutcome> &outcome) {
                     page().jobs.end(job);
                     setBusy(false);
                     page().state.refresh();
                     if (!outcome) {
                         load();
                         return messages().showError(outcome.error());
                     }
                     messages().showMessage(Tone::Positive,
                                            tr("%1: %2 awards are recorded; %3 files are in %4.")
                                                .arg(nameOf(shown.round))
                                                .arg(outcome->awards)
                                                .arg(outcome->files.size())
                                                .arg(folder),
                                            tr("Open folder"),
                                            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
                 });
}

} // namespace hoithi
