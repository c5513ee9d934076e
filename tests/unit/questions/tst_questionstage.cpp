// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionstage.h"
#include "domain/question/stageneighbours.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

namespace {

Question questionOf(const QString &text, int right = 0)
{
    Question question;
    question.text = text;
    for (int i = 0; i < 4; ++i)
        question.options.push_back({QStringLiteral("Phương án %1").arg(i + 1), i == right, {}});
    return question;
}

QuestionFile fileOf(const std::vector<Question> &questions, const std::vector<QuestionIssue> &issues = {})
{
    QuestionFile file;
    int line = 1;
    for (const Question &question : questions)
        file.questions.push_back({question, {line++ * 10, 0, {}}});
    file.issues = issues;
    return file;
}

std::vector<QuestionIssueKind> kindsOf(const StagedQuestion &staged)
{
    std::vector<QuestionIssueKind> kinds;
    for (const QuestionIssue &issue : staged.issues)
        kinds.push_back(issue.kind);
    return kinds;
}

using Kinds = std::vector<QuestionIssueKind>;
using enum QuestionIssueKind;

} // namespace

/// The questions of a file between reading and importing.
class TestQuestionStage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWrongAtItsPlace();
    void anUnknownKeyIsSettledByChoosingOneOnly();
    void aBadFormIsSettledByRewordingOrConfirming();
    void settingCommonFieldsSettlesNothing();
    void resettingBringsBackWhatTheFileSays();
    void everyQuestionIsTakenOrItIsSaidWhyNot();
    void onlyNeededImagesAreTaken();
    void equalOnesAreLeftOutUntilSomebodyTicksThem();
    void nearOnesAreLeftOutButForTheFirst();
    void mendingAQuestionTellsWhoIsNearNow();
    void warningsStopNothingAndFollowTheWording();
};

void TestQuestionStage::findsWhatIsWrongAtItsPlace()
{
    QuestionStage stage(fileOf({questionOf(QStringLiteral("Câu một?"), -1), questionOf(QStringLiteral("Câu hai?"))},
                               {{LostScore, {21, 3, {}}, 1, QStringLiteral("2.0")}, {Malformed, {40, 1, {}}, -1, {}}}));
    QCOMPARE(kindsOf(stage.row(0)), Kinds{NoRightAnswer});
    QCOMPARE(stage.row(0).issues.front().place.line, 10);
    QVERIFY(!stage.row(0).isTaken());
    QCOMPARE(kindsOf(stage.row(1)), Kinds{LostScore});
    QVERIFY(stage.row(1).isTaken());
    QCOMPARE(stage.outside().size(), std::size_t{1});
}

void TestQuestionStage::anUnknownKeyIsSettledByChoosingOneOnly()
{
    QuestionStage stage(fileOf({questionOf(QStringLiteral("Câu một?"), -1), questionOf(QStringLiteral("Câu hai?"), 1)},
                               {{UnknownRightAnswer, {12, 1, {}}, 0, QStringLiteral("E")},
                                {SeveralKeys, {22, 1, {}}, 1, QStringLiteral("B, C")}}));
    QCOMPARE(kindsOf(stage.row(0)), Kinds{UnknownRightAnswer}); // and not "no right answer" besides
    Question edited = stage.row(0).question;
    edited.options[2].right = true;
    stage.edit(0, edited);
    QVERIFY(stage.row(0).isTaken());

    Question reworded = stage.row(1).question; // the reader marked one of them: a typo mended says nothing of the key
    reworded.text = QStringLiteral("Câu thứ hai?");
    stage.edit(1, reworded);
    QCOMPARE(kindsOf(stage.row(1)), Kinds{SeveralKeys});
    QVERIFY(stage.canBeConfirmed(1));
    stage.confirm(1);
    QVERIFY(stage.row(1).isTaken());
    reworded.options[1].right = false; // what is not whole cannot be confirmed away
    stage.edit(1, reworded);
    QCOMPARE(kindsOf(stage.row(1)), Kinds{NoRightAnswer});
    QVERIFY(!stage.canBeConfirmed(1));
}

void TestQuestionStage::aBadFormIsSettledByRewordingOrConfirming()
{
    QuestionStage stage(fileOf({questionOf(QStringLiteral("Câu một?")), questionOf(QStringLiteral("Câu hai?"))},
                               {{Malformed, {11, 1, {}}, 0, {}}, {UnsupportedType, {21, 1, {}}, 1, {}}}));
    QVERIFY(!stage.row(0).isTaken() && !stage.row(1).isTaken());
    stage.confirm(0);
    QVERIFY(stage.row(0).isTaken());
    Question edited = stage.row(1).question;
    edited.options[3].text = QStringLiteral("Một phương án khác");
    stage.edit(1, edited);
    QVERIFY(stage.row(1).isTaken());
}

void TestQuestionStage::settingCommonFieldsSettlesNothing()
{
    QuestionStage stage(fileOf({questionOf(QStringLiteral("Câu một?"))}, {{Malformed, {11, 1, {}}, 0, {}}}));
    CommonFields fields{QStringLiteral("QD62"), {}, Difficulty::Hard, {QStringLiteral("tuần 1")}};
    stage.setCommon({0}, fields);
    stage.setCommon({0}, fields);
    QCOMPARE(stage.row(0).question.source, QStringLiteral("QD62"));
    QCOMPARE(stage.row(0).question.topic, QString());
    QCOMPARE(stage.row(0).question.difficulty, Difficulty::Hard);
    QCOMPARE(stage.row(0).question.tags, QStringList{QStringLiteral("tuần 1")});
    QCOMPARE(kindsOf(stage.row(0)), Kinds{Malformed});
}

void TestQuestionStage::resettingBringsBackWhatTheFileSays()
{
    const QuestionFile file =
        fileOf({questionOf(QStringLiteral("Câu một?"), 1)}, {{SeveralKeys, {12, 1, {}}, 0, QStringLiteral("B, C")}});
    QuestionStage stage(file);
    stage.edit(0, questionOf(QStringLiteral("Khác hẳn?"), 2));
    QVERIFY(stage.row(0).isTaken());
    stage.reset(0);
    QCOMPARE(stage.row(0).question, file.questions[0].question);
    QCOMPARE(kindsOf(stage.row(0)), Kinds{SeveralKeys});
}

void TestQuestionStage::everyQuestionIsTakenOrItIsSaidWhyNot()
{
    QuestionStage stage(fileOf({questionOf(QStringLiteral("Một?")), questionOf(QStringLiteral("Hai?"), -1),
                                questionOf(QStringLiteral("Ba?")), questionOf(QStringLiteral("Bốn?")),
                                questionOf(QStringLiteral("Năm?"))},
                               {{UnsupportedType, {60, 1, {}}, -1, QStringLiteral("essay")},
                                {LostOther, {1, 1, {}}, -1, QStringLiteral("category")},
                                {LostFeedback, {10, 1, {}}, 0, {}},
                                {LostFeedback, {40, 1, {}}, 3, {}}}));
    stage.setLikeness(2, {77, -1, {}});
    stage.setLikeness(3, {0, 0, {}});
    stage.want(4, false);
    StageCounts wanted;
    wanted.read = 6;
    wanted.taken = 1;
    wanted.withErrors = wanted.inBank = wanted.inFile = wanted.byHand = wanted.unreadable = wanted.losses = 1;
    QCOMPARE(stage.counts(), wanted);
    const StageCounts counts = stage.counts();
    QCOMPARE(counts.leftOut(), counts.withErrors + counts.inBank + counts.inFile + counts.byHand + counts.unreadable);
    QCOMPARE(stage.taken(), std::vector{questionOf(QStringLiteral("Một?"))});
    QCOMPARE(stage.leftOut(1), LeftOutReason::Errors);
}

void TestQuestionStage::onlyNeededImagesAreTaken()
{
    Question shown = questionOf(QStringLiteral("Một?"));
    shown.images = {{QStringLiteral("a.png"), "aa", QStringLiteral("image/png"), {}}};
    Question left = questionOf(QStringLiteral("Hai?"));
    left.images = {{QStringLiteral("b.png"), "bb", QStringLiteral("image/png"), {}}};
    QuestionFile file = fileOf({shown, left});
    file.images = {{"aa", "1"}, {"bb", "2"}, {"cc", "3"}};
    QuestionStage stage(file);
    stage.want(1, false);
    QCOMPARE(stage.takenImages(), (std::map<QByteArray, QByteArray>{{"aa", "1"}}));
}

void TestQuestionStage::equalOnesAreLeftOutUntilSomebodyTicksThem()
{
    const Question one = questionOf(QStringLiteral("Đường dây nóng của thành phố Huế có số nào?"));
    QuestionStage stage(fileOf({one, questionOf(QStringLiteral("Ai ký quyết định ban hành kế hoạch?")), one}));
    const Question inBank = questionOf(QStringLiteral("Ai ký quyết định ban hành kế hoạch?"));
    const std::vector<NearDuplicateIndex::Numbered> bank{{5, &inBank}};
    const StageNeighbours neighbours(bank, stage.rows());
    for (int row = 0; row < stage.size(); ++row)
        stage.setLikeness(row, neighbours.of(row));
    QCOMPARE(stage.leftOut(0), LeftOutReason::None);
    QCOMPARE(stage.leftOut(1), LeftOutReason::InBank);
    QCOMPARE(stage.row(1).like.equalInBank, 5);
    QCOMPARE(stage.leftOut(2), LeftOutReason::InFile);
    QCOMPARE(stage.row(2).like.equalInFile, 0);
    stage.want(2, true);
    stage.setLikeness(2, neighbours.of(2));
    QCOMPARE(stage.leftOut(2), LeftOutReason::None);
}

void TestQuestionStage::nearOnesAreLeftOutButForTheFirst()
{
    const auto worded = [](const QString &end) {
        return questionOf(
            QStringLiteral("Đường dây nóng tiếp nhận phản ánh hiện trường của thành phố Huế mang số điện thoại %1")
                .arg(end));
    };
    QuestionStage stage(fileOf({worded(QStringLiteral("nào?")), worded(QStringLiteral("nào vậy?")),
                                questionOf(QStringLiteral("Kế hoạch 2475 giao cơ quan chủ trì là ai?")),
                                questionOf(QStringLiteral("Hue-S ra mắt trong năm bao nhiêu, hãy chọn?"))}));
    Question inBank = questionOf(QStringLiteral("kế hoạch 2475 giao cơ quan chủ trì là ai?"));
    inBank.explanation = QStringLiteral("Theo kế hoạch.");
    const std::vector<NearDuplicateIndex::Numbered> bank{{9, &inBank}};
    const StageNeighbours neighbours(bank, stage.rows());
    for (int row = 0; row < stage.size(); ++row)
        stage.setLikeness(row, neighbours.of(row));
    QCOMPARE(stage.counts().near, 3);
    QCOMPARE(stage.row(2).like.near.front().bankId, 9);
    QCOMPARE(stage.leaveOutNear(), 2);
    QVERIFY(stage.row(0).isTaken() && !stage.row(1).isTaken() && !stage.row(2).isTaken() && stage.row(3).isTaken());
}

void TestQuestionStage::mendingAQuestionTellsWhoIsNearNow()
{
    const QString text = QStringLiteral("Ủy ban nhân dân thành phố trực thuộc trung ương nào ban hành quy chế này?");
    QuestionStage stage(
        fileOf({questionOf(text), questionOf(QStringLiteral("Hỏi về một chuyện khác hẳn, đúng không?"))}));
    StageNeighbours neighbours({}, stage.rows());
    QVERIFY(neighbours.of(0).near.empty());
    QCOMPARE(neighbours.replace(1, questionOf(text)), (std::set<int>{0, 1}));
    QCOMPARE(neighbours.of(0).near.front().row, 1);
    QCOMPARE(neighbours.of(1).equalInFile, 0);
    QCOMPARE(neighbours.replace(0, questionOf(QStringLiteral("Lại là chuyện thứ ba?"))), (std::set<int>{0, 1}));
    QCOMPARE(neighbours.of(1).equalInFile, -1);
    QVERIFY(neighbours.of(1).near.empty());
}

void TestQuestionStage::warningsStopNothingAndFollowTheWording()
{
    Question equal = questionOf(QStringLiteral("Câu một?"));
    equal.options[2].text = equal.options[1].text;
    QuestionStage stage(fileOf({equal, questionOf(QStringLiteral("Câu hai?"), -1)}));
    QVERIFY(!stage.row(0).warnings);
    stage.setWarnings(0, stagedWarnings(stage.row(0).question));
    QCOMPARE(stage.row(0).warnings->size(), std::size_t{1});
    QCOMPARE(stage.row(0).warnings->front().kind, QuestionFindingKind::EqualOptions);
    QVERIFY(stage.row(0).isTaken());
    QVERIFY(stagedWarnings(stage.row(1).question).empty()); // that it has no key is an error
    Question mended = equal;
    mended.options[2].text = QStringLiteral("Một phương án khác");
    stage.edit(0, mended);
    QVERIFY(stage.row(0).warnings->empty());
    stage.setWarnings(0, stagedWarnings(equal)); // looked for before it was mended
    QVERIFY(stage.row(0).warnings->empty());
    stage.reset(0);
    QCOMPARE(stage.row(0).warnings->size(), std::size_t{1});
}

HOITHI_TEST(TestQuestionStage)
#include "tst_questionstage.moc"
