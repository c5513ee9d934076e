// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyservice.h"
#include "services/agencies/agencytexts.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "warnings.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString clerk = QStringLiteral("Đỗ Thị Tổ Chức");
const QString reason = QStringLiteral("theo nghị quyết");
const QString hue = QStringLiteral("474");
const QString tayLoc = QStringLiteral("19750");
const QString team = QStringLiteral("Đội thanh niên Tây Lộc");
const QDate longAgo(2020, 7, 1);
const QDate later(2090, 7, 1);
const QDate dayAfterRoundOne(2023, 9, 22); ///< the round closes at its beginning

QString named(const QString &id, const QString &account, int minute, const QString &agency)
{
    QStringList cells = row(id, account, 7 + minute, minute).split(u',');
    cells[3] = u'"' + agency + u'"';
    return cells.join(u',');
}

/// Two of Huế, one of Tây Lộc who took part for Huế first, one whose text is none, and others that prizes may go to.
QString someDump(const SmallStore &store)
{
    const QStringList rows{named(QStringLiteral("S1"), QStringLiteral("hue1"), 1, QStringLiteral("Thành phố Huế")),
                           named(QStringLiteral("S2"), QStringLiteral("hue2"), 2, QStringLiteral("Thành phố Huế")),
                           named(QStringLiteral("S3"), QStringLiteral("hue3"), 3, QStringLiteral("Phường Tây Lộc")),
                           named(QStringLiteral("S4"), QStringLiteral("hue3"), 4, QStringLiteral("Thành phố Huế")),
                           named(QStringLiteral("S5"), QStringLiteral("hue5"), 5, team),
                           named(QStringLiteral("S6"), QStringLiteral("hue6"), 6, QStringLiteral("Huyện Phú Vang")),
                           named(QStringLiteral("S7"), QStringLiteral("hue7"), 7, QStringLiteral("Huyện Phú Vang"))};
    const QString header =
        QStringLiteral("submission_id,account_id,full_name,agency_name,prediction,submitted_at,answers\n");
    return store.file(QStringLiteral("a.csv"), QString(header + rows.join(u'\n') + u'\n').toUtf8());
}

AgencyEdit merger(const QString &from, const QString &into, QDate since)
{
    AgencyEdit edit;
    edit.code = from;
    edit.mergedInto = into;
    edit.mergedSince = since;
    return edit;
}

AgencyEdit headcount(const QString &code, int people, QDate since = {})
{
    AgencyEdit edit;
    edit.code = code;
    edit.people = people;
    edit.peopleSince = since;
    return edit;
}

AgencyEdit alias(const QString &code, const QString &name)
{
    AgencyEdit edit;
    edit.code = code;
    edit.aliases = QStringList{name};
    return edit;
}

Result<qint64> change(ContestSession &contest, std::vector<AgencyEdit> edits)
{
    const auto list = wait(contest.agencyDecisions().list());
    return wait(contest.agencyDecisions().change({std::move(edits), list.value().version, reason, clerk}));
}

std::optional<ParticipationRow> rowOf(ContestSession &contest, const QString &code, int round = 0)
{
    const auto rows = wait(contest.participation(round)).value();
    const auto found = std::ranges::find(rows, code, &ParticipationRow::agencyCode);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

qint64 peopleOf(ContestSession &contest, const QString &code)
{
    const auto row = rowOf(contest, code);
    return row ? row->people : -1;
}

} // namespace

class TestAgencyChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { warningsAreErrors(); }

    void mergedAgencyCountsForItsSuccessorFromTheDayOn_data() { ENGINE_ROWS(); }
    void mergedAgencyCountsForItsSuccessorFromTheDayOn()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {someDump(store)}));
        QCOMPARE(peopleOf(contest, hue), 2);
        QCOMPARE(peopleOf(contest, tayLoc), 1);
        const qint64 submissions = rowOf(contest, hue)->submissions;
        QCOMPARE(change(contest, {merger(tayLoc, hue, dayAfterRoundOne)}).value(), 1);
        QCOMPARE(peopleOf(contest, tayLoc), 1);
        QCOMPARE(change(contest, {merger(tayLoc, hue, dayAfterRoundOne.addDays(-1))}).value(), 2);
        QCOMPARE(peopleOf(contest, tayLoc), -1);
        QCOMPARE(peopleOf(contest, hue), 3); // each person once
        QCOMPARE(rowOf(contest, hue, 1)->people, 3);
        QCOMPARE(rowOf(contest, hue)->submissions, submissions + 1);
        QVERIFY_RESULT(wait(contest.agencyDecisions().revert(2, reason, clerk)));
        QCOMPARE(peopleOf(contest, tayLoc), 1);
        QVERIFY(wait(contest.verify({})).value().findings.empty());
    }

    void headcountIsTheSumUntilOneIsRecordedAfterTheMerger()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        QVERIFY_RESULT(importInto(contest, {someDump(store)}));
        QVERIFY_RESULT(change(contest, {headcount(hue, 10), headcount(tayLoc, 5)}));
        QVERIFY_RESULT(change(contest, {merger(tayLoc, hue, longAgo)}));
        QCOMPARE(rowOf(contest, hue)->headcount.value(), 15);
        QVERIFY_RESULT(change(contest, {headcount(hue, 12, longAgo.addDays(1))}));
        QCOMPARE(rowOf(contest, hue)->headcount.value(), 12);
        QCOMPARE(rowOf(contest, hue)->rate.value(), 0.25);
        QVERIFY_RESULT(change(contest, {headcount(hue, 100, later)}));
        QCOMPARE(rowOf(contest, hue)->headcount.value(), 12);
    }

    void namesThatAreAddedAreReadInEarlierFilesToo_data() { ENGINE_ROWS(); }
    void namesThatAreAddedAreReadInEarlierFilesToo()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {someDump(store)}));
        QCOMPARE(wait(contest.agencyDecisions().unresolved(1)).value().submissions, 1);
        QVERIFY_RESULT(change(contest, {alias(tayLoc, team)}));
        QCOMPARE(wait(contest.agencyDecisions().unresolved(1)).value().submissions, 0);
        QCOMPARE(peopleOf(contest, tayLoc), 2);
        QVERIFY_RESULT(change(contest, {alias(hue, team)})); // a name that two have means none
        QCOMPARE(wait(contest.agencyDecisions().unresolved(1)).value().submissions, 1);
        QCOMPARE(peopleOf(contest, tayLoc), 1);
        QVERIFY_RESULT(wait(contest.agencyDecisions().revert(2, reason, clerk)));
        QVERIFY_RESULT(wait(contest.agencyDecisions().revert(1, reason, clerk)));
        QCOMPARE(wait(contest.agencyDecisions().unresolved(1)).value().submissions, 1);
        QVERIFY(wait(contest.verify({})).value().findings.empty());
    }

    void newAgencyIsReadCountedAndTakenBack_data() { ENGINE_ROWS(); }
    void newAgencyIsReadCountedAndTakenBack()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {someDump(store)}));
        AgencyEdit added = alias(QStringLiteral("N1"), team);
        added.name = QStringLiteral("Trung tâm Mẫu");
        added.parentCode = hue;
        QVERIFY_RESULT(change(contest, {added, merger(tayLoc, QStringLiteral("N1"), longAgo)}));
        QCOMPARE(peopleOf(contest, QStringLiteral("N1")), 2);
        QVERIFY_RESULT(change(contest, {merger(QStringLiteral("N1"), hue, longAgo)})); // and that one again
        QCOMPARE(peopleOf(contest, hue), 4);
        QVERIFY_RESULT(change(contest, {merger(hue, QStringLiteral("476"), later)}));
        QCOMPARE(wait(contest.agencyDecisions().revert(1, reason, clerk)).error().code, ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.agencyDecisions().revert(2, reason, clerk))); // that rested on it
        QVERIFY_RESULT(wait(contest.agencyDecisions().revert(1, reason, clerk)));
        QCOMPARE(peopleOf(contest, QStringLiteral("N1")), -1);
        QCOMPARE(peopleOf(contest, hue), 2);
        QVERIFY_RESULT(change(contest, {added})); // the code is free again
        QCOMPARE(peopleOf(contest, QStringLiteral("N1")), 1);
        QVERIFY(wait(contest.verify({})).value().findings.empty());
    }

    void agencyThatIsNotCountedHasNoFigures()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        QVERIFY_RESULT(importInto(contest, {someDump(store)}));
        AgencyEdit edit;
        edit.code = tayLoc;
        edit.counted = false;
        QVERIFY_RESULT(change(contest, {edit}));
        QCOMPARE(peopleOf(contest, tayLoc), -1);
        QCOMPARE(wait(contest.agencyDecisions().unresolved(1)).value().submissions, 1); // its name still means it
    }

    void wrongChangesAreRefused()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        QVERIFY_RESULT(change(contest, {merger(tayLoc, hue, longAgo)}));
        QCOMPARE(change(contest, {merger(hue, tayLoc, later)}).error().code, ErrorCode::Refused); // a circle
        QCOMPARE(change(contest, {merger(tayLoc, QStringLiteral("x"), later)}).error().code, ErrorCode::Refused);
        QCOMPARE(change(contest, {merger(tayLoc, QStringLiteral("476"), {})}).error().code, ErrorCode::Refused);
        QCOMPARE(change(contest, {headcount(QStringLiteral("x"), 1)}).error().code, ErrorCode::Refused); // no name
        QCOMPARE(change(contest, {headcount(hue, -1)}).error().code, ErrorCode::Refused);
        QCOMPARE(change(contest, {merger(tayLoc, hue, longAgo)}).value(), 0); // it is so already
        AgencyService &agencies = contest.agencyDecisions();
        QCOMPARE(wait(agencies.change({{headcount(hue, 1)}, 0, reason, clerk})).error().code, ErrorCode::Stale);
        QCOMPARE(wait(agencies.change({{headcount(hue, 1)}, 1, {}, clerk})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wait(agencies.revert(7, reason, clerk)).error().code, ErrorCode::NotFound);
        QVERIFY_RESULT(wait(agencies.revert(1, reason, clerk)));
        QCOMPARE(wait(agencies.revert(1, reason, clerk)).error().code, ErrorCode::Refused);
    }

    void columnsAndCellsOfAFileAreNotGuessed()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        AgencyService &agencies = (*session)->agencyDecisions();
        const QByteArray repeated("code,headcount,Biên chế\n474,1,2\n");
        const auto twice = wait(agencies.stage(store.file(QStringLiteral("a.csv"), repeated)));
        QVERIFY(!twice && twice.error().code == ErrorCode::BadInput);
        QVERIFY2(twice.error().message.contains(QStringLiteral("Biên chế")), qPrintable(twice.error().message));
        const QByteArray divided("code,headcount\n474,1,5\n19750,2,\n");
        const auto wide = wait(agencies.stage(store.file(QStringLiteral("b.csv"), divided)));
        QVERIFY_RESULT(wide);
        QCOMPARE(wide->rows[0].problem.value(), AgencyProblem::ExtraCells);
        QVERIFY(!wide->rows[1].problem);
    }

    void exportedFileChangesNothingAndAMendedOneOnlyItsLines()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        AgencyService &agencies = contest.agencyDecisions();
        QVERIFY_RESULT(change(
            contest, {merger(tayLoc, hue, longAgo), headcount(hue, 7, longAgo), alias(QStringLiteral("19753"), team)}));
        for (const char *name : {"a.csv", "a.xlsx"}) {
            const QString path = store.folder.filePath(QString::fromLatin1(name));
            QVERIFY_RESULT(wait(agencies.exportTo(path)));
            const auto stage = wait(agencies.stage(path));
            QVERIFY_RESULT(stage);
            QVERIFY(stage->edits().empty());
            QCOMPARE(stage->count(AgencyRowState::Invalid), 0);
            QVERIFY(stage->missing.isEmpty());
        }
        const QString path =
            store.file(QStringLiteral("b.csv"),
                       QByteArray("Mã,Tên,Biên chế,Từ ngày biên chế,headcount_from\n"
                                  "474,Thành phố Huế,9,,01/02/2021\nN2,Ban Mẫu,4,,\nN3,,1,,\n474,x,,,\n"));
        const auto stage = wait(agencies.stage(path));
        QVERIFY_RESULT(stage);
        QCOMPARE(stage->count(AgencyRowState::Changed), 1);
        QCOMPARE(stage->count(AgencyRowState::Added), 1);
        QCOMPARE(stage->count(AgencyRowState::Invalid), 2);
        QCOMPARE(stage->rows[2].problem.value(), AgencyProblem::NoName);
        QCOMPARE(stage->rows[3].problem.value(), AgencyProblem::Repeated);
        QVERIFY(stage->missing.contains(tayLoc));
        QVERIFY_RESULT(change(contest, stage->edits()));
        QCOMPARE(wait(agencies.stage(path))->edits().size(), std::size_t{0});
        QCOMPARE(wait(agencies.changes()).value().front().lines.size(), std::size_t{2});
    }

    void namesThatAreShownAreReadAndEmptyCellsLeaveWhatIsThere()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        AgencyService &agencies = (*session)->agencyDecisions();
        const QString path =
            store.file(QStringLiteral("c.csv"), QByteArray("code,name,kind,bloc,parent_code,aliases,counted\n"
                                                           "474,,,,,,\n"
                                                           "N1,Ban Mẫu,Cơ quan chuyên môn,Cấp tỉnh,,,\n"
                                                           "N2,Ban Hai,,Provincial,,,\n"
                                                           "N3,Ban Ba,,Khối lạ,,,\n"));
        const auto stage = wait(agencies.stage(path));
        QVERIFY_RESULT(stage);
        QCOMPARE(stage->rows[0].state, AgencyRowState::Unchanged);
        QCOMPARE(stage->rows[1].record.version->bloc, QStringLiteral("provincial"));
        QCOMPARE(stage->rows[1].record.version->kind, QStringLiteral("co_quan_chuyen_mon"));
        QCOMPARE(stage->rows[2].record.version->bloc, QStringLiteral("provincial"));
        QCOMPARE(stage->rows[3].problem.value(), AgencyProblem::UnknownBloc);
        QVERIFY(stagedProblemText(*stage, stage->rows[3]).contains(QStringLiteral("provincial")));
    }

    void whatChangesNoFigureIsSaid()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        AgencyService &agencies = (*session)->agencyDecisions();
        QVERIFY(wait(agencies.remarks({merger(tayLoc, hue, longAgo)})).value().isEmpty());
        QCOMPARE(wait(agencies.remarks({merger(tayLoc, hue, QDate(2090, 1, 1))})).value().size(), 1);
        QCOMPARE(wait(agencies.remarks({headcount(hue, 9'000'000, QDate(2090, 1, 1))})).value().size(), 1);
        const auto itself = change(**session, {merger(hue, hue, longAgo)});
        QVERIFY(itself.error().message.contains(QStringLiteral("itself")));
    }

    void collectivePrizesAreAwardedAnewAfterAChange_data() { ENGINE_ROWS(); }
    void collectivePrizesAreAwardedAnewAfterAChange()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {someDump(store)}));
        QVERIFY_RESULT(change(contest, {alias(hue, team)})); // no two agencies tie
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Lê Thử"))));
        QVERIFY_RESULT(wait(contest.sign(1, QStringLiteral("Trần Mẫu"))));
        const auto given = [&contest] {
            return wait(contest.overview()).value().collective;
        };
        QVERIFY_RESULT(change(
            contest, {merger(QStringLiteral("477"), hue, longAgo), merger(QStringLiteral("476"), tayLoc, longAgo)}));
        const auto awarded = wait(contest.award(0, {}, store.folder.filePath(QStringLiteral("out"))));
        QVERIFY2(awarded.has_value(), awarded ? "" : qPrintable(awarded.error().message));
        QCOMPARE(given(), CollectiveAwards::Given);
        const QByteArray basis = wait(contest.winners(0)).value().basis;
        QCOMPARE(change(contest, {headcount(hue, 50)}).value(), 3);
        QCOMPARE(given(), CollectiveAwards::Outdated);
        QVERIFY(wait(contest.winners(0)).value().basis != basis);
        QVERIFY_RESULT(wait(contest.agencyDecisions().revert(3, reason, clerk)));
        QCOMPARE(given(), CollectiveAwards::Given);
        QCOMPARE(wait(contest.winners(0)).value().basis, basis);
        QVERIFY(wait(contest.verify({})).value().findings.empty());
    }
};

HOITHI_TEST(TestAgencyChanges)
#include "tst_agencychanges.moc"
