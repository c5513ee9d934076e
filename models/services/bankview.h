// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/question/question.h"
#include "domain/question/questionfile.h"
#include "domain/question/questionsource.h"
#include "domain/question/questionstate.h"

#include <memory>
#include <set>
#include <vector>

namespace hoithi {

/// Who opens the question bank.
enum class BankSeal {
    Open,            ///< whoever has the contest: it has no passphrase at all
    VaultPassphrase, ///< the contest's passphrase, as long as questions have none of their own
    QuestionsPassphrase
};

struct BankState
{
    BankSeal seal = BankSeal::Open;
    bool unlocked = true; ///< this session has the key
    bool empty = true;    ///< nothing was ever stored
};

/// A question as its newest version has it.
struct BankQuestion
{
    qint64 id = 0;
    int version = 1;
    QuestionState state = QuestionState::Draft;
    Question question;
    QString author; ///< of this version
    Instant savedAtUtc;
    int usedInRound = 0;  ///< of a drawn or frozen paper; 0: none
    bool readable = true; ///< else its text only says that it was altered
};

/// The whole bank, opened, in memory: what is shown, searched and compared. By id.
struct QuestionBank
{
    std::vector<BankQuestion> questions;
    std::vector<QuestionSource> sources; ///< what questions may be taken from
    qint64 newestChange = 0;

    [[nodiscard]] const BankQuestion *find(qint64 id) const;
};
using BankPtr = std::shared_ptr<const QuestionBank>;

/// A question to be saved: a new one, or over the version that its author has seen.
struct QuestionEdit
{
    qint64 id = 0; ///< 0: new
    int baseVersion = 0;
    Question question;
};

/// Where each edit went, in their order.
struct SavedQuestion
{
    qint64 id = 0;
    int version = 1;
};

/// What became of the questions of a file.
struct QuestionImport
{
    std::vector<SavedQuestion> added;
    int alreadyThere = 0; ///< equal to questions of the bank in every field: not taken again
};

/// Something to do about one version of a question.
struct QuestionReview
{
    qint64 id = 0;
    int version = 1;
    ReviewStep step = ReviewStep::Submit;
    QString comment;
};

/// One thing that happened to a question: it got a version, or a step was taken about one.
struct QuestionEvent
{
    int version = 1;
    bool isVersion = false;
    Question question; ///< of a version
    ReviewStep step = ReviewStep::Comment;
    QString comment;
    QString person;
    Instant atUtc;
    QuestionState stateAfter = QuestionState::Draft;
};

/// Which questions leave the bank in a file, and why.
struct QuestionExport
{
    std::vector<qint64> ids; ///< empty: all that are not retired
    ExchangeFormat format = ExchangeFormat::Gift;
    QString file;
    QString purpose;
    QString actor;
};

struct QuestionExportOutcome
{
    int written = 0;
    std::vector<QuestionIssue> losses; ///< by index into what was written
};

} // namespace hoithi
