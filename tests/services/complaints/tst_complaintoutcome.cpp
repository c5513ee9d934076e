// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "domain/contest/schedule.h"
#include "services/complaints/complaintservice.h"
#include "testregistry.h"

#include <QProcess>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString clerk = QStringLiteral("Bùi Thị Ghi");
const QString judge = QStringLiteral("Lê Thử");
const QStringList judges{judge, QStringLiteral("Trần Mẫu")};

ComplaintRegistration complaintAbout(const QStringList &submissions)
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.complainant = {QStringLiteral("Đặng Thị Mẫu Thử"), {}, {}, QStringLiteral("điểm thấp")};
    request.submissions = submissions;
    request.actor = clerk;
    return request;
}

Result<void> rankAndSign(ContestSession &contest)
{
    HOITHI_CHECK(wait(contest.rank(1)));
    for (const QString &name : judges)
        HOITHI_CHECK(wait(contest.sign(1, name)));
    return {};
}

Result<void> decide(ContestSession &contest, qint64 number, ComplaintOutcome outcome, qint64 entry = 0)
{
    return wait(contest.complaints().decide({number, outcome, QStringLiteral("đã xem lại"), entry, judge}));
}

/// A round in which one was taken out, one is on the roster, one sent in twice and one has too few right.
Result<void> prepare(const SmallStore &store, ContestSession &contest)
{
    QStringList rows = sevenRows();
    rows.append(row(QStringLiteral("S7"), QStringLiteral("hue0"), 7, 30));
    rows.append(row(QStringLiteral("S8"), QStringLiteral("hue8"), 7, 31, 3));
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
    HOITHI_CHECK(wait(contest.importRoster(
        store.file(QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\nBTC,An,hue5,,\n"))));
    HOITHI_CHECK(wait(contest.invalidate(QStringLiteral("S1"), judges, QStringLiteral("vi phạm"))));
    return rankAndSign(contest);
}

/// What the draft of a complaint's answer says.
QString draftOf(const SmallStore &store, ContestSession &contest, qint64 number)
{
    ComplaintLetterRequest request;
    request.number = number;
    request.actor = clerk;
    const auto draft = wait(contest.complaints().draftLetter(request));
    const QString path = store.folder.filePath(QStringLiteral("draft.pdf"));
    if (!draft || !wait(contest.complaints().saveLetter(*draft, path, clerk)))
        return {};
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
}

qint64 newestEntry(ContestSession &contest)
{
    const auto listing = wait(contest.auditListing({}));
    return listing && !listing->numbers.empty() ? listing->numbers.front() : 0;
}

} // namespace

/// What a judge can decide of a complaint, and what its answer makes of that.
class TestComplaintOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCameInLateIsOutOfTime_data() { ENGINE_ROWS(); }
    void onlyWhatCameInLateIsOutOfTime()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.complaints().enter(complaintAbout({}))));
        const auto unsignedYet = decide(contest, 1, ComplaintOutcome::OutOfTime);
        QCOMPARE(refusal(unsignedYet), ErrorCode::InvalidArgument);
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(wait(contest.complaints().enter(complaintAbout({}))));
        const auto inTime = decide(contest, 2, ComplaintOutcome::OutOfTime);
        QCOMPARE(refusal(inTime), ErrorCode::InvalidArgument);
        const ComplaintRow row = wait(contest.complaints().list())->rows.back();
        const QString day = QStringLiteral("dd/MM/yyyy");
        QVERIFY(inTime.error().message.contains(contestDay(row.receivedAtUtc).toString(day)));
        QVERIFY(inTime.error().message.contains(row.complainUntil.toString(day)));
        QVERIFY(row.complainUntil.isValid() && !row.outcome);
        if (store.postgres == nullptr) { // a server has a clock of its own
            store.clock->set(store.clock->nowUtc() + std::chrono::days{60});
            QVERIFY_RESULT(wait(contest.complaints().enter(complaintAbout({}))));
            QVERIFY_RESULT(decide(contest, 3, ComplaintOutcome::OutOfTime));
        }
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void theLetterSaysWhyThereIsNoPlace_data() { ENGINE_ROWS(); }
    void theLetterSaysWhyThereIsNoPlace()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(wait(
            contest.complaints().enter(complaintAbout({QStringLiteral("S1"), QStringLiteral("S2"), QStringLiteral("S5"),
                                                       QStringLiteral("S7"), QStringLiteral("S8")}))));
        QVERIFY_RESULT(decide(contest, 1, ComplaintOutcome::Rejected));
        const QString text = draftOf(store, contest, 1);
        const auto said = [&text](const QString &id) {
            return text.section(QStringLiteral("Bài dự thi mã số ") + id, 1, 1).section(QStringLiteral(" - Bài"), 0, 0);
        };
        const QString right = QStringLiteral("đúng 15/15 câu hỏi");
        QVERIFY2(said(QStringLiteral("S1")).contains(right), qPrintable(text));
        QVERIFY2(said(QStringLiteral("S1")).contains(QStringLiteral("theo quyết định của Ban Giám khảo")),
                 qPrintable(text));
        QVERIFY2(said(QStringLiteral("S2")).contains(QStringLiteral("xếp hạng 2")), qPrintable(text));
        QVERIFY2(said(QStringLiteral("S5")).contains(QStringLiteral("danh sách không xét giải")), qPrintable(text));
        QVERIFY2(said(QStringLiteral("S7")).contains(right), qPrintable(text));
        QVERIFY2(said(QStringLiteral("S7")).contains(QStringLiteral("bài dự thi đầu tiên")), qPrintable(text));
        QVERIFY2(said(QStringLiteral("S8")).contains(QStringLiteral("đúng 12/15 câu hỏi")), qPrintable(text));
        QVERIFY2(said(QStringLiteral("S8")).contains(QStringLiteral("chưa đủ số câu trả lời đúng")), qPrintable(text));
    }

    /// Upheld or in part: what was changed is told where the outcome names it, and nothing is promised where it does not.
    void theLetterTellsTheChangeThatTheOutcomeNames_data() { ENGINE_ROWS(); }
    void theLetterTellsTheChangeThatTheOutcomeNames()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(wait(contest.complaints().enter(complaintAbout({}))));
        QVERIFY_RESULT(decide(contest, 1, ComplaintOutcome::PartlyUpheld));
        const QString unnamed = draftOf(store, contest, 1);
        QVERIFY2(unnamed.contains(QStringLiteral("được lưu trong hồ sơ phúc tra")), qPrintable(unnamed));
        QVERIFY(!unnamed.contains(QStringLiteral("điều chỉnh")));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S3"), judges, QStringLiteral("vi phạm"))));
        const qint64 entry = newestEntry(contest);
        QVERIFY_RESULT(wait(contest.complaints().reopen({1, {}, QStringLiteral("xem lại"), judge})));
        QVERIFY_RESULT(decide(contest, 1, ComplaintOutcome::PartlyUpheld, entry));
        const QString named = draftOf(store, contest, 1);
        QVERIFY2(named.contains(QStringLiteral("kết quả một bài dự thi đã bị hủy.")), qPrintable(named));
        QVERIFY(!named.contains(QStringLiteral("được lưu trong hồ sơ phúc tra")));
    }
};

HOITHI_TEST(TestComplaintOutcome)
#include "tst_complaintoutcome.moc"
