// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/banksaving.h"

#include "base/personname.h"
#include "base/sha256.h"
#include "base/text.h"
#include "base/username.h"
#include "services/bank/bankreading.h"
#include "services/bank/sealedquestion.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

const QString subject = QStringLiteral("questions");

/// One change of the bank within a transaction: rows are gathered, then stored together with their audit entry.
class BankChange
{
public:
    [[nodiscard]] static Result<BankChange> begin(Store &store, const QString &actor)
    {
        BankChange change(store);
        HOITHI_TRY(change.m_person, requireAllowed(store, Operation::WriteQuestions, actor));
        if (change.m_person.isEmpty())
            change.m_person = userName();
        HOITHI_TRY(change.m_keys, bankKeysForWriting(store, change.m_facts));
        return change;
    }

    [[nodiscard]] const BankKeys &keys() const { return m_keys; }
    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] BankRepository repository() const { return BankRepository(*m_store.database); }

    void addVersion(qint64 id, qint64 version, const Question &question)
    {
        m_versions.push_back(
            {0, 0, id, version, m_keys.newest(), sealedQuestion(m_keys.newestKey(), id, version, question)});
    }
    void addStep(const QuestionReview &review)
    {
        const QByteArray comment = sealedComment(m_keys.newestKey(), review.id, review.version, review.comment);
        m_steps.push_back({0, 0, review.id, review.version, reviewStepName(review.step), m_keys.newest(), comment});
    }
    void addImage(const QByteArray &sha256, const QByteArray &bytes)
    {
        m_images.push_back(sealedImage(m_keys, sha256, bytes));
    }

    [[nodiscard]] Result<void> store()
    {
        if (m_versions.empty() && m_steps.empty() && m_images.empty())
            return {};
        StoredQuestionChange change{0,
                                    m_person,
                                    {},
                                    static_cast<qint64>(m_versions.size()),
                                    static_cast<qint64>(m_steps.size()),
                                    static_cast<qint64>(m_images.size())};
        HOITHI_TRY(change.madeAtUtc, nowOf(m_store));
        HOITHI_TRY(change, repository().insert(change));
        HOITHI_CHECK(storeRows(change.id));
        return record(change);
    }

private:
    explicit BankChange(Store &store) : m_store(store) {}

    [[nodiscard]] Result<void> storeRows(qint64 change)
    {
        for (StoredQuestionVersion &row : m_versions)
            row.changeId = change;
        for (StoredQuestionStep &row : m_steps)
            row.changeId = change;
        for (StoredQuestionImage &row : m_images)
            row.changeId = change;
        HOITHI_CHECK(repository().insert(m_versions));
        HOITHI_CHECK(repository().insert(m_steps));
        return repository().insert(m_images);
    }

    [[nodiscard]] Result<void> record(const StoredQuestionChange &change)
    {
        Database &database = *m_store.database;
        HOITHI_TRY(const std::vector<Fact> own, rowFacts(database, RowFacts::QuestionChanges, change.id));
        m_facts.insert(m_facts.end(), own.begin(), own.end());
        for (const GroupFacts table :
             {GroupFacts::QuestionVersions, GroupFacts::QuestionSteps, GroupFacts::QuestionImages}) {
            HOITHI_TRY(const std::vector<Fact> facts, groupFacts(database, table, change.id));
            m_facts.insert(m_facts.end(), facts.begin(), facts.end());
        }
        return recordAudit(m_store, m_person, QStringLiteral("questions.write"), subject,
                           {{QStringLiteral("versions"), change.versions},
                            {QStringLiteral("steps"), change.steps},
                            {QStringLiteral("images"), change.images}},
                           m_facts);
    }

    Store &m_store;
    QString m_person;
    BankKeys m_keys;
    std::vector<Fact> m_facts;
    std::vector<StoredQuestionVersion> m_versions;
    std::vector<StoredQuestionStep> m_steps;
    std::vector<StoredQuestionImage> m_images;
};

/// What keeps even a draft from being stored.
Result<void> requireStorable(const Question &question)
{
    const std::vector<QuestionIssue> issues = structuralIssues(question);
    for (const QuestionIssue &issue : issues) {
        if (issue.kind == QuestionIssueKind::TooLong) {
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("A text of the question is longer than %1 characters. Shorten it.")
                               .arg(questionTextLimit));
        }
        if (issue.kind == QuestionIssueKind::TooManyOptions) {
            return failure(ErrorCode::InvalidArgument, Services::tr("A question has at most %1 options, not %2.")
                                                           .arg(maximumAnswerOptions)
                                                           .arg(question.options.size()));
        }
    }
    if (static_cast<int>(question.images.size()) > maximumQuestionImages || question.tags.size() > 100) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A question has at most %1 images and 100 tags.").arg(maximumQuestionImages));
    }
    return {};
}

/// Stores what the contest does not have yet of the images that questions need.
class ImageIntake
{
public:
    ImageIntake(BankChange &change, const std::map<QByteArray, QByteArray> &images) : m_change(change), m_images(images)
    {}

    [[nodiscard]] Result<void> take(const Question &question)
    {
        for (const QuestionImage &image : question.images) {
            if (!m_known.insert(image.sha256).second)
                continue;
            HOITHI_TRY(const auto stored, m_change.repository().image(imageLocators(m_change.keys(), image.sha256)));
            if (!stored)
                HOITHI_CHECK(takeNew(image));
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> takeNew(const QuestionImage &image)
    {
        const auto bytes = m_images.find(image.sha256);
        if (bytes == m_images.end() || Sha256::hexOf(bytes->second) != image.sha256
            || bytes->second.size() > questionImageLimit) {
            return failure(ErrorCode::InvalidArgument, Services::tr("The image “%1” is missing, or larger than %2 MB.")
                                                           .arg(image.name.left(100))
                                                           .arg(questionImageLimit / 1024 / 1024));
        }
        m_change.addImage(image.sha256, bytes->second);
        return {};
    }

    BankChange &m_change;
    const std::map<QByteArray, QByteArray> &m_images;
    std::set<QByteArray> m_known;
};

tl::unexpected<Error> savedMeanwhile(qint64 id)
{
    return failure(ErrorCode::Stale,
                   Services::tr("Somebody else has saved question %1 meanwhile. Look at their version first.").arg(id));
}

/// Whether the newest version, which is `edit.baseVersion`, says the same already.
Result<bool> isUnchanged(Store &store, const BankKeys &keys, const QuestionEdit &edit)
{
    HOITHI_TRY(const std::vector<StoredQuestionVersion> versions, BankRepository(*store.database).versionsOf(edit.id));
    const Result<Question> newest = openedQuestion(keys, versions.back());
    if (!newest && !isAltered(newest.error()))
        return failure(newest.error());
    if (!newest && edit.question.text == unreadableText()) {
        return failure(ErrorCode::Refused,
                       Services::tr("Question %1 cannot be opened: write it anew, or restore a backup.").arg(edit.id));
    }
    return newest && *newest == edit.question;
}

} // namespace

Result<std::vector<SavedQuestion>> saveQuestions(Store &store, std::vector<QuestionEdit> edits,
                                                 const std::map<QByteArray, QByteArray> &images, const QString &actor)
{
    for (QuestionEdit &edit : edits) {
        normalize(edit.question);
        HOITHI_CHECK(requireStorable(edit.question));
    }
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("save-questions")));
    HOITHI_TRY(BankChange change, BankChange::begin(store, normalized(actor)));
    HOITHI_TRY(qint64 next, change.repository().newestQuestion());
    ImageIntake intake(change, images);
    std::vector<SavedQuestion> saved;
    for (const QuestionEdit &edit : edits) {
        HOITHI_CHECK(intake.take(edit.question));
        if (edit.id == 0) {
            change.addVersion(++next, 1, edit.question);
            saved.push_back({next, 1});
            continue;
        }
        HOITHI_TRY(const qint64 newest, change.repository().newestVersion(edit.id));
        if (newest == 0 || newest != edit.baseVersion)
            return savedMeanwhile(edit.id);
        HOITHI_TRY(const bool same, isUnchanged(store, change.keys(), edit));
        if (!same)
            change.addVersion(edit.id, newest + 1, edit.question);
        saved.push_back({edit.id, static_cast<int>(newest) + (same ? 0 : 1)});
    }
    HOITHI_CHECK(change.store());
    HOITHI_CHECK(transaction.commit());
    return saved;
}

namespace {

tl::unexpected<Error> notPossible(const QuestionReview &review, const BankHistory::Standing &standing, bool own)
{
    if (review.step == ReviewStep::Approve && own && standing.state == QuestionState::InReview) {
        return failure(ErrorCode::Refused, Services::tr("Question %1 was written by %2: somebody else approves it.")
                                               .arg(review.id)
                                               .arg(standing.author));
    }
    return failure(ErrorCode::Refused, Services::tr("Question %1 is not in a state in which this can be done. Look at "
                                                    "it again.")
                                           .arg(review.id));
}

/// What is sent for review, and approved, has to be a question.
Result<void> requireSound(Store &store, const BankKeys &keys, const QuestionReview &review)
{
    if (review.step != ReviewStep::Submit && review.step != ReviewStep::Approve)
        return {};
    HOITHI_TRY(const std::vector<StoredQuestionVersion> versions,
               BankRepository(*store.database).versionsOf(review.id));
    HOITHI_TRY(const Question question, openedQuestion(keys, versions.back()));
    if (structuralIssues(question).empty())
        return {};
    return failure(ErrorCode::Refused, Services::tr("Question %1 is not complete: it needs a text, at least %2 options "
                                                    "and its right answer.")
                                           .arg(review.id)
                                           .arg(minimumAnswerOptions));
}

/// The names under which whoever acts has written: a member may have been called otherwise (the server knows it too, 0012_bank).
Result<QStringList> ownNames(Store &store, const QString &person)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (!acting.member)
        return QStringList{person};
    return MemberRepository(*store.database).namesOf(acting.member->login);
}

Result<BankHistory> wholeHistory(Store &store)
{
    HOITHI_TRY(const BankRows rows, BankRepository(*store.database).rowsAfter(0));
    BankHistory history;
    history.add(rows);
    return history;
}

} // namespace

Result<void> reviewQuestions(Store &store, const std::vector<QuestionReview> &reviews, const QString &actor)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("review-questions")));
    HOITHI_TRY(BankChange change, BankChange::begin(store, normalized(actor)));
    HOITHI_TRY(const BankHistory history, wholeHistory(store));
    HOITHI_TRY(const QStringList names, ownNames(store, change.person()));
    for (const QuestionReview &review : reviews) {
        const auto standing = history.questions().find(review.id);
        if (standing == history.questions().end())
            return failure(ErrorCode::NotFound, Services::tr("There is no question %1.").arg(review.id));
        if (standing->second.version != review.version)
            return savedMeanwhile(review.id);
        const bool own =
            std::ranges::any_of(names, [&](const QString &name) { return samePerson(standing->second.author, name); });
        if (!isPossible(review.step, standing->second.state, own))
            return notPossible(review, standing->second, own);
        if (review.comment.size() > questionTextLimit
            || (review.step == ReviewStep::Comment && saysNothing(review.comment))) {
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("A comment has 1 to %1 characters.").arg(questionTextLimit));
        }
        HOITHI_CHECK(requireSound(store, change.keys(), review));
        change.addStep(review);
    }
    HOITHI_CHECK(change.store());
    return transaction.commit();
}

} // namespace hoithi
