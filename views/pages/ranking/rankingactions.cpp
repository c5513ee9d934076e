// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the judges do on the ranking page.
#include "base/personname.h"
#include "itemmodels/format.h"
#include "views/dialogs/amendkeydialog.h"
#include "views/dialogs/judgedialogs.h"
#include "views/dialogs/purposedialog.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/standingexport.h"
#include "views/pages/ranking/standingpane.h"
#include "views/pages/ranking/whyplacepane.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/jobbar.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace hoithi {

void RankingPage::rank()
{
    const int round = page().state.round();
    messages().clear();
    // Ranking reports nothing while it runs and cannot be stopped halfway: it takes about a second for a million rows.
    const QString text = tr("Ranking %1…").arg(page().state.roundTitle(round));
    messages().showMessage(Tone::Neutral, text);
    const quint64 job = page().jobs.begin(text, QStringLiteral("ranking"));
    m_ranked = round;
    updateActions();
    whenAnswered(page().state.session().rank(round), this, [this, round, job](const Result<StandingPtr> &standing) {
        page().jobs.end(job);
        m_ranked.reset();
        messages().clear();
        page().state.refresh();
        if (!standing) {
            messages().showError(standing.error());
        } else if (round == page().state.round()) {
            ++m_asked; // whatever was asked before is older
            return take(standing);
        }
        updateActions();
    });
}

void RankingPage::afterChange(const Result<void> &outcome, const QString &text)
{
    page().state.refresh();
    if (outcome)
        messages().showMessage(Tone::Positive, text);
    else
        messages().showError(outcome.error());
    m_rereading = !outcome && outcome.error().code == ErrorCode::Stale;
    if (m_rereading)
        messages().setSubject(refusalSubject);
    if (outcome || m_rereading)
        load();
}

QString RankingPage::withoutStanding() const
{
    return m_standing->run() ? tr("The result is being compared with what it came from.") : tr("Rank the round first.");
}

QString RankingPage::whyNotSigned() const
{
    const StandingPtr &standing = m_standing->standing();
    if (!standing)
        return withoutStanding();
    if (m_replaced)
        return tr("Another ranking of the round stands now: look at it first.");
    const RunSummary &run = standing->run;
    if (!run.current)
        return tr("Something changed: rank again first.");
    if (const QString tie = undecidedTie(); !tie.isEmpty())
        return tie;
    const auto &member = page().state.membership().member;
    const bool own = member && std::ranges::any_of(run.signedBy, [&member](const QString &judge) {
                         return samePerson(judge, member->fullName);
                     });
    return own ? tr("You have signed this result already.") : QString();
}

void RankingPage::sign()
{
    const StandingPtr standing = m_standing->standing();
    if (!standing)
        return;
    const int round = standing->run.roundNumber;
    const auto signing = [&session = page().state.session(), round,
                          shown = standing->run.runHash](const QString &judge) {
        return session.sign(round, judge, shown);
    };
    auto *dialog =
        new SignDialog(page().state.roundTitle(round), standing->run, signing, page().state.membership().member, this);
    connect(dialog, &SignDialog::answered, this, [this, round](const Result<SignOutcome> &outcome) {
        if (!outcome)
            return afterChange(failure(outcome.error()), {});
        afterChange({}, tr("%1 is signed. Signatures so far: %2, needed: %3.")
                            .arg(page().state.roundTitle(round), formatNumber(static_cast<qint64>(outcome->signatures)),
                                 formatNumber(static_cast<qint64>(outcome->quorum))));
    });
    dialog->open();
}

void RankingPage::invalidate()
{
    const auto submission = m_why->submission();
    if (!submission)
        return;
    auto *dialog = new InvalidateDialog(*submission, page().state.membership().member, this,
                                        effectsOf(page().state.session().review()));
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = submission->submissionId] {
        whenAnswered(page().state.session().invalidate(id, dialog->judges(), dialog->reason()), this,
                     [this, id](const Result<Decided> &decided) {
                         if (!decided)
                             return afterChange(failure(decided.error()), {});
                         if (*decided == Decided::Proposed)
                             return afterProposal();
                         afterChange({}, tr("%1 no longer counts.").arg(id));
                     });
    });
    dialog->open();
}

void RankingPage::amendKey()
{
    const RoundState *round = page().state.roundState(page().state.round());
    if (!round)
        return;
    auto *dialog = new AmendKeyDialog(page().state.session(), *round, page().state.roundTitle(round->round.number),
                                      page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenAnswered(page().state.session().amendKey(dialog->amendment()), this,
                     [this](const Result<Decided> &decided) {
                         if (!decided)
                             return afterChange(failure(decided.error()), {});
                         if (*decided == Decided::Proposed)
                             return afterProposal();
                         afterChange({}, tr("The amended key is on record."));
                     });
    });
    dialog->open();
}

void RankingPage::showTrail()
{
    if (const auto &chosen = m_why->submission())
        page().go({QStringLiteral("audit"), {}, {}, chosen->submissionId});
}

void RankingPage::afterProposal()
{
    page().state.refresh();
    tellOfOwnProposal(
        tr("Your proposal is on record. It takes effect when a second judge confirms it under their own login."));
}

void RankingPage::exportCsv()
{
    const StandingPtr standing = m_standing->standing();
    if (!standing)
        return;
    askForPurpose(page().state, this, [this, standing, rows = m_standing->shownRows()](const QString &purpose) {
        const ExportRequest request{
            QStringLiteral("ranking"), exportSubject(standing->run.roundNumber), purpose, QStringLiteral("csv"), {}, {},
            page().state.personName()};
        page().app.files->saveFile(this, tr("Export the ranking"),
                                   QStringLiteral("ranking-%1.csv").arg(standing->run.roundNumber),
                                   tr("Tables (*.csv)"), [this, standing, rows, request](const QString &path) {
                                       exportTo(withEnding(path, QStringLiteral("csv")), standing, rows, request);
                                   });
    });
}

void RankingPage::exportTo(const QString &path, const StandingPtr &standing, const std::vector<quint32> &rows,
                           const ExportRequest &request)
{
    auto *job = new StandingExportJob(page().state.session(), standing, rows, path, request, this);
    connect(job, &StandingExportJob::finished, this, [this, path](const Result<qint64> &written) {
        m_job->finish();
        updateActions();
        if (!written)
            return messages().showError(written.error());
        messages().showMessage(Tone::Positive, tr("%1 rows are in %2.").arg(formatNumber(*written), path), tr("Open"),
                               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    const JobBar::Job bar = m_job->start(tr("Exporting"));
    updateActions();
    job->start(bar.stop, bar.progress);
}

} // namespace hoithi
