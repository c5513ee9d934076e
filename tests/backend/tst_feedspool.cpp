// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "services/backend/feedspool.h"
#include "testregistry.h"
#include "warnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

/// What a backend sent, kept until it is imported.
class TestFeedSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("TMPDIR"); }
    void givesBackWhatWasAdded_data();
    void givesBackWhatWasAdded();
    void leavesNothingReadableOnTheDisk();
    void noticesWhatWasChangedOnTheDisk();
    void saysWhereThereIsNoRoom();
    void opensPiecesInTheirOrderOnly();

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< for temporary files
};

namespace {

QByteArray allOf(DumpBytes &bytes, ErrorCode *problem = nullptr)
{
    QByteArray all;
    for (;;) {
        const auto chunk = bytes.nextChunk();
        if (!chunk && problem)
            *problem = chunk.error().code;
        if (!chunk || chunk->empty())
            return all;
        all.append(chunk->data(), static_cast<qsizetype>(chunk->size()));
    }
}

QByteArray text(qsizetype size)
{
    QByteArray text;
    while (text.size() < size)
        text += "{\"full_name\":\"Nguyen Van Thu " + QByteArray::number(text.size()) + "\"}\n";
    return text;
}

void add(FeedSpool &spool, const QByteArray &bytes)
{
    QVERIFY_RESULT(spool.add({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

/// The spool's file, as this process still has it open; others find it under no name.
QString openFileIn(const QString &folder)
{
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString &name : open.entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(open.filePath(name));
        if (target.startsWith(folder))
            return open.filePath(name);
    }
    return {};
}

} // namespace

void TestFeedSpool::init()
{
    warningsAreErrors();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_folder->path().toUtf8());
}

void TestFeedSpool::givesBackWhatWasAdded_data()
{
    QTest::addColumn<int>("memory");
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 1000 << 0;
    QTest::newRow("in memory") << 10'000'000 << 1'000'000;
    QTest::newRow("on the disk") << 0 << 1'000'000;
    QTest::newRow("both") << 600'000 << 3'000'000;
}

void TestFeedSpool::givesBackWhatWasAdded()
{
    QFETCH(const int, memory);
    QFETCH(const int, size);
    const QByteArray whole = text(size);
    FeedSpool spool(QStringLiteral("x"), memory);
    add(spool, text(500));
    QVERIFY_RESULT(spool.clear());
    for (qsizetype at = 0; at < whole.size(); at += 70'001)
        add(spool, whole.mid(at, 70'001));
    for (int time = 0; time < 2; ++time) { // it can be read again
        const auto reading = spool.read();
        QCOMPARE(reading->size(), whole.size());
        QVERIFY(allOf(*reading) == whole);
        QCOMPARE(reading->sha256(), Sha256::hexOf(whole));
        QCOMPARE(spool.sha256(), Sha256::hexOf(whole));
        QCOMPARE(reading->bytesRead(), whole.size());
    }
}

void TestFeedSpool::leavesNothingReadableOnTheDisk()
{
    FeedSpool spool(QStringLiteral("x"), 1000);
    add(spool, text(1'000'000));
    QVERIFY2(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), "it has a name");
    QFile file(openFileIn(m_folder->path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 1'000'000);
    QVERIFY(!bytes.contains("Nguyen"));
    file.close();
    QVERIFY_RESULT(spool.clear());
    QVERIFY(openFileIn(m_folder->path()).isEmpty());
}

void TestFeedSpool::noticesWhatWasChangedOnTheDisk()
{
    FeedSpool spool(QStringLiteral("x"), 1000);
    add(spool, text(1'000'000));
    QFile file(openFileIn(m_folder->path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(500'000);
    const QByteArray before = file.read(1);
    file.seek(500'000);
    file.write(before == "x" ? "y" : "x");
    file.close();
    ErrorCode problem = ErrorCode::Internal;
    const auto reading = spool.read();
    QVERIFY(allOf(*reading, &problem).size() < 1'000'000);
    QCOMPARE(problem, ErrorCode::Io);
}

void TestFeedSpool::saysWhereThereIsNoRoom()
{
    qputenv("TMPDIR", "/nowhere/at/all");
    FeedSpool spool(QStringLiteral("x"), 0);
    const QByteArray bytes = text(10);
    const auto added = spool.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Io);
}

void TestFeedSpool::opensPiecesInTheirOrderOnly()
{
    StreamSealing sealing;
    const QByteArray first = sealing.seal("one");
    const QByteArray second = sealing.seal("two");
    QCOMPARE(first.size(), 3 + StreamSealing::overhead);
    auto reading = sealing.reading();
    QCOMPARE(reading.open(first), std::optional<QByteArray>("one"));
    QCOMPARE(reading.open(second), std::optional<QByteArray>("two"));
    QVERIFY(!sealing.reading().open(second));
    QVERIFY(!sealing.reading().open(first.chopped(1)));
    QVERIFY(!sealing.reading().open({}));
    QVERIFY(!StreamSealing().reading().open(first));
}

HOITHI_TEST(TestFeedSpool)
#include "tst_feedspool.moc"
