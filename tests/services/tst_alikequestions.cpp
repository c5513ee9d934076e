// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/alikequestions.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;

namespace {

BankQuestion question(qint64 id, const QString &text, QuestionState state = QuestionState::Draft, int usedInRound = 0)
{
    BankQuestion question;
    question.id = id;
    question.state = state;
    question.usedInRound = usedInRound;
    question.question.text = text;
    question.question.options = {{QStringLiteral("Năm 2021"), true, {}}, {QStringLiteral("Năm 2022"), false, {}}};
    return question;
}

/// `count` that are word for word the same, numbered from 1; the last is approved, the one before it stands in a paper.
QuestionBank crowd(int count)
{
    QuestionBank bank;
    for (int id = 1; id <= count; ++id)
        bank.questions.push_back(question(id, QStringLiteral("Quyết định số 62 được ban hành năm nào?")));
    bank.questions.at(bank.questions.size() - 1).state = QuestionState::Approved;
    bank.questions.at(bank.questions.size() - 2).usedInRound = 3;
    return bank;
}

} // namespace

/// Which questions of a bank must not stand in one paper.
class TestAlikeQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreToldPairByPair()
    {
        QuestionBank bank = crowd(3);
        bank.questions.push_back(question(4, QStringLiteral("Ứng dụng Hue-S có chức năng nào dưới đây?")));
        const AlikeQuestions alike = alikeQuestions(bank);
        const std::vector<std::pair<QuestionId, QuestionId>> expected{
            {QuestionId(1), QuestionId(2)}, {QuestionId(1), QuestionId(3)}, {QuestionId(2), QuestionId(3)}};
        QVERIFY(std::ranges::is_permutation(alike.pairs, expected));
        QVERIFY(alike.crowdedOut.empty());
    }

    void aCrowdStaysSmall()
    {
        constexpr int count = 10'000;
        const AlikeQuestions alike = alikeQuestions(crowd(count));
        QCOMPARE(alike.pairs.size(), crowdLimit * (crowdLimit - 1) / 2);
        QCOMPARE(alike.crowdedOut.size(), count - crowdLimit);
        // What matters to a draw stays: the one that is used, and the one that is approved.
        QVERIFY(!alike.crowdedOut.contains(QuestionId(count)));
        QVERIFY(!alike.crowdedOut.contains(QuestionId(count - 1)));
        QVERIFY(std::ranges::find(alike.pairs, std::pair(QuestionId(count - 1), QuestionId(count)))
                != alike.pairs.end());
        QVERIFY(alike.crowdedOut.contains(QuestionId(count - 2)));
    }
};

HOITHI_TEST(TestAlikeQuestions)
#include "tst_alikequestions.moc"
