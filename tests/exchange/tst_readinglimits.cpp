// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionreader.h"
#include "testregistry.h"

#include <QtTest>

using namespace hoithi;

/// What holds for every reader of questions alike: how many it takes, and that it stops when it is told to.
class TestReadingLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreQuestionsThanAreReadAreOneError_data() { formats(); }
    void moreQuestionsThanAreReadAreOneError();
    void whoeverStopsGetsNothing_data() { formats(); }
    void whoeverStopsGetsNothing();

private:
    static void formats();
};

namespace {

/// `count` questions between a beginning and an end.
QByteArray questions(std::size_t count)
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, end);
    return begin + question.repeated(static_cast<qsizetype>(count)) + end;
}

} // namespace

void TestReadingLimits::formats()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const char *begin, const char *question, const char *end) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(begin) << QByteArray(question)
                            << QByteArray(end);
    };
    row("a.gift", "", "1? {=a ~b}\n\n", "");
    row("a.aiken.txt", "", "1?\nA. a\nB. b\nANSWER: A\n\n", "");
    row("a.txt", "", "Câu 1. 1?\nA. a\nB. b\nĐáp án: A\n", "");
    row("a.xml", "<?xml version=\"1.0\"?><quiz>",
        "<question type=\"multichoice\"><name><text>1</text></name><questiontext><text>1?</text></questiontext>"
        "<answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer></question>",
        "</quiz>");
}

void TestReadingLimits::moreQuestionsThanAreReadAreOneError()
{
    QFETCH(QString, name);
    const auto file = readQuestions(questions(questionCountLimit + 1), name);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
    QVERIFY2(file.error().message.contains(QStringLiteral("more than 100000 questions. Divide it")),
             qPrintable(file.error().message));
}

void TestReadingLimits::whoeverStopsGetsNothing()
{
    QFETCH(QString, name);
    std::stop_source stop;
    stop.request_stop();
    const auto file = readQuestions(questions(2), name, {}, stop.get_token());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Cancelled);
    QVERIFY(readQuestions(questions(2), name));
}

HOITHI_TEST(TestReadingLimits)
#include "tst_readinglimits.moc"
