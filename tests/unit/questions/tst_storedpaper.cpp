// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "domain/paper/grader.h"
#include "domain/paper/paper.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace hoithi;

namespace {

const QByteArray picture("\x89PNG picture");

Question anyQuestion(int number)
{
    Question question;
    question.text = QStringLiteral("Câu hỏi \"số\" %1\nlà gì? \U0001F3C6 <b>&").arg(number);
    question.multiple = *rc::gen::inRange(0, 3) == 0;
    question.keepOrder = *rc::gen::inRange(0, 4) == 0;
    const int size = *rc::gen::inRange(2, 9);
    const int right = *rc::gen::inRange(0, size);
    for (int i = 0; i < size; ++i)
        question.options.push_back({QStringLiteral("phương án %1.%2").arg(number).arg(i),
                                    i == right || (question.multiple && *rc::gen::inRange(0, 2) == 0),
                                    {}});
    question.explanation = QStringLiteral("VÌ_SAO");
    question.legalReference = QStringLiteral("ĐIỀU_LUẬT");
    question.source = QStringLiteral("NGUỒN");
    question.topic = QStringLiteral("CHỦ_ĐỀ");
    question.title = QStringLiteral("TÊN");
    question.tags = {QStringLiteral("NHÃN")};
    question.difficulty = *rc::gen::element(Difficulty::Unset, Difficulty::Hard);
    if (*rc::gen::inRange(0, 2) == 0) {
        question.images.push_back({QStringLiteral("TỆP.png"), Sha256::hexOf(picture), QStringLiteral("image/png"), {}});
        if (*rc::gen::inRange(0, 2) == 0)
            question.options.front().image = QStringLiteral("TỆP.png");
    }
    return question;
}

Paper anyPaper()
{
    Paper paper;
    paper.round = *rc::gen::inRange(1, 10);
    paper.blueprint.questionCount = *rc::gen::inRange(1, 8);
    paper.blueprint.variantCount = *rc::gen::inRange(1, 4);
    paper.seed = *rc::gen::arbitrary<quint64>();
    paper.salt = QByteArray(paperSaltSize, static_cast<char>(*rc::gen::arbitrary<char>()));
    std::map<QuestionId, Question> wordings;
    DrawBank bank;
    for (int id = 1; id <= 12; ++id) {
        wordings[QuestionId(id)] = anyQuestion(id);
        bank.candidates.push_back(candidateOf(QuestionId(id), 1 + id % 3, wordings[QuestionId(id)]));
    }
    paper.drawn = *drawPaper(paper.blueprint, bank, paper.seed);
    const auto takeWordings = [&] {
        paper.wordings.clear();
        for (const DrawnQuestion &each : paper.drawn.questions)
            paper.wordings.push_back(wordings[each.id]);
    };
    takeWordings();
    for (int swaps = *rc::gen::inRange(0, 3); swaps > 0; --swaps) {
        paper.drawn = *swapQuestion(paper.drawn, drawnCandidates(paper), paper.blueprint, bank, paper.seed,
                                    {0, {}, QStringLiteral("LÝ_DO"), QStringLiteral("AI_ĐÓ")});
        takeWordings();
    }
    return paper;
}

const PaperImages images{{Sha256::hexOf(picture), picture}};

QJsonObject exported(const Paper &paper, PaperKey key)
{
    const auto json = exportJson(paper, key, images);
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

} // namespace

/// A paper as it is stored, graded and exported.
class TestStoredPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackIdentical()
    {
        QVERIFY(rc::check([] {
            const Paper paper = anyPaper();
            RC_ASSERT(paperFault(paper).isEmpty());
            const QByteArray json = toJson(paper);
            const auto read = paperFromJson(json);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == paper);
            RC_ASSERT(toJson(*read) == json);
            RC_ASSERT(paperHash(*read) == Sha256::hexOf(json));
        }));
    }

    void theKeyGradesTheRightOptionsWhateverTheirOrder()
    {
        QVERIFY(rc::check([] {
            const Paper paper = anyPaper();
            for (int variant = 0; variant < paper.blueprint.variantCount; ++variant) {
                const AnswerKey key = keyOf(paper, variant);
                // Somebody who ticks what is right, and somebody who ticks everything else.
                QString right;
                QString wrong;
                for (const ShownQuestion &question : shownQuestions(paper, variant)) {
                    OptionSet ticked = 0;
                    for (const ShownOption &shown : question.options)
                        ticked |= OptionSet{shown.option->right} << (shown.letter.unicode() - u'A');
                    right.append(optionSetText(ticked));
                    wrong.append(optionSetText(~ticked & ((OptionSet{1} << question.options.size()) - 1)));
                    RC_ASSERT(static_cast<int>(question.options.size()) <= key.optionCount);
                }
                RC_ASSERT(Grader(key).correctCount(right.toStdString()) == paper.blueprint.questionCount);
                RC_ASSERT(Grader(key).correctCount(wrong.toStdString()) == 0);
                const QJsonObject shown =
                    exported(paper, PaperKey::With)[QStringLiteral("variants")].toArray()[variant].toObject();
                RC_ASSERT(shown[QStringLiteral("key")].toString() == right);
                RC_ASSERT(parseKey(right, shown[QStringLiteral("options")].toInt()) == key.entries);
                RC_ASSERT(shown[QStringLiteral("paper_code")].toString() == key.paperCode);
            }
        }));
    }

    void withoutItsKeyAnExportTellsNothingOfIt()
    {
        QVERIFY(rc::check([] {
            const Paper paper = anyPaper();
            QJsonObject json = exported(paper, PaperKey::Without);
            const QString text = QString::fromUtf8(QJsonDocument(json).toJson());
            for (const char *word : {"VÌ_SAO", "ĐIỀU_LUẬT", "NGUỒN", "CHỦ_ĐỀ", "TÊN", "NHÃN", "TỆP", "LÝ_DO", "AI_ĐÓ",
                                     "\"key\"", "\"right\"", "\"id\"", "\"version\"", "\"seed\"", "\"salt\""})
                RC_ASSERT(!text.contains(QString::fromUtf8(word)));
            // Whatever else is right, the export is the same but for the hash.
            Paper other = paper;
            for (Question &question : other.wordings) {
                for (AnswerOption &option : question.options)
                    option.right = !option.right;
            }
            QJsonObject otherJson = exported(other, PaperKey::Without);
            RC_ASSERT(json.take(QStringLiteral("hash")) != otherJson.take(QStringLiteral("hash")));
            RC_ASSERT(json == otherJson);
        }));
    }

    void anImageThatIsMissingStopsTheExport()
    {
        QVERIFY(rc::check([] {
            const Paper paper = anyPaper();
            const bool has = std::ranges::any_of(paper.wordings, [](const auto &each) { return !each.images.empty(); });
            RC_ASSERT(exportJson(paper, PaperKey::Without, {}).has_value() == !has);
            RC_ASSERT(QJsonDocument(exported(paper, PaperKey::Without)).toJson().contains(picture.toBase64()) == has);
        }));
    }

    void theSaltHidesThePaperBehindItsHash()
    {
        QVERIFY(rc::check([] {
            Paper paper = anyPaper();
            const QByteArray hash = paperHash(paper);
            paper.salt[0] = static_cast<char>(paper.salt[0] + 1);
            RC_ASSERT(paperHash(paper) != hash);
        }));
    }

    void refusesWhatIsNotWrittenByItself_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *from, const char *to, const char *place) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place);
        };
        row("\"round\":3", "\"round\":0", "“round”");
        row("\"round\":3", "\"round\":3.0", "“{}”");
        row("\"round\":3", "\"round\": 3", "“{}”");
        row("\"round\":3", "\"round\":3,\"round\":3", "“{}”");
        row("\"round\":3", "\"round\":3,\"weather\":\"fair\"", "“weather”");
        row("\"format\":1", "\"format\":2", "“format”");
        row("\"seed\":\"18446744073709551615\"", "\"seed\":\"18446744073709551616\"", "“{}”");
        row("\"salt\":\"61", "\"salt\":\"", "“salt”");
        row("\"id\":\"1\"", "\"id\":\"2\"", "“questions[1]”");
        row("\"id\":\"1\"", "\"id\":\"-1\"", "“questions[0]”");
        row("\"right\":true,", "", "“questions[0]”");
        row("\"right\":true", "\"right\":1", "“questions[0].wording”");
        row("\"v\":1", "\"difficulty\":\"none\",\"v\":1", "“questions[0].wording”");
        row("\"v\":1", "\"v\":2", "“questions[0].wording”");
        row("\"text\":\"Đúng\"", "\"image\":\"no.png\",\"text\":\"Đúng\"", "“questions[0]”");
        row("\"options\":[[0,1],[1,0]]", "\"options\":[[0,0],[1,0]]", "“variants[0].options[0]”");
        row("\"options\":[[0,1],[1,0]]", "\"options\":[[0,2],[1,0]]", "“variants[0].options[0]”");
        row("\"options\":[[0,1],[1,0]]", "\"options\":[[0,1]]", "“variants[0].options”");
        row("\"questions\":[0,1]", "\"questions\":[1,1]", "“variants[0].questions”");
        row("\"code\":\"\"", "\"code\":\"001\"", "“variants[0].code”");
        row("\"question\":1", "\"question\":0", "“swaps[0]”");
        row("\"variants\":1", "\"variants\":2", "“variants”");
        row("\"text\":\"Đúng\"", "\"text\":\"\\u0110úng\"", "“{}”");
        row("\"text\":\"Đúng\"", "\"text\":\"\\ud800\"", "");
    }
    void refusesWhatIsNotWrittenByItself()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, place);
        Paper paper{3, {2, 1, {}}, ~quint64{0}, QByteArray(paperSaltSize, 'a'), {}, {}};
        paper.drawn.questions = {{QuestionId(1), 1}, {QuestionId(2), 5}};
        paper.drawn.variants = {{{}, {0, 1}, {{0, 1}, {1, 0}}}};
        paper.drawn.swaps = {{1, {QuestionId(7), 1}, {QuestionId(2), 5}, QStringLiteral("Lộ"), QStringLiteral("Lê")}};
        Question question;
        question.text = QStringLiteral("Cái nào?");
        question.options = {{QStringLiteral("Đúng"), true, {}}, {QStringLiteral("Sai"), false, {}}};
        paper.wordings = {question, question};
        QByteArray json = toJson(paper);
        QVERIFY_RESULT(paperFromJson(json));
        const qsizetype at = json.indexOf(from);
        QVERIFY2(at >= 0, json.constData());
        json.replace(at, from.size(), to);
        const auto read = paperFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
    }
};

HOITHI_TEST(TestStoredPaper)
#include "tst_storedpaper.moc"
