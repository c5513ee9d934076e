// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumpsinks.h"
#include "ingest/rows/rowlines.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

/// Rows taken out of a dump as they are written there.
class TestRowLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeOutAsTheyStand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QByteArray>("wanted");
        const QByteArray header = "submission_id,account_id,full_name,submitted_at,answers\n";
        const auto add = [](const char *row, const char *name, const QByteArray &text, const QList<int> &rows,
                            const QByteArray &wanted) {
            QTest::newRow(row) << QString::fromLatin1(name) << text << rows << wanted;
        };
        add("one of three", "a.csv", header + "s1,a,b,c,d\ns2,a,b,c,d\ns3,a,b,c,d\n", {3}, header + "s2,a,b,c,d\n");
        add("the last, without an end", "a.csv", header + "s1,a,b,c,d\ns2,a,\"ễ\",c,d", {3}, header + "s2,a,\"ễ\",c,d");
        add("over several lines", "a.csv", header + "s1,a,\"b\nb\",c,d\ns2,a,b,c,d\n", {2},
            header + "s1,a,\"b\nb\",c,d\n");
        add("after one of several lines", "a.csv", header + "s1,a,\"b\nb\",c,d\ns2,a,b,c,d\n", {4},
            header + "s2,a,b,c,d\n");
        add("other line ends", "a.csv", QByteArray(header + "s1,a,b,c,d\ns2,a,b,c,d\n").replace("\n", "\r\n"), {3},
            QByteArray(header + "s2,a,b,c,d\n").replace("\n", "\r\n"));
        add("of old computers", "a.csv", QByteArray(header + "s1,a,b,c,d\ns2,a,b,c,d\n").replace('\n', '\r'), {2},
            QByteArray(header + "s1,a,b,c,d\n").replace('\n', '\r'));
        add("a broken row", "a.csv", header + "s1,a\ns2,a,b,c,d\n", {2}, header + "s1,a\n");
        add("none", "a.csv", header + "s1,a,b,c,d\n", {}, header);
        add("objects", "a.ndjson", "{\"submission_id\":\"s1\"}\n\n{\"submission_id\":\"s2\"}\n", {3},
            "{\"submission_id\":\"s2\"}\n");
    }
    void rowsComeOutAsTheyStand()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        QFETCH(const QList<int>, rows);
        QFETCH(const QByteArray, wanted);
        const auto part = written(name, text);
        const auto found = RowLines::find(part, {}, {rows.begin(), rows.end()});
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->count(), static_cast<qint64>(rows.size()));
        QByteArray copied;
        QVERIFY(found
                    ->write([&copied](std::string_view piece) {
                        copied.append(piece.data(), static_cast<qsizetype>(piece.size()));
                        return true;
                    })
                    .has_value());
        QCOMPARE(copied, wanted);
    }

    void aListInOneTextIsNotCut()
    {
        const auto part = written(QStringLiteral("a.json"), "[{\"submission_id\":\"s1\"}]");
        const auto found = RowLines::find(part, {}, {1});
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::Unsupported);
    }

private:
    [[nodiscard]] DumpPart written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the dump");
        file.close();
        return dumpPartsOf(file.fileName()).value().front();
    }

    QTemporaryDir m_folder;
};

HOITHI_TEST(TestRowLines)
#include "tst_rowlines.moc"
