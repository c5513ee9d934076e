// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "containers/archive.h"
#include "services/import/batches/rejectsname.h"
#include "services/import/dumpfiles/dumpfileservice.h"
#include "testregistry.h"

#include <QFile>
#include <QFileInfo>

using namespace hoithi;
using namespace hoithi::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportRequest of(const QString &file)
{
    return {1, {file}, {}, QStringLiteral("Đỗ Thị Tổ Chức")};
}

/// The row of this place as another account's.
QStringList rowOfAnother(int place)
{
    return sevenRows().sliced(place, 1).replaceInStrings(QStringLiteral("hue"), QStringLiteral("hue9"));
}

/// A zip file of these dumps.
QString zipped(const SmallStore &store, const QStringList &dumps)
{
    std::vector<std::pair<QString, QByteArray>> entries;
    for (const QString &dump : dumps)
        entries.emplace_back(QFileInfo(dump).fileName(), bytesOf(dump));
    return store.file(QStringLiteral("dumps.zip"), writeArchive(entries).value_or(QByteArray()));
}

} // namespace

/// Dump files as they lie on the disk.
class TestDumpFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesInIsKnownByItsBytes_data() { ENGINE_ROWS(); }
    void whatComesInIsKnownByItsBytes();
    void whatBringsMoreSinceAnotherWasWithdrawnIsTold_data() { ENGINE_ROWS(); }
    void whatBringsMoreSinceAnotherWasWithdrawnIsTold();
    void eachDumpOfAZipFileIsLookedAtForItself_data() { ENGINE_ROWS(); }
    void eachDumpOfAZipFileIsLookedAtForItself();
    void conflictsOfOneDumpAreNotThoseOfAnother_data() { ENGINE_ROWS(); }
    void conflictsOfOneDumpAreNotThoseOfAnother();
    void whatIsStoppedIsNotTold_data() { ENGINE_ROWS(); }
    void whatIsStoppedIsNotTold();
    void aRoundMayComeInParts_data() { ENGINE_ROWS(); }
    void aRoundMayComeInParts();
    void aRejectedRowIsFoundInItsFile_data() { ENGINE_ROWS(); }
    void aRejectedRowIsFoundInItsFile();
    void eachIssueSaysWhichDumpItIsOf_data() { ENGINE_ROWS(); }
    void eachIssueSaysWhichDumpItIsOf();
};

void TestDumpFiles::whatComesInIsKnownByItsBytes()
{
    OPEN_STORE();
    const QString first = store.dump(QStringLiteral("a.csv"), sevenRows());
    auto arrived = wait(contest.dumpFiles().arrival(of(first), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(!arrived->batch && arrived->isPlain());
    QCOMPARE(arrived->preview.counts.accepted, qint64{7});
    QVERIFY_RESULT(importInto(contest, {first}));
    const QString copy = store.file(QStringLiteral("copy.csv"), bytesOf(first));
    arrived = wait(contest.dumpFiles().arrival(of(copy), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(arrived->batch && !arrived->isWithdrawn && !arrived->isPlain());
    QVERIFY_RESULT(wait(contest.withdrawBatch(*arrived->batch, QStringLiteral("thử"), QStringLiteral("Đỗ Thử"))));
    arrived = wait(contest.dumpFiles().arrival(of(copy), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(arrived->isWithdrawn && !arrived->isPlain());
    const QByteArray rows = bytesOf(first);
    const QString faulty = store.file(QStringLiteral("b.csv"), rows + "half a row\n");
    arrived = wait(contest.dumpFiles().arrival(of(faulty), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(!arrived->isPlain());
    QCOMPARE(arrived->preview.counts.rejected(), qint64{1});
}

void TestDumpFiles::whatBringsMoreSinceAnotherWasWithdrawnIsTold()
{
    OPEN_STORE();
    const auto arrived = [&](const QString &file) {
        return wait(contest.dumpFiles().arrival(of(file), {}, {}));
    };
    const QString first = store.dump(QStringLiteral("a.csv"), sevenRows().first(1));
    const QString both = store.dump(QStringLiteral("b.csv"), sevenRows().first(2));
    const QString other =
        store.dump(QStringLiteral("c.csv"),
                   sevenRows().first(1).replaceInStrings(QStringLiteral("hue0"), QStringLiteral("hue99")));
    QVERIFY_RESULT(importInto(contest, {first}));
    QVERIFY_RESULT(importInto(contest, {both}));
    QVERIFY(arrived(both)->isKnown());
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, QStringLiteral("thử"), QStringLiteral("Đỗ Thử"))));
    auto again = arrived(both); // its first row was stored only with the other file
    QVERIFY_RESULT(again);
    QVERIFY(again->batch && again->bringsMore && !again->isKnown() && !again->isPlain());
    QCOMPARE(again->preview.counts.accepted, qint64{1});
    QVERIFY_RESULT(importInto(contest, {other}));
    again = arrived(both);
    QVERIFY_RESULT(again);
    QVERIFY(again->bringsMore); // now it is a conflict that is on record nowhere
    QCOMPARE(again->preview.counts.conflicts, qint64{1});
    QCOMPARE(importInto(contest, {both})->counts.conflicts, qint64{1});
    QVERIFY(arrived(both)->isKnown());
}

void TestDumpFiles::eachDumpOfAZipFileIsLookedAtForItself()
{
    OPEN_STORE();
    const auto withdraw = [&](qint64 batch) {
        return wait(contest.withdrawBatch(batch, QStringLiteral("thử"), QStringLiteral("Đỗ Thử")));
    };
    const QString first = store.dump(QStringLiteral("a.csv"), sevenRows().first(1));
    const QString both = zipped(store, {store.dump(QStringLiteral("b.csv"), sevenRows().first(2)),
                                        store.dump(QStringLiteral("c.csv"), sevenRows().sliced(2))});
    QVERIFY_RESULT(importInto(contest, {first}));
    QVERIFY_RESULT(importInto(contest, {both}));
    QVERIFY_RESULT(withdraw(3));
    auto arrived = wait(contest.dumpFiles().arrival(of(both), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(arrived->isWithdrawn && arrived->isKnown()); // its rows are those of the dump that was withdrawn
    QCOMPARE(arrived->batch, std::optional<qint64>(3));
    QVERIFY_RESULT(withdraw(1));
    arrived = wait(contest.dumpFiles().arrival(of(both), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(arrived->bringsMore && !arrived->isPlain()); // what the other file alone had brought
    QCOMPARE(arrived->batch, std::optional<qint64>(2));
    QCOMPARE(arrived->preview.counts.accepted, qint64{6}); // importing it brings all its dumps
    QVERIFY_RESULT(importInto(contest, {both}));
    QVERIFY(wait(contest.dumpFiles().arrival(of(both), {}, {}))->isKnown());
}

void TestDumpFiles::conflictsOfOneDumpAreNotThoseOfAnother()
{
    OPEN_STORE();
    const QString one = store.dump(QStringLiteral("one.csv"), rowOfAnother(0));
    const QString two = store.dump(QStringLiteral("two.csv"), sevenRows().sliced(1, 1));
    const QString other = store.dump(QStringLiteral("other.csv"), rowOfAnother(1));
    const QString b = store.dump(QStringLiteral("b.csv"), sevenRows().first(1));
    const QString both = zipped(store, {b, store.dump(QStringLiteral("c.csv"), sevenRows().sliced(1, 1))});
    QVERIFY_RESULT(importInto(contest, {one})); // the first row of b.csv differs from it
    QVERIFY_RESULT(importInto(contest, {two}));
    QCOMPARE(importInto(contest, {both})->counts.conflicts, qint64{1});
    for (const qint64 batch : {1, 2})
        QVERIFY_RESULT(wait(contest.withdrawBatch(batch, QStringLiteral("thử"), QStringLiteral("Đỗ Thử"))));
    QVERIFY_RESULT(importInto(contest, {b, other}));
    const auto arrived = wait(contest.dumpFiles().arrival(of(both), {}, {}));
    QVERIFY_RESULT(arrived);
    QCOMPARE(arrived->preview.counts.conflicts, qint64{1});
    QVERIFY(arrived->bringsMore); // on the line of the one that is on record, but of the other dump
}

void TestDumpFiles::whatIsStoppedIsNotTold()
{
    OPEN_STORE();
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    std::stop_source stop;
    const auto stopped =
        wait(contest.dumpFiles().arrival(of(file), stop.get_token(), [&stop](auto &&...) { stop.request_stop(); }));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestDumpFiles::aRoundMayComeInParts()
{
    OPEN_STORE();
    const QByteArray all = bytesOf(store.dump(QStringLiteral("a.csv"), sevenRows()));
    const qsizetype last = all.lastIndexOf('\n', -2) + 1;
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("most.csv"), all.left(last))}));
    const QByteArray header = all.left(all.indexOf('\n') + 1);
    auto arrived =
        wait(contest.dumpFiles().arrival(of(store.file(QStringLiteral("rest.csv"), header + all.mid(last))), {}, {}));
    QVERIFY_RESULT(arrived);
    QCOMPARE(arrived->preview.vanished, qint64{6});
    QVERIFY(arrived->isPlain() && !arrived->isKnown());
    const qsizetype second = all.indexOf('\n', header.size()) + 1;
    arrived = wait(contest.dumpFiles().arrival(of(store.file(QStringLiteral("one.csv"), all.left(second))), {}, {}));
    QVERIFY_RESULT(arrived);
    QVERIFY(!arrived->isPlain() && arrived->isKnown() && !arrived->batch);
}

void TestDumpFiles::aRejectedRowIsFoundInItsFile()
{
    OPEN_STORE();
    const QByteArray rows = bytesOf(store.dump(QStringLiteral("a.csv"), sevenRows()));
    const QString faulty = store.file(QStringLiteral("b.csv"), rows + "half a row\n");
    const auto preview = wait(contest.previewImport(of(faulty), {}, {}));
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->issues.size(), std::size_t{1});
    RowRequest request{faulty, {}, 1, {}, {}, preview->issues.front()};
    const auto found = wait(contest.dumpFiles().rowAt(request, {}, {}));
    QVERIFY_RESULT(found);
    const RowAsItStands &row = found->rows.at(static_cast<std::size_t>(found->chosen));
    QCOMPARE(row.cells.join(u' '), QStringLiteral("half a row"));
    QCOMPARE(found->rows.size(), std::size_t{7}); // those before it
    QVERIFY(found->columns.contains(QStringLiteral("submission_id")));
    request.issue.line = 1000;
    const auto none = wait(contest.dumpFiles().rowAt(request, {}, {}));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestDumpFiles::eachIssueSaysWhichDumpItIsOf()
{
    OPEN_STORE();
    const QByteArray rows = bytesOf(store.dump(QStringLiteral("a.csv"), sevenRows()));
    const QByteArray header = rows.left(rows.indexOf('\n') + 1);
    const QStringList files{store.file(QStringLiteral("a.csv"), rows),
                            store.file(QStringLiteral("b.csv"), header + "half a row\n"),
                            store.file(QStringLiteral("c.csv"), header + "half a row\n")};
    const auto preview = wait(contest.previewImport({1, files, {}, QStringLiteral("Đỗ Thử")}, {}, {}));
    QVERIFY_RESULT(preview);
    const auto report = importInto(contest, files);
    QVERIFY_RESULT(report);
    QCOMPARE(report->issues, preview->issues);
    QCOMPARE(report->issues.size(), std::size_t{2});
    QCOMPARE(report->issues.front().dump, std::uint32_t{1});
    QCOMPARE(report->dumps.size(), std::size_t{3});
    QCOMPARE(report->dumps[1].name, QStringLiteral("b.csv"));
    QCOMPARE(report->dumps[1].rejected, qint64{1});
    const auto rejected = wait(contest.rejectedRows({report->dumps[1].batch, files[1], {}}, {}));
    QVERIFY_RESULT(rejected);
    QCOMPARE((*rejected)->count(), qint64{1});
    QCOMPARE((*rejected)->suffix(), QStringLiteral("csv"));
    QVERIFY_RESULT(checkRejectsName(**rejected, QStringLiteral("mend.CSV")));
    for (const char *name : {"mend.json", "mend.xlsx", "mend.csv.gz", "mend"}) {
        const Result<void> refused = checkRejectsName(**rejected, QString::fromLatin1(name));
        QVERIFY2(!refused, name);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY(refused.error().message.contains(QStringLiteral(".csv")));
    }
}

HOITHI_TEST(TestDumpFiles)
#include "tst_dumpfiles.moc"
