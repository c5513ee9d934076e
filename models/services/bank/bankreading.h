// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/bankkeys.h"
#include "services/bank/bankusage.h"
#include "services/bank/sealedquestion.h"
#include "services/bankview.h"
#include "services/store.h"
#include "storage/bankrecords.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hoithi {

/// Where each question stands, from the changes in their order: without a key, since only wordings and comments are sealed. A step
/// that was not possible (domain/question/questionstate.h) changes nothing.
class BankHistory
{
public:
    struct Standing
    {
        QuestionState state = QuestionState::Draft;
        int version = 0;
        QString author; ///< of the version
        Instant savedAtUtc;
        std::set<int> approved; ///< versions that somebody has approved, whatever came after
    };

    void add(const BankRows &rows);
    [[nodiscard]] const std::map<qint64, Standing> &questions() const { return m_questions; }

private:
    std::map<qint64, Standing> m_questions;
};

/// The bank as this session has last read it: what came since is read on top. Lives on one thread.
class BankCache
{
public:
    /// Sealed where a passphrase is wanted; a locked bank is forgotten.
    [[nodiscard]] Result<BankPtr> read(Store &store);

private:
    [[nodiscard]] Result<void> take(const BankKeys &keys, const BankRows &rows);

    BankPtr m_bank;
    BankHistory m_history;
    std::map<qint64, OpenedQuestion> m_questions; ///< the newest wordings
    UsedQuestions m_used;
    qint64 m_newest = 0;
};

/// Everything that happened to one question, oldest first. NotFound where there is none.
[[nodiscard]] Result<std::vector<QuestionEvent>> questionHistory(Store &store, qint64 id);

/// An image by its digest (hex). NotFound where there is none.
[[nodiscard]] Result<QByteArray> questionImage(Store &store, const QByteArray &sha256);

} // namespace hoithi
