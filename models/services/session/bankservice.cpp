// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bankservice.h"

#include "services/bank/banksaving.h"
#include "services/bank/openbank.h"
#include "services/bank/questionfiles.h"
#include "services/bank/sealedquestion.h"
#include "services/people/acting.h"
#include "services/storethread.h"

#include <mutex>
#include <utility>

namespace hoithi {

struct BankService::Private
{
    /// The keys that the bank was last read with, for what is sealed outside the store.
    class LastKeys
    {
    public:
        void set(std::shared_ptr<const BankKeys> keys)
        {
            const std::scoped_lock lock(m_mutex);
            m_keys = std::move(keys);
        }
        [[nodiscard]] std::shared_ptr<const BankKeys> get() const
        {
            const std::scoped_lock lock(m_mutex);
            return m_keys;
        }

    private:
        mutable std::mutex m_mutex;
        std::shared_ptr<const BankKeys> m_keys;
    };

    StoreThread &changes;
    StoreThread &reads;
    StoreThread &surveys;
    std::shared_ptr<SessionShare> shared;
    std::shared_ptr<OpenBank> open; ///< of the thread `reads`
    LastKeys lastKeys;

    [[nodiscard]] Result<BankPtr> read(Store &store)
    {
        HOITHI_CHECK(requireSightOfBank(store));
        Result<BankPtr> bank = open->read(store);
        Result<BankKeys> keys = bank ? bankKeys(store) : Result<BankKeys>(failure(bank.error()));
        const bool opened = keys && !keys->empty();
        lastKeys.set(opened ? std::make_shared<const BankKeys>(*std::move(keys)) : nullptr);
        return bank;
    }
};

BankService::BankService(StoreThread &changes, StoreThread &reads, StoreThread &surveys,
                         std::shared_ptr<SessionShare> shared, std::shared_ptr<OpenBank> open)
    : d(new Private{changes, reads, surveys, std::move(shared), std::move(open), {}})
{}

BankService::~BankService() = default;

BankService::Answer<BankState> BankService::state()
{
    return d->reads.run([](Store &store) { return bankState(store); });
}

BankService::Answer<void> BankService::unlock(const QString &questionsPassphrase)
{
    return d->surveys.run([=](Store &store) { return unlockQuestions(store, questionsPassphrase); });
}

void BankService::lock()
{
    d->shared->questions.set({});
    forget();
}

void BankService::forget()
{
    d->lastKeys.set({});
    d->reads.runWithoutStore([this] { // after what is being read now
        d->lastKeys.set({});
        *d->open = {};
    });
}

BankService::Answer<BankPtr> BankService::bank()
{
    return d->reads.run([p = d.get()](Store &store) { return p->read(store); });
}

BankService::Answer<std::vector<QuestionEvent>> BankService::history(qint64 id)
{
    return d->reads.run([id](Store &store) -> Result<std::vector<QuestionEvent>> {
        HOITHI_CHECK(requireSightOfBank(store));
        return questionHistory(store, id);
    });
}

BankService::Answer<QByteArray> BankService::image(const QByteArray &sha256)
{
    return d->reads.run([sha256](Store &store) -> Result<QByteArray> {
        HOITHI_CHECK(requireSightOfBank(store));
        return questionImage(store, sha256);
    });
}

BankService::Answer<std::vector<SavedQuestion>> BankService::save(std::vector<QuestionEdit> edits,
                                                                  std::map<QByteArray, QByteArray> images,
                                                                  const QString &actor)
{
    return d->changes.run([edits = std::move(edits), images = std::move(images), actor](Store &store) {
        return saveQuestions(store, edits, images, actor);
    });
}

BankService::Answer<QuestionImport> BankService::import(std::vector<Question> questions,
                                                        std::map<QByteArray, QByteArray> images, const QString &actor)
{
    return d->changes.run([questions = std::move(questions), images = std::move(images), actor](Store &store) {
        return importQuestions(store, questions, images, actor);
    });
}

BankService::Answer<void> BankService::review(std::vector<QuestionReview> reviews, const QString &actor)
{
    return d->changes.run(
        [reviews = std::move(reviews), actor](Store &store) { return reviewQuestions(store, reviews, actor); });
}

BankService::Answer<QuestionFile> BankService::readFile(const QString &file, std::optional<ExchangeFormat> format,
                                                        const std::stop_token &stop)
{
    return d->surveys.run([=](Store &) { return readQuestionFile(file, format, stop); });
}

BankService::Answer<QuestionExportOutcome> BankService::exportFile(const QuestionExport &request)
{
    return d->changes.run([request](Store &store) -> Result<QuestionExportOutcome> {
        BankCache cache; // the other one belongs to its thread
        HOITHI_TRY(const BankPtr bank, cache.read(store));
        return exportQuestions(store, *bank, request);
    });
}

std::optional<DraftContent> BankService::sealedForKeeping(const DraftKey &key, const DraftContent &content) const
{
    const auto keys = d->lastKeys.get();
    return keys ? std::optional(sealedDraft(*keys, key, content)) : std::nullopt;
}

std::optional<DraftContent> BankService::openedFromKeeping(const DraftKey &key, const DraftContent &content) const
{
    const auto keys = d->lastKeys.get();
    const Result<DraftContent> opened = keys ? openedDraft(*keys, key, content) : Result<DraftContent>();
    return keys && opened ? std::optional(*opened) : std::nullopt;
}

} // namespace hoithi
