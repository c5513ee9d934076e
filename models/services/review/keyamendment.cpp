// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/keyamendment.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/analysis/analysedpapers.h"
#include "services/people/acting.h"
#include "services/review/answerkeys.h"
#include "services/review/keyeffect.h"
#include "services/review/keyrecording.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// The one that an amendment names.
Result<StoredKey> keyToAmend(const std::vector<StoredKey> &keys, const KeyAmendment &amendment)
{
    const QString code = canonicalId(amendment.paperCode);
    if (keys.size() == 1 && code.isEmpty())
        return keys.front();
    QStringList codes;
    for (const StoredKey &stored : keys) {
        if (stored.key.paperCode == code)
            return stored;
        codes.append(stored.key.paperCode);
    }
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("Round %1 has the papers %2: name the one whose key changes (--paper-code).")
                       .arg(amendment.roundNumber)
                       .arg(codes.join(QStringLiteral(", "))));
}

/// The next version of a key with another entry; nothing where that is the same.
std::optional<ChangedKey> changedKey(const StoredKey &key, std::size_t place, KeyEntry entry, const QString &reason)
{
    ChangedKey change{key, key};
    KeyEntry &changed = change.after.key.entries[place];
    if (entry.neutralised)
        entry.accepted = changed.accepted; // what it accepted before stays known
    if (changed == entry)
        return std::nullopt;
    changed = std::move(entry);
    ++change.after.key.version;
    change.after.approvers.clear();
    change.after.reason = reason.trimmed();
    return change;
}

/// Where the question of that number in that variant stands in all variants of a frozen paper; else there alone.
Result<std::vector<PrintedPlace>> placesOf(Store &store, const std::vector<StoredKey> &keys, const StoredKey &named,
                                           int question)
{
    if (keys.size() > 1) {
        HOITHI_TRY(const AnalysedPapers papers, AnalysedPapers::of(store, named.roundNumber, keys));
        if (papers.areJoined())
            return papers.placesOf(named.key.paperCode, question);
    }
    return std::vector<PrintedPlace>{{named.key.paperCode, question, {}, {}}};
}

Result<KeyEntry> entryOf(const KeyAmendment &amendment, int optionCount)
{
    if (amendment.neutralise)
        return KeyEntry{{}, true};
    const auto accepted = parseAccepted(amendment.accept, optionCount);
    if (accepted && !accepted->empty())
        return KeyEntry{*accepted, false};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("“%1” is not a list of options such as B,C.").arg(amendment.accept.left(60)));
}

/// The variant that the amendment names comes first.
Result<std::vector<ChangedKey>> amended(Store &store, const KeyAmendment &amendment)
{
    HOITHI_TRY(const std::vector<StoredKey> keys, keysInForce(store, amendment.roundNumber));
    HOITHI_TRY(const StoredKey named, keyToAmend(keys, amendment));
    const auto questions = static_cast<int>(named.key.entries.size());
    if (amendment.question < 1 || amendment.question > questions) {
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("There is no question %1: the paper has %2.").arg(amendment.question).arg(questions));
    }
    HOITHI_TRY(const KeyEntry given, entryOf(amendment, named.key.optionCount));
    HOITHI_TRY(const std::vector<PrintedPlace> places, placesOf(store, keys, named, amendment.question));
    const KeyEntry authored = inAuthorsOrder(given, places.front().optionOrder);
    std::vector<ChangedKey> changes;
    for (const PrintedPlace &place : places) {
        const auto key = std::ranges::find(keys, place.paperCode, [](const StoredKey &k) { return k.key.paperCode; });
        auto change = changedKey(*key, static_cast<std::size_t>(place.number - 1),
                                 asPrinted(authored, place.optionOrder), amendment.reason);
        if (change)
            changes.push_back(*std::move(change));
    }
    if (changes.empty())
        return failure(ErrorCode::Refused, Services::tr("Question %1 has this key already.").arg(amendment.question));
    return changes;
}

const QString amendAct = QStringLiteral("key.amend");

/// The change in the words that the server compares, a line a paper: which version of which paper's key, and the whole of it.
QString contentOf(const std::vector<ChangedKey> &changes)
{
    QStringList lines;
    for (const ChangedKey &change : changes) {
        lines.append(QStringLiteral("%1:%2:%3")
                         .arg(change.after.paperId.value())
                         .arg(change.after.key.version)
                         .arg(PaperRepository::entriesText(change.after.key.entries)));
    }
    return lines.join(u'\n');
}

/// Named by the first variant that changes, and the question's number there.
Proposal proposalOf(const std::vector<ChangedKey> &changes)
{
    const ChangedKey &first = changes.front();
    const auto [before, after] = std::ranges::mismatch(first.before.key.entries, first.after.key.entries);
    Proposal proposal;
    proposal.act = amendAct;
    proposal.subject = QStringLiteral("round %1, question %2")
                           .arg(first.before.roundNumber)
                           .arg(before - first.before.key.entries.begin() + 1);
    proposal.content = contentOf(changes);
    proposal.reason = first.after.reason;
    return proposal;
}

QString entryText(const KeyEntry &entry)
{
    AnswerKey one;
    one.entries = {entry};
    return keyText(one);
}

void addAnswers(const ChangedKey &change, bool told, QJsonArray &answers)
{
    const std::vector<KeyEntry> &before = change.before.key.entries;
    const std::vector<KeyEntry> &after = change.after.key.entries;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] == after[i])
            continue;
        QJsonObject answer{{QStringLiteral("question"), static_cast<qint64>(i) + 1}};
        if (!change.after.key.paperCode.isEmpty())
            answer.insert(QStringLiteral("paper_code"), change.after.key.paperCode);
        if (told) {
            answer.insert(QStringLiteral("before"), entryText(before[i]));
            answer.insert(QStringLiteral("after"), entryText(after[i]));
        }
        answers.append(answer);
    }
}

/// Which questions are amended, for the audit trail; and how each was and is once the round is over. Before that some who read the
/// trail may not see the key.
Result<QJsonArray> answersAmended(Store &store, const std::vector<ChangedKey> &changes)
{
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(changes.front().before.roundNumber));
    HOITHI_TRY(const Instant now, nowOf(store));
    QJsonArray answers;
    for (const ChangedKey &change : changes)
        addAnswers(change, round.closesAtUtc < now, answers);
    return answers;
}

/// Two people decide; with the second of them the keys are changed.
Result<Decided> decideAmendment(Store &store, const std::vector<ChangedKey> &changes, const QStringList &names,
                                const Proposal &proposal)
{
    HOITHI_TRY(const JointDecision decision, decideJointly(store, Operation::AmendKey, names, proposal));
    if (decision.decided == Decided::Proposed)
        return decision.decided;
    std::vector<StoredKey> keys;
    for (const ChangedKey &change : changes) {
        keys.push_back(change.after);
        keys.back().approvers = decision.names;
    }
    HOITHI_TRY(const QJsonArray answers, answersAmended(store, changes));
    HOITHI_CHECK(
        recordKeys(store, std::move(keys), amendAct, decision.names.join(QStringLiteral(", ")), decision, answers));
    return decision.decided;
}

} // namespace

Result<AmendmentEffect> previewAmendment(Store &store, const KeyAmendment &amendment, const std::stop_token &stop,
                                         const ProgressCallback &progress)
{
    if (amendment.approvers.size() > 1) // a draft may have none yet, and a login tells the one who proposes
        HOITHI_CHECK(requireTwoPeople(amendment.approvers));
    HOITHI_TRY(const std::vector<ChangedKey> changes, amended(store, amendment));
    HOITHI_TRY(AmendmentEffect effect, effectOfKeys(store, changes, stop, progress));
    effect.keys = contentOf(changes);
    return effect;
}

Result<Decided> amendKey(Store &store, const KeyAmendment &amendment)
{
    if (saysNothing(amendment.reason))
        return failure(ErrorCode::InvalidArgument, Services::tr("A key changes only with a reason: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("amend-key")));
    HOITHI_CHECK(requireAllowed(store, Operation::AmendKey, {}));
    HOITHI_TRY(const std::vector<ChangedKey> changes, amended(store, amendment));
    if (!amendment.shownKeys.isEmpty() && amendment.shownKeys != contentOf(changes)) {
        return failure(ErrorCode::Stale, Services::tr("The key was changed while the effect was being looked at. "
                                                      "Nothing was recorded: look at it again."));
    }
    HOITHI_TRY(const Decided decided, decideAmendment(store, changes, amendment.approvers, proposalOf(changes)));
    HOITHI_CHECK(transaction.commit());
    return decided;
}

namespace {

/// One line of a proposal; nothing where it is not about the next version of a key.
std::optional<ChangedKey> changedBy(const QString &line, const std::vector<StoredKey> &keys, const QString &reason)
{
    const QStringList parts = line.split(QLatin1Char(':'));
    const auto latest = std::find_if(keys.rbegin(), keys.rend(), [&parts](const StoredKey &key) {
        return key.paperId.value() == parts.value(0).toLongLong();
    });
    if (parts.size() != 3 || latest == keys.rend() || latest->key.version + 1 != parts.at(1).toInt())
        return std::nullopt;
    ChangedKey change{*latest, *latest};
    ++change.after.key.version;
    change.after.key.entries = PaperRepository::parseEntries(parts.at(2));
    change.after.approvers.clear();
    change.after.reason = reason;
    return change;
}

} // namespace

Result<std::vector<ChangedKey>> readAmendment(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    std::vector<ChangedKey> changes;
    for (const QString &line : proposal.content.split(QLatin1Char('\n'))) {
        auto change = changedBy(line, keys, proposal.reason);
        if (!change) {
            return failure(ErrorCode::Stale,
                           Services::tr("The key was changed since this was proposed. Take the proposal back."));
        }
        changes.push_back(*std::move(change));
    }
    return changes;
}

Result<void> confirmAmendment(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const std::vector<ChangedKey> changes, readAmendment(store, proposal));
    return decideAmendment(store, changes, {}, proposal).map([](Decided) {});
}

} // namespace hoithi
