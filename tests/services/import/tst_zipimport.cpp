// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "containers/archive.h"
#include "testregistry.h"

#include <QFile>

using namespace hoithi;
using namespace hoithi::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList batchNames(ContestSession &contest)
{
    QStringList names;
    for (const BatchSummary &batch : wait(contest.batches(1)).value_or(std::vector<BatchSummary>()))
        names.append(batch.fileName);
    names.sort();
    return names;
}

} // namespace

/// A zip file of dumps.
class TestZipImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEntryIsABatchThatComesInOnce_data() { ENGINE_ROWS(); }
    void eachEntryIsABatchThatComesInOnce();
    void oneBadEntryLeavesNothingOfTheOthers_data() { ENGINE_ROWS(); }
    void oneBadEntryLeavesNothingOfTheOthers();
};

void TestZipImport::eachEntryIsABatchThatComesInOnce()
{
    OPEN_STORE();
    const QByteArray rows = bytesOf(store.dump(QStringLiteral("a.csv"), sevenRows()));
    const QByteArray malformed = rows.left(rows.indexOf('\n') + 1) + "half a row\n";
    const auto entries = writeArchive({{QStringLiteral("a.csv"), rows},
                                       {QStringLiteral("again.csv"), rows},
                                       {QStringLiteral("in/malformed.csv"), malformed}});
    QVERIFY_RESULT(entries);
    const QString path = store.file(QStringLiteral("dumps.zip"), *entries);
    const auto report = importInto(contest, {path});
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.accepted, qint64{7});
    QCOMPARE(report->counts.unchanged, qint64{7});
    QCOMPARE(report->counts.rejected(), qint64{1});
    const QStringList names{QStringLiteral("dumps.zip/a.csv"), QStringLiteral("dumps.zip/again.csv"),
                            QStringLiteral("dumps.zip/in/malformed.csv")};
    QCOMPARE(batchNames(contest), names);

    const QString renamed = store.folder.filePath(QStringLiteral("renamed.zip"));
    QVERIFY(QFile::rename(path, renamed));
    const auto again = importInto(contest, {renamed});
    QVERIFY_RESULT(again);
    QVERIFY(again->nothingNew);
    QCOMPARE(batchNames(contest), names);
}

void TestZipImport::oneBadEntryLeavesNothingOfTheOthers()
{
    OPEN_STORE();
    const QByteArray rows = bytesOf(store.dump(QStringLiteral("a.csv"), sevenRows()));
    const auto entries = writeArchive({{QStringLiteral("a.csv"), rows}, {QStringLiteral("b.csv"), "no dump\n"}});
    QVERIFY_RESULT(entries);
    QCOMPARE(refusal(importInto(contest, {store.file(QStringLiteral("dumps.zip"), *entries)})), ErrorCode::BadInput);
    QCOMPARE(batchNames(contest), QStringList());
}

HOITHI_TEST(TestZipImport)
#include "tst_zipimport.moc"
