// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingpage.h"

#include "itemmodels/format.h"
#include "views/dialogs/backend/publishjob.h"
#include "views/pages/ranking/standingpane.h"
#include "views/pages/ranking/whyplacepane.h"
#include "views/pages/review/waitingproposals.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 12> rankingActions{{
    {"ranking.rank", QT_TRANSLATE_NOOP("RankingPage", "&Rank"), "ranking", "", ActionPlace::Primary},
    {"ranking.sign", QT_TRANSLATE_NOOP("RankingPage", "&Sign…"), "sign", "", ActionPlace::Secondary},
    {"ranking.export", QT_TRANSLATE_NOOP("RankingPage", "&Export CSV…"), "export", "", ActionPlace::Secondary},
    {"ranking.tie", QT_TRANSLATE_NOOP("RankingPage", "Decide a &tie…"), "rules", "", ActionPlace::More},
    {"ranking.publish", QT_TRANSLATE_NOOP("RankingPage", "&Publish the result…"), "export", "", ActionPlace::More},
    {"ranking.finalise", QT_TRANSLATE_NOOP("RankingPage", "Declare &final…"), "success", "", ActionPlace::More},
    {"ranking.runs", QT_TRANSLATE_NOOP("RankingPage", "Ear&lier rankings…"), "details", "Ctrl+H", ActionPlace::More},
    {"ranking.history", QT_TRANSLATE_NOOP("RankingPage", "Show in the a&udit trail"), "audit", "", ActionPlace::More},
    {"ranking.copy", QT_TRANSLATE_NOOP("RankingPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
    {"ranking.invalidate", QT_TRANSLATE_NOOP("RankingPage", "&Invalidate submission…"), "invalidate", "",
     ActionPlace::More},
    {"ranking.complaint", QT_TRANSLATE_NOOP("RankingPage", "&Link with a complaint…"), "", "", ActionPlace::More},
    {"ranking.amend", QT_TRANSLATE_NOOP("RankingPage", "&Amend answer key…"), "key", "", ActionPlace::More},
}};

constexpr std::size_t prizeRowLimit = 40;
constexpr QLatin1String validitySubject("validity");

} // namespace

RankingPage::RankingPage(const PageContext &page)
    : FramedPage(page, "RankingPage", rankingActions), m_summary(new QLabel(this)), m_signed(new QLabel(this)),
      m_prizes(new QLabel(this)), m_job(new JobBar(this)), m_stack(new QStackedWidget(this)), m_main(new QWidget(this)),
      m_standing(new StandingPane(page.state.session(), page.theme, page.settings, this)),
      m_why(new WhyPlacePane(page, this)), m_empty(new EmptyState(this))
{
    buildContent();
    connectActions();
    page.jobs.follow(*m_job, QStringLiteral("ranking"));
    retranslate();
}

void RankingPage::buildContent()
{
    m_summary->setObjectName(QStringLiteral("rankingSummary"));
    m_signed->setObjectName(QStringLiteral("signedState"));
    m_signed->setProperty("role", QStringLiteral("chip"));
    m_prizes->setObjectName(QStringLiteral("prizes"));
    m_prizes->setWordWrap(true);
    m_prizes->setTextFormat(Qt::PlainText);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space::s);
    m_summary->setWordWrap(true); // never wider than the window
    facts->addWidget(m_signed);
    facts->addWidget(m_summary, 1);
    auto *prizeFrame = new QFrame(this);
    prizeFrame->setProperty("role", QStringLiteral("card"));
    auto *prizeLayout = new QHBoxLayout(prizeFrame);
    prizeLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    prizeLayout->addWidget(m_prizes);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_standing);
    splitter->addWidget(m_why);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, m_why->minimumWidth()}); // the table needs the room on a small screen
    auto *layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(facts);
    layout->addWidget(prizeFrame);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_main);
    content()->addWidget(m_job);
    content()->addWidget(m_stack, 1);
    setDetails(m_why);
}

void RankingPage::connectActions()
{
    onTriggered("ranking.rank", [this] { rank(); });
    onTriggered("ranking.sign", [this] { sign(); });
    onTriggered("ranking.export", [this] { exportCsv(); });
    onTriggered("ranking.copy", [this] { m_standing->copySelection(); });
    onTriggered("ranking.invalidate", [this] { invalidate(); });
    onTriggered("ranking.complaint", [this] { linkComplaint(); });
    onTriggered("ranking.amend", [this] { amendKey(); });
    onTriggered("ranking.tie", [this] { decideTie(); });
    onTriggered("ranking.finalise", [this] { finalise(); });
    onTriggered("ranking.publish", [this] { m_publish->ask(PublishedKind::Results, page().state.round()); });
    m_publish = new PublishJob(page(), *m_job, messages(), this);
    connect(m_publish, &PublishJob::busyChanged, this, &RankingPage::updateActions);
    onTriggered("ranking.runs", [this] { showRuns(); });
    onTriggered("ranking.history", [this] { showTrail(); });
    connect(m_standing, &StandingPane::currentRowChanged, this,
            [this] { m_why->show(m_standing->standing(), m_standing->currentRow()); });
    connect(m_standing, &StandingPane::copied, this, [this](int rows) {
        messages().showMessage(Tone::Positive, tr("%1 rows are copied.").arg(formatNumber(static_cast<qint64>(rows))));
    });
    connect(m_standing, &StandingPane::failed, this, [this](const Error &error) { messages().showError(error); });
    connect(m_why, &WhyPlacePane::submissionChanged, this, &RankingPage::updateActions);
    connect(m_empty, &EmptyState::activated, this, [this] {
        const RoundState *round = page().state.roundState(page().state.round());
        if (round && round->submissions > 0)
            rank();
        else
            page().go({QStringLiteral("import"), QStringLiteral("submissions")});
    });
    connect(&page().state, &ContestState::roundChanged, this, [this] {
        messages().clear();
        if (isVisible())
            load();
    });
    connect(&page().state, &ContestState::overviewChanged, this, &RankingPage::takeOverview);
    connect(&page().state, &ContestState::membershipChanged, this, &RankingPage::updateActions);
}

/// Whoever reads the page must not take what has lost its validity for the result: the shown run says so at once. Another run in
/// its place waits until it is asked for.
void RankingPage::takeOverview()
{
    showEmpty();
    updateActions();
    if (m_unanswered && isVisible())
        return load(); // the contest may be within reach again
    const RunSummary *shown = m_standing->run();
    const RoundState *round = page().state.roundState(page().state.round());
    if (!shown || !round || !round->run || shown->roundNumber != page().state.round() || m_ranked || !isVisible())
        return;
    const bool other = round->run->runHash != shown->runHash;
    if (!other && *round->run != *shown)
        return load();
    if (other != m_replaced) { // also by an older one, where a decision was taken back
        m_replaced = other;
        showSummary();
        updateActions();
    }
}

QString RankingPage::title() const
{
    return tr("Ranking");
}

QString RankingPage::help() const
{
    return tr(
        "The whole round in its order. Choose a row to see why it stands there (F4 shows or hides the pane); click a "
        "header of figures to sort. Rank again when something changed; then the judges sign.");
}

void RankingPage::opened()
{
    messages().clearAbout(refusalSubject); // whoever comes back has read it
    page().state.refresh();
    load();
}

void RankingPage::focusFilter()
{
    m_standing->focusFilter();
}

void RankingPage::reveal(const Place &place)
{
    m_standing->setFilter(*place.filter);
}

void RankingPage::retranslateContent()
{
    m_standing->retranslate();
    m_why->retranslate();
    if (m_standing->standing())
        loadPrizes();
    showEmpty();
    showSummary();
    updateActions();
}

void RankingPage::load()
{
    const quint64 asked = ++m_asked;
    const RunSummary *shown = m_standing->run();
    if (!shown || shown->roundNumber != page().state.round())
        loadHead();
    whenAnswered(page().state.session().standing(page().state.round()), this,
                 [this, asked](const Result<StandingPtr> &standing) {
                     if (asked == m_asked)
                         take(standing);
                 });
}

void RankingPage::loadHead()
{
    whenAnswered(page().state.session().standingHead(page().state.round()), this,
                 [this, asked = m_asked](Result<StandingHead> head) {
                     if (asked != m_asked || !head)
                         return; // what is wrong, the whole standing says
                     std::vector<RankedSubmission> winners = head->rows;
                     std::erase_if(winners, [](const RankedSubmission &row) { return row.prize.isEmpty(); });
                     m_standing->setHead(std::move(*head));
                     m_replaced = false;
                     ++m_prizesAsked;
                     if (!winners.empty())
                         showPrizes(winners);
                     else
                         m_prizes->clear(); // they may stand further down
                     showRun(true);
                 });
}

void RankingPage::take(const Result<StandingPtr> &standing)
{
    m_rereading = false;
    m_unanswered = !standing && isPassing(standing.error().code);
    const RunSummary *shown = m_standing->run();
    if (m_unanswered && shown && shown->roundNumber == page().state.round()) // what was read before stays in sight
        return showUnanswered(standing.error());
    if (!m_unanswered)
        clearUnanswered();
    m_unreadable = !standing && standing.error().code != ErrorCode::NotFound;
    if (m_unreadable)
        showUnanswered(standing.error());
    const bool there = standing && *standing;
    m_standing->setStanding(there ? *standing : nullptr);
    m_replaced = false;
    loadPrizes();
    showRun(there);
}

void RankingPage::showRun(bool there)
{
    m_stack->setCurrentWidget(there ? m_main : static_cast<QWidget *>(m_empty));
    showEmpty();
    showSummary();
    updateActions();
}

/// With those whom the roster excludes, so that it agrees with the rows below.
QString RankingPage::peopleText(const RunSummary &run)
{
    const int people = static_cast<int>(run.participants);
    const QString number = formatNumber(run.participants);
    const qint64 excluded = run.counted - run.participants;
    return excluded == 0
               ? tr("%1 people", nullptr, people).arg(number)
               : tr("%1 people, and %2 that the roster excludes", nullptr, people).arg(number, formatNumber(excluded));
}

void RankingPage::showSummary()
{
    if (!m_standing->run())
        return;
    const RunSummary &run = *m_standing->run();
    m_summary->setText(
        tr("%1 · %2 eligible · %3 with every answer right · target %4")
            .arg(peopleText(run), formatNumber(run.eligible), formatNumber(run.allCorrect), formatNumber(run.target)));
    m_summary->setToolTip(tr("Run %1, computed %2 with rule book version %3 from all accepted submissions of the round")
                              .arg(QString::fromLatin1(run.runHash), formatInstant(run.computedAtUtc))
                              .arg(run.ruleBookVersion));
    const bool stale = !run.current || m_replaced;
    showSigned(run, stale);
    tellOfValidity(run, stale);
}

void RankingPage::showSigned(const RunSummary &run, bool stale)
{
    m_signed->setText(stale              ? tr("no longer valid")
                      : run.finalisation ? tr("final")
                      : run.isSigned()   ? tr("signed")
                                         : tr("awaiting approval: %1 of %2 signatures")
                                             .arg(formatNumber(static_cast<qint64>(run.signedBy.size())),
                                                  formatNumber(static_cast<qint64>(run.quorum))));
    setTone(m_signed, stale ? Tone::Negative : run.isSigned() ? Tone::Positive : Tone::Neutral);
    const QStringList judges(run.signedBy.begin(), run.signedBy.end());
    m_signed->setToolTip(run.finalisation
                             ? tr("Declared final by %1 on %2: %3")
                                   .arg(run.finalisation->judge, formatInstant(run.finalisation->finalisedAtUtc),
                                        run.finalisation->comment)
                         : judges.isEmpty() ? tr("Nobody signed yet")
                                            : tr("Signed by %1").arg(judges.join(QStringLiteral(", "))));
}

void RankingPage::tellOfValidity(const RunSummary &run, bool stale)
{
    if (!stale)
        messages().clearAbout(validitySubject);
    const bool decided = m_decidedTie.round == run.roundNumber;
    if (!stale && decided)
        m_decidedTie = {};
    if (messages().isAbout(refusalSubject) && (m_rereading || !stale))
        return; // it is about the ranking that is there now, or will be at once
    if (!stale)
        return showTies();
    const QString because = m_replaced ? tr("another ranking of the round stands now") : run.staleBecause;
    const QString text = tr("This ranking is no longer valid: %1").arg(because);
    if (decided && !m_replaced)
        messages().showMessage(Tone::Positive, tieText(), tr("Rank again"), [this] { rank(); });
    else if (m_replaced)
        messages().showMessage(Tone::Warning, text, tr("Show"), [this] { load(); });
    else
        messages().showMessage(Tone::Warning, text, tr("Rank again"), [this] { rank(); });
    messages().setSubject(validitySubject);
}

void RankingPage::loadPrizes()
{
    const StandingPtr standing = m_standing->standing();
    const quint64 asked = ++m_prizesAsked;
    std::vector<quint32> rows;
    for (std::size_t i = 0; standing && i < standing->rows.size() && rows.size() < prizeRowLimit; ++i) {
        if (standing->rows[i].prize != StandingRow::noPrize)
            rows.push_back(static_cast<quint32>(i));
    }
    if (rows.empty())
        return showPrizes({});
    whenAnswered(page().state.session().rankedRows(standing, std::move(rows)), this,
                 [this, asked](const Result<std::vector<RankedSubmission>> &winners) {
                     if (asked == m_prizesAsked && winners)
                         showPrizes(*winners);
                 });
}

void RankingPage::showPrizes(const std::vector<RankedSubmission> &winners)
{
    QStringList parts;
    for (const RankedSubmission &winner : winners) {
        parts << QStringLiteral("%1: %2 (%3)")
                     .arg(winner.prize == QStringLiteral("undecided") ? tr("undecided") : winner.prize, winner.fullName,
                          winner.agencyName.isEmpty() ? unknownText() : winner.agencyName);
    }
    m_prizes->setText(parts.isEmpty() ? tr("Nobody reaches a prize under these rules.")
                                      : parts.join(QStringLiteral("   ·   ")));
}

void RankingPage::showEmpty()
{
    const RoundState *round = page().state.roundState(page().state.round());
    const QString title = page().state.roundTitle(page().state.round());
    if (m_unreadable)
        m_empty->setTexts(tr("The stored ranking of %1 cannot be shown. The message above says why.").arg(title), {});
    else if (round && round->submissions > 0)
        m_empty->setTexts(tr("Those who took part in %1 appear here in order. It has not been ranked yet.").arg(title),
                          tr("Rank %1").arg(title));
    else
        m_empty->setTexts(tr("Those who took part in %1 appear here in order. Nothing was imported yet.").arg(title),
                          tr("Import submissions"));
}

void RankingPage::updateActions()
{
    const bool running = m_job->isRunning() || m_ranked.has_value();
    const StandingPtr &standing = m_standing->standing();
    const RoundState *round = page().state.roundState(page().state.round());
    const bool imported = round && round->submissions > 0;
    const QString none = withoutStanding();
    setActionEnabled("ranking.rank", imported && !running,
                     m_ranked  ? tr("The round is being ranked.")
                     : running ? tr("The table is being exported.")
                               : tr("Import the round's submissions first."));
    const QString whyNot = whyNotSigned();
    setActionEnabled("ranking.sign", whyNot.isEmpty() && !running, whyNot);
    setActionEnabled("ranking.tie",
                     standing && standing->run.current && !m_replaced && !standing->ties.empty() && !running,
                     standing && standing->ties.empty() ? tr("Nobody ties over the boundary of a prize.")
                     : standing                         ? tr("Something changed: rank again first.")
                                                        : none);
    setActionEnabled("ranking.finalise", standing && !running, none);
    setActionEnabled("ranking.publish", standing && !running && standing->run.finalisation && standing->run.current,
                     tr("Only a result that is signed, current and declared final is published."));
    setActionEnabled("ranking.runs", m_standing->run() != nullptr || m_unreadable, tr("Rank the round first."));
    setActionEnabled("ranking.export", standing && !running, none);
    setActionEnabled("ranking.copy", standing != nullptr, none);
    const auto &chosen = m_why->submission();
    const QString choose = tr("Choose a row first.");
    const QString proposed = chosen ? whyNotAgain(proposalAbout(QStringLiteral("submission.invalidate"),
                                                                chosen->submissionId, page().state.proposals()))
                                    : QString();
    setActionEnabled("ranking.invalidate", chosen && proposed.isEmpty(), chosen ? proposed : choose);
    setActionEnabled("ranking.complaint", chosen.has_value(), choose);
    setActionEnabled("ranking.history", chosen.has_value(), choose);
    setActionEnabled("ranking.amend", round && round->questionCount > 0, tr("Set the round's key first."));
}

} // namespace hoithi
