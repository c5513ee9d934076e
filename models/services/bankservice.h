// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"
#include "services/bankview.h"

#include <QFuture>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hoithi {

class OpenBank;
class StoreThread;
struct SessionShare;

/// The question bank of an open contest, and files of questions. Part of a ContestSession, which must live as long; called and
/// answered as that. What needs the key of the bank and has none fails as ErrorCode::Sealed.
class BankService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads and what they share are the session's, and `open` is the bank as the thread `reads` has it.
    BankService(StoreThread &changes, StoreThread &reads, StoreThread &surveys, std::shared_ptr<SessionShare> shared,
                std::shared_ptr<OpenBank> open);
    ~BankService();
    BankService(const BankService &) = delete;
    BankService &operator=(const BankService &) = delete;

    [[nodiscard]] Answer<BankState> state();
    /// Gives the session the organisers' question key until it ends or is locked. Refused where the passphrase is wrong.
    [[nodiscard]] Answer<void> unlock(const QString &questionsPassphrase);
    /// Forgets the question key, and the bank that it opened.
    void lock();
    /// Forgets the bank as it was read. For who has locked what its key lies under.
    void forget();

    /// The same pointer as long as nothing changes.
    [[nodiscard]] Answer<BankPtr> bank();
    [[nodiscard]] Answer<std::vector<QuestionEvent>> history(qint64 id);
    [[nodiscard]] Answer<QByteArray> image(const QByteArray &sha256);

    /// All or none, in one change (services/bank/banksaving.h). `images`: bytes by SHA-256 (hex) that the contest may not have yet.
    [[nodiscard]] Answer<std::vector<SavedQuestion>> save(std::vector<QuestionEdit> edits,
                                                          std::map<QByteArray, QByteArray> images,
                                                          const QString &actor);
    /// Adds the questions of a file; one that the bank has already, equal in every field, is not added again.
    [[nodiscard]] Answer<QuestionImport> import(std::vector<Question> questions,
                                                std::map<QByteArray, QByteArray> images, const QString &actor);
    [[nodiscard]] Answer<void> review(std::vector<QuestionReview> reviews, const QString &actor);

    /// Reads a file of questions and stores nothing; who shows it lets problems be mended, and saves what is left.
    [[nodiscard]] Answer<QuestionFile> readFile(const QString &file, std::optional<ExchangeFormat> format,
                                                const std::stop_token &stop);
    /// Records the export with its purpose, then writes the file.
    [[nodiscard]] Answer<QuestionExportOutcome> exportFile(const QuestionExport &request);

    /// What is typed about a question, as it is kept on this computer while the contest is out of reach: sealed like everything else.
    /// Nullopt without the key.
    [[nodiscard]] std::optional<DraftContent> sealedForKeeping(const DraftKey &key, const DraftContent &content) const;
    [[nodiscard]] std::optional<DraftContent> openedFromKeeping(const DraftKey &key, const DraftContent &content) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hoithi
