// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencylist.h"
#include "services/samplecontest/samplecontest.h"
#include "testregistry.h"

#include <archive.h>
#include <archive_entry.h>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace hoithi;

namespace {

std::vector<Round> fiveRounds()
{
    constexpr qint64 firstOpening = 1'694'710'800'000; // 15/9/2023 00:00 +07:00
    constexpr qint64 week = 604'800'000;
    std::vector<Round> rounds;
    for (int i = 0; i < 5; ++i) {
        Round round;
        round.number = i + 1;
        round.opensAtUtc = fromMillis(firstOpening + i * week);
        round.closesAtUtc = fromMillis(firstOpening + (i + 1) * week);
        rounds.push_back(round);
    }
    return rounds;
}

QByteArray contentOf(const QString &path)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), 65536) != ARCHIVE_OK
        || archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
        return {};
    QByteArray content;
    QByteArray block(65536, Qt::Uninitialized);
    la_ssize_t size = 0;
    while ((size = archive_read_data(reader.get(), block.data(), static_cast<std::size_t>(block.size()))) > 0)
        content.append(block.constData(), size);
    return content;
}

qint64 lineCount(const QString &path)
{
    return contentOf(path).count('\n');
}

qint64 headerLines(const QString &path)
{
    return path.endsWith(QStringLiteral(".ndjson")) ? 0 : 1;
}

} // namespace

class TestSampleContest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedAgenciesAreTheOnesOfThePlan();
    void aPresetWithoutAListIsRefused();
    void everyRoundHasAsManyRowsAsPromised();
    void equalSeedsGiveEqualFilesAndOthersDiffer();
    void aboutAQuarterGetsEveryQuestionRight();
    void hardQuestionsAreAnsweredLess();
    void mostPeopleOfARoundWereThereTheRoundBefore();
    void withoutDirtyRowsNothingIsRejected();
    void aFolderThatIsNotThereIsRefused();
    void aBenchDumpSharesMostPeopleWithRoundOne();
};

void TestSampleContest::theShippedAgenciesAreTheOnesOfThePlan()
{
    const auto agencies = shippedAgencies(u"kh2475");
    QVERIFY_RESULT(agencies);
    QCOMPARE(agencies->size(), std::size_t{253});
    const auto city = std::find_if(agencies->begin(), agencies->end(),
                                   [](const Agency &agency) { return agency.code == QStringLiteral("474"); });
    QVERIFY(city != agencies->end());
    QCOMPARE(city->name, QStringLiteral("Thành phố Huế"));
    QCOMPARE(city->parentCode, QStringLiteral("46"));
    QCOMPARE(city->bloc, QStringLiteral("district"));
    QVERIFY(city->aliases.contains(QStringLiteral("TP. Huế")));
    QSet<QString> codes;
    for (const Agency &agency : *agencies)
        codes.insert(agency.code);
    QCOMPARE(codes.size(), qsizetype{253});
}

void TestSampleContest::aPresetWithoutAListIsRefused()
{
    const auto agencies = shippedAgencies(u"nowhere");
    QVERIFY(!agencies);
    QCOMPARE(agencies.error().code, ErrorCode::NotFound);
}

void TestSampleContest::everyRoundHasAsManyRowsAsPromised()
{
    const QTemporaryDir folder;
    const auto contest = writeSampleContest(folder.path(), fiveRounds());
    QVERIFY_RESULT(contest);
    QCOMPARE(contest->rounds.size(), std::size_t{5});
    for (const SampleRound &round : contest->rounds) {
        QVERIFY(round.expected.read() >= 24'000 && round.expected.read() <= 27'500);
        QCOMPARE(lineCount(round.filePath) - headerLines(round.filePath), round.expected.read());
        QCOMPARE(round.key.size(), qsizetype{15});
        QVERIFY(round.expected.excluded > 0);
        for (const qint64 rejected : round.expected.rejectedBy)
            QVERIFY(rejected >= 24);
        const qint64 unresolved = round.expected.agencyUnresolved * 1000 / round.expected.accepted;
        QVERIFY(unresolved >= 12 && unresolved <= 28);
    }
    QVERIFY(QFile::exists(contest->rosterPath));
    QVERIFY(QFile::exists(contest->rulesPath));
}

void TestSampleContest::equalSeedsGiveEqualFilesAndOthersDiffer()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const QTemporaryDir other;
    const auto a = writeSampleContest(first.path(), fiveRounds(), {7, 0.02, true});
    const auto b = writeSampleContest(second.path(), fiveRounds(), {7, 0.02, true});
    const auto c = writeSampleContest(other.path(), fiveRounds(), {8, 0.02, true});
    QVERIFY_RESULT(a);
    QVERIFY_RESULT(b);
    QVERIFY_RESULT(c);
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(contentOf(a->rounds[i].filePath), contentOf(b->rounds[i].filePath));
        QCOMPARE(a->rounds[i].expected, b->rounds[i].expected);
        QVERIFY(contentOf(a->rounds[i].filePath) != contentOf(c->rounds[i].filePath));
    }
    QCOMPARE(contentOf(a->rosterPath), contentOf(b->rosterPath));
}

void TestSampleContest::aboutAQuarterGetsEveryQuestionRight()
{
    const QTemporaryDir folder;
    const auto contest = writeSampleContest(folder.path(), fiveRounds(), {2475, 0.2, true});
    QVERIFY_RESULT(contest);
    for (const SampleRound &round : contest->rounds) {
        const qint64 perMille = round.allCorrectPeople * 1000 / round.people;
        QVERIFY2(perMille >= 200 && perMille <= 280, QByteArray::number(perMille).constData());
    }
}

void TestSampleContest::hardQuestionsAreAnsweredLess()
{
    const QTemporaryDir folder;
    SampleContestOptions options{2475, 0.2, false};
    options.papers = {{"ABCDABCDABCDABC", std::vector<Difficulty>(15, Difficulty::Medium)}};
    std::vector<Difficulty> &difficulties = options.papers.front().difficulties;
    std::fill_n(difficulties.begin(), 6, Difficulty::Easy);
    std::fill_n(difficulties.begin() + 6, 3, Difficulty::Hard);
    const auto contest = writeSampleContest(folder.path(), fiveRounds(), options);
    QVERIFY_RESULT(contest);
    const SampleRound &round = contest->rounds.front();
    QCOMPARE(round.key, QStringLiteral("ABCDABCDABCDABC"));
    std::array<qsizetype, 15> right{};
    for (const QByteArray &line : contentOf(round.filePath).split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        const QByteArray answers = cells.size() > 2 ? cells.at(cells.size() - 2) : QByteArray();
        for (qsizetype i = 0; answers.size() == 15 && i < 15; ++i)
            right[static_cast<std::size_t>(i)] += answers[i] == options.papers.front().key[i] ? 1 : 0;
    }
    QVERIFY(*std::min_element(right.begin(), right.begin() + 6) > *std::max_element(right.begin() + 9, right.end()));
    QVERIFY(*std::max_element(right.begin() + 6, right.begin() + 9)
            < *std::min_element(right.begin() + 9, right.end()));
    const qint64 perMille = round.allCorrectPeople * 1000 / round.people; // as with questions that are all alike
    QVERIFY2(perMille >= 200 && perMille <= 280, QByteArray::number(perMille).constData());
}

void TestSampleContest::mostPeopleOfARoundWereThereTheRoundBefore()
{
    const QTemporaryDir folder;
    const auto contest = writeSampleContest(folder.path(), fiveRounds(), {2475, 0.1, false});
    QVERIFY_RESULT(contest);
    const auto accounts = [&](std::size_t round) {
        QSet<QByteArray> result;
        const QList<QByteArray> lines = contentOf(contest->rounds[round].filePath).split('\n');
        for (const QByteArray &line : lines.mid(1))
            result.insert(line.split(',').value(1));
        result.remove(QByteArray());
        return result;
    };
    const QSet<QByteArray> first = accounts(0);
    const QSet<QByteArray> second = accounts(1);
    QCOMPARE(static_cast<qint64>(first.size()), contest->rounds[0].people);
    const qsizetype shared = QSet<QByteArray>(first).intersect(second).size();
    QVERIFY(shared * 100 / second.size() >= 69 && shared * 100 / second.size() <= 71);
}

void TestSampleContest::withoutDirtyRowsNothingIsRejected()
{
    const QTemporaryDir folder;
    const auto contest = writeSampleContest(folder.path(), fiveRounds(), {2475, 0.02, false});
    QVERIFY_RESULT(contest);
    for (const SampleRound &round : contest->rounds)
        QCOMPARE(round.expected.rejected(), qint64{0});
}

void TestSampleContest::aFolderThatIsNotThereIsRefused()
{
    const auto contest = writeSampleContest(QStringLiteral("/nonexistent/folder"), fiveRounds(), {2475, 0.01, false});
    QVERIFY(!contest);
    QCOMPARE(contest.error().code, ErrorCode::Io);
}

void TestSampleContest::aBenchDumpSharesMostPeopleWithRoundOne()
{
    const QTemporaryDir folder;
    const std::vector<Round> rounds = fiveRounds();
    QSet<QByteArray> accounts[2];
    for (const std::size_t i : {std::size_t{0}, std::size_t{4}}) {
        const QString path = folder.filePath(QStringLiteral("bench-%1.csv").arg(i));
        const auto key = writeBenchDump(path, 5000, rounds[i]);
        QVERIFY_RESULT(key);
        QCOMPARE(key->size(), qsizetype{15});
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype{5001});
        for (const QByteArray &line : lines.mid(1))
            accounts[i / 4].insert(line.split(',').value(1));
    }
    QCOMPARE(accounts[0].size(), qsizetype{5000});
    QCOMPARE(accounts[1].size(), qsizetype{5000});
    QCOMPARE(accounts[0].intersect(accounts[1]).size(), qsizetype{3500});
}

HOITHI_TEST(TestSampleContest)
#include "tst_samplecontest.moc"
