// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/answerkeys.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/papers/paperreading.h"
#include "services/people/acting.h"
#include "services/questions/roundopening.h"
#include "services/review/keyrecording.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// As it is printed on a paper, typed and compared: no more than a few letters, each to be seen.
Result<QString> checkedCode(const QString &given)
{
    constexpr qsizetype longest = 64; // as of a submission
    const QString code = canonicalId(given);
    const bool isHidden = std::ranges::any_of(code, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (code.size() <= longest && !isHidden && withoutUnseen(code) == code)
        return code;
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("A paper code has at most %1 characters, all of which can be seen.").arg(longest));
}

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
    HOITHI_TRY(key.paperCode, checkedCode(paperCode));
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

} // namespace hoithi
