// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/stageneighbours.h"

#include "base/sha256.h"
#include "domain/question/questionjson.h"

#include <utility>

namespace hoithi {

namespace {

constexpr std::size_t neighboursShown = 5;

QByteArray identityOf(const Question &question)
{
    return Sha256::hexOf(toJsonBytes(question));
}

/// The bank's questions have the positive ones.
qint64 idOf(int row)
{
    return -1 - qint64{row};
}

int rowOf(qint64 id)
{
    return static_cast<int>(-1 - id);
}

} // namespace

StageNeighbours::StageNeighbours(std::span<const NearDuplicateIndex::Numbered> bank,
                                 const std::vector<StagedQuestion> &staged)
{
    std::vector<NearDuplicateIndex::Numbered> all(bank.begin(), bank.end());
    for (const NearDuplicateIndex::Numbered &one : bank)
        m_bank.emplace(identityOf(*one.question), one.id);
    m_questions.reserve(staged.size());
    m_identities.resize(staged.size());
    for (const StagedQuestion &one : staged)
        m_questions.push_back(one.question);
    for (int row = 0; std::cmp_less(row, m_questions.size()); ++row) {
        const Question &question = m_questions[static_cast<std::size_t>(row)];
        all.push_back({idOf(row), &question});
        put(row, question);
    }
    m_index.put(all);
}

void StageNeighbours::put(int row, const Question &question)
{
    QByteArray &identity = m_identities[static_cast<std::size_t>(row)];
    identity = identityOf(question);
    m_file[identity].insert(row);
}

StagedLikeness StageNeighbours::of(int row) const
{
    StagedLikeness like;
    const QByteArray &identity = m_identities[static_cast<std::size_t>(row)];
    if (const auto found = m_bank.find(identity); found != m_bank.end())
        like.equalInBank = found->second;
    if (const auto found = m_file.find(identity); found != m_file.end() && *found->second.begin() < row)
        like.equalInFile = *found->second.begin();
    const Question &question = m_questions[static_cast<std::size_t>(row)];
    for (const NearDuplicate &near : m_index.neighbours(question, idOf(row), neighboursShown)) {
        if (near.id > 0)
            like.near.push_back({near.id, -1, near.similarity});
        else
            like.near.push_back({0, rowOf(near.id), near.similarity});
    }
    return like;
}

StageNeighbours::Rows StageNeighbours::related(int row) const
{
    Rows rows{row};
    const auto &same = m_file.at(m_identities[static_cast<std::size_t>(row)]);
    rows.insert(same.begin(), same.end());
    for (const Likeness &like : of(row).near) {
        if (like.row >= 0)
            rows.insert(like.row);
    }
    return rows;
}

std::set<int> StageNeighbours::replace(int row, const Question &question)
{
    Rows changed = related(row);
    m_file[m_identities[static_cast<std::size_t>(row)]].erase(row);
    if (const auto old = m_file.find(m_identities[static_cast<std::size_t>(row)]); old->second.empty())
        m_file.erase(old);
    m_questions[static_cast<std::size_t>(row)] = question;
    m_index.put(idOf(row), question);
    put(row, question);
    changed.merge(related(row));
    return changed;
}

} // namespace hoithi
