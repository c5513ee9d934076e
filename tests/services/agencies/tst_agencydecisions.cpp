// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyservice.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString team = QStringLiteral("Đội thanh niên Tây Lộc");
const QString tayLoc = QStringLiteral("19750");
const QString donor = QStringLiteral("19753");
const QString clerk = QStringLiteral("Đỗ Thị Tổ Chức");

/// A row as smallcontest has them, whose agency is a text.
QString named(const QString &id, const QString &account, int minute, const QString &agency)
{
    QStringList cells = row(id, account, 7 + minute, minute).split(u',');
    cells[3] = u'"' + agency + u'"';
    return cells.join(u',');
}

QString dumpOfNames(const SmallStore &store, const QString &name, const QStringList &rows)
{
    const QString header =
        QStringLiteral("submission_id,account_id,full_name,agency_name,prediction,submitted_at,answers\n");
    return store.file(name, QString(header + rows.join(u'\n') + u'\n').toUtf8());
}

/// Six who are of a known agency each, and two of a text that is none.
QStringList someRows()
{
    QStringList rows;
    const QStringList known{QStringLiteral("Thành phố Huế"),    QStringLiteral("Huyện Phú Vang"),
                            QStringLiteral("Huyện Nam Đông"),   QStringLiteral("Huyện A Lưới"),
                            QStringLiteral("Huyện Phong Điền"), QStringLiteral("Huyện Phú Lộc")};
    for (int i = 0; i < known.size(); ++i)
        rows.append(named(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), i, known[i]));
    rows.append(named(QStringLiteral("S7"), QStringLiteral("hue7"), 7, team));
    rows.append(named(QStringLiteral("S8"), QStringLiteral("hue8"), 8, QStringLiteral("ĐỘI THANH NIÊN, Tây Lộc")));
    return rows;
}

qint64 peopleOf(ContestSession &contest, const QString &code)
{
    const auto rows = wait(contest.participation(0)).value();
    return std::ranges::find(rows, code, &ParticipationRow::agencyCode)->people;
}

AgencyRequest request(const QString &text, const QString &code)
{
    return {{text}, code, QStringLiteral("theo công văn"), clerk};
}

Result<void> signTwice(ContestSession &contest)
{
    HOITHI_CHECK(wait(contest.rank(1)));
    HOITHI_CHECK(wait(contest.sign(1, QStringLiteral("Lê Thử"))));
    return wait(contest.sign(1, QStringLiteral("Trần Mẫu"))).map([](const SignOutcome &) {});
}

} // namespace

class TestAgencyDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAlikeStandTogetherWithWhatTheyMayMean_data() { ENGINE_ROWS(); }
    void textsAlikeStandTogetherWithWhatTheyMayMean()
    {
        OPEN_STORE();
        QStringList rows = someRows();
        rows.append(named(QStringLiteral("S9"), QStringLiteral("hue9"), 9, QStringLiteral("Xã Hương Phong")));
        rows.append(named(QStringLiteral("S10"), QStringLiteral("hue10"), 10, QString()));
        QVERIFY_RESULT(importInto(contest, {dumpOfNames(store, QStringLiteral("a.csv"), rows)}));
        for (const int round : {0, 1}) {
            const auto unresolved = wait(contest.agencyDecisions().unresolved(round));
            QVERIFY_RESULT(unresolved);
            QCOMPARE(unresolved->submissions, 4);
            QCOMPARE(unresolved->withoutText, 1);
            QCOMPARE(unresolved->clusters.size(), std::size_t{2});
            QCOMPARE(unresolved->clusters.front().submissions, 2);
            QCOMPARE(unresolved->clusters.front().texts.front().text, team);
            const UnresolvedAgency &homonym = unresolved->clusters.back();
            QCOMPARE(homonym.suggestions.size() >= 2, true);
            QCOMPARE(homonym.suggestions[0].code, QStringLiteral("20002"));
            QCOMPARE(homonym.suggestions[0].parentName, QStringLiteral("Thành phố Huế"));
            QCOMPARE(homonym.suggestions[1].parentName, QStringLiteral("Huyện A Lưới"));
        }
        QCOMPARE(wait(contest.agencyDecisions().unresolved(2)).value().submissions, 0);
        QCOMPARE(wait(contest.agencyDecisions().unresolved(9)).error().code, ErrorCode::NotFound);
    }

    void aDecisionHoldsForEarlierAndLaterFilesUntilItIsTakenBack_data() { ENGINE_ROWS(); }
    void aDecisionHoldsForEarlierAndLaterFilesUntilItIsTakenBack()
    {
        OPEN_STORE();
        AgencyService &agencies = contest.agencyDecisions();
        QVERIFY_RESULT(importInto(contest, {dumpOfNames(store, QStringLiteral("a.csv"), someRows())}));
        const QByteArray hash = wait(contest.rank(1)).value()->run.runHash;
        QCOMPARE(peopleOf(contest, tayLoc), 0);
        QCOMPARE(wait(agencies.decide(request(team, tayLoc))).value(), 1);
        QCOMPARE(peopleOf(contest, tayLoc), 2);
        QCOMPARE(wait(agencies.unresolved(0)).value().submissions, 0);
        const StandingPtr standing = wait(contest.standing(1)).value();
        QVERIFY_RESULT(wait(agencies.undo({team}, {}, clerk)));
        QVERIFY(wait(contest.findInStanding(standing, QStringLiteral("phuong tay loc"))).value().empty());
        QVERIFY_RESULT(wait(agencies.decide(request(team, tayLoc))));
        QCOMPARE(standing->run.runHash, hash); // no ranking asks for agencies
        std::vector<quint32> found = wait(contest.findInStanding(standing, QStringLiteral("phuong tay loc"))).value();
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(wait(contest.rankedRows(standing, found)).value().front().agencyCode, tayLoc);

        const QString later =
            named(QStringLiteral("S9"), QStringLiteral("hue9"), 9, QStringLiteral("đội thanh niên tây lộc."));
        const QString file = dumpOfNames(store, QStringLiteral("b.csv"), {later});
        QCOMPARE(wait(contest.previewImport({1, {file}, {}, clerk}, {}, {})).value().counts.agencyUnresolved, 0);
        const auto imported = importInto(contest, {file});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->counts.agencyUnresolved, 0);
        QCOMPARE(peopleOf(contest, tayLoc), 3);

        QVERIFY_RESULT(wait(agencies.undo({team}, QString(), clerk)));
        QCOMPARE(peopleOf(contest, tayLoc), 0);
        QCOMPARE(wait(agencies.unresolved(0)).value().clusters.front().submissions, 3);
        const std::vector<AgencyDecided> history = wait(agencies.decisions()).value();
        QCOMPARE(history.size(), std::size_t{4});
        QCOMPARE(history[0].kind, AgencyDecided::Kind::Withdrawn);
        QCOMPARE(history[1].agencyName, QStringLiteral("Phường Tây Lộc"));
        QCOMPARE(history[1].person, clerk);
        QVERIFY(!history[0].inForce && !history[1].inForce);
        const auto verified = wait(contest.verify({}));
        QVERIFY_RESULT(verified);
        QVERIFY2(verified->findings.empty(),
                 qPrintable(verified->findings.empty() ? QString() : verified->findings.front().problem));
    }

    void theNewestDecisionAboutATextHolds()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        AgencyService &agencies = contest.agencyDecisions();
        QVERIFY_RESULT(importInto(contest, {dumpOfNames(store, QStringLiteral("a.csv"), someRows())}));
        QVERIFY_RESULT(wait(agencies.decide(request(team, tayLoc))));
        QVERIFY_RESULT(wait(agencies.decide(request(team, donor))));
        QCOMPARE(peopleOf(contest, tayLoc), 0);
        QCOMPARE(peopleOf(contest, donor), 2);
        QVERIFY_RESULT(wait(agencies.decide(request(team, QString()))));
        QCOMPARE(peopleOf(contest, donor), 0);
        const UnresolvedAgencies unresolved = wait(agencies.unresolved(0)).value();
        QVERIFY(unresolved.clusters.empty());
        QCOMPARE(unresolved.ofNone, 2);
        // The same again is no decision.
        const qint64 entries = wait(contest.verify({})).value().auditEntries;
        QCOMPARE(wait(agencies.decide(request(team, QString()))).value(), 0);
        QCOMPARE(wait(contest.verify({})).value().auditEntries, entries);
    }

    void whatMakesNoSenseIsRefused()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        AgencyService &agencies = (*session)->agencyDecisions();
        QCOMPARE(wait(agencies.decide(request(team, QStringLiteral("x")))).error().code, ErrorCode::NotFound);
        QCOMPARE(wait(agencies.decide(request(QStringLiteral("--"), tayLoc))).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wait(agencies.decide(request(QString(10'000, u'a'), tayLoc))).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(wait(agencies.decide({{team}, tayLoc, {}, {}})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wait(agencies.decide({{}, tayLoc, {}, clerk})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wait(agencies.undo({team}, {}, clerk)).error().code, ErrorCode::NotFound);
        QVERIFY(wait(agencies.decisions()).value().empty());
    }

    void collectivePrizesAreOutdatedByADecision_data() { ENGINE_ROWS(); }
    void collectivePrizesAreOutdatedByADecision()
    {
        OPEN_STORE();
        QStringList rows; // no two agencies of as many people, whatever the team's text means
        const QStringList texts{QStringLiteral("TP Huế"),
                                QStringLiteral("TP Huế"),
                                QStringLiteral("TP Huế"),
                                QStringLiteral("Huyện Phú Lộc"),
                                team,
                                team};
        for (int i = 0; i < texts.size(); ++i)
            rows.append(named(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), i, texts[i]));
        QVERIFY_RESULT(importInto(contest, {dumpOfNames(store, QStringLiteral("a.csv"), rows)}));
        QVERIFY_RESULT(signTwice(contest));
        const auto given = [&contest] {
            return wait(contest.overview()).value().collective;
        };
        AgencyService &agencies = contest.agencyDecisions();
        QVERIFY_RESULT(wait(agencies.decide(request(QStringLiteral("Đội Không Có"), tayLoc))));
        QVERIFY_RESULT(wait(agencies.undo({QStringLiteral("Đội Không Có")}, {}, clerk)));
        QVERIFY_RESULT(wait(contest.award(0, {}, store.folder.filePath(QStringLiteral("out")))));
        QCOMPARE(given(), CollectiveAwards::Given);
        const QByteArray basis = wait(contest.winners(0)).value().basis;
        QVERIFY_RESULT(wait(agencies.decide(request(team, tayLoc))));
        QCOMPARE(given(), CollectiveAwards::Outdated);
        QVERIFY(wait(contest.winners(0)).value().basis != basis);
        QVERIFY_RESULT(wait(agencies.undo({team}, {}, clerk)));
        QCOMPARE(given(), CollectiveAwards::Given);
        QCOMPARE(wait(contest.winners(0)).value().basis, basis);
        QVERIFY_RESULT(wait(agencies.decide(request(team, tayLoc))));
        QVERIFY_RESULT(wait(contest.award(0, {}, store.folder.filePath(QStringLiteral("again")))));
        QCOMPARE(given(), CollectiveAwards::Given);
        QVERIFY(wait(contest.verify({})).value().findings.empty());
    }
};

HOITHI_TEST(TestAgencyDecisions)
#include "tst_agencydecisions.moc"
