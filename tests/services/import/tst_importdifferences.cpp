// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "testregistry.h"

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr const char *header =
    "submission_id,account_id,full_name,phone,national_id,agency_code,prediction,submitted_at,answers\n";

QByteArray line(const char *id, const char *account, const char *phone = "0912000111", const char *prediction = "5",
                const char *minute = "05")
{
    return QByteArray(id) + "," + account + ",Nguyễn Thử," + phone + ",046199000001,474," + prediction
           + ",2023-09-16T08:" + minute + ":00+07:00,ABCDABCDABCDABC\n";
}

Result<ImportPreview> previewed(ContestSession &contest, const QStringList &files, int round = 1)
{
    return wait(contest.previewImport({round, files, {}, {}}, {}, {}));
}

QStringList idsOf(const ImportPreview &preview, DifferenceKind kind)
{
    QStringList ids;
    for (const ImportDifference &difference : preview.differences) {
        if (difference.kind == kind)
            ids.append(difference.submissionId);
    }
    std::ranges::sort(ids);
    return ids;
}

/// "field before after", each.
QStringList changesOf(const ImportPreview &preview, const QString &id)
{
    QStringList texts;
    for (const ImportDifference &difference : preview.differences) {
        if (difference.submissionId != id)
            continue;
        for (const FieldChange &change : difference.fields)
            texts.append(
                QStringList{change.field, change.before.toVariant().toString(), change.after.toVariant().toString()}
                    .join(QLatin1Char(' ')));
    }
    return texts;
}

} // namespace

/// What a second dump of a round would do, before it is imported.
class TestImportDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondDumpIsComparedRowByRow_data() { ENGINE_ROWS(); }
    void aSecondDumpIsComparedRowByRow()
    {
        OPEN_STORE();
        const QByteArray first = header + line("s1", "a1") + line("s2", "a2") + line("s3", "a3") + line("s4", "a4");
        const QString stored = store.file(QStringLiteral("1.csv"), first);
        const auto fresh = previewed(contest, {stored});
        QVERIFY_RESULT(fresh);
        QCOMPARE(fresh->counts.accepted, qint64{4});
        QVERIFY(fresh->differences.empty()); // where nothing is stored, all of it is new
        QVERIFY_RESULT(importInto(contest, {stored}));

        const auto same = previewed(contest, {stored});
        QVERIFY_RESULT(same);
        QCOMPARE(same->counts.unchanged, qint64{4});
        QCOMPARE(same->vanished + same->counts.accepted + same->counts.conflicts, qint64{0});
        QCOMPARE(same->rows.size(), std::size_t{4});

        const QString second = store.file(
            QStringLiteral("2.csv"), header + line("s5", "a5") + line("s1", "a1") + line("s2", "a2", "0912000222", "")
                                         + line("s3", "a9", "0912000111", "5", "06") + line("s5", "a5"));
        const auto changed = previewed(contest, {second});
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->counts.accepted, qint64{1});
        QCOMPARE(changed->counts.unchanged, qint64{1});
        QCOMPARE(changed->counts.conflicts, qint64{2});
        QCOMPARE(changed->counts.rejected(), qint64{1});
        QCOMPARE(changed->vanished, qint64{1});
        QCOMPARE(idsOf(*changed, DifferenceKind::Added), QStringList{QStringLiteral("s5")});
        QCOMPARE(idsOf(*changed, DifferenceKind::Changed), (QStringList{QStringLiteral("s2"), QStringLiteral("s3")}));
        QCOMPARE(idsOf(*changed, DifferenceKind::Vanished), QStringList{QStringLiteral("s4")});
        QCOMPARE(changesOf(*changed, QStringLiteral("s2")),
                 (QStringList{QStringLiteral("phone •••111 •••222"), QStringLiteral("prediction 5 ")}));
        QCOMPARE(changesOf(*changed, QStringLiteral("s3")),
                 (QStringList{QStringLiteral("account_id a3 a9"),
                              QStringLiteral("submitted_at 2023-09-16T01:05:00.000Z 2023-09-16T01:06:00.000Z")}));
        // What it says is what an import then does.
        const auto report = importInto(contest, {second});
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts, changed->counts);
    }

    void severalFilesAreComparedWithEachOther_data() { ENGINE_ROWS(); }
    void severalFilesAreComparedWithEachOther()
    {
        OPEN_STORE();
        const QString one = store.file(QStringLiteral("1.csv"), header + line("s1", "a1") + line("s2", "a2"));
        const QString two = store.file(QStringLiteral("2.csv"), header + line("s1", "a1").replace("ễ", "ê\xCC\x83")
                                                                    + line("s2", "a2", "0912000111", "7"));
        const auto preview = previewed(contest, {one, two});
        QVERIFY_RESULT(preview);
        const auto report = importInto(contest, {one, two});
        QVERIFY_RESULT(report);
        QCOMPARE(preview->counts, report->counts);
        QCOMPARE(preview->counts.unchanged, qint64{1});
        QCOMPARE(preview->counts.conflicts, qint64{1});
        QCOMPARE(previewed(contest, {one, two})->vanished, qint64{0});
        QCOMPARE(previewed(contest, {two})->vanished, qint64{0});
        const QString other = store.file(QStringLiteral("3.csv"), header + line("s9", "a9"));
        QCOMPARE(previewed(contest, {other})->vanished, qint64{2});
    }

    void whatWasWithdrawnIsNotCompared_data() { ENGINE_ROWS(); }
    void whatWasWithdrawnIsNotCompared()
    {
        OPEN_STORE();
        const QString one = store.file(QStringLiteral("1.csv"), header + line("s1", "a1") + line("s2", "a2"));
        const QString two = store.file(QStringLiteral("2.csv"), header + line("s3", "a3"));
        QVERIFY_RESULT(importInto(contest, {one}));
        QVERIFY_RESULT(importInto(contest, {two}));
        QVERIFY_RESULT(wait(contest.withdrawBatch(1, QStringLiteral("nhầm tệp"), QStringLiteral("Đỗ Thử"))));
        const auto preview = previewed(contest, {one});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->counts.accepted, qint64{2});
        QCOMPARE(preview->stored, qint64{1});
        QCOMPARE(idsOf(*preview, DifferenceKind::Vanished), QStringList{QStringLiteral("s3")});
    }

    void aSubmissionOfAnotherRoundDiffersByIt_data() { ENGINE_ROWS(); }
    void aSubmissionOfAnotherRoundDiffersByIt()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("1.csv"), header + line("s1", "a1"))}));
        QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
        const QString later = store.file(QStringLiteral("2.csv"), header + line("s1", "a1").replace("09-16", "09-23"));
        const auto preview = previewed(contest, {later}, 2);
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->counts.conflicts, qint64{1});
        QCOMPARE(preview->vanished, qint64{0}); // of this round nothing is stored
        QVERIFY(changesOf(*preview, QStringLiteral("s1")).contains(QStringLiteral("round 1 2")));
    }

    void theConflictsOfABatchAreToldAfterwards_data() { ENGINE_ROWS(); }
    void theConflictsOfABatchAreToldAfterwards()
    {
        OPEN_STORE();
        QVERIFY_RESULT(
            importInto(contest, {store.file(QStringLiteral("1.csv"), header + line("s1", "a1") + line("s2", "a2"))}));
        QVERIFY_RESULT(
            importInto(contest, {store.file(QStringLiteral("2.csv"), header + line("s1", "a1", "0912000222", "")
                                                                         + line("s2", "a9") + line("s3", "a3"))}));
        const auto report = wait(contest.batchReport(2));
        QVERIFY_RESULT(report);
        QCOMPARE(report->summary.counts.conflicts, qint64{2});
        QVERIFY(report->uses.isEmpty());
        ImportPreview told;
        told.differences = report->conflicts;
        QCOMPARE(changesOf(told, QStringLiteral("s1")),
                 (QStringList{QStringLiteral("phone •••111 •••222"), QStringLiteral("prediction 5 ")}));
        QCOMPARE(changesOf(told, QStringLiteral("s2")), QStringList{QStringLiteral("account_id a2 a9")});
        QCOMPARE(report->conflicts.front().line, quint64{2});
        QCOMPARE(refusal(wait(contest.batchReport(9))), ErrorCode::NotFound);
        QVERIFY_RESULT(wait(contest.withdrawBatch(1, QStringLiteral("nhầm tệp"), QStringLiteral("Đỗ Thử"))));
        told.differences = wait(contest.batchReport(2))->conflicts;
        QCOMPARE(told.differences.size(), std::size_t{2});
        QVERIFY(changesOf(told, QStringLiteral("s1")).isEmpty()); // nothing is stored that they could differ from
        QVERIFY(wait(contest.batchReport(1))->summary.withdrawn.has_value());
    }

    void onlyTheFirstOfManyAreKept()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        const qint64 many = ImportPreview::differencesOfAKind + 500;
        QByteArray first = header;
        QByteArray second = header;
        for (qint64 i = 0; i < many; ++i) {
            first += line(qPrintable(QStringLiteral("s%1").arg(i)), "a1");
            second += line(qPrintable(QStringLiteral("s%1").arg(i)), "a2");
            second += line(qPrintable(QStringLiteral("t%1").arg(i)), "a3");
            first += line(qPrintable(QStringLiteral("u%1").arg(i)), "a4");
        }
        QVERIFY_RESULT(importInto(**session, {store.file(QStringLiteral("1.csv"), first)}));
        const auto preview = previewed(**session, {store.file(QStringLiteral("2.csv"), second)});
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->counts.accepted, many);
        QCOMPARE(preview->counts.conflicts, many);
        QCOMPARE(preview->vanished, many);
        QCOMPARE(std::ssize(preview->differences), 3 * ImportPreview::differencesOfAKind);
    }
};

HOITHI_TEST(TestImportDifferences)
#include "tst_importdifferences.moc"
