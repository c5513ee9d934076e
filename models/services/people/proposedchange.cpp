// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/proposedchange.h"

#include "services/conflicts/conflictdeciding.h"
#include "services/papers/paperfreezing.h"
#include "services/people/proposals.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/standingcache.h"
#include "services/review/accountmerging.h"
#include "services/review/decisions.h"
#include "services/review/keyamendment.h"
#include "services/review/keyeffect.h"
#include "services/review/ties/tieresolving.h"
#include "services/vault/erasure.h"
#include "services/vault/retention.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

/// "B or BC together".
QString acceptedText(const KeyEntry &entry)
{
    QStringList answers;
    for (const OptionSet options : entry.accepted) {
        QString letters = optionSetText(options);
        const bool several = letters.size() > 1;
        letters.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
        answers.append(several ? Services::tr("%1 together").arg(letters) : letters);
    }
    return answers.join(Services::tr(" or "));
}

QString entryText(const KeyEntry &entry)
{
    return entry.neutralised ? Services::tr("counts as right for everybody") : acceptedText(entry);
}

/// Of every question that becomes another, since a proposal holds the whole key.
QString amendmentText(const ChangedKey &change)
{
    const AnswerKey &before = change.before.key;
    const AnswerKey &after = change.after.key;
    QStringList lines;
    for (std::size_t i = 0; i < std::max(before.entries.size(), after.entries.size()); ++i) {
        const KeyEntry old = i < before.entries.size() ? before.entries[i] : KeyEntry{};
        const KeyEntry next = i < after.entries.size() ? after.entries[i] : KeyEntry{};
        if (old != next)
            lines.append(
                Services::tr("Question %1: %2 → %3.").arg(QString::number(i + 1), entryText(old), entryText(next)));
    }
    const QString round = QString::number(change.before.roundNumber);
    const QString head = before.paperCode.isEmpty()
                             ? Services::tr("Answer key of round %1.").arg(round)
                             : Services::tr("Answer key of round %1, paper %2.").arg(round, before.paperCode);
    return head + QLatin1Char(' ') + lines.join(QLatin1Char(' '));
}

QString amendmentsText(const std::vector<ChangedKey> &changes)
{
    QStringList lines;
    for (const ChangedKey &change : changes)
        lines.append(amendmentText(change));
    return lines.join(u'\n');
}

/// The person's row in the newest standing; nothing where there is none, or it cannot be seen from this login.
std::optional<RankedSubmission> placed(Store &store, StandingCache &standings, SubmissionId id)
{
    const int round = roundOf(id);
    const Result<StandingPtr> standing = standings.newest(store, round);
    if (!standing)
        return std::nullopt;
    const auto &candidates = (*standing)->input.candidates;
    const auto position = static_cast<std::uint32_t>(id.value() - firstSubmissionId(round).value());
    const auto isTheirs = [&](const StandingRow &row) {
        return candidates[row.candidate].position == position;
    };
    const auto found = std::ranges::find_if((*standing)->rows, isTheirs);
    if (found == (*standing)->rows.end())
        return std::nullopt;
    const auto index = static_cast<quint32>(found - (*standing)->rows.begin());
    const auto rows = describeRows(store, **standing, {index});
    return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
}

QString placeText(const RankedSubmission &row)
{
    if (row.place == 0)
        return Services::tr("It has no place in the newest ranking.");
    if (row.prize == prizeName(StandingRow::undecided, {}))
        return Services::tr("It has place %1, and its prize is undecided.").arg(row.place);
    if (row.prize.isEmpty())
        return Services::tr("It has place %1 and no prize.").arg(row.place);
    return Services::tr("It has place %1 and the prize “%2”.").arg(QString::number(row.place), row.prize);
}

Result<QString> submissionText(Store &store, StandingCache &standings, const Proposal &proposal)
{
    HOITHI_TRY(const SubmissionId id, checkSubmissionProposal(store, proposal));
    const std::array ids{id};
    HOITHI_TRY(const std::vector<StoredSubmission> found, fetchSubmissions(*store.database, ids));
    const StoredSubmission &row = found.front();
    const bool back = proposal.act == QStringLiteral("submission.reinstate");
    QString text =
        (back ? Services::tr("Submission “%1” of %2 (account %3) in round %4 is taken back into the ranking.")
              : Services::tr("Submission “%1” of %2 (account %3) in round %4 is taken out of the ranking."))
            .arg(row.submissionId, row.fullName, row.accountId, QString::number(roundOf(id)));
    if (const auto theirs = back ? std::nullopt : placed(store, standings, id))
        text += QLatin1Char(' ') + placeText(*theirs);
    return text;
}

Result<QString> erasureText(Store &store, const Proposal &proposal)
{
    HOITHI_CHECK(checkErasure(store, proposal));
    HOITHI_TRY(const RetentionState state, readRetention(store));
    const QString text = Services::tr(
        "All phone and id numbers, and all rejected rows, become unreadable for good, and nothing more can be "
        "imported. Names, answers and results stay. Backups made before still hold the data.");
    if (state.due)
        return QString(text + QLatin1Char(' ') + Services::tr("The time set for keeping them is over."));
    const QString early = state.policy
                              ? Services::tr("This is before its time: they are to be kept until %1.")
                                    .arg(state.lastDay.toString(QStringLiteral("dd/MM/yyyy")))
                              : Services::tr("This is before its time: nobody has set how long they are kept.");
    return QString(text + QLatin1Char(' ') + early);
}

} // namespace

Result<QString> proposedChange(Store &store, StandingCache &standings, qint64 id)
{
    HOITHI_TRY(const Proposal proposal, openProposal(store, id));
    if (proposal.act == QStringLiteral("key.amend"))
        return readAmendment(store, proposal).map(amendmentsText);
    if (proposal.act == QStringLiteral("personal.erase"))
        return erasureText(store, proposal);
    if (proposal.act == QStringLiteral("paper.freeze"))
        return freezingText(store, proposal);
    if (proposal.act == QStringLiteral("tie.resolve"))
        return tieProposalText(store, proposal);
    if (proposal.act.startsWith(QStringLiteral("conflict.")))
        return conflictProposalText(store, proposal);
    if (proposal.act.startsWith(QStringLiteral("accounts.")))
        return accountProposalText(store, proposal);
    return submissionText(store, standings, proposal);
}

Result<AmendmentEffect> proposedEffect(Store &store, qint64 id, const std::stop_token &stop,
                                       const ProgressCallback &progress)
{
    HOITHI_TRY(const Proposal proposal, openProposal(store, id));
    if (proposal.act != QStringLiteral("key.amend"))
        return failure(ErrorCode::Refused, Services::tr("Only an amended key has an effect to look at beforehand."));
    HOITHI_TRY(const std::vector<ChangedKey> changes, readAmendment(store, proposal));
    return effectOfKeys(store, changes, stop, progress);
}

} // namespace hoithi
