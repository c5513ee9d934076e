// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint/complaintcourse.h"
#include "domain/complaint/complaintdeadline.h"
#include "domain/complaint/letternumber.h"
#include "domain/contest/schedule.h"
#include "testregistry.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using namespace hoithi;

namespace {

Instant local(int year, int month, int day, int hour = 9)
{
    return fromMillis(QDateTime(QDate(year, month, day), QTime(hour, 0), contestTimeZone()).toMSecsSinceEpoch());
}

QDate anyDay()
{
    return QDate(2010, 1, 1).addDays(*rc::gen::inRange(0, 365 * 40));
}

bool holds(const std::function<void()> &law)
{
    return rc::check(law);
}

} // namespace

class TestComplaints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreDueAfterWorkingDays_data()
    {
        QTest::addColumn<Instant>("received");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("due");
        QTest::newRow("two weeks") << local(2023, 10, 2) << 10 << QDate(2023, 10, 16);
        QTest::newRow("a Friday evening") << local(2023, 10, 6, 23) << 1 << QDate(2023, 10, 9);
        QTest::newRow("on a Sunday") << local(2023, 10, 8) << 1 << QDate(2023, 10, 9);
        QTest::newRow("over the National Day") << local(2023, 8, 31) << 1 << QDate(2023, 9, 4); // 1/9 and 2/9
        QTest::newRow("over Tết") << local(2024, 2, 7) << 2 << QDate(2024, 2, 14);
        QTest::newRow("just after midnight here") << local(2023, 10, 3, 0) << 1 << QDate(2023, 10, 4);
    }
    void answersAreDueAfterWorkingDays()
    {
        QFETCH(const Instant, received);
        QFETCH(const int, days);
        QTEST(answerDue(received, days), "due");
    }

    void theLastDayToComplainIsOneOfWork()
    {
        QCOMPARE(lastDayToComplain(local(2023, 9, 22), 15), QDate(2023, 10, 9)); // 7/10 is a Saturday
        QCOMPARE(lastDayToComplain(local(2023, 9, 25), 15), QDate(2023, 10, 10));
        QCOMPARE(lastDayToComplain(local(2023, 8, 31), 1), QDate(2023, 9, 4)); // over the National Day
    }

    void daysThatCannotBeAreTold()
    {
        const QDate received(2023, 10, 2);
        QVERIFY(canBeDue(received, 10, QDate(2023, 10, 16)));
        QVERIFY(canBeDue(received, 10, QDate(2023, 10, 12)));
        QVERIFY(!canBeDue(received, 10, QDate(2023, 10, 11)));
        QVERIFY(!canBeDue(received, 10, QDate(2023, 11, 7)));
        QVERIFY(!canBeDue(received, 10, QDate()));
        QVERIFY(canBeLastDay(received, QDate(2001, 1, 2))); // late by years
        QVERIFY(!canBeLastDay(received, QDate(1999, 12, 31)));
        QVERIFY(!canBeLastDay(received, QDate(2025, 1, 1)));
        QVERIFY(!canBeLastDay(received, QDate()));
        QVERIFY(holds([] { // whatever the program counts can be
            const QDate day = anyDay();
            const int days = *rc::gen::inRange(1, mostAnswerDays + 1);
            RC_ASSERT(canBeDue(day, days, afterWorkingDays(day, days)));
            const Instant signedAt = local(day.year(), day.month(), day.day());
            RC_ASSERT(canBeLastDay(day, lastDayToComplain(signedAt, days)));
        }));
    }

    void deadlinesKeepTheirLaws()
    {
        QVERIFY(holds([] { // so many working days lie between, and the last is one
            const QDate day = anyDay();
            const int days = *rc::gen::inRange(1, 60);
            const QDate due = afterWorkingDays(day, days);
            RC_ASSERT(isWorkingDay(due));
            RC_ASSERT(workingDaysUntil(day, due) == days);
            RC_ASSERT(workingDaysUntil(due, day) == -days);
        }));
        QVERIFY(holds([] { // in two steps or in one
            const QDate day = anyDay();
            const int one = *rc::gen::inRange(0, 30);
            const int two = *rc::gen::inRange(0, 30);
            RC_ASSERT(afterWorkingDays(afterWorkingDays(day, one), two) == afterWorkingDays(day, one + two));
        }));
        QVERIFY(holds([] { // who comes later waits no shorter
            const QDate day = anyDay();
            const int days = *rc::gen::inRange(1, 30);
            RC_ASSERT(afterWorkingDays(day, days) <= afterWorkingDays(day.addDays(1), days));
        }));
    }

    void statesFollowTheDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::newRow("long before") << QDate(2023, 10, 2) << "open";
        QTest::newRow("three working days before") << QDate(2023, 10, 11) << "open";
        QTest::newRow("two working days before") << QDate(2023, 10, 12) << "due_soon";
        QTest::newRow("the weekend before") << QDate(2023, 10, 14) << "due_soon";
        QTest::newRow("the last day") << QDate(2023, 10, 16) << "due_soon";
        QTest::newRow("the day after") << QDate(2023, 10, 17) << "overdue";
    }
    void statesFollowTheDay()
    {
        QFETCH(const QDate, today);
        const QDate due(2023, 10, 16);
        ComplaintCourse course;
        QTEST(complaintStateName(course.state(due, today)), "state");
        course.take(ComplaintStepKind::Decide, 0, ComplaintOutcome::Rejected);
        QCOMPARE(course.state(due, today), ComplaintState::Decided);
        course.take(ComplaintStepKind::Letter, 0, {});
        QCOMPARE(course.state(due, today), ComplaintState::Answered);
        course.take(ComplaintStepKind::Reopen, 0, {});
        QTEST(complaintStateName(course.state(due, today)), "state");
        QVERIFY(!course.outcome());
    }

    /// Whatever is tried in whatever order: what is admitted leaves a course that makes sense.
    void stepsComeOneAfterAnother()
    {
        QVERIFY(holds([] {
            ComplaintCourse course;
            for (int i = 0; i < 40; ++i) {
                const auto kind = *rc::gen::elementOf(allComplaintSteps);
                const qint64 submission = *rc::gen::inRange(1, 4);
                const bool linked = std::ranges::count(course.submissions(), submission) == 1;
                const bool open = course.isOpen();
                if (!course.admits(kind, submission))
                    continue;
                course.take(kind, submission, ComplaintOutcome::Upheld);
                RC_ASSERT(std::ranges::is_sorted(course.submissions()));
                RC_ASSERT(kind != ComplaintStepKind::Link || !linked);
                RC_ASSERT(kind != ComplaintStepKind::Unlink || linked);
                RC_ASSERT(kind != ComplaintStepKind::Decide || open);
                RC_ASSERT(kind != ComplaintStepKind::Reopen || (!open && course.isOpen()));
                RC_ASSERT(kind != ComplaintStepKind::Letter || (!open && course.isAnswered()));
                RC_ASSERT(course.isOpen() == !course.outcome());
                RC_ASSERT(!course.isAnswered() || !course.isOpen());
            }
        }));
    }

    void namesAreRead()
    {
        for (const ComplaintTopic about : allComplaintTopics)
            QVERIFY(complaintTopicFrom(complaintTopicName(about)) == about);
        for (const ComplaintOutcome outcome : allComplaintOutcomes)
            QVERIFY(complaintOutcomeFrom(complaintOutcomeName(outcome)) == outcome);
        for (const ComplaintState state : allComplaintStates)
            QVERIFY(complaintStateFrom(complaintStateName(state)) == state);
        for (const ComplaintWay way : allComplaintWays)
            QVERIFY(complaintWayFrom(complaintWayName(way)) == way);
        QVERIFY(!complaintOutcomeFrom(QStringLiteral("Upheld")));
        QVERIFY(!complaintOutcomeFrom(QString()));
    }

    void nobodyIsToldByMasks()
    {
        QCOMPARE(maskedName(QStringLiteral("Nguyễn Văn  An")), QStringLiteral("N. V. An"));
        QCOMPARE(maskedName(QStringLiteral("An")), QStringLiteral("A…"));
        QCOMPARE(maskedName(QString()), QString());
        QCOMPARE(maskedName(QStringLiteral("Nguyễn Văn An 0912345678")), QStringLiteral("N. V. An"));
        QCOMPARE(maskedName(QStringLiteral("An (0912345678)")), QStringLiteral("A…"));
        QCOMPARE(maskedName(QStringLiteral("0912 345 678")), QStringLiteral("•••"));
        QCOMPARE(maskedName(QStringLiteral("\U00020000\U00020001")), QStringLiteral("\U00020000…")); // no half letter
        QCOMPARE(maskedName(QStringLiteral("\U00020000 An")), QStringLiteral("\U00020000. An"));
        QCOMPARE(maskedPhone(QStringLiteral("0912 345 678")), QStringLiteral("•••678"));
        QCOMPARE(maskedPhone(QStringLiteral("12345")), QStringLiteral("•••"));
        QCOMPARE(maskedPhone(QString()), QString());
    }

    void textsAreKeptWithoutControlCharacters()
    {
        QCOMPARE(sayable(QStringLiteral(" a\r\nb\rc\td\x1b[2J\x07 \n")), QStringLiteral("a\nb\nc\td[2J"));
        QCOMPARE(sayable(QStringLiteral("e\u0302\u0301")), QStringLiteral("\u1ebf"));
        QCOMPARE(sayable(QStringLiteral("e\x07\u0301")), QStringLiteral("\u00e9"));
    }

    void aLettersNumberIsOneHoweverItIsTyped()
    {
        const QString twelve = QStringLiteral("12");
        for (const char16_t *typed :
             {u" 12 ", u"012", u"\uff11\uff12", u"12/BTC-TTK", u"12 / btc-ttk", u"00012/BTC-TTK"})
            QCOMPARE(letterNumberFrom(QString::fromUtf16(typed)), std::optional(twelve));
        QCOMPARE(letterNumberFrom(QStringLiteral("5")), std::optional(QStringLiteral("05")));
        QCOMPARE(letterNumberFrom(QStringLiteral("12a/BTC-TTK")), std::optional(QStringLiteral("12a")));
        QVERIFY(sameLetterNumber(QStringLiteral("012A"), QStringLiteral("12a")));
        QVERIFY(!sameLetterNumber(twelve, QStringLiteral("12a")));
        for (const char16_t *none :
             {u"", u"0", u"00", u"a", u"12/PT", u"12ab", u"1 2", u"-12", u"12/BTC-TTK/BTC-TTK", u"\u0661\u0662"})
            QVERIFY(!letterNumberFrom(QString::fromUtf16(none)));
    }

    void anAnswerComesOnceAfterEachOutcome()
    {
        ComplaintCourse course;
        QVERIFY(!course.admits(ComplaintStepKind::Letter));
        course.take(ComplaintStepKind::Decide, 0, ComplaintOutcome::Rejected);
        QVERIFY(course.admits(ComplaintStepKind::Letter));
        course.take(ComplaintStepKind::Letter, 0, {});
        QVERIFY(!course.admits(ComplaintStepKind::Letter));
        course.take(ComplaintStepKind::Reopen, 0, {});
        QVERIFY(!course.admits(ComplaintStepKind::Letter));
        course.take(ComplaintStepKind::Decide, 0, ComplaintOutcome::Upheld);
        QVERIFY(course.admits(ComplaintStepKind::Letter));
    }
};

HOITHI_TEST(TestComplaints)
#include "tst_complaints.moc"
