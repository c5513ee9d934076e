// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the overview page.
#include "base/storeaddress.h"
#include "itemmodels/format.h"
#include "services/backups/backupfolder.h"
#include "views/dialogs/keydialogs.h"
#include "views/dialogs/openrounddialog.h"
#include "views/dialogs/retentiondialogs.h"
#include "views/pages/overview/overviewpage.h"
#include "views/pages/overview/roundquestions.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

namespace hoithi {

namespace {
constexpr QLatin1String retentionSubject("retention");
}

void OverviewPage::recordRules()
{
    const auto &overview = page().state.overview();
    const int rounds = overview ? static_cast<int>(overview->rounds.size()) : 1;
    auto *dialog = new RuleReadingDialog(*page().app.files, rounds, page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RuleReading reading = dialog->reading();
        whenAnswered(page().state.session().approveRules(reading.rules, reading.inForceFromRound, reading.approver,
                                                         reading.reason),
                     this, [this, reading](const Result<int> &version) {
                         if (version)
                             m_recorded.push_back(reading);
                         if (version)
                             messages().showMessage(Tone::Positive,
                                                    tr("The rule reading is on record as version %1.").arg(*version));
                         else
                             messages().showError(version.error());
                         page().state.refresh();
                     });
    });
    dialog->open();
}

int OverviewPage::questionsAskedFor(int round) const
{
    const auto recorded = std::find_if(m_recorded.rbegin(), m_recorded.rend(), [round](const RuleReading &reading) {
        return reading.inForceFromRound <= round;
    });
    if (recorded != m_recorded.rend())
        return recorded->rules.questionCount;
    const RoundState *state = page().state.roundState(round);
    return state && state->run && state->run->current ? state->run->rules.questionCount : 0;
}

/// The first that has none: this page shows all rounds, so that the one chosen elsewhere is nothing to go by.
int OverviewPage::roundWithoutKey() const
{
    const auto &rounds = page().state.overview()->rounds;
    const auto first = std::ranges::find_if(rounds, [](const RoundState &round) {
        return round.questionCount == 0 && round.questions.papers.empty() && !round.keyHidden;
    });
    return first == rounds.end() ? std::max(1, page().state.round()) : first->round.number;
}

void OverviewPage::setKey(int first)
{
    std::vector<KeyRound> rounds;
    for (const RoundState &state : page().state.overview()->rounds) {
        const int number = state.round.number;
        rounds.push_back({number, page().state.roundTitle(number), questionsAskedFor(number),
                          state.questions.seal == QuestionSeal::Sealed});
    }
    auto *dialog = new KeyDialog(std::move(rounds), first, this);
    connect(dialog, &KeyDialog::submitted, this, [this, dialog] {
        const int round = dialog->round();
        whenAnswered(page().state.session().setKey(round, dialog->paperCode(), dialog->key(), dialog->optionCount(),
                                                   dialog->questionsPassphrase()),
                     this, [this, round, open = QPointer(dialog)](const Result<void> &done) {
                         if (open)
                             open->finish(done);
                         if (done)
                             messages().showMessage(Tone::Positive,
                                                    tr("The key of %1 is set.").arg(page().state.roundTitle(round)));
                         else if (!open)
                             messages().showError(done.error());
                         page().state.refresh();
                     });
    });
    dialog->open();
}

void OverviewPage::openQuestions()
{
    const auto &overview = page().state.overview();
    const int round = overview ? roundToOpen(*overview, page().state.round()) : 0;
    if (round == 0)
        return;
    const QString title = page().state.roundTitle(round);
    auto *dialog = new OpenRoundDialog(page().state.session(), round, title, page().state.membership().member, this);
    connect(dialog, &OpenRoundDialog::done, this, [this, title] {
        messages().showMessage(Tone::Positive, tr("The questions of %1 are open.").arg(title));
        page().state.refresh();
    });
    dialog->open();
}

void OverviewPage::importRoster()
{
    page().app.files->openFiles(this, tr("Choose the committee roster"), tr("Rosters (*.csv *.xlsx)"),
                                [this](const QStringList &files) {
                                    if (!files.isEmpty())
                                        importRoster(files.first());
                                });
}

void OverviewPage::importRoster(const QString &file)
{
    messages().clear();
    whenAnswered(page().state.session().importRoster(file), this, [this, file](const Result<qint64> &added) {
        if (added)
            messages().showMessage(Tone::Positive, tr("People added to the roster: %1.").arg(formatNumber(*added)));
        else
            showFailure(added.error(), [this, file] { importRoster(file); });
        page().state.refresh();
    });
}

void OverviewPage::verify()
{
    const JobBar::Job job = m_job->start(tr("Verifying"), false);
    setActionEnabled("overview.verify", false, tr("Verifying"));
    whenAnswered(page().state.session().verify(job.progress), this, [this](const Result<VerifyReport> &report) {
        m_job->finish();
        setActionEnabled("overview.verify", true);
        if (!report)
            return messages().showError(report.error());
        if (report->findings.empty())
            return messages().showMessage(Tone::Positive,
                                          tr("Everything matches: %1 log entries, %2 imports, %3 rankings.")
                                              .arg(formatNumber(report->auditEntries), formatNumber(report->batches),
                                                   formatNumber(report->runs)));
        QStringList lines;
        for (const VerifyFinding &finding : report->findings)
            lines << QStringLiteral("%1: %2").arg(finding.subject, finding.problem) << finding.details;
        messages().showError({ErrorCode::Corrupt,
                              tr("%1 records do not match. First: %2. Keep the file and restore a backup beside it.")
                                  .arg(formatNumber(static_cast<qint64>(report->findings.size())), lines.first()),
                              lines.join(u'\n')});
    });
}

void OverviewPage::setRetention()
{
    auto *dialog = new RetentionDialog(page().state, this);
    connect(dialog, &RetentionDialog::done, this, [this] {
        messages().showMessage(Tone::Positive, tr("The period is on record."));
        page().state.refresh();
    });
    dialog->open();
}

void OverviewPage::erase()
{
    auto *dialog = new EraseDialog(page().state, this);
    connect(dialog, &EraseDialog::done, this, [this, dialog] {
        if (dialog->decided() == Decided::Carried)
            messages().showMessage(Tone::Positive, erasedText());
        else
            tellOfOwnProposal(
                tr("Your proposal is on record. It takes effect when a second administrator confirms it."));
        page().state.refresh();
    });
    dialog->open();
}

QString OverviewPage::erasedText() const
{
    const QString erased = tr("Personal data is erased. Destroy the backups made before, too.");
    const QString store = page().state.session().store();
    if (isServerAddress(store))
        return tr("Personal data is erased. The server's own backups and its archived write-ahead log hold the keys "
                  "until they are gone, too.");
    const QString chosen = page().settings.value(Setting::BackupFolder).toString();
    const QString folder = backupFolder(chosen.isEmpty() ? page().app.backupRoot : chosen, store);
    const std::vector<KeptBackup> kept = backupsIn(folder);
    if (kept.empty())
        return erased;
    return tr("%1 %2 of them are in %3.")
        .arg(erased, formatNumber(static_cast<qint64>(kept.size())), QDir::toNativeSeparators(folder));
}

void OverviewPage::showRetention(const RetentionState &retention)
{
    setActionEnabled("overview.retention", !retention.erased, tr("Personal data is erased already."));
    setActionEnabled("overview.erase", !retention.erased, tr("Personal data is erased already."));
    const bool undecided = !retention.policy && !retention.open && !retention.erased;
    if (!retention.due && !undecided)
        return messages().clearAbout(retentionSubject);
    if (m_toldOfRetention && *m_toldOfRetention != retention.due)
        messages().clearAbout(retentionSubject); // somebody has set a period meanwhile, and it is over
    if (!messages().isHidden() || (m_toldOfRetention && *m_toldOfRetention == retention.due))
        return;
    m_toldOfRetention = retention.due;
    sayInEveryLanguage(messages(), [this, retention] { tellOfRetention(retention); });
}

void OverviewPage::tellOfRetention(const RetentionState &retention)
{
    const QString text = retention.due
                             ? tr("Personal data was to be kept until %1, and is still there.")
                                   .arg(retention.lastDay.toString(QStringLiteral("dd/MM/yyyy")))
                             : tr("Nobody has set how long personal data is kept. %1 months after the last round leave "
                                  "time for complaints and audits.")
                                   .arg(suggestedRetentionMonths);
    if (retention.due)
        messages().showMessage(Tone::Warning, text, tr("Erase personal data…"), [this] { erase(); });
    else
        messages().showMessage(Tone::Neutral, text, tr("Set the period…"), [this] { setRetention(); });
    messages().setSubject(retentionSubject);
    messages().bindLink(action(retention.due ? "overview.erase" : "overview.retention"));
}

} // namespace hoithi
