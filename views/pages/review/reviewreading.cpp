// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the review page's flags come from.
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "views/pages/review/flagpane.h"
#include "views/pages/review/reviewpage.h"
#include "views/pages/review/waitingproposals.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"

#include <QStackedWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace hoithi {

namespace {

constexpr std::size_t describedAtOnce = 200;

} // namespace

void ReviewPage::load()
{
    const int round = page().state.round();
    if (!page().state.roundState(round) || m_job->isRunning())
        return;
    const bool same = m_flags && !m_failed && !m_outdated && m_flags->roundNumber == round
                      && m_basis == flagBasis(*page().state.overview(), round);
    if (same)
        return readStates();
    find();
}

void ReviewPage::find()
{
    const quint64 asked = ++m_asked;
    if (m_job->isRunning())
        return m_job->cancel();
    m_lastKept.reset();
    const JobBar::Job job = m_job->start(tr("Looking for flags"));
    showEmpty();
    const auto &overview = page().state.overview();
    FlagBasis basis = overview ? flagBasis(*overview, page().state.round()) : FlagBasis();
    whenAnswered(page().state.session().flags().find(page().state.round(), job.stop, job.progress), this,
                 [this, asked, basis = std::move(basis)](const Result<RoundFlagsPtr> &found) {
                     m_job->finish();
                     if (asked == m_asked) {
                         m_basis = found ? foundOn(basis, **found) : FlagBasis();
                         return take(found);
                     }
                     showEmpty();
                     if (isVisible())
                         load();
                 });
}

void ReviewPage::leaveRound()
{
    ++m_asked; // whatever is being looked for is of the round before
    m_job->cancel();
    m_flags.reset();
    m_failed = false;
    m_states = {};
    m_lastKept.reset();
    m_lastDecided.reset();
    m_backToFlags = false;
    m_place.clear();
    startDescribing();
    m_model.setRows({});
    m_pane->clear();
    fillFilters();
    applyFilters();
}

void ReviewPage::take(const Result<RoundFlagsPtr> &found)
{
    keepPlace();
    const RoundFlagsPtr flags = found ? *found : nullptr;
    if (flags != m_flags) { // a row says by its index which flag it shows
        m_model.setRows({});
        m_pane->clear();
    }
    if (m_outdated && flags && !flags->runHash.isEmpty())
        tellOfEarlierRanking();
    else if (flags && m_flags && flags->runHash != m_flags->runHash && !flags->runHash.isEmpty())
        messages().clearAbout(decisionSubject); // ranked since
    m_failed = !found;
    m_backToFlags = m_backToFlags && found;
    m_outdated = false;
    m_flags = flags;
    startDescribing();
    if (!found && found.error().code != ErrorCode::NotFound && found.error().code != ErrorCode::Cancelled)
        showUnanswered(found.error());
    else
        clearUnanswered();
    fillFilters();
    readStates();
}

void ReviewPage::readStates()
{
    if (!m_flags) {
        m_model.setRows({});
        return applyFilters();
    }
    readMerges();
    whenAnswered(page().state.session().review().flagStates(m_flags), this,
                 [this, flags = m_flags](const Result<FlagStates> &states) {
                     if (flags != m_flags)
                         return;
                     if (!states) {
                         m_failed = m_failed || m_model.rowCount() == 0; // nothing to be seen: offer to look again
                         showCount();
                         return messages().showError(states.error());
                     }
                     m_states = *states;
                     fillRows();
                 });
}

void ReviewPage::fillRows()
{
    keepPlace();
    std::vector<FlagRow> rows;
    rows.reserve(m_flags->flags.size());
    for (std::size_t i = 0; i < m_flags->flags.size(); ++i) {
        const ReviewFlag &flag = m_flags->flags[i];
        const FlagDescription &text = m_descriptions[i];
        rows.push_back({static_cast<quint32>(i), flag.kind, m_states.of(flag.id), concernsPrize(*m_flags, flag),
                        flag.accounts, fromMillis(flag.atMs),
                        namesOf(text, text.submissions.empty() ? 0 : flag.accounts), text.evidence,
                        !proposalsAbout(text, page().state.proposals()).empty()});
    }
    m_model.setRows(std::move(rows));
    applyFilters();
    showChosen();
    if (!m_describes)
        describeMore(0);
    if (std::exchange(m_backToFlags, false))
        focusFlags();
}

void ReviewPage::followProposals()
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        FlagRow row = m_model.row(i);
        const bool proposed = !proposalsAbout(m_descriptions.at(row.index), page().state.proposals()).empty();
        if (row.proposed == proposed)
            continue;
        row.proposed = proposed;
        m_model.setRow(i, std::move(row));
    }
    showChosen();
}

void ReviewPage::keepPlace()
{
    if (const FlagRow *row = current(); row && m_flags)
        m_place = m_flags->flags.at(row->index).id;
}

/// The flag that was chosen, also where all were looked for again; the first one where it is not to be seen.
void ReviewPage::choosePlace()
{
    if (!m_flags || m_shown.rowCount() == 0)
        return;
    const std::vector<ReviewFlag> &flags = m_flags->flags;
    const auto found = std::ranges::find(flags, m_place, &ReviewFlag::id);
    if (!current() && found != flags.end() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.mapFromSource(m_model.index(static_cast<int>(found - flags.begin()), 0)));
    if (!current())
        m_table->setCurrentIndex(m_shown.index(0, 0));
}

/// Those that are being read meanwhile are not wanted any more.
void ReviewPage::startDescribing()
{
    ++m_describing;
    m_describes = false;
    m_descriptions.assign(m_flags ? m_flags->flags.size() : 0, {});
}

void ReviewPage::describeMore(std::size_t from)
{
    while (from < m_descriptions.size() && !m_descriptions[from].evidence.isEmpty())
        ++from;
    m_describes = from < m_descriptions.size();
    if (!m_describes)
        return;
    std::vector<quint32> indexes(std::min(describedAtOnce, m_descriptions.size() - from));
    std::iota(indexes.begin(), indexes.end(), static_cast<quint32>(from));
    whenAnswered(page().state.session().flags().describe(m_flags, indexes), this,
                 [this, described = m_describing, indexes](Result<std::vector<FlagDescription>> texts) {
                     if (described != m_describing)
                         return;
                     m_describes = texts.has_value();
                     if (!texts)
                         return messages().showError(texts.error());
                     for (std::size_t i = 0; i < texts->size(); ++i) {
                         const quint32 index = indexes[i];
                         m_descriptions[index] = std::move(texts->at(i));
                         FlagRow row = m_model.row(static_cast<int>(index));
                         row.people = namesOf(m_descriptions[index], row.accounts);
                         row.evidence = m_descriptions[index].evidence;
                         row.proposed = !proposalsAbout(m_descriptions[index], page().state.proposals()).empty();
                         m_model.setRow(static_cast<int>(index), std::move(row));
                     }
                     showChosen();
                     showCount();
                     describeMore(indexes.back() + 1);
                 });
}

void ReviewPage::showChosen()
{
    const FlagRow *row = current();
    if (!row || !m_flags) {
        m_pane->clear();
        return updateActions();
    }
    const ReviewFlag &flag = m_flags->flags.at(row->index);
    const FlagDescription &texts = m_descriptions.at(row->index);
    m_pane->show(flag, texts, m_states, proposalsAbout(texts, page().state.proposals()));
    updateActions();
}

/// Enter on a flag.
void ReviewPage::enterEvidence()
{
    if (!areDetailsShown())
        showDetails(true);
    m_pane->enterSubmissions();
}

void ReviewPage::focusFlags()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_filter->focusField();
}

} // namespace hoithi
