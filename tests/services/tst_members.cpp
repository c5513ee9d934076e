// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QUrl>

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QByteArray password = "mật khẩu thử";

struct Person
{
    QString login;
    QString name;
    Role role;
};

/// A contest whose members each work in a session of their own, as on desktops of their own.
class Committee
{
public:
    explicit Committee(const QString &engine, int administrators = 1) : m_store(engine)
    {
        const QString mark =
            QStringLiteral("hoithi_test_%1_").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        people = {{QString(mark + u"quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator},
                  {QString(mark + u"to"), QStringLiteral("Đỗ Thị Tổ"), Role::Organiser},
                  {QString(mark + u"cham1"), QStringLiteral("Lê Văn Chấm"), Role::Judge},
                  {QString(mark + u"cham2"), QStringLiteral("Phạm Thị Chấm"), Role::Judge},
                  {QString(mark + u"thu"), QStringLiteral("Trần Thị Thư"), Role::Secretary}};
        if (administrators > 1)
            people.push_back({QString(mark + u"quan2"), QStringLiteral("Bùi Thị Quản"), Role::Administrator});
        m_ready = !m_store.path.isEmpty() && fill();
    }

    ~Committee()
    {
        m_sessions.clear();
        if (m_store.postgres) {
            for (const Person &person : people)
                m_store.postgres->runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(person.login));
        }
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const SmallStore &store() const { return m_store; }
    [[nodiscard]] bool shared() const { return m_store.postgres != nullptr; }
    [[nodiscard]] ContestSession &as(qsizetype who) const { return *m_sessions.at(static_cast<std::size_t>(who)); }
    [[nodiscard]] ContestSession &administrator() const { return as(0); }
    [[nodiscard]] ContestSession &organiser() const { return as(1); }
    [[nodiscard]] ContestSession &judge() const { return as(2); }
    [[nodiscard]] ContestSession &secondJudge() const { return as(3); }
    [[nodiscard]] ContestSession &secretary() const { return as(4); }
    [[nodiscard]] ContestSession &secondAdministrator() const { return as(5); }

    std::vector<Person> people;

private:
    bool fill()
    {
        auto owner = m_store.create();
        if (!owner)
            return false;
        for (const Person &person : people) {
            if (!wait((*owner)->recordMember(
                    {person.login, person.name, person.role, shared() ? QByteArray() : password})))
                return false;
            if (!shared() && person.role == Role::Administrator && !wait((*owner)->signIn(person.login, password)))
                return false;
        }
        return std::ranges::all_of(people, [this](const Person &person) { return open(person); });
    }

    bool open(const Person &person)
    {
        QString address = m_store.path;
        if (shared()) {
            QUrl url(address);
            url.setUserName(person.login);
            address = url.toString(QUrl::FullyEncoded);
        }
        auto session = wait(ContestSession::open(address, m_store.clock));
        if (session && !shared() && !wait((*session)->signIn(person.login, password)))
            return false;
        if (session)
            m_sessions.push_back(*session);
        return session.has_value();
    }

    SmallStore m_store;
    std::vector<std::shared_ptr<ContestSession>> m_sessions;
    bool m_ready = false;
};

ErrorCode refusal(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// Rules, key and a ranked round, each by whose work it is.
Result<StandingPtr> rankedBy(const Committee &committee)
{
    HOITHI_CHECK(
        wait(committee.administrator().approveRules(*ruleBookPreset(u"all-15"), 1, {}, QStringLiteral("thử"))));
    HOITHI_CHECK(wait(committee.organiser().setKey(1, {}, smallKey, 4)));
    HOITHI_CHECK(importInto(committee.organiser(), {committee.store().dump(QStringLiteral("r1.csv"), sevenRows())}));
    return wait(committee.judge().rank(1));
}

} // namespace

#define COMMITTEE()                                                                                                    \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const Committee committee(engine);                                                                                 \
    QVERIFY(committee.isReady())

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
        const QString dump = committee.store().dump(QStringLiteral("r1b.csv"),
                                                    {row(QStringLiteral("S9"), QStringLiteral("hue9"), 3, 9)});
        for (qsizetype who = 0; who < std::ssize(committee.people); ++who) {
            ContestSession &session = committee.as(who);
            const Role role = committee.people[static_cast<std::size_t>(who)].role;
            if (role != Role::Judge) {
                QCOMPARE(refusal(wait(session.sign(1, {}))), ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")))),
                         ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.amendKey({1, {}, 2, true, {}, {}, QStringLiteral("vì")}))),
                         ErrorCode::Refused);
            }
            if (role != Role::Organiser) {
                QCOMPARE(refusal(importInto(session, {dump})), ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.setKey(2, {}, smallKey, 4))), ErrorCode::Refused);
            }
            if (role != Role::Administrator) {
                QCOMPARE(refusal(wait(session.recordMember(
                             {QStringLiteral("moi"), QStringLiteral("Người Mới"), role, password}))),
                         ErrorCode::Refused);
                QCOMPARE(refusal(wait(session.approveRules(*ruleBookPreset(u"all-15"), 1, {}, QStringLiteral("thử")))),
                         ErrorCode::Refused);
            }
        }
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

    void aFileFromAServerGetsAPasswordFromWhoeverHasIt()
    {
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"), 2);
        QVERIFY(committee.isReady());
        const QString file = committee.store().folder.filePath(QStringLiteral("down.hoithi"));
        QVERIFY_RESULT(wait(committee.administrator().backup(file)));
        const auto session = wait(ContestSession::open(file, committee.store().clock));
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const Person &first = committee.people.at(0);
        const Person &judge = committee.people.at(2);
        QCOMPARE(refusal(wait(contest.signIn(first.login, password))), ErrorCode::NotFound);
        const auto give = [&contest](const Person &person, const QByteArray &word) {
            return wait(contest.recordMember({person.login, person.name, person.role, word}));
        };
        QCOMPARE(refusal(give(judge, password)), ErrorCode::Refused);
        QCOMPARE(refusal(give(first, "kurz")), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(give({first.login, QStringLiteral("Ai Khác"), first.role}, password)), ErrorCode::Refused);
        QVERIFY_RESULT(give(first, password));
        QCOMPARE(refusal(give(committee.people.at(5), password)), ErrorCode::Refused); // there is one who can sign in
        QCOMPARE(refusal(wait(contest.signIn(first.login, "falsch"))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.signIn(first.login, password)));
        QVERIFY_RESULT(give(judge, password));
        QVERIFY_RESULT(wait(contest.signIn(judge.login, password)));
        const auto report = wait(contest.verify({}));
        QVERIFY_RESULT(report);
        QVERIFY(report->findings.empty());
    }

    void twoJudgesInvalidateTogether_data() { ENGINE_ROWS(); }
    void twoJudgesInvalidateTogether()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const QString id = QStringLiteral("S1");
        const QString reason = QStringLiteral("nộp hộ");
        QCOMPARE(wait(committee.judge().invalidate(id, {}, reason)).value(), Decided::Proposed);
        QCOMPARE(refusal(wait(committee.judge().invalidate(id, {}, reason))), ErrorCode::AlreadyExists);
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->size(), std::size_t{1});
        QCOMPARE(open->front().fullName, QStringLiteral("Lê Văn Chấm"));
        QCOMPARE(refusal(wait(committee.judge().confirmProposal(open->front().id))), ErrorCode::Refused);
        QVERIFY(!wait(committee.secretary().confirmProposal(open->front().id)));
        QCOMPARE(wait(committee.secondJudge().invalidate(id, {}, reason)).value(), Decided::Carried);
        QVERIFY(wait(committee.judge().openProposals())->empty());
        QCOMPARE(wait(committee.judge().rank(1)).value()->rows.size(), std::size_t{6});
    }

    void twoJudgesChangeAKeyTogether_data() { ENGINE_ROWS(); }
    void twoJudgesChangeAKeyTogether()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const KeyAmendment amendment{1, {}, 5, false, QStringLiteral("A,B"), {}, QStringLiteral("hai đáp án đúng")};
        QCOMPARE(wait(committee.judge().amendKey(amendment)).value().decided, Decided::Proposed);
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->size(), std::size_t{1});
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->front().id)));
        QVERIFY(wait(committee.judge().openProposals())->empty());
        const auto overview = wait(committee.judge().overview());
        QVERIFY_RESULT(overview);
        QVERIFY(!overview->rounds.front().run->current);
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void whoConfirmsReadsWhatWouldChange_data() { ENGINE_ROWS(); }
    void whoConfirmsReadsWhatWouldChange()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const KeyAmendment neutralised{1, {}, 1, true, {}, {}, QStringLiteral("in sai")};
        const KeyAmendment widened{1, {}, 2, false, QStringLiteral("A,B"), {}, QStringLiteral("in sai")};
        QVERIFY_RESULT(wait(committee.judge().amendKey(neutralised)));
        QVERIFY_RESULT(wait(committee.judge().amendKey(widened)));
        QVERIFY_RESULT(wait(committee.judge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("nộp hộ"))));
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QStringList changes;
        for (const Proposal &proposal : *open)
            changes << wait(committee.secondJudge().proposedChange(proposal.id)).value();
        QCOMPARE(changes.at(0),
                 QStringLiteral("Answer key of round 1. Question 1: A → counts as right for everybody."));
        QCOMPARE(changes.at(1), QStringLiteral("Answer key of round 1. Question 2: B → A or B."));
        const auto standing = wait(committee.judge().standing(1));
        std::vector<quint32> all(standing.value()->rows.size());
        std::ranges::generate(all, [next = 0U]() mutable { return next++; });
        const auto rows = wait(committee.judge().rankedRows(*standing, all)).value();
        const auto first = std::ranges::find(rows, QStringLiteral("S1"), &RankedSubmission::submissionId);
        QVERIFY(first != rows.end());
        for (const QString &part : {first->fullName, first->accountId, QStringLiteral("place %1").arg(first->place)})
            QVERIFY2(changes.at(2).contains(part), qPrintable(changes.at(2)));
        const auto shown = wait(committee.judge().previewAmendment(neutralised));
        const auto effect = wait(committee.secondJudge().proposedEffect(open->front().id));
        QVERIFY_RESULT(effect);
        QCOMPARE(effect->newTarget, shown.value().newTarget);
        QCOMPARE(effect->entering, shown.value().entering);
        QCOMPARE(effect->leaving, shown.value().leaving);
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->front().id)));
        QCOMPARE(refusal(wait(committee.judge().proposedChange(open->at(1).id))), ErrorCode::Stale);
        QCOMPARE(refusal(wait(committee.judge().proposedChange(open->front().id))), ErrorCode::NotFound);
    }

    void aProposalIsTakenBackByWhoMadeIt_data() { ENGINE_ROWS(); }
    void aProposalIsTakenBackByWhoMadeIt()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QCOMPARE(wait(committee.judge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì"))).value(),
                 Decided::Proposed);
        const qint64 id = wait(committee.judge().openProposals())->front().id;
        QCOMPARE(refusal(wait(committee.secondJudge().withdrawProposal(id))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.judge().withdrawProposal(id)));
        QCOMPARE(refusal(wait(committee.secondJudge().confirmProposal(id))), ErrorCode::NotFound);
        QCOMPARE(wait(committee.secondJudge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì"))).value(),
                 Decided::Proposed);
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
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

    void nobodyCarriesOutWhatAFormerJudgeProposed_data() { ENGINE_ROWS(); }
    void nobodyCarriesOutWhatAFormerJudgeProposed()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const auto invalidate = [](ContestSession &session) {
            return wait(session.invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")));
        };
        QCOMPARE(invalidate(committee.judge()).value(), Decided::Proposed);
        const Proposal before = wait(committee.secondJudge().openProposals())->front();
        QVERIFY(!before.lapsed);
        QVERIFY_RESULT(wait(committee.administrator().removeMember(committee.people[2].login)));
        QVERIFY(wait(committee.secondJudge().openProposals())->front().lapsed);
        QCOMPARE(refusal(wait(committee.secondJudge().confirmProposal(before.id))), ErrorCode::Refused);
        QCOMPARE(invalidate(committee.secondJudge()).value(), Decided::Proposed); // another one, of their own
        QCOMPARE(refusal(wait(committee.administrator().withdrawProposal(before.id))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.secondJudge().withdrawProposal(before.id)));
        QCOMPARE(wait(committee.secondJudge().openProposals())->size(), std::size_t{1});
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void aLoginOfOthersIsNotTakenOver()
    {
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"));
        QVERIFY(committee.isReady());
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
        QCOMPARE(refusal(enter(login, password, false)), ErrorCode::AlreadyExists);
        QCOMPARE(refusal(enter(login, {}, false)), ErrorCode::AlreadyExists);
        QCOMPARE(refusal(enter(login, password, true)), ErrorCode::InvalidArgument);
        for (const char *powerful : {"postgres", "hoithi_owner", "hoithi_judge"})
            QCOMPARE(refusal(enter(QString::fromLatin1(powerful), {}, true)), ErrorCode::Refused);
        QVERIFY_RESULT(enter(login, {}, true));
        QVERIFY_RESULT(enter(login, {}, false)); // a member by now
    }

    void anEntryWithoutItsRecordIsFound()
    {
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"));
        QVERIFY(committee.isReady());
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

    void whoIsRemovedDoesNothingMore_data() { ENGINE_ROWS(); }
    void whoIsRemovedDoesNothingMore()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QVERIFY_RESULT(wait(committee.administrator().removeMember(committee.people[2].login)));
        QCOMPARE(refusal(wait(committee.judge().sign(1, {}))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.administrator().removeMember(committee.people[0].login))), ErrorCode::Refused);
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void administratorsRenameAndRemoveThemselves_data() { ENGINE_ROWS(); }
    void administratorsRenameAndRemoveThemselves()
    {
        QFETCH(const QString, engine);
        if (engine == QStringLiteral("postgresql"))
            SKIP_WITHOUT_POSTGRES();
        const Committee committee(engine, 2);
        QVERIFY(committee.isReady());
        const QString login = committee.people[0].login;
        QVERIFY_RESULT(wait(committee.administrator().recordMember(
            {login, QStringLiteral("Võ Văn Quân"), Role::Administrator, QByteArray()})));
        QVERIFY_RESULT(wait(committee.administrator().removeMember(login)));
        QCOMPARE(refusal(wait(committee.administrator().removeMember(committee.people[2].login))), ErrorCode::Refused);
        QVERIFY(wait(committee.secondAdministrator().verify({}))->findings.empty());
    }

    void whoMaySeeNoKeysVerifiesNothing()
    {
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"));
        QVERIFY(committee.isReady());
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
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"));
        QVERIFY(committee.isReady());
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
        QVERIFY(!judges->rounds.at(0).keyHidden && judges->rounds.at(0).run->current);
    }

    void anAdministratorBacksUpAServersContest()
    {
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"));
        QVERIFY(committee.isReady());
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
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"), 2);
        QVERIFY(committee.isReady());
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
        SKIP_WITHOUT_POSTGRES();
        const Committee committee(QStringLiteral("postgresql"));
        QVERIFY(committee.isReady());
        committee.store().clock->set(fromMillis(0)); // this desktop's clock is decades behind
        const auto ranked = rankedBy(committee);
        QVERIFY_RESULT(ranked);
        QVERIFY((*ranked)->run.computedAtUtc > SystemClock().nowUtc() - std::chrono::minutes(5));
    }

    void aWrongPasswordOpensNothing()
    {
        const Committee committee(QStringLiteral("sqlite"));
        QVERIFY(committee.isReady());
        const auto session = wait(ContestSession::open(committee.store().path, committee.store().clock));
        QVERIFY_RESULT(session);
        const QString judge = committee.people[2].login;
        QCOMPARE(refusal(wait((*session)->signIn(judge, "sai mật khẩu"))), ErrorCode::Refused);
        QCOMPARE(refusal(wait((*session)->signIn(QStringLiteral("khong-co"), password))), ErrorCode::Refused);
        QVERIFY(!wait((*session)->membership())->member);
        QVERIFY_RESULT(wait((*session)->overview())); // whoever has the file can read it
        QCOMPARE(refusal(wait((*session)->invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")))),
                 ErrorCode::NotFound);
        QVERIFY_RESULT(wait((*session)->signIn(judge, password)));
        QCOMPARE(refusal(wait((*session)->changePassword("sai", "mật khẩu mới"))), ErrorCode::Refused);
        QCOMPARE(refusal(wait((*session)->changePassword(password, "ngắn"))), ErrorCode::InvalidArgument);
        QVERIFY_RESULT(wait((*session)->changePassword(password, "mật khẩu mới")));
        QVERIFY_RESULT(wait((*session)->signOut()));
        QCOMPARE(refusal(wait((*session)->signIn(judge, password))), ErrorCode::Refused);
        QVERIFY_RESULT(wait((*session)->signIn(judge, "mật khẩu mới")));
    }

    void twoAdministratorsErasePersonalData_data() { ENGINE_ROWS(); }
    void twoAdministratorsErasePersonalData()
    {
        QFETCH(const QString, engine);
        if (engine == QStringLiteral("postgresql"))
            SKIP_WITHOUT_POSTGRES();
        const Committee committee(engine, 2);
        QVERIFY(committee.isReady());
        QVERIFY_RESULT(rankedBy(committee));
        const ErasureRequest request{QStringLiteral("ai đó"), QStringLiteral("theo yêu cầu"), true};
        QCOMPARE(refusal(wait(committee.judge().erasePersonal(request))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.secretary().setRetention({12, {}, {}, QStringLiteral("thử")}))),
                 ErrorCode::Refused);
        const auto proposed = wait(committee.administrator().erasePersonal(request));
        QVERIFY_RESULT(proposed);
        QCOMPARE(*proposed, Decided::Proposed);
        QCOMPARE(refusal(wait(committee.administrator().erasePersonal(request))), ErrorCode::AlreadyExists);
        const auto open = wait(committee.secondAdministrator().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->front().act, QStringLiteral("personal.erase"));
        QCOMPARE(refusal(wait(committee.judge().confirmProposal(open->front().id))), ErrorCode::Refused);
        QCOMPARE(wait(committee.judge().vaultState()).value(), VaultState::Open);
        QVERIFY_RESULT(wait(committee.secondAdministrator().confirmProposal(open->front().id)));
        QCOMPARE(wait(committee.judge().vaultState()).value(), VaultState::Erased);
        const auto report = wait(committee.judge().verify({}));
        QVERIFY_RESULT(report);
        QVERIFY(report->findings.empty());
        const auto entry = wait(committee.judge().auditEntries({report->head.seq}));
        QVERIFY_RESULT(entry);
        QCOMPARE(entry->front().actor, QStringLiteral("Võ Văn Quản, Bùi Thị Quản"));
    }

    void membersAreToldApart_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("capital letters") << QStringLiteral("Lan") << QStringLiteral("Hồ Thị Lan") << password;
        QTest::newRow("SQL") << QStringLiteral("a\"; --") << QStringLiteral("Hồ Thị Lan") << password;
        QTest::newRow("no name") << QStringLiteral("lan") << QStringLiteral("  ") << password;
        QTest::newRow("a comma") << QStringLiteral("lan") << QStringLiteral("Hồ Thị Lan, Lê Văn Chấm") << password;
        QTest::newRow("another's name") << QStringLiteral("lan") << QStringLiteral(" lê văn  CHẤM") << password;
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
                     {QStringLiteral("cham"), QStringLiteral("Lê Văn Chấm"), Role::Judge, password}))),
                 ErrorCode::Refused);
    }
};

HOITHI_TEST(TestMembers)
#include "tst_members.moc"
