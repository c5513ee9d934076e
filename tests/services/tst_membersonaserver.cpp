// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/agencies/agencyservice.h"
#include "services/complaints/complaintservice.h"
#include "services/ranking/runs/runservice.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "services/roster/rosterservice.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QUrl>

using namespace hoithi;
using namespace hoithi::test;

/// What holds only where a server knows who is logged in.
class TestMembersOnAServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileFromAServerGetsAPasswordFromWhoeverHasIt()
    {
        SERVER_COMMITTEE(2);
        const QString file = committee.store().folder.filePath(QStringLiteral("down.hoithi"));
        QVERIFY_RESULT(wait(committee.administrator().backup(file)));
        const auto session = wait(ContestSession::open(file, committee.store().clock));
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const Person &first = committee.people.at(0);
        const Person &judge = committee.people.at(2);
        QCOMPARE(refusal(wait(contest.signIn(first.login, memberPassword))), ErrorCode::NotFound);
        const auto give = [&contest](const Person &person, const QByteArray &word) {
            return wait(contest.recordMember({person.login, person.name, person.role, word}));
        };
        QCOMPARE(refusal(give(judge, memberPassword)), ErrorCode::Refused);
        QCOMPARE(refusal(give(first, "kurz")), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(give({first.login, QStringLiteral("Ai Khác"), first.role}, memberPassword)),
                 ErrorCode::Refused);
        QVERIFY_RESULT(give(first, memberPassword));
        QCOMPARE(refusal(give(committee.people.at(5), memberPassword)),
                 ErrorCode::Refused); // there is one who can sign in
        QCOMPARE(refusal(wait(contest.signIn(first.login, "falsch"))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.signIn(first.login, memberPassword)));
        QVERIFY_RESULT(give(judge, memberPassword));
        QVERIFY_RESULT(wait(contest.signIn(judge.login, memberPassword)));
        const auto report = wait(contest.verify({}));
        QVERIFY_RESULT(report);
        QVERIFY(report->findings.empty());
    }

    void aLoginOfOthersIsNotTakenOver()
    {
        SERVER_COMMITTEE();
        auto &server = *committee.store().postgres;
        const QString login = committee.people[0].login + QStringLiteral("_la");
        const QString name = QStringLiteral("Hồ Thị Lan");
        const auto owner = wait(ContestSession::open(committee.store().path, committee.store().clock));
        QVERIFY_RESULT(owner);
        const auto enter = [&](const QString &wanted, const QByteArray &secret, bool existing) {
            return wait((*owner)->recordMember({wanted, name, Role::Judge, secret, existing}));
        };
        QCOMPARE(server.runAsOwner(QStringLiteral("CREATE ROLE %1 LOGIN").arg(login)), QString());
        const auto dropped =
            qScopeGuard([&] { server.runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(login)); });
        QCOMPARE(refusal(enter(login, memberPassword, false)), ErrorCode::AlreadyExists);
        QCOMPARE(refusal(enter(login, {}, false)), ErrorCode::AlreadyExists);
        QCOMPARE(refusal(enter(login, memberPassword, true)), ErrorCode::InvalidArgument);
        for (const char *powerful : {"postgres", "hoithi_owner", "hoithi_judge"})
            QCOMPARE(refusal(enter(QString::fromLatin1(powerful), {}, true)), ErrorCode::Refused);
        QVERIFY_RESULT(enter(login, {}, true));
        QVERIFY_RESULT(enter(login, {}, false)); // a member by now
    }

    void whoeverIsLoggedInChangesTheirOwnPassword()
    {
        SERVER_COMMITTEE();
        const Person &judge = committee.people.at(2);
        const auto holdsVerifier = [&](bool wanted) {
            return committee.store().postgres->runAsOwner(
                QStringLiteral(
                    "DO $$ BEGIN IF (SELECT COALESCE(rolpassword LIKE 'SCRAM-SHA-256$%', false) FROM "
                    "pg_authid WHERE rolname = '%1') <> %2 THEN RAISE EXCEPTION 'it does not'; END IF; END $$")
                    .arg(judge.login, wanted ? QStringLiteral("true") : QStringLiteral("false")));
        };
        QCOMPARE(holdsVerifier(false), QString());
        QCOMPARE(refusal(wait(committee.judge().changePassword({}, "ngắn"))), ErrorCode::InvalidArgument);
        QVERIFY_RESULT(wait(committee.judge().changePassword({}, memberPassword)));
        QCOMPARE(holdsVerifier(true), QString());
        QUrl url(committee.store().path);
        url.setUserName(judge.login);
        qputenv("PGPASSWORD", memberPassword); // as the connection is made with
        const auto unset = qScopeGuard([] { qunsetenv("PGPASSWORD"); });
        url.setQuery(QStringLiteral("connect_timeout=7")); // another place than the one just changed
        const auto again = wait(ContestSession::open(url.toString(QUrl::FullyEncoded), committee.store().clock));
        QVERIFY_RESULT(again);
        QCOMPARE(refusal(wait((*again)->changePassword("nicht das", "mật khẩu khác"))), ErrorCode::Refused);
        QVERIFY_RESULT(wait((*again)->changePassword(memberPassword, "mật khẩu khác")));
        QCOMPARE(refusal(wait((*again)->changePassword(memberPassword, "mật khẩu nữa"))), ErrorCode::Refused);
        QVERIFY_RESULT(wait((*again)->changePassword("mật khẩu khác", "mật khẩu nữa")));
        QVERIFY(wait(committee.judge().verify({}))->findings.empty());
    }

    void whatIsLeftToTheServersAdministratorCanBePastedAsItIs()
    {
        SERVER_COMMITTEE();
        const Person &first = committee.people.at(0);
        const QString login = first.login + QStringLiteral("_la"); // the administrator may make no logins
        const auto outcome = wait(committee.administrator().recordMember(
            {login, QStringLiteral("Hồ Thị Lan"), Role::Judge, memberPassword, false}));
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->serverStatements.size(), qsizetype{4});
        QCOMPARE(outcome->serverStatements.at(0), QStringLiteral("CREATE ROLE \"%1\" LOGIN;").arg(login));
        QCOMPARE(outcome->serverStatements.at(1), QStringLiteral("\\password %1").arg(login));
        QCOMPARE(outcome->serverStatements.at(2), QStringLiteral("GRANT hoithi_judge TO \"%1\";").arg(login));
        QVERIFY(outcome->serverStatements.at(3).endsWith(QLatin1String("\";")));
    }

    void anEntryWithoutItsRecordIsFound()
    {
        SERVER_COMMITTEE();
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
        const QString entry = QStringLiteral(
            "INSERT INTO hoithi.audit_entry SELECT (e).seq, (e).at, (e).actor, (e).action, (e).subject, (e).payload, "
            "(e).previous_hash, hoithi.chain_hash(e) FROM (SELECT ROW(seq + 1, at, actor, 'awards.give', 'round 1', "
            "'{}', hash, '')::hoithi.audit_entry AS e FROM hoithi.audit_entry ORDER BY seq DESC LIMIT 1) AS next");
        QCOMPARE(committee.store().postgres->runAsOwner(entry), QString());
        const auto report = wait(committee.administrator().verify({}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->findings.size(), std::size_t{1});
        QVERIFY(report->findings.front().subject.contains(QString::number(report->head.seq)));
    }

    void whoMaySeeNoKeysVerifiesNothing()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(wait(committee.organiser().setKey(1, {}, smallKey, 4)));
        QVERIFY_RESULT(wait(committee.secretary().verify({})));
        QCOMPARE(committee.store().postgres->runAsOwner(QStringLiteral("UPDATE hoithi.round SET closes_at = "
                                                                       "hoithi.clock_ms() + 60000 WHERE number = 1")),
                 QString());
        QCOMPARE(refusal(wait(committee.secretary().verify({}))), ErrorCode::Refused);
        QCOMPARE(
            refusal(wait(committee.secretary().backup(committee.store().folder.filePath(QStringLiteral("b.hoithi"))))),
            ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.judge().verify({})));
    }

    void aSecretaryWorksBesideAnOpenRound()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const auto seen = wait(committee.judge().participation(1));
        QVERIFY_RESULT(seen);
        QCOMPARE(committee.store().postgres->runAsOwner(QStringLiteral("UPDATE hoithi.round SET closes_at = "
                                                                       "hoithi.clock_ms() + 600000 WHERE number = 1")),
                 QString());
        const auto overview = wait(committee.secretary().overview());
        QVERIFY_RESULT(overview);
        QVERIFY(overview->rounds.size() > 1);
        const RoundState &open = overview->rounds.at(0);
        QVERIFY(open.keyHidden);
        QVERIFY(!overview->rounds.at(1).keyHidden);
        QCOMPARE(open.submissions, 7);
        QVERIFY(!open.run); // it names the answers
        auto counted = wait(committee.secretary().participation(1));
        QVERIFY_RESULT(counted);
        for (ParticipationRow &row : *counted) {
            QVERIFY(row.allCorrectHidden);
            row.allCorrectHidden = false;
            row.allCorrect = 0;
        }
        auto expected = *seen;
        for (ParticipationRow &row : expected)
            row.allCorrect = 0;
        QVERIFY(*counted == expected);
        const auto ranked = wait(committee.secretary().rank(1));
        QVERIFY(!ranked);
        QVERIFY2(ranked.error().message.contains(QStringLiteral("hidden")), qPrintable(ranked.error().message));
        const auto standing = wait(committee.secretary().standing(1));
        QVERIFY(!standing);
        QVERIFY2(standing.error().message.contains(QStringLiteral("hidden")), qPrintable(standing.error().message));
        const auto judges = wait(committee.judge().overview());
        QVERIFY_RESULT(judges);
        QVERIFY(!judges->rounds.at(0).keyHidden && !judges->rounds.at(0).run); // as it is for everybody
    }

    /// Removed while their window is open, by an administrator who may take neither the role nor the connection from the login.
    void whoIsNoMemberIsToldOfNobody()
    {
        SERVER_COMMITTEE();
        const auto standing = rankedBy(committee);
        QVERIFY_RESULT(standing);
        const QString login = committee.people.at(3).login;
        const auto removed = wait(committee.administrator().removeMember(login));
        QVERIFY_RESULT(removed);
        QVERIFY(!removed->serverStatements.isEmpty());
        ContestSession &gone = committee.secondJudge();
        const auto isRefused = [](const auto &answer) {
            return refusal(answer) == ErrorCode::Refused && answer.error().message.contains(QStringLiteral("none of"));
        };
        QVERIFY(isRefused(wait(gone.rank(1))));
        QVERIFY(isRefused(wait(gone.standing(1))));
        QVERIFY(isRefused(wait(gone.standingHead(1))));
        QVERIFY(isRefused(wait(gone.rankedRows(*standing, {0}))));
        QVERIFY(isRefused(wait(gone.findInStanding(*standing, QStringLiteral("hue")))));
        QVERIFY(isRefused(wait(gone.itemAnalysis(1))));
        QVERIFY(isRefused(wait(gone.issuesOf(1))));
        QVERIFY(isRefused(wait(gone.winners(1))));
        QVERIFY(isRefused(wait(gone.previewAward(1, {}))));
        QVERIFY(isRefused(wait(gone.participation(1))));
        QVERIFY(isRefused(wait(gone.openProposals())));
        QVERIFY(isRefused(wait(gone.proposedChange(1))));
        QVERIFY(isRefused(wait(gone.auditListing({}))));
        QVERIFY(isRefused(wait(gone.auditEntries({1}))));
        QVERIFY(isRefused(wait(gone.auditEntryState(1))));
        QVERIFY(isRefused(wait(gone.runs().list(1))));
        QVERIFY(isRefused(wait(gone.runs().compare(1, QStringLiteral("abcd"), QStringLiteral("abcd")))));
        QVERIFY(isRefused(wait(gone.roster().list())));
        QVERIFY(isRefused(wait(gone.roster().appearances({}))));
        QVERIFY(isRefused(wait(gone.agencyDecisions().unresolved(0))));
        QVERIFY(isRefused(wait(gone.agencyDecisions().decisions())));
        QVERIFY(isRefused(wait(gone.flags().find(1))));
        QVERIFY(isRefused(wait(gone.review().decisions(1))));
        QVERIFY(isRefused(wait(gone.review().ties(1))));
        QVERIFY(isRefused(wait(gone.review().mergedAccounts(1))));
        QVERIFY(isRefused(wait(gone.review().finalisation(1))));
        QVERIFY(isRefused(wait(gone.complaints().list())));
        QVERIFY(isRefused(wait(gone.complaints().candidates(1, QStringLiteral("hue")))));
        QVERIFY_RESULT(wait(gone.membership())); // which says that they are none
        QVERIFY_RESULT(wait(gone.overview()));
        QVERIFY_RESULT(wait(committee.judge().standing(1)));
        QVERIFY_RESULT(wait(committee.secretary().roster().list()));
    }

    void organisersDecideWhichAgenciesTextsMean()
    {
        SERVER_COMMITTEE();
        const QStringList texts{QStringLiteral("Đội Một"), QStringLiteral("Đội Hai")};
        const AgencyRequest request{texts, QStringLiteral("474"), QStringLiteral("theo công văn"), {}};
        for (ContestSession *other : {&committee.administrator(), &committee.judge(), &committee.secretary()}) {
            QCOMPARE(refusal(wait(other->agencyDecisions().decide(request))), ErrorCode::Refused);
            QCOMPARE(refusal(wait(other->agencyDecisions().undo(texts, {}, {}))), ErrorCode::Refused);
        }
        QCOMPARE(wait(committee.organiser().agencyDecisions().decide(request)).value(), 2);
        QVERIFY_RESULT(wait(committee.organiser().agencyDecisions().undo({texts.first()}, {}, {})));
        const auto decisions = wait(committee.judge().agencyDecisions().decisions());
        QVERIFY_RESULT(decisions);
        QCOMPARE(decisions->size(), std::size_t{3});
        QVERIFY(!decisions->front().inForce && decisions->at(1).inForce);
        QVERIFY(!decisions->front().person.isEmpty()); // of the login
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void anAdministratorBacksUpAServersContest()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const QString file = committee.store().folder.filePath(QStringLiteral("b.hoithi"));
        for (ContestSession *other : {&committee.organiser(), &committee.judge(), &committee.secretary()}) {
            const auto refused = wait(other->backup(file));
            QCOMPARE(refusal(refused), ErrorCode::Refused);
            QVERIFY2(refused.error().message.contains(QStringLiteral("an administrator")),
                     qPrintable(refused.error().message));
        }
        QVERIFY_RESULT(wait(committee.administrator().backup(file)));
        const auto copy = wait(ContestSession::open(file, committee.store().clock));
        QVERIFY_RESULT(copy);
        QVERIFY(wait((*copy)->verify({}))->findings.empty());
        QCOMPARE(wait((*copy)->members())->size(), committee.people.size());
    }

    void erasedKeysLeaveTheServersFiles()
    {
        SERVER_COMMITTEE(2);
        QVERIFY_RESULT(rankedBy(committee));
        const PostgresFixture &server = *committee.store().postgres;
        QCOMPARE(server.runAsOwner(QStringLiteral("CREATE TABLE public.before AS SELECT wrapped, "
                                                  "pg_relation_filepath('hoithi.content_key') AS file FROM "
                                                  "hoithi.content_key")),
                 QString());
        QCOMPARE(server.runAsOwner(QStringLiteral("CHECKPOINT")), QString());
        // An error where a wrapped key is in the table's file, now or as it was.
        const QString look =
            QStringLiteral("DO $$ DECLARE key record; name text; BEGIN FOR key IN SELECT * FROM public.before LOOP "
                           "FOREACH name IN ARRAY ARRAY[key.file, pg_relation_filepath('hoithi.content_key')] LOOP "
                           "IF position(convert_to(key.wrapped, 'UTF8') in coalesce(pg_read_binary_file(name, 0, "
                           "1000000, true), ''::bytea)) > 0 THEN "
                           "RAISE EXCEPTION 'still there'; END IF; END LOOP; END LOOP; END $$");
        const QString found = server.runAsOwner(look);
        QVERIFY2(found.contains(QStringLiteral("still there")), qPrintable(found));
        const ErasureRequest request{QStringLiteral("ai đó"), QStringLiteral("theo yêu cầu"), true};
        QCOMPARE(wait(committee.administrator().erasePersonal(request)).value(), Decided::Proposed);
        const auto open = wait(committee.secondAdministrator().openProposals());
        QVERIFY_RESULT(open);
        QVERIFY_RESULT(wait(committee.secondAdministrator().confirmProposal(open->front().id)));
        QCOMPARE(server.runAsOwner(QStringLiteral("CHECKPOINT")), QString());
        QCOMPARE(server.runAsOwner(look), QString());
    }

    void whoMayNotMakeAContestIsToldWhatItTakes()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        const QString login =
            QStringLiteral("hoithi_test_%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        QCOMPARE(server->runAsOwner(QStringLiteral("CREATE ROLE %1 LOGIN").arg(login)), QString());
        QUrl url(server->url());
        url.setUserName(login);
        const auto made = wait(ContestSession::create(url.toString(QUrl::FullyEncoded), QStringLiteral("kh2475"),
                                                      std::make_shared<SystemClock>()));
        QCOMPARE(server->runAsOwner(QStringLiteral("DROP ROLE %1").arg(login)), QString());
        QCOMPARE(refusal(made), ErrorCode::Refused);
        QVERIFY2(made.error().message.contains(QStringLiteral("CREATE")), qPrintable(made.error().message));
    }

    void momentsAreTheServers()
    {
        SERVER_COMMITTEE();
        committee.store().clock->set(fromMillis(0)); // this desktop's clock is decades behind
        const auto ranked = rankedBy(committee);
        QVERIFY_RESULT(ranked);
        QVERIFY((*ranked)->run.computedAtUtc > SystemClock().nowUtc() - std::chrono::minutes(5));
    }
};

HOITHI_TEST(TestMembersOnAServer)
#include "tst_membersonaserver.moc"
