// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "services/review/reviewservice.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

/// A contest that is kept by its members: each under their own name, and only with what is theirs to do.
class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoundGoesFromHandToHand_data() { ENGINE_ROWS(); }
    void aRoundGoesFromHandToHand()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QCOMPARE(refusal(wait(committee.judge().sign(1, QStringLiteral("Phạm Thị Chấm")))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
        QCOMPARE(refusal(wait(committee.judge().sign(1, {}))), ErrorCode::AlreadyExists);
        const auto signatures = wait(committee.secondJudge().sign(1, {}));
        QVERIFY_RESULT(signatures);
        QCOMPARE(signatures->signatures, 2);
        QVERIFY_RESULT(
            wait(committee.secretary().award(1, {}, committee.store().folder.filePath(QStringLiteral("out")))));
        const auto report = wait(committee.secretary().verify({}));
        QVERIFY_RESULT(report);
        for (const VerifyFinding &finding : report->findings)
            qWarning("%s: %s", qPrintable(finding.subject), qPrintable(finding.problem));
        QVERIFY(report->findings.empty());
    }

    void nobodyDoesAnothersWork_data() { ENGINE_ROWS(); }
    void nobodyDoesAnothersWork()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const QString roster =
            committee.store().file(QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\n"
                                                                 "Ban,Người hue0,hue0,,\n");
        QVERIFY_RESULT(wait(committee.organiser().importRoster(roster)));
        const QString dump = committee.store().dump(QStringLiteral("r1b.csv"),
                                                    {row(QStringLiteral("S9"), QStringLiteral("hue9"), 3, 9)});
        for (qsizetype who = 0; who < std::ssize(committee.people); ++who) {
            ContestSession &session = committee.as(who);
            const Role role = committee.people[static_cast<std::size_t>(who)].role;
            if (role != Role::Judge) {
                QCOMPARE(refusal(wait(session.sign(1, {}))), ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")))),
                         ErrorCode::Refused);
                for (const int question : {2, 99}) // they learn nothing of the key
                    QCOMPARE(refusal(wait(session.amendKey({1, {}, question, true, {}, {}, QStringLiteral("vì")}))),
                             ErrorCode::Refused);
            }
            if (role != Role::Organiser) {
                QCOMPARE(refusal(wait(session.importRoster(roster))), ErrorCode::Refused); // though it adds nobody
                QCOMPARE(refusal(importInto(session, {dump})), ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.setKey(2, {}, smallKey, 4))), ErrorCode::Refused);
            }
            if (role != Role::Administrator) {
                QCOMPARE(refusal(wait(session.recordMember(
                             {QStringLiteral("moi"), QStringLiteral("Người Mới"), role, memberPassword}))),
                         ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.approveRules(*ruleBookPreset(u"all-15"), 1, {}, QStringLiteral("thử")))),
                         ErrorCode::Refused);
            }
        }
    }

    /// Whatever else speaks against it: they could mend that, and would be refused all the same.
    void whoseWorkItIsIsSaidFirst_data() { ENGINE_ROWS(); }
    void whoseWorkItIsIsSaidFirst()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const auto isOthers = [](const auto &answer, const char *role) {
            return !answer && answer.error().message.contains(QStringLiteral("work of ") + QString::fromUtf8(role));
        };
        TieRequest tie;
        tie.roundNumber = 1;
        tie.place = 99;
        tie.reason = QStringLiteral("biên bản");
        for (ContestSession *other : {&committee.organiser(), &committee.judge(), &committee.secretary()})
            QVERIFY(isOthers(wait(other->erasePersonal({QStringLiteral("ai đó"), {}, false})), "an administrator"));
        for (ContestSession *other : {&committee.organiser(), &committee.administrator(), &committee.secretary()}) {
            QVERIFY(isOthers(wait(other->review().resolveTie(tie)), "a judge"));
            QVERIFY(isOthers(wait(other->sign(7, {})), "a judge"));
        }
        QVERIFY(!isOthers(wait(committee.judge().review().resolveTie(tie)), "a judge"));
    }

    void organisersSealAndOpenQuestionSets_data() { ENGINE_ROWS(); }
    void organisersSealAndOpenQuestionSets()
    {
        COMMITTEE();
        const VaultSetup setup{QStringLiteral("chỉ tổ chức biết"), {1, 8192}};
        const QString name = QStringLiteral("Đỗ Thị Tổ");
        for (ContestSession *session : {&committee.judge(), &committee.secretary(), &committee.administrator()})
            QCOMPARE(refusal(wait(session->protectQuestions(setup, name))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.organiser().protectQuestions(setup, QStringLiteral("x"))));
        QVERIFY_RESULT(wait(committee.organiser().setKey(1, {}, smallKey, 4, setup.passphrase)));
        const VaultSetup next{QStringLiteral("một câu khác nữa"), {1, 8192}};
        for (ContestSession *session : {&committee.judge(), &committee.secretary(), &committee.administrator()}) {
            QCOMPARE(refusal(wait(session->setKey(2, {}, smallKey, 4, setup.passphrase))), ErrorCode::Refused);
            QCOMPARE(refusal(wait(session->openRound(1, setup.passphrase, name))), ErrorCode::Refused);
            QCOMPARE(refusal(wait(session->changeQuestionsPassphrase(setup.passphrase, next, name))),
                     ErrorCode::Refused);
        }
        QVERIFY_RESULT(wait(committee.organiser().changeQuestionsPassphrase(setup.passphrase, next, name)));
        QVERIFY_RESULT(wait(committee.organiser().openRound(1, next.passphrase, QStringLiteral("x"))));
        QCOMPARE(wait(committee.judge().overview()).value().rounds.at(0).questions.openedBy, name);
        const auto report = wait(committee.secretary().verify({}));
        QVERIFY_RESULT(report);
        QVERIFY(report->findings.empty());
    }

    void nothingIsRecordedWithoutALogin_data() { ENGINE_ROWS(); }
    void nothingIsRecordedWithoutALogin()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
        QVERIFY_RESULT(wait(committee.secondJudge().sign(1, {})));
        const QString out = committee.store().folder.filePath(QStringLiteral("out"));
        QVERIFY_RESULT(wait(committee.secretary().award(1, {}, out)));
        if (committee.shared())
            return; // the server itself knows who is logged in
        const qint64 before = wait(committee.judge().verify({})).value().auditEntries;
        const auto nobody = wait(ContestSession::open(committee.store().path, committee.store().clock));
        QVERIFY_RESULT(nobody);
        const ExportRequest request{
            QStringLiteral("ranking"), QStringLiteral("round 1"),    QStringLiteral("x"), QStringLiteral("csv"), 7,
            QByteArray(64, '0'),       QStringLiteral("Lê Văn Chấm")};
        QCOMPARE(refusal(wait((*nobody)->recordExport(request))), ErrorCode::Refused);
        // What is given already is written again: that leaves entries too.
        QCOMPARE(refusal(wait((*nobody)->award(1, {}, out))), ErrorCode::Refused);
        QCOMPARE(wait(committee.judge().verify({})).value().auditEntries, before);
        QVERIFY_RESULT(wait(committee.judge().recordExport(request)));
    }

    void aJudgeSignsOnceUnderAnyName_data() { ENGINE_ROWS(); }
    void aJudgeSignsOnceUnderAnyName()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
        const auto invalidated = [&] {
            return wait(committee.judge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")));
        };
        QCOMPARE(invalidated().value(), Decided::Proposed);
        QVERIFY_RESULT(wait(committee.administrator().recordMember(
            {committee.people[2].login, QStringLiteral("Người Khác"), Role::Judge, {}})));
        QCOMPARE(refusal(wait(committee.judge().sign(1, {}))), ErrorCode::AlreadyExists);
        QCOMPARE(refusal(invalidated()), ErrorCode::AlreadyExists); // their own proposal still
        const auto signatures = wait(committee.secondJudge().sign(1, {}));
        QVERIFY_RESULT(signatures);
        QCOMPARE(signatures->signatures, 2);
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void whoIsRemovedDoesNothingMore_data() { ENGINE_ROWS(); }
    void whoIsRemovedDoesNothingMore()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QVERIFY_RESULT(wait(committee.administrator().removeMember(committee.people[2].login)));
        QCOMPARE(refusal(wait(committee.judge().sign(1, {}))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.administrator().removeMember(committee.people[0].login))), ErrorCode::Refused);
        const Person again{committee.people[2].login + QStringLiteral("_moi"), committee.people[2].name, Role::Judge};
        if (!committee.shared()) // the same person under another login
            QVERIFY_RESULT(
                wait(committee.administrator().recordMember({again.login, again.name, again.role, memberPassword})));
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void administratorsRenameAndRemoveThemselves_data() { ENGINE_ROWS(); }
    void administratorsRenameAndRemoveThemselves()
    {
        COMMITTEE(2);
        const QString login = committee.people[0].login;
        QVERIFY_RESULT(wait(committee.administrator().recordMember(
            {login, QStringLiteral("Võ Văn Quân"), Role::Administrator, QByteArray()})));
        QVERIFY_RESULT(wait(committee.administrator().removeMember(login)));
        QCOMPARE(refusal(wait(committee.administrator().removeMember(committee.people[2].login))), ErrorCode::Refused);
        QVERIFY(wait(committee.secondAdministrator().verify({}))->findings.empty());
    }

    void aWrongPasswordOpensNothing()
    {
        const Committee committee(QStringLiteral("sqlite"));
        QVERIFY(committee.isReady());
        const auto session = wait(ContestSession::open(committee.store().path, committee.store().clock));
        QVERIFY_RESULT(session);
        const QString judge = committee.people[2].login;
        QCOMPARE(refusal(wait((*session)->signIn(judge, "sai mật khẩu"))), ErrorCode::Refused);
        QCOMPARE(refusal(wait((*session)->signIn(QStringLiteral("khong-co"), memberPassword))), ErrorCode::Refused);
        QVERIFY(!wait((*session)->membership())->member);
        QVERIFY_RESULT(wait((*session)->overview())); // whoever has the file can read it
        QCOMPARE(refusal(wait((*session)->invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")))),
                 ErrorCode::NotFound);
        QVERIFY_RESULT(wait((*session)->signIn(judge, memberPassword)));
        QCOMPARE(refusal(wait((*session)->changePassword("sai", "mật khẩu mới"))), ErrorCode::Refused);
        QCOMPARE(refusal(wait((*session)->changePassword(memberPassword, "ngắn"))), ErrorCode::InvalidArgument);
        QVERIFY_RESULT(wait((*session)->changePassword(memberPassword, "mật khẩu mới")));
        QVERIFY_RESULT(wait((*session)->signOut()));
        QCOMPARE(refusal(wait((*session)->signIn(judge, memberPassword))), ErrorCode::Refused);
        QVERIFY_RESULT(wait((*session)->signIn(judge, "mật khẩu mới")));
    }

    /// In the file of a contest with members: not signing in lets nobody see what their role does not.
    void whoHasNotSignedInSeesNoBank()
    {
        const Committee committee(QStringLiteral("sqlite"));
        QVERIFY(committee.isReady());
        QVERIFY_RESULT(wait(committee.organiser().bank().bank()));
        QCOMPARE(refusal(wait(committee.judge().bank().bank())), ErrorCode::Refused);
        const auto session = wait(ContestSession::open(committee.store().path, committee.store().clock));
        QVERIFY_RESULT(session);
        QCOMPARE(refusal(wait((*session)->bank().bank())), ErrorCode::Refused);
        QCOMPARE(refusal(wait((*session)->papers().paper(2))), ErrorCode::Refused);
    }

    void membersAreToldApart_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("capital letters") << QStringLiteral("Lan") << QStringLiteral("Hồ Thị Lan") << memberPassword;
        QTest::newRow("SQL") << QStringLiteral("a\"; --") << QStringLiteral("Hồ Thị Lan") << memberPassword;
        QTest::newRow("no name") << QStringLiteral("lan") << QStringLiteral("  ") << memberPassword;
        QTest::newRow("a comma") << QStringLiteral("lan") << QStringLiteral("Hồ Thị Lan, Lê Văn Chấm")
                                 << memberPassword;
        QTest::newRow("another script") << QStringLiteral("lan") << QStringLiteral("H\u1ed3 Th\u1ecb L\u0430n")
                                        << memberPassword;
        QTest::newRow("another's name") << QStringLiteral("lan") << QStringLiteral(" lê văn  CHẤM") << memberPassword;
        QTest::newRow("a short password")
            << QStringLiteral("lan") << QStringLiteral("Hồ Thị Lan") << QByteArray("1234567");
        QTest::newRow("no password") << QStringLiteral("lan") << QStringLiteral("Hồ Thị Lan") << QByteArray();
    }
    void membersAreToldApart()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, secret);
        const Committee committee(QStringLiteral("sqlite"));
        QVERIFY(committee.isReady());
        QVERIFY(!wait(committee.administrator().recordMember({login, name, Role::Judge, secret})));
        QCOMPARE(wait(committee.administrator().members())->size(), committee.people.size());
    }

    void theFirstMemberIsAnAdministrator()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = store.create();
        QVERIFY_RESULT(session);
        QCOMPARE(refusal(wait((*session)->recordMember(
                     {QStringLiteral("cham"), QStringLiteral("Lê Văn Chấm"), Role::Judge, memberPassword}))),
                 ErrorCode::Refused);
    }
};

HOITHI_TEST(TestMembers)
#include "tst_members.moc"
