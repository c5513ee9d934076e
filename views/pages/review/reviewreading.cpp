// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the review page's flags come from.
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "views/pages/review/flagpane.h"
#include "views/pages/review/reviewpage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"

#include <algorithm>
#include <numeric>

namespace hoithi {

namespace {

constexpr std::size_t describedAtOnce = 200;

} // namespace

void ReviewPage::load()
{
    const RoundState *round = page().state.roundState(page().state.round());
    if (!round || m_job->isRunning())
        return;
    const QByteArray run = round->run && round->run->current ? round->run->runHash : QByteArray();
    const bool same = m_flags && !m_failed && m_flags->roundNumber == round->round.number && m_flags->runHash == run
                      && m_flags->submissions == round->submissions;
    if (same)
        return readVerdicts();
    find();
}

void ReviewPage::find()
{
    const quint64 asked = ++m_asked;
    m_lastKept.clear();
    const JobBar::Job job = m_job->start(tr("Looking for flags"));
    showEmpty();
    whenAnswered(page().state.session().flags().find(page().state.round(), job.stop, job.progress), this,
                 [this, asked](const Result<RoundFlagsPtr> &found) {
                     m_job->finish();
                     if (asked == m_asked)
                         take(found);
                 });
}

void ReviewPage::take(const Result<RoundFlagsPtr> &found)
{
    m_failed = !found;
    m_flags = found ? *found : nullptr;
    m_descriptions.clear();
    if (!found && found.error().code != ErrorCode::NotFound && found.error().code != ErrorCode::Cancelled)
        showUnanswered(found.error());
    else
        clearUnanswered();
    if (m_flags && !m_flags->withoutStanding.isEmpty())
        messages().showMessage(Tone::Neutral,
                               tr("Flags that need a current result are missing: %1").arg(m_flags->withoutStanding));
    if (m_flags)
        m_descriptions.resize(m_flags->flags.size());
    fillFilters();
    readVerdicts();
}

void ReviewPage::readVerdicts()
{
    if (!m_flags) {
        m_model.setRows({});
        return applyFilters();
    }
    whenAnswered(page().state.session().review().verdicts(m_flags->roundNumber), this,
                 [this, flags = m_flags](const Result<FlagRemarks> &verdicts) {
                     if (flags != m_flags)
                         return;
                     if (!verdicts)
                         return messages().showError(verdicts.error());
                     m_verdicts = *verdicts;
                     fillRows();
                 });
}

/// Keeps the chosen flag: the rows are the same as long as the flags are.
void ReviewPage::fillRows()
{
    const QModelIndex chosen = m_table->currentIndex();
    const int source = chosen.isValid() ? m_shown.mapToSource(chosen).row() : -1;
    std::vector<FlagRow> rows;
    rows.reserve(m_flags->flags.size());
    for (std::size_t i = 0; i < m_flags->flags.size(); ++i) {
        const ReviewFlag &flag = m_flags->flags[i];
        const FlagDescription &text = m_descriptions[i];
        rows.push_back({static_cast<quint32>(i), flag.kind, isKept(m_verdicts, flag.id), concernsPrize(*m_flags, flag),
                        flag.accounts, fromMillis(flag.atMs),
                        namesOf(text, text.submissions.empty() ? 0 : flag.accounts), text.evidence});
    }
    m_model.setRows(std::move(rows));
    applyFilters();
    if (source >= 0 && source < m_model.rowCount()) {
        const QModelIndex again = m_shown.mapFromSource(m_model.index(source, 0));
        if (again.isValid())
            m_table->setCurrentIndex(again);
    }
    if (!m_table->currentIndex().isValid() && m_shown.rowCount() > 0)
        m_table->setCurrentIndex(m_shown.index(0, 0));
    showChosen();
    describeMore(0);
}

void ReviewPage::describeMore(std::size_t from)
{
    while (from < m_descriptions.size() && !m_descriptions[from].evidence.isEmpty())
        ++from;
    if (from >= m_descriptions.size())
        return;
    std::vector<quint32> indexes(std::min(describedAtOnce, m_descriptions.size() - from));
    std::iota(indexes.begin(), indexes.end(), static_cast<quint32>(from));
    whenAnswered(page().state.session().flags().describe(m_flags, indexes), this,
                 [this, flags = m_flags, indexes](Result<std::vector<FlagDescription>> texts) {
                     if (flags != m_flags)
                         return;
                     if (!texts)
                         return messages().showError(texts.error());
                     for (std::size_t i = 0; i < texts->size(); ++i) {
                         const quint32 index = indexes[i];
                         m_descriptions[index] = std::move(texts->at(i));
                         FlagRow row = m_model.row(static_cast<int>(index));
                         row.people = namesOf(m_descriptions[index], row.accounts);
                         row.evidence = m_descriptions[index].evidence;
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
    const auto remarks = m_verdicts.find(flag.id);
    m_pane->show(flag, m_descriptions.at(row->index),
                 remarks == m_verdicts.end() ? std::vector<FlagRemark>() : remarks->second);
    updateActions();
}

} // namespace hoithi
