// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/banklook.h"

#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t changesAtOnce = 200; ///< more are faster made anew in the background
constexpr std::size_t nearAtMost = 3;

SearchedQuestion aboutOf(const BankQuestion &question)
{
    SearchedQuestion about{question.id, static_cast<int>(question.state), question.author, {}};
    if (question.usedInRound > 0)
        about.rounds.push_back(question.usedInRound);
    return about;
}

Result<std::shared_ptr<QuestionSearch>> searchOf(const QuestionBank &bank)
{
    auto search = std::make_shared<QuestionSearch>();
    for (const BankQuestion &question : bank.questions)
        search->put(aboutOf(question), question.question);
    return search;
}

Result<std::shared_ptr<NearDuplicateIndex>> nearOf(const QuestionBank &bank)
{
    auto near = std::make_shared<NearDuplicateIndex>();
    std::vector<NearDuplicateIndex::Numbered> numbered;
    for (const BankQuestion &question : bank.questions)
        numbered.push_back({question.id, &question.question});
    near->put(numbered);
    return near;
}

bool isSame(const BankQuestion &one, const BankQuestion &other)
{
    return one.id == other.id && one.version == other.version && one.state == other.state
           && one.usedInRound == other.usedInRound;
}

} // namespace

BankLook::BankLook(QObject *parent) : QObject(parent) {}

void BankLook::setBank(const BankPtr &bank)
{
    if (bank == m_bank)
        return;
    const BankPtr before = std::exchange(m_bank, bank);
    if (bank && before && m_search && m_near && takeChanges(*before))
        return;
    ++m_generation;
    m_search.reset();
    m_near.reset();
    if (bank)
        makeReady();
}

bool BankLook::takeChanges(const QuestionBank &before)
{
    std::vector<const BankQuestion *> changed;
    auto known = before.questions.begin();
    for (const BankQuestion &question : m_bank->questions) { // both by id, and nothing ever leaves a bank
        while (known != before.questions.end() && known->id < question.id)
            ++known;
        if (known == before.questions.end() || !isSame(*known, question))
            changed.push_back(&question);
        if (changed.size() > changesAtOnce)
            return false;
    }
    for (const BankQuestion *question : changed) {
        m_search->put(aboutOf(*question), question->question);
        m_near->put(question->id, question->question);
    }
    Q_EMIT searchReady();
    Q_EMIT nearReady();
    return true;
}

void BankLook::makeReady()
{
    whenAnswered(inBackground([bank = m_bank] { return searchOf(*bank); }), this,
                 [this, asked = m_generation](Result<std::shared_ptr<QuestionSearch>> search) {
                     if (asked != m_generation || !search)
                         return;
                     m_search = std::move(*search);
                     Q_EMIT searchReady();
                 });
    whenAnswered(inBackground([bank = m_bank] { return nearOf(*bank); }), this,
                 [this, asked = m_generation](Result<std::shared_ptr<NearDuplicateIndex>> near) {
                     if (asked != m_generation || !near)
                         return;
                     m_near = std::move(*near);
                     Q_EMIT nearReady();
                 });
}

std::optional<std::vector<qint64>> BankLook::find(const QuestionFilter &filter) const
{
    return m_search ? std::optional(m_search->find(filter)) : std::nullopt;
}

std::vector<NearDuplicate> BankLook::neighbours(const Question &question, qint64 except) const
{
    return m_near ? m_near->neighbours(question, except, nearAtMost) : std::vector<NearDuplicate>();
}

} // namespace hoithi
