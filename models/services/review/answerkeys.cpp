// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/answerkeys.h"

#include "base/text.h"
#include "services/people/acting.h"
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

/// With `joint`, what two people decided ends together with the proposal of the first.
Result<void> storeKey(Store &store, StoredKey stored, const QString &action, const QString &person,
                      const JointDecision &joint = {})
{
    HOITHI_TRY(stored.approvedAtUtc, nowOf(store));
    HOITHI_TRY(stored, PaperRepository(*store.database).insert(stored));
    const AnswerKey &key = stored.key;
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Keys, stored.id.value()));
    HOITHI_TRY(const std::vector<Fact> ended, endProposal(store, joint));
    facts.insert(facts.end(), ended.begin(), ended.end());
    // Everybody may read the audit trail, not everybody the key: so it says nothing of it but the row's salted digest.
    return recordAudit(store, person, action, QStringLiteral("round %1").arg(stored.roundNumber),
                       {{QStringLiteral("paper_code"), key.paperCode},
                        {QStringLiteral("version"), key.version},
                        {QStringLiteral("reason"), stored.reason}},
                       facts);
}

Result<StoredKey> keyToAmend(Store &store, const KeyAmendment &amendment)
{
    HOITHI_CHECK(requireUnsealed(store, amendment.roundNumber));
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(amendment.roundNumber));
    if (keys.empty()) {
        HOITHI_CHECK(requireKeyInSight(store, amendment.roundNumber));
        return failure(
            ErrorCode::NotFound,
            Services::tr("Round %1 has no answer key yet. Set it first (paper set-key).").arg(amendment.roundNumber));
    }
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

Result<StoredKey> amended(Store &store, const KeyAmendment &amendment)
{
    HOITHI_TRY(StoredKey stored, keyToAmend(store, amendment));
    const auto questions = static_cast<int>(stored.key.entries.size());
    if (amendment.question < 1 || amendment.question > questions) {
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("There is no question %1: the paper has %2.").arg(amendment.question).arg(questions));
    }
    KeyEntry &entry = stored.key.entries[static_cast<std::size_t>(amendment.question - 1)];
    const KeyEntry before = entry;
    entry.neutralised = amendment.neutralise;
    if (!amendment.neutralise) {
        const auto accepted = parseAccepted(amendment.accept, stored.key.optionCount);
        if (!accepted || accepted->empty()) {
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("“%1” is not a list of options such as B,C.").arg(amendment.accept.left(60)));
        }
        entry.accepted = *accepted;
    }
    if (entry == before)
        return failure(ErrorCode::Refused, Services::tr("Question %1 has this key already.").arg(amendment.question));
    ++stored.key.version;
    stored.approvers.clear();
    stored.reason = amendment.reason.trimmed();
    return stored;
}

const QString amendAct = QStringLiteral("key.amend");

/// The change in the words that the server compares: which version of which paper's key, and the whole of it.
QString contentOf(const StoredKey &changed)
{
    return QStringLiteral("%1:%2:%3")
        .arg(changed.paperId.value())
        .arg(changed.key.version)
        .arg(PaperRepository::entriesText(changed.key.entries));
}

Proposal proposalOf(const StoredKey &changed, const QString &subject)
{
    Proposal proposal;
    proposal.act = amendAct;
    proposal.subject = subject;
    proposal.content = contentOf(changed);
    proposal.reason = changed.reason;
    return proposal;
}

/// Two people decide; with the second of them the key is changed.
Result<AmendmentEffect> decideAmendment(Store &store, StoredKey changed, const QStringList &names,
                                        const Proposal &proposal)
{
    HOITHI_TRY(AmendmentEffect effect, effectOfKey(store, changed));
    HOITHI_TRY(const JointDecision decision, decideJointly(store, Operation::AmendKey, names, proposal));
    effect.decided = decision.decided;
    if (decision.decided == Decided::Proposed)
        return effect;
    changed.approvers = decision.names;
    HOITHI_CHECK(storeKey(store, changed, amendAct, decision.names.join(QStringLiteral(", ")), decision));
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
    HOITHI_CHECK(requireKeyByRules(store, roundNumber, key));
    HOITHI_TRY(const std::vector<StoredKey> papers, PaperRepository(*store.database).latestKeys(roundNumber));
    std::vector<AnswerKey> others;
    std::ranges::transform(papers, std::back_inserter(others), &StoredKey::key);
    HOITHI_CHECK(checkBesidesOthers(roundNumber, key, others));
    StoredKey stored;
    stored.roundNumber = roundNumber;
    stored.key = key;
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::SetKey, {}));
    HOITHI_CHECK(storeKey(store, stored, QStringLiteral("key.set"), person));
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

Result<AmendmentEffect> previewAmendment(Store &store, const KeyAmendment &amendment)
{
    if (!amendment.approvers.isEmpty()) // a draft may have none yet
        HOITHI_CHECK(requireTwoPeople(amendment.approvers));
    HOITHI_TRY(const StoredKey changed, amended(store, amendment));
    return effectOfKey(store, changed);
}

Result<AmendmentEffect> amendKey(Store &store, const KeyAmendment &amendment)
{
    if (amendment.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Services::tr("A key changes only with a reason: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("amend-key")));
    HOITHI_TRY(const StoredKey changed, amended(store, amendment));
    const QString subject = QStringLiteral("round %1, question %2").arg(amendment.roundNumber).arg(amendment.question);
    HOITHI_TRY(AmendmentEffect effect,
               decideAmendment(store, changed, amendment.approvers, proposalOf(changed, subject)));
    HOITHI_CHECK(transaction.commit());
    return effect;
}

Result<ProposedAmendment> readAmendment(Store &store, const Proposal &proposal)
{
    const QStringList parts = proposal.content.split(QLatin1Char(':'));
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    const auto latest = std::find_if(keys.rbegin(), keys.rend(), [&parts](const StoredKey &key) {
        return key.paperId.value() == parts.value(0).toLongLong();
    });
    if (parts.size() != 3 || latest == keys.rend() || latest->key.version + 1 != parts.at(1).toInt()) {
        return failure(ErrorCode::Stale,
                       Services::tr("The key was changed since this was proposed. Take the proposal back."));
    }
    StoredKey changed = *latest;
    ++changed.key.version;
    changed.key.entries = PaperRepository::parseEntries(parts.at(2));
    changed.approvers.clear();
    changed.reason = proposal.reason;
    return ProposedAmendment{*latest, changed};
}

Result<void> confirmAmendment(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const ProposedAmendment amendment, readAmendment(store, proposal));
    return decideAmendment(store, amendment.after, {}, proposal).map([](const AmendmentEffect &) {});
}

} // namespace hoithi
