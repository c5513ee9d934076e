// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/format.h"
#include "itemmodels/questions/questiontablemodel.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

namespace hoithi {

/// The question bank as a list.
class TestQuestionTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(localeOf(QStringLiteral("vi"))); }

    void aQuestionIsOneRowOfItsFirstLine();
    void whatIsFilteredStaysSorted();
    void numbersAreSortedAsNumbers();
    void textsAreSortedWithoutDiacritics();
    void aLockedBankLeavesNothing();
    void twentyThousandAreSortedAndFilteredInAMoment();
};

namespace {

BankQuestion questionOf(qint64 id, const QString &text, const QString &topic = {})
{
    BankQuestion question;
    question.id = id;
    question.question.text = text;
    question.question.topic = topic;
    question.question.source = QStringLiteral("qd62");
    question.author = QStringLiteral("Lê Thị Soạn");
    question.usedInRound = id == 10 ? 3 : 0;
    return question;
}

BankPtr smallBank()
{
    auto bank = std::make_shared<QuestionBank>();
    bank->sources = {{QStringLiteral("qd62"), QStringLiteral("QĐ 62"), QStringLiteral("Quyết định 62")}};
    bank->questions = {
        questionOf(2, QStringLiteral("Đô thị thông minh là gì?\nChọn một đáp án."), QStringLiteral("Ứng dụng")),
        questionOf(9, QStringLiteral("Chuyển đổi số?"), QStringLiteral("Báo chí")),
        questionOf(10, QStringLiteral("An toàn thông tin?"), QStringLiteral("an toàn"))};
    bank->questions[1].state = QuestionState::Approved;
    return bank;
}

QStringList column(const QuestionTableModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

void TestQuestionTableModel::aQuestionIsOneRowOfItsFirstLine()
{
    QuestionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBank(smallBank());
    QCOMPARE(model.rowCount(), 3);
    const auto cell = [&model](int column) {
        return model.index(0, column).data().toString();
    };
    QCOMPARE(cell(QuestionTableModel::Number), QStringLiteral("2"));
    QCOMPARE(cell(QuestionTableModel::Text), QStringLiteral("Đô thị thông minh là gì? …"));
    QCOMPARE(cell(QuestionTableModel::Source), QStringLiteral("QĐ 62"));
    QCOMPARE(cell(QuestionTableModel::Round), QStringLiteral("–"));
    QCOMPARE(cell(QuestionTableModel::Author), QStringLiteral("Lê Thị Soạn"));
    QCOMPARE(model.index(2, QuestionTableModel::Round).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.index(1, 0).data(QuestionTableModel::StateRole).toInt(), static_cast<int>(QuestionState::Approved));
    QCOMPARE(model.question(1)->id, 9);
    QVERIFY(!model.question(3) && !model.question(-1));
}

void TestQuestionTableModel::whatIsFilteredStaysSorted()
{
    QuestionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBank(smallBank());
    model.sort(QuestionTableModel::Number, Qt::DescendingOrder);
    model.setFound(std::vector<qint64>{10, 2, 77});
    QCOMPARE(column(model, QuestionTableModel::Number), (QStringList{QStringLiteral("10"), QStringLiteral("2")}));
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(9), -1);
    model.setBank(smallBank()); // read again: still filtered
    QCOMPARE(model.rowCount(), 2);
    model.setFound({});
    QCOMPARE(model.rowCount(), 3);
}

void TestQuestionTableModel::numbersAreSortedAsNumbers()
{
    QuestionTableModel model;
    model.setBank(smallBank());
    model.sort(QuestionTableModel::Number, Qt::AscendingOrder);
    QCOMPARE(column(model, QuestionTableModel::Number),
             (QStringList{QStringLiteral("2"), QStringLiteral("9"), QStringLiteral("10")}));
}

void TestQuestionTableModel::textsAreSortedWithoutDiacritics()
{
    QuestionTableModel model;
    model.setBank(smallBank());
    model.sort(QuestionTableModel::Topic, Qt::AscendingOrder);
    QCOMPARE(column(model, QuestionTableModel::Number),
             (QStringList{QStringLiteral("10"), QStringLiteral("9"), QStringLiteral("2")}));
}

void TestQuestionTableModel::aLockedBankLeavesNothing()
{
    QuestionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const BankPtr bank = smallBank();
    model.setBank(bank);
    model.setBank({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(bank.use_count(), 1);
    QCOMPARE(model.sourceName(QStringLiteral("qd62")), QStringLiteral("qd62"));
}

void TestQuestionTableModel::twentyThousandAreSortedAndFilteredInAMoment()
{
    auto bank = std::make_shared<QuestionBank>();
    std::vector<qint64> half;
    for (int id = 1; id <= 20'000; ++id) {
        bank->questions.push_back(
            questionOf(id, QStringLiteral("Câu hỏi về chuyển đổi số thứ %1?").arg(id * 7919 % 20'000)));
        if (id % 2 == 0)
            half.push_back(id);
    }
    QuestionTableModel model;
    QElapsedTimer timer;
    timer.start();
    model.setBank(bank);
    const qint64 opened = timer.restart();
    model.setFound(half);
    const qint64 filtered = timer.restart();
    model.sort(QuestionTableModel::Text, Qt::AscendingOrder);
    const qint64 sorted = timer.elapsed();
    QCOMPARE(model.rowCount(), 10'000);
    qInfo("20,000 questions: opened in %lld ms, filtered in %lld ms, sorted in %lld ms", opened, filtered, sorted);
    QVERIFY(opened < 500 && filtered < 200 && sorted < 3000); // without optimization and beside others
}

} // namespace hoithi

using TestQuestionTableModel = hoithi::TestQuestionTableModel;
HOITHI_TEST(TestQuestionTableModel)
#include "tst_questiontablemodel.moc"
