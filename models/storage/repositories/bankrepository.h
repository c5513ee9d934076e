// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/bankrecords.h"

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// The question bank, and papers before and after they are frozen. Sealed by services before it gets here.
class BankRepository
{
public:
    explicit BankRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> newestChange() const; ///< 0: nothing is stored yet
    /// Changes after that number with their versions and steps, each by id. 0: all.
    [[nodiscard]] Result<BankRows> rowsAfter(qint64 change) const;
    [[nodiscard]] Result<std::vector<StoredQuestionVersion>> versionsOf(qint64 questionId) const;
    [[nodiscard]] Result<std::vector<StoredQuestionStep>> stepsOf(qint64 questionId) const;
    [[nodiscard]] Result<std::vector<StoredQuestionChange>> changesOf(qint64 questionId) const;
    [[nodiscard]] Result<qint64> newestQuestion() const;                 ///< the highest number in use
    [[nodiscard]] Result<qint64> newestVersion(qint64 questionId) const; ///< 0 where there is no such question
    [[nodiscard]] Result<std::optional<StoredQuestionImage>> image(const QStringList &locators) const;

    /// Inside a Transaction, which keeps the numbers that are given here free: the change, then its rows under it.
    [[nodiscard]] Result<StoredQuestionChange> insert(StoredQuestionChange change);
    [[nodiscard]] Result<void> insert(std::vector<StoredQuestionVersion> &versions);
    [[nodiscard]] Result<void> insert(std::vector<StoredQuestionStep> &steps);
    [[nodiscard]] Result<void> insert(std::vector<StoredQuestionImage> &images);

    [[nodiscard]] Result<std::optional<StoredPaperDraft>> newestDraft(int roundNumber) const;
    [[nodiscard]] Result<std::vector<StoredPaperDraft>> newestDrafts() const; ///< one a round that has any
    /// Gives the id.
    [[nodiscard]] Result<qint64> insert(const StoredPaperDraft &draft);
    [[nodiscard]] Result<std::optional<StoredFrozenPaper>> frozenPaper(int roundNumber) const;
    [[nodiscard]] Result<std::vector<StoredFrozenPaper>> frozenPapers() const;
    [[nodiscard]] Result<void> insert(const StoredFrozenPaper &paper);

private:
    Database &m_database;
};

} // namespace hoithi
