// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "pictures.h"
#include "services/schedule/scheduleservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/charts/ganttchart.h"
#include "views/pages/schedule/scheduledraft.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/dayfield.h"
#include "windowparts.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace hoithi {

namespace {

constexpr ScheduleLine secondRound{ScheduleLine::Kind::Round, 2};
constexpr ScheduleLine fifthRound{ScheduleLine::Kind::Round, 5};

ScheduleState recordedIn(ContestSession &session)
{
    return test::wait(session.schedule().state()).value_or(ScheduleState());
}

/// Holds what is at `from` and lets go of it so many pixels to the right.
void drag(GanttChart &chart, QPointF from, qreal by)
{
    QTest::mousePress(&chart, Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(&chart, (from + QPointF(by / 2, 0)).toPoint());
    QTest::mouseMove(&chart, (from + QPointF(by, 0)).toPoint());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, (from + QPointF(by, 0)).toPoint());
}

bool shows(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
}

/// Gives the reason and a name, and records.
void record(const QWidget &page, const MainWindow &window)
{
    test::trigger(window, "schedule.record");
    const auto *dialog = test::found<QDialog>(page, "recordScheduleDialog");
    test::found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("Bão số 4"));
    test::found<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Lê Thử"));
    test::found<QPushButton>(*dialog, "accept")->click();
}

} // namespace

/// The page on which the schedule is planned.
class TestSchedulePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::windowWarningsAreErrors(); }

    void aBarIsDraggedAndTheChangeRecorded()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.resize(1366, 768);
        window.show();
        const auto session = contest.create();
        window.openSession(session);
        QWidget &page = test::opened(window, "schedule");
        auto &chart = *test::found<GanttChart>(page, "ganttChart");
        const QAbstractItemModel &rows = test::table(page, "schedulePlanTable");
        QTRY_COMPARE(rows.rowCount(), 12);
        QCOMPARE(rows.index(4, 0).data().toString(), QStringLiteral("2"));
        QCOMPARE(rows.index(9, 2).data().toString(), QStringLiteral("13/10/2023"));
        QVERIFY(!test::enabled(window, "schedule.record"));

        const QRectF bar = chart.barOf(fifthRound);
        drag(chart, bar.center(), 3 * chart.dayWidth());
        QCOMPARE(rows.index(9, 2).data().toString(), QStringLiteral("16/10/2023"));
        QVERIFY(rows.index(9, 4).data().toString().contains(QStringLiteral("not recorded")));
        QVERIFY(rows.index(9, 5).data().toString().contains(QStringLiteral("is not within the contest")));
        QCOMPARE(recordedIn(*session).version, 0);
        const QRectF moved = chart.barOf(fifthRound);
        drag(chart, {moved.right() - 2, moved.center().y()}, -2 * chart.dayWidth());
        QCOMPARE(rows.index(9, 3).data().toString(), QStringLiteral("20/10/2023"));
        test::trigger(window, "schedule.undo");
        QCOMPARE(rows.index(9, 3).data().toString(), QStringLiteral("22/10/2023"));

        record(page, window);
        QTRY_COMPARE(recordedIn(*session).version, 1);
        QTRY_VERIFY(!rows.index(9, 4).data().toString().contains(QStringLiteral("not recorded")));
        const ScheduleState state = recordedIn(*session);
        QCOMPARE(firstDay(state.schedule.rounds[4]), QDate(2023, 10, 16));
        QCOMPARE(state.changes[0].reason, QStringLiteral("Bão số 4"));
        const auto *told = test::found<QWidget>(page, "messageBar");
        QTRY_COMPARE(test::text(*told, "messageText"), QStringLiteral("The schedule is recorded."));
        drag(chart, chart.barOf(fifthRound).center(), chart.dayWidth());
        QVERIFY(told->isHidden()); // it is not any more
        test::trigger(window, "schedule.undo");
        QTRY_VERIFY(test::enabled(window, "schedule.undo"));
        test::trigger(window, "schedule.undo"); // what is recorded is planned back
        QCOMPARE(rows.index(9, 2).data().toString(), QStringLiteral("13/10/2023"));
        QCOMPARE(recordedIn(*session).version, 1);
        record(page, window);
        QTRY_COMPARE(recordedIn(*session).version, 2);
        QCOMPARE(firstDay(recordedIn(*session).schedule.rounds[4]), QDate(2023, 10, 13));
    }

    void theKeyboardMovesAndChooses()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.resize(1366, 768);
        window.show();
        const auto session = contest.create();
        window.openSession(session);
        QWidget &page = test::opened(window, "schedule");
        auto &chart = *test::found<GanttChart>(page, "ganttChart");
        const QAbstractItemModel &rows = test::table(page, "schedulePlanTable");
        QTRY_COMPARE(rows.rowCount(), 12);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(test::text(page, "schedulePaneTitle"), QStringLiteral("Milestone 1.1"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(rows.index(0, 2).data().toString(), QStringLiteral("22/08/2023"));
        QCOMPARE(rows.index(0, 3).data().toString(), QStringLiteral("01/09/2023"));
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(rows.index(0, 3).data().toString(), QStringLiteral("31/08/2023"));
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(rows.index(0, 2).data().toString(), QStringLiteral("21/08/2023")); // as it is recorded
        QVERIFY(!test::enabled(window, "schedule.record"));
        QTest::keyClick(&chart, Qt::Key_Return);
        auto *dialog = test::found<QDialog>(page, "milestoneDialog");
        test::found<DayField>(*dialog, "due")->setDay(QDate(2023, 8, 20));
        QVERIFY(!test::found<QPushButton>(*dialog, "accept")->isEnabled()); // before it begins
        test::found<DayField>(*dialog, "due")->setDay(QDate(2023, 9, 2));
        test::found<QPushButton>(*dialog, "accept")->click();
        QVERIFY(rows.index(0, 5).data().toString().contains(QStringLiteral("National Day"))
                || rows.index(0, 5).data().toString().contains(QStringLiteral("overdue since 02/09/2023")));
        test::trigger(window, "schedule.discard");
        QCOMPARE(rows.index(0, 3).data().toString(), QStringLiteral("31/08/2023"));
    }

    void aRoundIsAddedAndFoundInTheAuditTrail()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        const auto session = contest.create();
        window.openSession(session);
        QWidget &page = test::opened(window, "schedule");
        const QAbstractItemModel &rows = test::table(page, "schedulePlanTable");
        QTRY_COMPARE(rows.rowCount(), 12);
        test::trigger(window, "schedule.addRound");
        auto *dialog = test::found<QDialog>(page, "roundTimeDialog");
        QVERIFY(test::found<QLineEdit>(*dialog, "opensEdit")->text().startsWith(QStringLiteral("20/10/2023 ")));
        auto *closes = test::found<QLineEdit>(*dialog, "closesEdit");
        const QString proposed = closes->text();
        closes->setText(QStringLiteral("20/10"));
        QVERIFY(!test::found<QPushButton>(*dialog, "accept")->isEnabled());
        closes->setText(proposed);
        test::found<QPushButton>(*dialog, "accept")->click();
        QCOMPARE(rows.rowCount(), 13);
        QVERIFY(shows(page, QStringLiteral("Not recorded yet.")));
        record(page, window);
        QTRY_COMPARE(recordedIn(*session).schedule.rounds.size(), std::size_t{6});
        const qint64 entry = recordedIn(*session).changes[0].auditEntry;
        QPushButton *link = nullptr;
        QTRY_VERIFY(link = page.findChild<QPushButton *>(QStringLiteral("auditEntry%1").arg(entry)));
        link->click();
        QTRY_VERIFY(!page.isVisible());
        const auto *audit = test::found<QWidget>(window, "auditPage");
        QTRY_COMPARE(test::table(*audit, "auditTable").rowCount(), 1);
        test::trigger(window, "go.back");
        QTRY_VERIFY(page.isVisible());
    }

    void whatWasSubmittedKeepsARoundWhereItIs()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.resize(1366, 768);
        window.show();
        window.openSession(contest.createImported());
        QWidget &page = test::opened(window, "schedule");
        auto &chart = *test::found<GanttChart>(page, "ganttChart");
        QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
        drag(chart, chart.barOf({ScheduleLine::Kind::Round, 1}).center(), 30 * chart.dayWidth());
        QTRY_VERIFY(test::enabled(window, "schedule.record"));
        record(page, window);
        const auto *dialog = test::found<QDialog>(page, "recordScheduleDialog");
        QTRY_VERIFY2(
            test::text(*dialog, "scheduleRefusals").contains(QStringLiteral("cannot be at this time: 7 submission")),
            qPrintable(test::text(*dialog, "scheduleRefusals")));
        QVERIFY(!test::found<QPushButton>(*dialog, "accept")->isEnabled());
    }

    /// Also where the window manager lets somebody make the window behind the dialog the active one.
    void nothingIsUndoneBehindTheDialogThatRecordsIt()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.resize(1366, 768);
        window.show();
        window.openSession(contest.create());
        const QWidget &page = test::opened(window, "schedule");
        auto &chart = *test::found<GanttChart>(page, "ganttChart");
        const QAbstractItemModel &rows = test::table(page, "schedulePlanTable");
        QTRY_COMPARE(rows.rowCount(), 12);
        drag(chart, chart.barOf(fifthRound).center(), 3 * chart.dayWidth());
        QCOMPARE(rows.index(9, 2).data().toString(), QStringLiteral("16/10/2023"));
        test::trigger(window, "schedule.record");
        auto *dialog = test::found<QDialog>(page, "recordScheduleDialog");
        const QString checks = test::text(*dialog, "scheduleErrors"); // of the line alone that they are new of
        QVERIFY2(checks.contains(QStringLiteral("is not within the contest")), qPrintable(checks));
        QVERIFY2(!checks.contains(QStringLiteral("Round 1")), qPrintable(checks));
        auto *undo = test::found<QAction>(window, "schedule.undo");
        const auto press = [undo] {
            QShortcutEvent key(undo->shortcut(), 0); // as the window gets it
            QCoreApplication::sendEvent(undo, &key);
        };
        press();
        QCOMPARE(rows.index(9, 2).data().toString(), QStringLiteral("16/10/2023"));
        dialog->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        press();
        QCOMPARE(rows.index(9, 2).data().toString(), QStringLiteral("13/10/2023"));
    }

    void whatIsPlannedOutlivesTheWindow()
    {
        test::SmallContest contest;
        AppContext context = contest.context();
        context.draftFolder = contest.path(QStringLiteral("drafts"));
        const auto session = contest.create();
        const auto opensOn = [](QWidget &page) {
            return test::table(page, "schedulePlanTable").index(9, 2).data().toString();
        };
        {
            MainWindow window(context);
            window.resize(1366, 768);
            window.show();
            window.openSession(session);
            QWidget &page = test::opened(window, "schedule");
            auto &chart = *test::found<GanttChart>(page, "ganttChart");
            QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
            drag(chart, chart.barOf(fifthRound).center(), 3 * chart.dayWidth());
            QCOMPARE(opensOn(page), QStringLiteral("16/10/2023"));
            test::trigger(page, "schedule.addMilestone");
            auto *dialog = test::found<QDialog>(page, "milestoneDialog");
            test::found<QLineEdit>(*dialog, "milestoneNumber")->setText(QStringLiteral("9"));
            test::found<QLineEdit>(*dialog, "milestoneTitle")->setText(QStringLiteral("Thêm"));
            test::found<QPushButton>(*dialog, "accept")->click();
            QCOMPARE(test::table(page, "schedulePlanTable").rowCount(), 13);
        } // at once, as with Ctrl+Q
        {
            MainWindow window(context);
            window.show();
            window.openSession(session);
            QWidget &page = test::opened(window, "schedule");
            QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 13);
            QCOMPARE(opensOn(page), QStringLiteral("16/10/2023"));
            QVERIFY(test::text(page, "messageText").contains(QStringLiteral("not recorded")));
            QVERIFY(test::text(page, "scheduleSummary").contains(QStringLiteral("2 lines changed")));
            test::found<QPushButton>(page, "messageLink")->click(); // discards it
            QCOMPARE(opensOn(page), QStringLiteral("13/10/2023"));
            QVERIFY(!test::found<QLabel>(page, "messageText")->isVisible());
        }
        MainWindow window(context);
        window.show();
        window.openSession(session);
        QWidget &page = test::opened(window, "schedule");
        QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
        QCOMPARE(opensOn(page), QStringLiteral("13/10/2023"));
    }

    /// And not only with everything else that was planned, when it is recorded.
    void aRoundWithSubmissionsIsNotCancelled()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(contest.createImported());
        QWidget &page = test::opened(window, "schedule");
        const QAbstractItemModel &rows = test::table(page, "schedulePlanTable");
        QTRY_COMPARE(rows.rowCount(), 12);
        test::found<QTableView>(page, "schedulePlanTable")->selectRow(5);
        QCOMPARE(test::text(page, "schedulePaneTitle"), QStringLiteral("Round 1"));
        test::trigger(page, "schedule.cancel");
        QVERIFY(test::text(page, "messageText").contains(QStringLiteral("submissions were imported")));
        QVERIFY(!test::enabled(page, "schedule.record"));
        test::trigger(page, "schedule.edit");
        auto *dialog = test::found<QDialog>(page, "roundTimeDialog");
        test::found<QCheckBox>(*dialog, "cancelled")->setChecked(true);
        QVERIFY(!test::found<QPushButton>(*dialog, "accept")->isEnabled());
        test::found<QCheckBox>(*dialog, "cancelled")->setChecked(false);
        QVERIFY(test::found<QPushButton>(*dialog, "accept")->isEnabled());
        dialog->reject();
        test::found<QTableView>(page, "schedulePlanTable")->selectRow(6);
        test::trigger(page, "schedule.cancel");
        QVERIFY(rows.index(6, 4).data().toString().contains(QStringLiteral("cancelled")));
    }

    void theAxisTellsTheYearAndIsNotStretchedByWhatWasCancelled()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.resize(1366, 768);
        window.show();
        const auto session = contest.create();
        window.openSession(session);
        QWidget &page = test::opened(window, "schedule");
        auto &chart = *test::found<GanttChart>(page, "ganttChart");
        QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
        const qreal dayWidth = chart.dayWidth();
        test::trigger(page, "schedule.addMilestone");
        auto *dialog = test::found<QDialog>(page, "milestoneDialog");
        const QDate proposed = test::found<DayField>(*dialog, "due")->day().value_or(QDate());
        QCOMPARE(proposed.year(), 2023); // among the others, whatever day it is today
        test::found<QLineEdit>(*dialog, "milestoneNumber")->setText(QStringLiteral("9"));
        test::found<QLineEdit>(*dialog, "milestoneTitle")->setText(QStringLiteral("Nhầm năm"));
        test::found<DayField>(*dialog, "due")->setDay(QDate(2026, 11, 27));
        test::found<QPushButton>(*dialog, "accept")->click();
        QVERIFY(chart.dayWidth() < dayWidth / 2);
        QCOMPARE(chart.labels().front().text.right(5), QStringLiteral("/2023"));
        test::trigger(page, "schedule.cancel"); // it is the chosen one
        QCOMPARE(chart.dayWidth(), dayWidth);
        const QImage picture = chart.grab().toImage();
        QVERIFY(!picture.isNull());
    }

    void theHistoryOfALineIsAskedFor()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        const auto session = contest.create();
        const auto put = [&session](int round, qint64 version) {
            Schedule schedule = recordedIn(*session).schedule;
            Round changed = schedule.rounds[static_cast<std::size_t>(round - 1)];
            changed.closesAtUtc += std::chrono::minutes(1);
            return test::wait(session->schedule().change(
                {version, {changed}, {}, QStringLiteral("thử"), QStringLiteral("Lê Thử"), {}}));
        };
        QVERIFY(put(4, 0));
        QVERIFY(put(5, 1));
        window.openSession(session);
        QWidget &page = test::opened(window, "schedule");
        QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
        const auto *audit = test::found<QWidget>(test::opened(window, "audit"), "auditTable");
        const auto shown = [audit] {
            return qobject_cast<const QTableView *>(audit)->model()->rowCount();
        };
        test::opened(window, "schedule");
        test::trigger(page, "schedule.history");
        QTRY_COMPARE(shown(), 2);
        QCOMPARE(test::found<QLineEdit>(*test::found<QWidget>(window, "auditPage"), "filterEdit")->text(),
                 QStringLiteral("Schedule changed"));
        test::opened(window, "schedule");
        test::found<QTableView>(page, "schedulePlanTable")->selectRow(9);
        test::trigger(page, "schedule.history");
        QTRY_COMPARE(shown(), 1);
    }

    void theCalendarIsSaved()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(contest.create());
        QWidget &page = test::opened(window, "schedule");
        QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
        contest.files->toSave = contest.path(QStringLiteral("lich"));
        test::trigger(window, "schedule.calendar");
        QTRY_VERIFY(QFile::exists(contest.path(QStringLiteral("lich.ics"))));
        contest.files->toSave = contest.path(QStringLiteral("lich.pdf"));
        test::trigger(window, "schedule.pdf");
        QTRY_VERIFY(QFile::exists(contest.path(QStringLiteral("lich.pdf"))));
        contest.files->toSave = contest.path(QStringLiteral("lich.png"));
        test::trigger(window, "schedule.picture");
        QTRY_VERIFY(QFile::exists(contest.path(QStringLiteral("lich.png"))));
    }

    void screens_data() { test::addPictureRows(); }

    /// Grabbed into <build>/screens, to be looked at: a cancelled milestone years away, and a round that is moved.
    void screens()
    {
        test::SmallContest contest;
        test::lookAsTheRowSays(contest);
        MainWindow window(contest.context());
        window.resize(test::officeScreen);
        window.show();
        window.openSession(contest.createImported());
        QWidget &page = test::opened(window, "schedule");
        auto &chart = *test::found<GanttChart>(page, "ganttChart");
        QTRY_COMPARE(test::table(page, "schedulePlanTable").rowCount(), 12);
        test::trigger(page, "schedule.addMilestone");
        auto *dialog = test::found<QDialog>(page, "milestoneDialog");
        test::found<QLineEdit>(*dialog, "milestoneNumber")->setText(QStringLiteral("5"));
        test::found<QLineEdit>(*dialog, "milestoneTitle")->setText(QStringLiteral("Nhầm năm"));
        test::found<DayField>(*dialog, "due")->setDay(QDate(2026, 11, 27));
        test::takePicture(*dialog, "schedule", "milestone");
        test::found<QPushButton>(*dialog, "accept")->click();
        test::takePicture(window, "schedule", "years");
        test::trigger(page, "schedule.cancel");
        drag(chart, chart.barOf(fifthRound).center(), 3 * chart.dayWidth());
        test::takePicture(window, "schedule", "planned");
        test::found<QTableView>(page, "schedulePlanTable")->selectRow(5);
        test::trigger(page, "schedule.edit");
        dialog = test::found<QDialog>(page, "roundTimeDialog");
        test::found<QCheckBox>(*dialog, "cancelled")->setChecked(true);
        test::takePicture(*dialog, "schedule", "round");
        dialog->reject();
        test::trigger(page, "schedule.cancel");
        test::takePicture(window, "schedule", "refused");
    }

    /// Others have changed the schedule while somebody was planning.
    void whatIsPlannedStaysOverWhatOthersRecord()
    {
        Schedule recorded;
        for (int number = 1; number <= 2; ++number)
            recorded.rounds.push_back({RoundId(number), number, QStringLiteral("Tuần %1").arg(number),
                                       fromMillis(number * 1000), fromMillis(number * 1000 + 1000)});
        ScheduleDraft draft;
        draft.setRecorded(recorded);
        draft.put(movedByDays(recorded.rounds[0], 1));
        Round added = nextRound(draft.shown());
        added.title = QStringLiteral("Của tôi");
        draft.put(added);
        Schedule theirs = recorded;
        theirs.rounds[1].cancelled = true;
        theirs.rounds.push_back(nextRound(recorded));
        draft.setRecorded(theirs);
        QCOMPARE(draft.changes().size(), std::size_t{2});
        QVERIFY(draft.shown().rounds[1].cancelled);
        QCOMPARE(draft.shown().rounds.at(3).title, QStringLiteral("Của tôi"));
        QCOMPARE(draft.shown().rounds.at(3).number, 4);
        draft.discard();
        QVERIFY(draft.isEmpty());
        draft.undo();
        QCOMPARE(draft.changes().size(), std::size_t{2});
    }
};

} // namespace hoithi

using TestSchedulePage = hoithi::TestSchedulePage;
HOITHI_TEST(TestSchedulePage)
#include "tst_schedulepage.moc"
