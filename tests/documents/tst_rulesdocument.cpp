// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"
#include "documents/rulesdocument.h"
#include "documentsamples.h"
#include "testregistry.h"

#include <QtTest>

#include <functional>

namespace hoithi::test {

class TestRulesDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theLayoutIsThatOfAnOfficialDocument();
    void everySettingReadsDifferently_data();
    void everySettingReadsDifferently();
    void draftsSaySoOnEveryPage();
    void noHeadingStandsAloneAtTheFootOfAPage();
    void blanksAreLeftToWriteOn();
    void whatIsReplacedIsNamed();
    void otherTemplatesAreRefused();

private:
    [[nodiscard]] QString words(const RulesContent &content) const;
    std::optional<DocumentTemplate> m_template;
};

namespace {

RulesContent sample()
{
    RulesContent content;
    content.parentAuthority = QStringLiteral("Sở Mẫu");
    content.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    content.number = QStringLiteral("5");
    content.numberSuffix = QStringLiteral("TL-BTC");
    content.place = QStringLiteral("Huế");
    content.date = QDate(2023, 9, 5);
    content.contestTitle = QStringLiteral("Hội thi tìm hiểu điều mẫu");
    content.planNumber = QStringLiteral("2475/KH-MAU");
    content.fromRound = QStringLiteral("Tuần 2");
    content.rules = *ruleBookPreset(u"all-15");
    content.rules.prizes[0].amount = 1'500'000;
    content.version = 3;
    content.approvedOn = QDate(2023, 9, 4);
    content.signerTitle = QStringLiteral("Trưởng Ban Tổ chức");
    content.signerName = QStringLiteral("Lê Thử");
    content.recipients = {QStringLiteral("Ban Giám khảo"), QStringLiteral("Lưu: VT")};
    return content;
}

} // namespace

void TestRulesDocument::initTestCase()
{
    auto loaded = DocumentTemplate::load(QStringLiteral("rules.vi"));
    QVERIFY_RESULT(loaded);
    m_template = *loaded;
}

QString TestRulesDocument::words(const RulesContent &content) const
{
    const auto pages = layoutRules(content, *m_template);
    const auto pdf = pages ? writePdf(**pages, QStringLiteral("Thể lệ")) : Result<QByteArray>(failure(pages.error()));
    return pdf ? extractedWords(*pdf) : pdf.error().message;
}

void TestRulesDocument::theLayoutIsThatOfAnOfficialDocument()
{
    const QString text = words(sample());
    qsizetype from = 0;
    for (const char *expected : {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                 "BAN TỔ CHỨC HỘI THI",
                                 "Độc lập - Tự do - Hạnh phúc",
                                 "Số: 05/TL-BTC",
                                 "Huế, ngày 05 tháng 9 năm 2023",
                                 "THỂ LỆ",
                                 "Hội thi tìm hiểu điều mẫu",
                                 "Căn cứ Kế hoạch số 2475/KH-MAU",
                                 "Điều 1.",
                                 "kể từ Tuần 2",
                                 "Điều 2.",
                                 "15 câu hỏi",
                                 "Điều 3.",
                                 "Điều 4.",
                                 "Điều 5.",
                                 "a) Số câu trả lời đúng",
                                 "b) Kết quả dự đoán",
                                 "c) Thời điểm nộp bài",
                                 "d) Thời gian làm bài",
                                 "Điều 6.",
                                 "Giải Nhất",
                                 "1.500.000",
                                 "Giải Nhì",
                                 "Điều 7.",
                                 "05 giải tập thể",
                                 "Điều 8.",
                                 "thi hành Thể lệ này./.",
                                 "- Lưu: VT.",
                                 "Lê Thử"}) {
        const qsizetype at = text.indexOf(QString::fromUtf8(expected), from);
        QVERIFY2(at >= 0, qPrintable(QString(QString::fromUtf8(expected) + QStringLiteral(" in: ") + text)));
        from = at;
    }
    QVERIFY(text.contains(QStringLiteral("Thể lệ phiên bản 3, phê duyệt ngày 04 tháng 9 năm 2023")));
    QVERIFY(!text.contains(QStringLiteral("DỰ THẢO")));
}

using Change = std::function<void(RuleBook &)>;

void TestRulesDocument::whatIsReplacedIsNamed()
{
    RulesContent content = sample();
    QVERIFY(words(content).contains(QStringLiteral("Thể lệ này có hiệu lực kể từ Tuần 2. Ban")));
    content.replaced = 1;
    const QString text = words(content);
    QVERIFY2(text.contains(QStringLiteral("Kể từ Tuần 2, Thể lệ này có hiệu lực và thay thế Thể lệ phiên bản 1. Ban")),
             qPrintable(text));
}

void TestRulesDocument::everySettingReadsDifferently_data()
{
    QTest::addColumn<int>("change");
    for (const int change : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
        QTest::addRow("%d", change) << change;
}

void TestRulesDocument::everySettingReadsDifferently()
{
    static const std::vector<Change> changes{
        [](RuleBook &rules) { rules.questionCount = 20; },
        [](RuleBook &rules) { rules.requiredCorrect = 10; },
        [](RuleBook &rules) { rules.countedAttempt = CountedAttempt::Last; },
        [](RuleBook &rules) { rules.countedAttempt = CountedAttempt::Best; },
        [](RuleBook &rules) { rules.predictionTarget = PredictionTarget::Participants; },
        [](RuleBook &rules) { rules.predictionTarget = PredictionTarget::Submissions; },
        [](RuleBook &rules) { rules.missingPrediction = MissingPrediction::Ineligible; },
        [](RuleBook &rules) { std::swap(rules.order[1], rules.order[2]); },
        [](RuleBook &rules) { rules.repeatWinners = RepeatWinners::OncePerContest; },
        [](RuleBook &rules) { rules.repeatWinners = RepeatWinners::HighestOnly; },
        [](RuleBook &rules) { rules.prizes.clear(); },
        [](RuleBook &rules) { rules.collective.metric = CollectiveMetric::Submissions; },
        [](RuleBook &rules) { rules.collective.metric = CollectiveMetric::Rate; },
        [](RuleBook &rules) { rules.collective.minimumRate = 0.125; },
        [](RuleBook &rules) {
            rules.collective.ties.clear();
        }};
    QFETCH(const int, change);
    RulesContent content = sample();
    const QString before = words(content);
    changes[static_cast<std::size_t>(change)](content.rules);
    const QString after = words(content);
    QVERIFY(after.contains(QStringLiteral("Điều 8."))); // it was laid out
    QVERIFY(before != after);
}

void TestRulesDocument::draftsSaySoOnEveryPage()
{
    RulesContent content = sample();
    content.version = 0;
    for (int i = 0; i < 40; ++i)
        content.rules.prizes.push_back({QStringLiteral("Giải số %1").arg(i), 1, {}});
    const auto pages = layoutRules(content, *m_template);
    QVERIFY_RESULT(pages);
    QVERIFY((*pages)->pageCount() >= 3);
    const auto pdf = writePdf(**pages, QStringLiteral("Thể lệ"));
    QVERIFY_RESULT(pdf);
    const QString text = extractedText(*pdf);
    QCOMPARE(text.count(QStringLiteral("Dự thảo, chưa được phê duyệt")), (*pages)->pageCount());
    QVERIFY(text.contains(QStringLiteral("DỰ THẢO")));
    QVERIFY(!text.contains(QStringLiteral("phiên bản")));
}

void TestRulesDocument::noHeadingStandsAloneAtTheFootOfAPage()
{
    RulesContent content = sample();
    for (int more = 0; more < 40; ++more) { // the pages break elsewhere each time
        content.rules.prizes.push_back({QStringLiteral("Giải số %1").arg(more), 1, {}});
        content.contestTitle += QStringLiteral(" và những điều cần biết thêm về điều mẫu");
        const auto pages = layoutRules(content, *m_template);
        const auto pdf = writePdf(**pages, QStringLiteral("Thể lệ"));
        QVERIFY_RESULT(pdf);
        for (const QString &page : extractedText(*pdf).split(u'\f', Qt::SkipEmptyParts)) {
            const QStringList lines = page.trimmed().split(QRegularExpression(QStringLiteral("\\s*\n\\s*")));
            QVERIFY2(lines.size() < 2 || !lines.at(lines.size() - 2).startsWith(QStringLiteral("Điều ")),
                     qPrintable(page));
            // The last line is the footer's.
            const QString last = lines.at(std::max<qsizetype>(0, lines.size() - 2));
            QVERIFY2(!last.endsWith(QLatin1Char(':')) && !last.startsWith(QStringLiteral("STT")), qPrintable(page));
        }
    }
}

void TestRulesDocument::blanksAreLeftToWriteOn()
{
    RulesContent content = sample();
    content.number.clear();
    content.date = {};
    content.signerName.clear();
    content.rules.collective.count = 0;
    const QString text = words(content);
    QVERIFY(text.contains(QStringLiteral("Số: ………/TL-BTC")));
    QVERIFY(text.contains(QStringLiteral("Điều 7. Điều khoản thi hành")));
    QVERIFY(!text.contains(QStringLiteral("Giải thưởng tập thể")));
}

void TestRulesDocument::otherTemplatesAreRefused()
{
    const auto decision = DocumentTemplate::load(QStringLiteral("decision.vi"));
    QVERIFY_RESULT(decision);
    QVERIFY(!layoutRules(sample(), *decision));
    QVERIFY(!layoutDecision(sampleDecision(1), *m_template));
    QVERIFY(!DocumentTemplate::fromText(QStringLiteral("rules.vi"), QStringLiteral("paragraph: {{rows}}\n")));
}

} // namespace hoithi::test

using TestRulesDocument = hoithi::test::TestRulesDocument;
HOITHI_TEST(TestRulesDocument)
#include "tst_rulesdocument.moc"
