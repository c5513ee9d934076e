// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/standingtablemodel.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace hoithi {

class TestStandingTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThereBeforeAnyTextIsFetched();
    void textsAreFetchedOnceAPage();
    void answersOfAnEarlierOrderAreDropped();
    void unknownFiguresAreDashes();
    void aHeadIsShownUntilTheStandingIsThere();
    void theHeadOfAnotherRunGivesWay();
    void keepsTheRulesOfModels();
    void sortsByEachFigureWithUnknownLast_data();
    void sortsByEachFigureWithUnknownLast();
};

namespace {

struct Request
{
    std::vector<quint32> rows;
    StandingTableModel::PageReady ready;
};

/// `size` people in place order; the last has no prediction, no start and no place.
StandingPtr standingOf(std::uint32_t size)
{
    auto standing = std::make_shared<Standing>();
    standing->run.runId = 3;
    standing->run.counted = size;
    standing->run.target = 10;
    standing->run.rules.prizes = {{QStringLiteral("Giải Nhất"), 1, {}}};
    for (std::uint32_t i = 0; i < size; ++i) {
        Candidate candidate;
        candidate.position = i;
        candidate.participant = i;
        candidate.correct = 15;
        candidate.submittedAtMs = 1'694'739'912'000 + i;
        const bool last = i + 1 == size;
        candidate.prediction = last ? Candidate::noPrediction : static_cast<qint64>(10 + i);
        candidate.startedAtMs =
            last ? Candidate::noStart : candidate.submittedAtMs - 1000 * static_cast<qint64>(size - i);
        standing->input.candidates.push_back(candidate);
        StandingRow row;
        row.candidate = i;
        row.place = last ? 0 : i + 1;
        row.prize = i == 0 ? std::int16_t(0) : StandingRow::noPrize;
        standing->rows.push_back(row);
    }
    return standing;
}

std::vector<RankedSubmission> textsOf(const std::vector<quint32> &rows)
{
    std::vector<RankedSubmission> texts(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        texts[i].fullName = QStringLiteral("Người %1").arg(rows[i]);
    return texts;
}

StandingHead headOf(const Standing &standing)
{
    std::vector<quint32> rows(StandingHead::rowLimit);
    std::iota(rows.begin(), rows.end(), 0U);
    StandingHead head{standing.run, textsOf(rows)};
    head.rows.front().prize = standing.run.rules.prizes.front().name;
    return head;
}

QString cell(const StandingTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestStandingTableModel::figuresAreThereBeforeAnyTextIsFetched()
{
    std::vector<Request> requests;
    StandingTableModel model([&](const StandingPtr &, std::vector<quint32> rows, StandingTableModel::PageReady ready) {
        requests.push_back({std::move(rows), std::move(ready)});
    });
    model.setStanding(standingOf(1000));
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(cell(model, 0, StandingTableModel::Place), QStringLiteral("1"));
    QCOMPARE(cell(model, 0, StandingTableModel::Prize), QStringLiteral("Giải Nhất"));
    QCOMPARE(cell(model, 3, StandingTableModel::PredictionError), QStringLiteral("3"));
    QVERIFY(requests.empty());
    QCOMPARE(cell(model, 0, StandingTableModel::FullName), QStringLiteral("…"));
    QCOMPARE(requests.size(), std::size_t(1));
    QCOMPARE(requests[0].rows.size(), std::size_t(StandingTableModel::pageSize));
}

void TestStandingTableModel::textsAreFetchedOnceAPage()
{
    std::vector<Request> requests;
    StandingTableModel model([&](const StandingPtr &, std::vector<quint32> rows, StandingTableModel::PageReady ready) {
        requests.push_back({std::move(rows), std::move(ready)});
    });
    model.setStanding(standingOf(250));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    (void)cell(model, 0, StandingTableModel::FullName);
    (void)cell(model, 199, StandingTableModel::AccountId);
    QCOMPARE(requests.size(), std::size_t(1));
    requests[0].ready(textsOf(requests[0].rows));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 199, StandingTableModel::FullName), QStringLiteral("Người 199"));
    (void)cell(model, 249, StandingTableModel::FullName);
    QCOMPARE(requests.size(), std::size_t(2));
    QCOMPARE(requests[1].rows.size(), std::size_t(50));
}

void TestStandingTableModel::answersOfAnEarlierOrderAreDropped()
{
    std::vector<Request> requests;
    StandingTableModel model([&](const StandingPtr &, std::vector<quint32> rows, StandingTableModel::PageReady ready) {
        requests.push_back({std::move(rows), std::move(ready)});
    });
    model.setStanding(standingOf(10));
    (void)cell(model, 0, StandingTableModel::FullName);
    model.setOrder(std::vector<quint32>{7, 3});
    requests[0].ready(textsOf(requests[0].rows));
    QCOMPARE(cell(model, 0, StandingTableModel::FullName), QStringLiteral("…"));
    QCOMPARE(requests[1].rows, (std::vector<quint32>{7, 3}));
    requests[1].ready(textsOf(requests[1].rows));
    QCOMPARE(cell(model, 0, StandingTableModel::FullName), QStringLiteral("Người 7"));
    QCOMPARE(model.standingRow(1), quint32(3));
}

void TestStandingTableModel::unknownFiguresAreDashes()
{
    StandingTableModel model({});
    model.setStanding(standingOf(3));
    for (const int column : {StandingTableModel::Place, StandingTableModel::Prediction,
                             StandingTableModel::PredictionError, StandingTableModel::Duration})
        QCOMPARE(cell(model, 2, column), QStringLiteral("–"));
}

void TestStandingTableModel::aHeadIsShownUntilTheStandingIsThere()
{
    int fetched = 0;
    StandingTableModel model([&](const StandingPtr &, const std::vector<quint32> &, const auto &) { ++fetched; });
    const QAbstractItemModelTester tester(&model);
    const StandingPtr standing = standingOf(1000);
    model.setHead(headOf(*standing));
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(!model.standing());
    QCOMPARE(model.run()->runId, standing->run.runId);
    QCOMPARE(cell(model, 0, StandingTableModel::FullName), QStringLiteral("Người 0"));
    QCOMPARE(cell(model, 0, StandingTableModel::Prize), QStringLiteral("Giải Nhất"));
    QCOMPARE(cell(model, 999, StandingTableModel::Place), QStringLiteral("…"));
    const QSignalSpy moved(&model, &QAbstractItemModel::modelReset);
    model.setStanding(standing);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(cell(model, 0, StandingTableModel::FullName), QStringLiteral("Người 0"));
    QCOMPARE(cell(model, 0, StandingTableModel::Prize), QStringLiteral("Giải Nhất"));
    QCOMPARE(fetched, 0);
    QCOMPARE(cell(model, 998, StandingTableModel::Place), QStringLiteral("999"));
    QCOMPARE(cell(model, 998, StandingTableModel::FullName), QStringLiteral("…"));
    QCOMPARE(fetched, 1);
}

void TestStandingTableModel::theHeadOfAnotherRunGivesWay()
{
    StandingTableModel model([](const StandingPtr &, const std::vector<quint32> &, const auto &) {});
    const StandingPtr standing = standingOf(1000);
    StandingHead head = headOf(*standing);
    head.run.runId = 7;
    model.setHead(std::move(head));
    const QSignalSpy moved(&model, &QAbstractItemModel::modelReset);
    model.setStanding(standing);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(cell(model, 0, StandingTableModel::FullName), QStringLiteral("…"));
}

void TestStandingTableModel::keepsTheRulesOfModels()
{
    StandingTableModel model([](const StandingPtr &, const std::vector<quint32> &rows,
                                const StandingTableModel::PageReady &ready) { ready(textsOf(rows)); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStanding(standingOf(450));
    QCOMPARE(cell(model, 449, StandingTableModel::FullName), QStringLiteral("Người 449"));
    model.setOrder(std::vector<quint32>{5});
    model.setOrder(std::nullopt);
    model.setStanding(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestStandingTableModel::sortsByEachFigureWithUnknownLast_data()
{
    using Rows = std::vector<quint32>;
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, StandingKey key, bool descending, const Rows &rows) {
        QTest::newRow(name) << static_cast<int>(key) << descending << rows;
    };
    row("place", StandingKey::Place, false, {0, 1, 2, 3});
    row("place, descending", StandingKey::Place, true, {2, 1, 0, 3});
    row("correct: ties as they stand", StandingKey::Correct, true, {0, 1, 2, 3});
    row("off by", StandingKey::PredictionError, true, {2, 1, 0, 3});
    row("prediction", StandingKey::Prediction, false, {0, 1, 2, 3});
    row("submitted", StandingKey::Submitted, true, {3, 2, 1, 0});
    row("duration", StandingKey::Duration, false, {2, 1, 0, 3});
}

void TestStandingTableModel::sortsByEachFigureWithUnknownLast()
{
    QFETCH(int, key);
    QFETCH(bool, descending);
    using Rows = std::vector<quint32>;
    QTEST(sortedStanding(*standingOf(4), Rows{0, 1, 2, 3}, static_cast<StandingKey>(key), descending), "rows");
}

} // namespace hoithi

using TestStandingTableModel = hoithi::TestStandingTableModel;
HOITHI_TEST(TestStandingTableModel)
#include "tst_standingtablemodel.moc"
