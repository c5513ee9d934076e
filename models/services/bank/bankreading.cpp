// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bankreading.h"

#include "base/personname.h"
#include "services/bank/sealedquestion.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/contestrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

using Changes = std::map<qint64, const StoredQuestionChange *>;

Changes byId(const BankRows &rows)
{
    Changes changes;
    for (const StoredQuestionChange &change : rows.changes)
        changes.emplace(change.id, &change);
    return changes;
}

/// A change writes versions first, then takes steps about them.
template<typename OnVersion, typename OnStep>
void inOrder(const BankRows &rows, OnVersion onVersion, OnStep onStep)
{
    const Changes changes = byId(rows);
    auto version = rows.versions.begin();
    auto step = rows.steps.begin();
    for (const auto &[id, change] : changes) {
        for (; version != rows.versions.end() && version->changeId <= id; ++version)
            onVersion(*version, *change);
        for (; step != rows.steps.end() && step->changeId <= id; ++step)
            onStep(*step, *change);
    }
}

tl::unexpected<Error> noQuestion(qint64 id)
{
    return failure(ErrorCode::NotFound, Services::tr("There is no question %1.").arg(id));
}

} // namespace

const BankQuestion *QuestionBank::find(qint64 id) const
{
    const auto found = std::ranges::lower_bound(questions, id, {}, &BankQuestion::id);
    return found == questions.end() || found->id != id ? nullptr : &*found;
}

void BankHistory::add(const BankRows &rows)
{
    inOrder(
        rows,
        [this](const StoredQuestionVersion &version, const StoredQuestionChange &change) {
            Standing &standing = m_questions[version.questionId];
            standing.state = standing.version == 0 ? QuestionState::Draft : stateOfNextVersion(standing.state);
            standing.version = static_cast<int>(version.version);
            standing.author = change.madeBy;
            standing.savedAtUtc = change.madeAtUtc;
        },
        [this](const StoredQuestionStep &stored, const StoredQuestionChange &change) {
            Standing &standing = m_questions[stored.questionId];
            const auto step = reviewStepFromName(stored.step);
            if (step && stored.version == standing.version
                && isPossible(*step, standing.state, samePerson(change.madeBy, standing.author))) {
                standing.state = stateAfter(*step, standing.state);
                if (*step == ReviewStep::Approve)
                    standing.approved.insert(standing.version);
            }
        });
}

Result<void> BankCache::take(const BankKeys &keys, const BankRows &rows)
{
    std::map<qint64, const StoredQuestionVersion *> newest;
    for (const StoredQuestionVersion &version : rows.versions)
        newest[version.questionId] = &version;
    for (const auto &[id, version] : newest) {
        HOITHI_TRY(m_questions[id], readableQuestion(keys, *version));
    }
    m_history.add(rows);
    return {};
}

Result<BankPtr> BankCache::read(Store &store)
{
    const BankRepository repository(*store.database);
    const Result<BankKeys> opened = bankKeys(store);
    if (!opened) {
        *this = {}; // nothing stays behind of a bank that is locked
        return failure(opened.error());
    }
    const BankKeys &keys = *opened;
    HOITHI_TRY(UsedQuestions used, questionsUsed(store, keys));
    HOITHI_TRY(const BankRows rows, repository.rowsAfter(m_newest));
    if (m_bank && rows.changes.empty() && used == m_used)
        return m_bank;
    HOITHI_CHECK(take(keys, rows));
    m_used = std::move(used);
    m_newest = rows.changes.empty() ? m_newest : rows.changes.back().id;
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    auto bank = std::make_shared<QuestionBank>();
    bank->sources = presetSources(contest.presetId);
    bank->newestChange = m_newest;
    bank->questions.reserve(m_questions.size());
    for (const auto &[id, read] : m_questions) {
        const BankHistory::Standing &standing = m_history.questions().at(id);
        const auto round = m_used.find(id);
        bank->questions.push_back({id, standing.version, standing.state, read.question, standing.author,
                                   standing.savedAtUtc, round == m_used.end() ? 0 : round->second, read.readable});
    }
    m_bank = std::move(bank);
    return m_bank;
}

Result<std::vector<QuestionEvent>> questionHistory(Store &store, qint64 id)
{
    const BankRepository repository(*store.database);
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    BankRows rows;
    HOITHI_TRY(rows.changes, repository.changesOf(id));
    HOITHI_TRY(rows.versions, repository.versionsOf(id));
    HOITHI_TRY(rows.steps, repository.stepsOf(id));
    if (rows.versions.empty())
        return noQuestion(id);
    std::vector<QuestionEvent> events;
    Result<void> opened;
    BankHistory history;
    const auto add = [&](QuestionEvent event, const StoredQuestionChange &change, const BankRows &only) {
        history.add(only);
        event.person = change.madeBy;
        event.atUtc = change.madeAtUtc;
        event.stateAfter = history.questions().at(id).state;
        events.push_back(std::move(event));
    };
    inOrder(
        rows,
        [&](const StoredQuestionVersion &version, const StoredQuestionChange &change) {
            QuestionEvent event;
            event.version = static_cast<int>(version.version);
            event.isVersion = true;
            auto question = readableQuestion(keys, version);
            if (question)
                event.question = std::move(question->question);
            else
                opened = failure(question.error());
            add(std::move(event), change, {{change}, {version}, {}});
        },
        [&](const StoredQuestionStep &stored, const StoredQuestionChange &change) {
            QuestionEvent event;
            event.version = static_cast<int>(stored.version);
            event.step = reviewStepFromName(stored.step).value_or(ReviewStep::Comment);
            auto comment = openedComment(keys, stored);
            if (comment)
                event.comment = *comment;
            else if (isAltered(comment.error()))
                event.comment =
                    Services::tr("This comment cannot be opened: it was altered, or stored by another program.");
            else
                opened = failure(comment.error());
            add(std::move(event), change, {{change}, {}, {stored}});
        });
    HOITHI_CHECK(opened);
    return events;
}

Result<QByteArray> questionImage(Store &store, const QByteArray &sha256)
{
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    HOITHI_TRY(const auto stored, BankRepository(*store.database).image(imageLocators(keys, sha256)));
    if (!stored)
        return failure(ErrorCode::NotFound, Services::tr("The image is not in this contest."));
    return openedImage(keys, *stored, sha256);
}

} // namespace hoithi
