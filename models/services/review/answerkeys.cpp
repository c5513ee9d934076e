// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/answerkeys.h"

#include "base/text.h"
#include "services/analysis/analysedpapers.h"
#include "services/papers/paperreading.h"
#include "services/people/acting.h"
#include "services/questions/keystoring.h"
#include "services/questions/roundopening.h"
#include "services/review/keyeffect.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<AnswerKey> parsedKey(const QString &paperCode, const QString &text, int optionCount)
{
    if (optionCount < 2 || optionCount > maximumOptions) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A question has 2 to %1 options, not %2.").arg(maximumOptions).arg(optionCount));
    }
    const auto entries = parseKey(text, optionCount);
    if (!entries || entries->empty()) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The key is not one letter from A to %1 a question.")
                           .arg(QChar('A' + optionCount - 1))); // and not what it is: nobody else is to read it
    }
    AnswerKey key;
    key.paperCode = canonicalId(paperCode);
    key.optionCount = optionCount;
    key.entries = *entries;
    return key;
}

/// Papers of one round are told apart by their codes: either one paper, or each with a code of its own.
Result<void> checkBesidesOthers(int roundNumber, const AnswerKey &key, const std::vector<AnswerKey> &others)
{
    for (const AnswerKey &other : others) {
        if (other.paperCode.isEmpty() || key.paperCode.isEmpty()) {
            return failure(
                ErrorCode::Refused,
                Services::tr("Round %1 has a paper already, and papers beside each other need codes of their own.")
                    .arg(roundNumber));
        }
        if (other.entries.size() != key.entries.size()) {
            return failure(ErrorCode::Refused,
                           Services::tr("The other papers of round %1 have %2 questions, this key has %3.")
                               .arg(roundNumber)
                               .arg(other.entries.size())
                               .arg(key.entries.size()));
        }
    }
    return {};
}

/// Versions of one round that are made at once. With `joint`, what two people decided ends together with the proposal of the first.
Result<void> recordKeys(Store &store, std::vector<StoredKey> keys, const QString &action, const QString &person,
                        const JointDecision &joint = {})
{
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(std::vector<Fact> facts, storeKeys(store, keys, now));
    QStringList codes;
    for (const StoredKey &stored : keys)
        codes.append(stored.key.paperCode);
    HOITHI_TRY(const std::vector<Fact> ended, endProposal(store, joint));
    facts.insert(facts.end(), ended.begin(), ended.end());
    // Everybody may read the audit trail, not everybody the key: so it says nothing of it but the rows' salted digests.
    QJsonObject payload{{QStringLiteral("paper_code"), codes.join(QStringLiteral(", "))},
                        {QStringLiteral("reason"), keys.front().reason}};
    if (keys.size() == 1)
        payload.insert(QStringLiteral("version"), keys.front().key.version);
    return recordAudit(store, person, action, QStringLiteral("round %1").arg(keys.front().roundNumber), payload, facts);
}

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

/// Two people decide; with the second of them the keys are changed.
Result<AmendmentEffect> decideAmendment(Store &store, const std::vector<ChangedKey> &changes, const QStringList &names,
                                        const Proposal &proposal)
{
    HOITHI_TRY(AmendmentEffect effect, effectOfKeys(store, changes));
    HOITHI_TRY(const JointDecision decision, decideJointly(store, Operation::AmendKey, names, proposal));
    effect.decided = decision.decided;
    if (decision.decided == Decided::Proposed)
        return effect;
    std::vector<StoredKey> keys;
    for (const ChangedKey &change : changes) {
        keys.push_back(change.after);
        keys.back().approvers = decision.names;
    }
    HOITHI_CHECK(recordKeys(store, std::move(keys), amendAct, decision.names.join(QStringLiteral(", ")), decision));
    return effect;
}

Result<void> setKeyInClear(Store &store, int roundNumber, const AnswerKey &key)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("set-key")));
    HOITHI_TRY(const auto existing, PaperRepository(*store.database).latestKey(roundNumber, key.paperCode));
    if (existing) {
        if (existing->key.entries == key.entries && existing->key.optionCount == key.optionCount)
            return {};
        return failure(ErrorCode::Refused,
                       Services::tr("The key of round %1 is set already. A change takes two people (key amend).")
                           .arg(roundNumber));
    }
    HOITHI_TRY(const QuestionSetState questions, questionSetState(store, roundNumber));
    if (questions.seal != QuestionSeal::None) {
        return failure(
            ErrorCode::Refused,
            Services::tr("Round %1 is open, and its question set with it: no paper can be added.").arg(roundNumber));
    }
    HOITHI_CHECK(requireUnfrozenRound(store, roundNumber));
    HOITHI_CHECK(requireKeyByRules(store, roundNumber, key));
    HOITHI_TRY(const std::vector<StoredKey> papers, PaperRepository(*store.database).latestKeys(roundNumber));
    std::vector<AnswerKey> others;
    std::ranges::transform(papers, std::back_inserter(others), &StoredKey::key);
    HOITHI_CHECK(checkBesidesOthers(roundNumber, key, others));
    StoredKey stored;
    stored.roundNumber = roundNumber;
    stored.key = key;
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::SetKey, {}));
    HOITHI_CHECK(recordKeys(store, {stored}, QStringLiteral("key.set"), person));
    return transaction.commit();
}

} // namespace

Result<void> requireKeyByRules(Store &store, int roundNumber, const AnswerKey &key)
{
    HOITHI_TRY(const auto rules, RuleBookRepository(*store.database).inForce(roundNumber));
    if (rules && rules->rules.questionCount != static_cast<int>(key.entries.size())) {
        return failure(ErrorCode::Refused,
                       Services::tr("The key has %1 questions, but the rules in force in round %2 say %3.")
                           .arg(key.entries.size())
                           .arg(roundNumber)
                           .arg(rules->rules.questionCount));
    }
    return {};
}

Result<void> setKey(Store &store, int roundNumber, const QString &paperCode, const QString &letters, int optionCount,
                    const QString &questionsPassphrase)
{
    HOITHI_TRY(const AnswerKey key, parsedKey(paperCode, letters, optionCount));
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const QuestionSetState questions, questionSetState(store, roundNumber));
    if (questions.seal != QuestionSeal::Sealed)
        return setKeyInClear(store, roundNumber, key);
    const auto check = [&](const std::vector<AnswerKey> &others) -> Result<void> {
        HOITHI_CHECK(requireKeyByRules(store, roundNumber, key));
        return checkBesidesOthers(roundNumber, key, others);
    };
    return sealKey(store, roundNumber, key, questionsPassphrase, check);
}

Result<std::vector<StoredKey>> keysInForce(Store &store, int roundNumber)
{
    HOITHI_CHECK(requireUnsealed(store, roundNumber));
    HOITHI_TRY(std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(roundNumber));
    if (!keys.empty())
        return keys;
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    return failure(ErrorCode::NotFound,
                   Services::tr("Round %1 has no answer key yet. Set it first (paper set-key).").arg(roundNumber));
}

Result<AmendmentEffect> previewAmendment(Store &store, const KeyAmendment &amendment)
{
    if (!amendment.approvers.isEmpty()) // a draft may have none yet
        HOITHI_CHECK(requireTwoPeople(amendment.approvers));
    HOITHI_TRY(const std::vector<ChangedKey> changes, amended(store, amendment));
    return effectOfKeys(store, changes);
}

Result<AmendmentEffect> amendKey(Store &store, const KeyAmendment &amendment)
{
    if (amendment.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Services::tr("A key changes only with a reason: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("amend-key")));
    HOITHI_TRY(const std::vector<ChangedKey> changes, amended(store, amendment));
    HOITHI_TRY(AmendmentEffect effect, decideAmendment(store, changes, amendment.approvers, proposalOf(changes)));
    HOITHI_CHECK(transaction.commit());
    return effect;
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
    return decideAmendment(store, changes, {}, proposal).map([](const AmendmentEffect &) {});
}

} // namespace hoithi
