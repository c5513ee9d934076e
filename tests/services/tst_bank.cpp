// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/bankservice.h"
#include "testregistry.h"

#include <QCryptographicHash>
#include <QFile>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const VaultSetup questionsPassphrase{QStringLiteral("mật khẩu câu hỏi"), {1, 8192}};
const VaultSetup vaultPassphrase{QStringLiteral("mật khẩu cuộc thi"), {1, 8192}};

Question question(const QString &text, int right = 1)
{
    Question question;
    question.text = text;
    for (const char *option : {"Năm 2018", "Năm 2019", "Năm 2020", "Năm 2021"})
        question.options.push_back({QString::fromUtf8(option), false, {}});
    question.options[static_cast<std::size_t>(right)].right = true;
    question.topic = QStringLiteral("Hue-S");
    return question;
}

Result<std::vector<SavedQuestion>> save(ContestSession &session, const QuestionEdit &edit, const QString &who = {})
{
    return wait(session.bank().save({edit}, {}, who));
}

Result<void> step(ContestSession &session, const SavedQuestion &saved, ReviewStep step, const QString &comment = {},
                  const QString &who = {})
{
    return wait(session.bank().review({{saved.id, saved.version, step, comment}}, who));
}

QuestionState stateOf(ContestSession &session, qint64 id)
{
    return taken(session.bank().bank())->find(id)->state;
}

/// Everything that lies in the files of a contest.
QByteArray bytesOf(const QString &path)
{
    QByteArray all;
    for (const QString &name : {path, QString(path + QStringLiteral("-wal"))}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// The question bank: what is saved, who reviews it, and who can read it.
class TestBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedComesBackAsItWas_data() { ENGINE_ROWS(); }
    void whatIsSavedComesBackAsItWas()
    {
        OPEN_STORE();
        Question written = question(QStringLiteral("  Hue-S ra mắt\nnăm nào? "));
        written.tags = {QStringLiteral("mẫu")};
        const auto saved = save(contest, {0, 0, written});
        QVERIFY_RESULT(saved);
        normalize(written);
        const BankPtr bank = taken(contest.bank().bank());
        QCOMPARE(bank->questions.size(), std::size_t{1});
        QCOMPARE(bank->questions.front().question, written);
        QCOMPARE(bank->questions.front().state, QuestionState::Draft);
        QCOMPARE(taken(contest.bank().bank()), bank); // nothing new: the same one
        written.text = QStringLiteral("Hue-S ra mắt vào năm nào?");
        QCOMPARE(save(contest, {1, 1, written})->front().version, 2);
        QCOMPARE(taken(contest.bank().bank())->find(1)->question.text, written.text);
        QCOMPARE(save(contest, {1, 2, written})->front().version, 2); // nothing changed
        const auto history = taken(contest.bank().history(1));
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history.back().question, written);
        QVERIFY(taken(contest.verify({})).findings.empty());
    }

    void whoWasSlowerSeesIt_data() { ENGINE_ROWS(); }
    void whoWasSlowerSeesIt()
    {
        OPEN_STORE();
        QVERIFY_RESULT(save(contest, {0, 0, question(QStringLiteral("Một"))}));
        QVERIFY_RESULT(save(contest, {1, 1, question(QStringLiteral("Hai"))}));
        QCOMPARE(refusal(save(contest, {1, 1, question(QStringLiteral("Ba"))})), ErrorCode::Stale);
        QCOMPARE(refusal(save(contest, {7, 1, question(QStringLiteral("Ba"))})), ErrorCode::Stale);
        QCOMPARE(taken(contest.bank().bank())->find(1)->question.text, QStringLiteral("Hai"));
    }

    void somebodyElseApproves_data() { ENGINE_ROWS(); }
    void somebodyElseApproves()
    {
        COMMITTEE(1, 2);
        ContestSession &author = committee.organiser();
        ContestSession &reviewer = committee.secondOrganiser();
        const auto saved = save(author, {0, 0, question(QStringLiteral("Hue-S ra mắt năm nào?"))});
        QVERIFY_RESULT(saved);
        QCOMPARE(refusal(step(reviewer, saved->front(), ReviewStep::Approve)), ErrorCode::Refused);
        QVERIFY_RESULT(step(author, saved->front(), ReviewStep::Submit));
        QCOMPARE(refusal(step(author, saved->front(), ReviewStep::Approve)), ErrorCode::Refused);
        QVERIFY_RESULT(step(reviewer, saved->front(), ReviewStep::Return, QStringLiteral("Thiếu căn cứ")));
        QCOMPARE(stateOf(author, 1), QuestionState::Draft);
        QVERIFY_RESULT(step(author, saved->front(), ReviewStep::Submit));
        QVERIFY_RESULT(step(reviewer, saved->front(), ReviewStep::Approve));
        QCOMPARE(stateOf(author, 1), QuestionState::Approved);
        const auto history = taken(author.bank().history(1));
        QCOMPARE(history.size(), std::size_t{5});
        QCOMPARE(history[2].comment, QStringLiteral("Thiếu căn cứ"));
        QCOMPARE(history[4].person, committee.people.back().name);
        QCOMPARE(save(author, {1, 1, question(QStringLiteral("Hue-S có từ năm nào?"))})->front().version, 2);
        QCOMPARE(stateOf(author, 1), QuestionState::InReview); // an approved one that changes is looked at again
        QCOMPARE(refusal(save(committee.judge(), {0, 0, question(QStringLiteral("Của giám khảo"))})),
                 ErrorCode::Refused);
        QVERIFY(taken(committee.administrator().verify({})).findings.empty());
    }

    void nobodyApprovesTheirOwnUnderAnotherName_data() { ENGINE_ROWS(); }
    void nobodyApprovesTheirOwnUnderAnotherName()
    {
        COMMITTEE(1, 2);
        ContestSession &author = committee.organiser();
        const auto saved = save(author, {0, 0, question(QStringLiteral("Hue-S ra mắt năm nào?"))});
        QVERIFY_RESULT(saved);
        QVERIFY_RESULT(step(author, saved->front(), ReviewStep::Submit));
        QVERIFY_RESULT(wait(committee.administrator().recordMember(
            {committee.people[1].login, QStringLiteral("Nguyễn Tên Mới"), Role::Organiser, {}})));
        QCOMPARE(refusal(step(author, saved->front(), ReviewStep::Approve)), ErrorCode::Refused);
        QVERIFY_RESULT(step(committee.secondOrganiser(), saved->front(), ReviewStep::Approve));
        QCOMPARE(stateOf(author, 1), QuestionState::Approved);
    }

    void imagesComeWithTheirQuestions_data() { ENGINE_ROWS(); }
    void imagesComeWithTheirQuestions()
    {
        OPEN_STORE();
        const QByteArray bytes("\x89PNG\r\n\x1a\n and more", 17);
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        Question written = question(QStringLiteral("Hình nào?"));
        written.images = {{QStringLiteral("a.png"), sha256, QStringLiteral("image/png"), {}}};
        QCOMPARE(refusal(save(contest, {0, 0, written})), ErrorCode::InvalidArgument); // nobody has the bytes
        QVERIFY_RESULT(wait(contest.bank().save({{0, 0, written}}, {{sha256, bytes}}, {})));
        QVERIFY_RESULT(save(contest, {0, 0, written})); // the contest has it now
        QCOMPARE(taken(contest.bank().image(sha256)), bytes);
        QCOMPARE(refusal(wait(contest.bank().image(QByteArray(64, '0')))), ErrorCode::NotFound);
    }

    void aFileIsTakenOnce_data() { ENGINE_ROWS(); }
    void aFileIsTakenOnce()
    {
        OPEN_STORE();
        const std::vector<Question> questions{question(QStringLiteral("Một")), question(QStringLiteral("Hai"))};
        QCOMPARE(taken(contest.bank().import(questions, {}, {})).added.size(), std::size_t{2});
        const QuestionImport again = taken(contest.bank().import(questions, {}, {}));
        QCOMPARE(again.added.size(), std::size_t{0});
        QCOMPARE(again.alreadyThere, 2);
    }

    /// A source that was typed in the bank as a file may name it, too.
    void aFileIsTakenOnceHoweverItNamesItsSource_data() { ENGINE_ROWS(); }
    void aFileIsTakenOnceHoweverItNamesItsSource()
    {
        OPEN_STORE();
        Question typed = question(QStringLiteral("Một"));
        typed.source = QStringLiteral("Nghị quyết 12-NQ/TU");
        QCOMPARE(taken(contest.bank().save({{0, 0, typed}}, {}, {})).size(), std::size_t{1});
        QCOMPARE(taken(contest.bank().import({typed}, {}, {})).alreadyThere, 1);
    }

    void whatIsTypedIsSealedToo_data() { ENGINE_ROWS(); }
    void whatIsTypedIsSealedToo()
    {
        COMMITTEE(1, 2);
        const DraftKey key{QStringLiteral("question"), QStringLiteral("new 0123456789abcdef0123456789abcdef")};
        const DraftContent typed{{QStringLiteral("text"), QStringLiteral("Đang soạn dở")}};
        const auto saving = wait(committee.organiser().saveDraft(key, 0, typed, {}));
        QVERIFY_RESULT(saving);
        QVERIFY(saving->saved);
        QCOMPARE(saving->current.content, typed);
        QCOMPARE(taken(committee.secondOrganiser().draft(key)).content, typed);
        QCOMPARE(refusal(wait(committee.secretary().saveDraft(key, 1, typed, {}))), ErrorCode::Refused);
        QVERIFY(!bytesOf(committee.store().path).contains("Đang soạn dở"));
        QVERIFY_RESULT(wait(committee.organiser().saveDraft(key, 1, {}, {}))); // saved or thrown away
    }

    void whatIsLockedIsForgotten_data()
    {
        QTest::addColumn<bool>("vault");
        QTest::newRow("the questions") << false;
        QTest::newRow("the contest") << true;
    }
    void whatIsLockedIsForgotten()
    {
        QFETCH(const bool, vault);
        const SmallStore store(QStringLiteral("sqlite"));
        const auto made = store.create();
        QVERIFY_RESULT(made);
        ContestSession &session = **made;
        QVERIFY_RESULT(save(session, {0, 0, question(QStringLiteral("Không để lại gì"))}));
        const std::weak_ptr<const QuestionBank> read = taken(session.bank().bank());
        QVERIFY(!read.expired());
        if (vault)
            session.lock();
        else
            session.bank().lock();
        QTRY_VERIFY(read.expired());
    }

    void nothingIsReadWithoutThePassphrase_data();
    void nothingIsReadWithoutThePassphrase();

    void whoProtectsTheQuestionsLaterProtectsThoseThatAreThere_data() { ENGINE_ROWS(); }
    void whoProtectsTheQuestionsLaterProtectsThoseThatAreThere()
    {
        COMMITTEE(1, 2);
        ContestSession &author = committee.organiser();
        QVERIFY_RESULT(save(author, {0, 0, question(QStringLiteral("Trước"))}));
        QVERIFY_RESULT(save(committee.secondOrganiser(), {0, 0, question(QStringLiteral("Của người kia"))}));
        QVERIFY_RESULT(wait(author.protectQuestions(questionsPassphrase, committee.people[1].name)));
        QVERIFY_RESULT(save(author, {0, 0, question(QStringLiteral("Sau"))}));
        QCOMPARE(taken(author.bank().bank())->questions.size(), std::size_t{3});
        QCOMPARE(refusal(wait(committee.secondOrganiser().bank().bank())), ErrorCode::Sealed);
        QCOMPARE(refusal(wait(committee.secondOrganiser().bank().unlock(QStringLiteral("sai")))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.secondOrganiser().bank().unlock(questionsPassphrase.passphrase)));
        QCOMPARE(taken(committee.secondOrganiser().bank().bank())->questions.size(), std::size_t{3});
        author.bank().lock();
        QCOMPARE(refusal(wait(author.bank().bank())), ErrorCode::Sealed);
        QVERIFY(taken(committee.administrator().verify({})).findings.empty());
    }
};

void TestBank::nothingIsReadWithoutThePassphrase_data()
{
    QTest::addColumn<bool>("ownPassphrase");
    QTest::newRow("of the contest") << false;
    QTest::newRow("of the questions") << true;
}

void TestBank::nothingIsReadWithoutThePassphrase()
{
    QFETCH(const bool, ownPassphrase);
    const SmallStore store(QStringLiteral("sqlite"));
    const QByteArray secret = "Hue-S ra mắt năm nào?";
    {
        auto session = wait(ContestSession::create(store.path, QStringLiteral("kh2475"), store.clock,
                                                   ownPassphrase ? VaultSetup() : vaultPassphrase, {},
                                                   ownPassphrase ? questionsPassphrase : VaultSetup()));
        QVERIFY_RESULT(session);
        const auto saved = save(**session, {0, 0, question(QString::fromUtf8(secret))});
        QVERIFY_RESULT(saved);
        QVERIFY_RESULT(step(**session, saved->front(), ReviewStep::Comment, QStringLiteral("Nhận xét kín")));
    }
    QVERIFY(!bytesOf(store.path).contains(secret));
    QVERIFY(!bytesOf(store.path).contains("Nhận xét kín"));
    auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    QCOMPARE(refusal(wait((*session)->bank().bank())), ErrorCode::Sealed);
    QCOMPARE(refusal(wait((*session)->bank().history(1))), ErrorCode::Sealed);
    QCOMPARE(refusal(save(**session, {0, 0, question(QStringLiteral("Mới"))})), ErrorCode::Sealed);
    QVERIFY_RESULT(ownPassphrase ? wait((*session)->bank().unlock(questionsPassphrase.passphrase))
                                 : wait((*session)->unlock(vaultPassphrase.passphrase)));
    QCOMPARE(taken((*session)->bank().bank())->questions.front().question.text, QString::fromUtf8(secret));
}

HOITHI_TEST(TestBank)
#include "tst_bank.moc"
