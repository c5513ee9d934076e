// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter/answerletter.h"
#include "documents/pdfwriter.h"
#include "documentsamples.h"
#include "domain/complaint/complaint.h"
#include "testregistry.h"

#include <QtTest>

namespace hoithi::test {

class TestAnswerLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLayoutIsThatOfAnOfficialLetter();
    void everythingStandsWhereAnOfficialLetterHasIt();
    void everyOutcomeReadsInItsOwnWords_data();
    void everyOutcomeReadsInItsOwnWords();
    void everyWayAndTopicIsSaid_data();
    void everyWayAndTopicIsSaid();
    void whatIsNotDecidedOnItsMeritsTellsNoResult();
    void placesAreSaidOnlyOfASignedResult();
    void whyThereIsNoPlaceIsSaid_data();
    void whyThereIsNoPlaceIsSaid();
    void onlyAChangeThatIsNamedIsTold_data();
    void onlyAChangeThatIsNamedIsTold();
    void everythingThatCanFollowHasWords();
    void anUnknownDateStandsOnOneLine();
    void unknownNumbersAndDatesLeaveRoomToWrite();
    void aDraftSaysSoOnEveryPage();
    void whatFollowsCanBeSaidInOtherWords();
    void aLetterOfNothingIsALetter();
    void aReasonOfTwentyPagesIsPrintedWhole();
    void oddTextsArePrinted();
    void lettersThatCannotBeMadeAreRefused();
    void aSignatureLongerThanAPageIsRefused();

private:
    [[nodiscard]] QByteArray pdf(const AnswerLetter &letter) const;
    [[nodiscard]] QString words(const AnswerLetter &letter) const { return extractedWords(pdf(letter)); }
    std::optional<DocumentTemplate> m_template;
};

namespace {

QString expectedInOrder(const QString &text, std::initializer_list<const char *> parts)
{
    qsizetype from = 0;
    for (const char *part : parts) {
        const qsizetype at = text.indexOf(QString::fromUtf8(part), from);
        if (at < 0)
            return QString::fromUtf8(part) + QStringLiteral(" in: ") + text;
        from = at;
    }
    return {};
}

} // namespace

void TestAnswerLetter::initTestCase()
{
    auto loaded = DocumentTemplate::load(QStringLiteral("letter.vi"));
    QVERIFY_RESULT(loaded);
    m_template = *loaded;
}

QByteArray TestAnswerLetter::pdf(const AnswerLetter &letter) const
{
    const auto pages = layoutAnswerLetter(letter, *m_template);
    const auto bytes =
        pages ? writePdf(**pages, answerLetterTitle(letter)) : Result<QByteArray>(failure(pages.error()));
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().message));
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    const char *row = QTest::currentDataTag();
    if (bytes && !keep.isEmpty())
        (void)saveVerified(QStringLiteral("%1/%2%3.pdf")
                               .arg(keep, QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(row)),
                           *bytes);
    return bytes ? *bytes : QByteArray();
}

void TestAnswerLetter::theLayoutIsThatOfAnOfficialLetter()
{
    const QString text = words(sampleLetter());
    const QString missing = expectedInOrder(
        text, {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
               "BAN TỔ CHỨC HỘI THI",
               "Độc lập - Tự do - Hạnh phúc",
               "Số: 07/BTC-TTK",
               "Huế, ngày 09 tháng 10 năm 2023",
               "V/v trả lời đơn phúc tra số 05",
               "Kính gửi: Ông (Bà) Nguyễn Thị Thử",
               "Số 1 đường Mẫu",
               "Ngày 02 tháng 10 năm 2023, Ban Tổ chức Hội thi tiếp nhận qua thư điện tử đơn phúc tra của Ông (Bà)",
               "(số tiếp nhận 05), đề nghị xem xét lại thứ hạng tại Tuần 2 của Hội thi tìm hiểu điều mẫu.",
               "trả lời Ông (Bà) như sau:",
               "1. Kết quả kiểm tra",
               "- Bài dự thi mã số S-000123, nộp lúc 08:15:12,345 ngày 15/09/2023: trả lời đúng 14/15 câu hỏi,",
               "xếp hạng 3, đạt Giải Nhì.",
               "- Bài dự thi mã số S-000124 (Tuần 1), nộp lúc 08:16:40,000 ngày 15/09/2023.",
               "kết quả xếp hạng Tuần 2 đã được Ban Giám khảo ký xác nhận ngày 25 tháng 9 năm 2023",
               "Đáp án câu 7",
               "2. Kết luận",
               "Ban Giám khảo kết luận ngày 06 tháng 10 năm 2023:",
               "Lý do: Câu 7 có hai phương án đúng.",
               "Câu 9 chỉ có một.",
               "3. Việc thực hiện tiếp theo",
               "trân trọng cảm ơn Ông (Bà) đã quan tâm, tham gia Hội thi./.",
               "Nơi nhận:",
               "- Như trên;",
               "- Lưu: VT.",
               "Lê Thử",
               "Mã kết quả xếp hạng: aaaa",
               "Mã nhật ký: 25:0123456789abcdef"});
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(text.contains(QStringLiteral("TM. BAN TỔ CHỨC")));
    QVERIFY(!answerLetterTitle(sampleLetter()).contains(QStringLiteral("Thử")));
}

void TestAnswerLetter::everythingStandsWhereAnOfficialLetterHasIt()
{
    const auto words = placedWords(pdf(sampleLetter()));
    QVERIFY(words.size() > 100);
    for (const PlacedWord &word : words) {
        QVERIFY2(word.at.left() >= 29.9 && word.at.right() <= 195.1, qPrintable(word.text));
        QVERIFY2(word.at.top() >= 5 && word.at.bottom() <= 292, qPrintable(word.text));
    }
    const auto at = [&words](const char *text) {
        const auto found = std::ranges::find(words, QString::fromUtf8(text), &PlacedWord::text);
        return found == words.end() ? QRectF() : found->at;
    };
    for (const char *text : {"MẪU", "Số:", "07/BTC-TTK", "V/v", "tra", "CỘNG", "Huế,", "Kính", "1.", "Kết",
                             "nhận:", "TM.", "TRƯỞNG", "Lê"})
        QVERIFY2(!at(text).isEmpty(), text);
    constexpr qreal middle = 30 + 165 * 0.44; // where the left column of the letterhead ends
    QVERIFY(at("MẪU").right() < middle && at("Số:").right() < middle);
    QVERIFY(at("CỘNG").left() > middle && at("Huế,").left() > middle);
    QVERIFY(at("Số:").center().y() < at("V/v").top());
    QVERIFY(at("V/v").top() - at("Số:").bottom() < 6);
    // Number and subject are centred on each other.
    const qreal number = (at("Số:").left() + at("07/BTC-TTK").right()) / 2;
    const qreal subject = (at("V/v").left() + at("tra").right()) / 2;
    QVERIFY2(qAbs(number - subject) < 1.5, qPrintable(QString::number(number - subject)));
    QVERIFY(at("Kính").top() > at("V/v").bottom() + 8);
    QVERIFY(qAbs(at("Kết").left() - at("1.").right()) < 3
            && qAbs(at("1.").left() - 42.7) < 0.5); // the indent of a first line
    QVERIFY(at("nhận:").left() < 60 && qAbs(at("nhận:").top() - at("TM.").top()) < 3);
    QVERIFY(at("TM.").left() > 110);
    QVERIFY(at("Lê").top() - at("TRƯỞNG").bottom() > 25); // room for signature and seal
}

void TestAnswerLetter::everyOutcomeReadsInItsOwnWords_data()
{
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("follows");
    QTest::newRow("upheld") << QStringLiteral("có cơ sở và được chấp nhận.")
                            << QStringLiteral("được lưu trong hồ sơ phúc tra");
    QTest::newRow("partly_upheld") << QStringLiteral("có cơ sở một phần và được chấp nhận một phần.")
                                   << QStringLiteral("Đối với phần nội dung không được chấp nhận");
    QTest::newRow("rejected") << QStringLiteral("không có cơ sở và không được chấp nhận.")
                              << QStringLiteral("liên quan đến nội dung đơn được giữ nguyên.");
    QTest::newRow("withdrawn") << QStringLiteral(
        "Ông (Bà) đã rút đơn phúc tra nêu trên; việc rút đơn được ghi nhận ngày "
        "06 tháng 10 năm 2023.")
                               << QStringLiteral("không tiếp tục xem xét đơn");
    QTest::newRow("out_of_time") << QStringLiteral("sau khi đã hết thời hạn phúc tra (ngày 29 tháng 9 năm 2023).")
                                 << QStringLiteral("không xem xét nội dung đơn");
}

void TestAnswerLetter::everyOutcomeReadsInItsOwnWords()
{
    QFETCH(const QString, says);
    QFETCH(const QString, follows);
    const QString outcome = QString::fromLatin1(QTest::currentDataTag());
    const QString text = words(sampleLetter(outcome));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.contains(follows), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Theo kết luận nêu trên"))); // it names no change
    QVERIFY(text.contains(QStringLiteral("Lý do: Câu 7")));
    for (const char *other : {"upheld", "partly_upheld", "rejected", "withdrawn", "out_of_time"}) {
        if (outcome != QLatin1String(other))
            QVERIFY2(!words(sampleLetter(QLatin1String(other))).contains(says), other);
    }
}

void TestAnswerLetter::everyWayAndTopicIsSaid_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("says");
    const QString unsaid;
    const auto way = [&unsaid](const char *name, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(name) << unsaid << QString::fromUtf8(says);
    };
    way("in_person", "tiếp nhận trực tiếp đơn");
    way("letter", "tiếp nhận qua đường bưu điện đơn");
    way("phone", "tiếp nhận qua điện thoại đơn");
    way("email", "tiếp nhận qua thư điện tử đơn");
    way("app", "tiếp nhận qua ứng dụng dự thi đơn");
    const auto topic = [&unsaid](const char *name, const char *says) {
        QTest::newRow(name) << unsaid << QString::fromLatin1(name) << QString::fromUtf8(says);
    };
    topic("score", "xem xét lại điểm bài dự thi tại");
    topic("place", "xem xét lại thứ hạng tại");
    topic("prize", "xem xét lại việc xét giải tại");
    topic("agency", "xem xét lại cơ quan, đơn vị ghi nhận cho bài dự thi tại");
    topic("prediction", "xem xét lại kết quả câu hỏi dự đoán tại");
    topic("key", "xem xét lại đáp án của đề thi tại");
    topic("eligibility", "xem xét lại điều kiện dự thi và xét giải tại");
    topic("other", "xem xét lại những nội dung nêu trong đơn tại");
}

void TestAnswerLetter::everyWayAndTopicIsSaid()
{
    QFETCH(const QString, way);
    QFETCH(const QString, topic);
    QFETCH(const QString, says);
    AnswerLetter letter = sampleLetter();
    letter.way = way;
    letter.topic = topic;
    const QString text = words(letter);
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(text.contains(QStringLiteral("tiếp nhận đơn")), way.isEmpty());
    QCOMPARE(text.contains(QStringLiteral("đề nghị xem xét lại")), !topic.isEmpty());
}

void TestAnswerLetter::whatIsNotDecidedOnItsMeritsTellsNoResult()
{
    for (const char *outcome : {"withdrawn", "out_of_time"}) {
        const QString text = words(sampleLetter(QLatin1String(outcome)));
        QVERIFY(text.contains(QStringLiteral("trả lời Ông (Bà) như sau")));
        QVERIFY(!text.contains(QStringLiteral("S-000123")));
        QVERIFY(!text.contains(QStringLiteral("aaaa")));
        QVERIFY(!text.contains(QStringLiteral("Kết luận")));
        QVERIFY(text.contains(QStringLiteral("Mã nhật ký")));
    }
}

void TestAnswerLetter::placesAreSaidOnlyOfASignedResult()
{
    AnswerLetter letter = sampleLetter();
    letter.submissions[0].prize.clear();
    QVERIFY(words(letter).contains(QStringLiteral("xếp hạng 3, không đạt giải.")));
    letter.submissions[0].standing = CheckedSubmission::Standing::Unplaced;
    QVERIFY(words(letter).contains(QStringLiteral("14/15 câu hỏi, không có trong bảng xếp hạng.")));
    letter.submissions[0].standing = CheckedSubmission::Standing::Unsaid;
    const QString text = words(letter);
    QVERIFY(text.contains(QStringLiteral("14/15 câu hỏi.")));
    QVERIFY(!text.contains(QStringLiteral("bảng xếp hạng")));
    QVERIFY(!text.contains(QStringLiteral("aaaa")));
    letter.submissions.clear();
    letter.findings.clear();
    QVERIFY(words(letter).contains(QStringLiteral("1. Kết luận")));
    QVERIFY(words(letter).contains(QStringLiteral("2. Việc thực hiện tiếp theo")));
}

void TestAnswerLetter::whyThereIsNoPlaceIsSaid_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *why, const char *says) {
        QTest::newRow(why) << QString::fromUtf8(says);
    };
    row("invalidated", "đã bị hủy theo quyết định của Ban Giám khảo.");
    row("excluded", "thuộc danh sách không xét giải.");
    row("first_counts", "bài dự thi đầu tiên của người dự thi được tính.");
    row("last_counts", "bài dự thi cuối cùng của người dự thi được tính.");
    row("best_counts", "bài dự thi tốt nhất của người dự thi được tính.");
    row("too_few_correct", "chưa đủ số câu trả lời đúng theo Thể lệ.");
    row("no_prediction", "không trả lời câu hỏi dự đoán theo quy định của Thể lệ.");
}

void TestAnswerLetter::whyThereIsNoPlaceIsSaid()
{
    QFETCH(const QString, says);
    AnswerLetter letter = sampleLetter();
    letter.submissions[0].standing = CheckedSubmission::Standing::Unplaced;
    letter.submissions[0].unplacedBecause = QString::fromLatin1(QTest::currentDataTag());
    const QString text = words(letter);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("trả lời đúng 14/15 câu hỏi, không được")));
    QVERIFY(!text.contains(QStringLiteral("không có trong bảng xếp hạng")));
}

void TestAnswerLetter::onlyAChangeThatIsNamedIsTold_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *change, const char *says) {
        QTest::newRow(change) << QString::fromUtf8(says);
    };
    row("key.amend", "đáp án của đề thi đã được sửa đổi.");
    row("submission.invalidate", "kết quả một bài dự thi đã bị hủy.");
    row("submission.reinstate", "kết quả một bài dự thi từng bị hủy đã được khôi phục.");
    row("accounts.merge", "các tài khoản của cùng một người dự thi đã được gộp.");
    row("accounts.separate", "các tài khoản đã gộp trước đó đã được tách ra.");
    row("tie.resolve", "thứ tự xét giải của những người có kết quả bằng nhau đã được quyết định.");
    row("roster.withdraw", "danh sách không xét giải đã được điều chỉnh.");
    row("roster.import", "danh sách không xét giải đã được bổ sung.");
    row("rules.approve", "quy định tính kết quả theo Thể lệ đã được điều chỉnh.");
    row("conflict.take", "một bài dự thi đã được tính theo dữ liệu gửi đến sau.");
    row("conflict.restore", "một bài dự thi đã được tính lại theo dữ liệu gửi đến trước.");
    row("agencies.decide", "đơn vị ghi trong bài dự thi đã được xác định.");
    row("agencies.undo", "việc xác định đơn vị ghi trong bài dự thi đã được rút lại.");
    row("agencies.change", "danh sách đơn vị đã được điều chỉnh.");
    row("agencies.revert", "điều chỉnh trước đó của danh sách đơn vị đã được rút lại.");
}

void TestAnswerLetter::everythingThatCanFollowHasWords()
{
    AnswerLetter letter = sampleLetter();
    letter.ledToOn = QDate(2023, 10, 5);
    for (const QString &change : complaintConsequences()) {
        letter.ledTo = change;
        QVERIFY2(!words(letter).contains(QStringLiteral("năm 2023 .")), qPrintable(change));
    }
}

void TestAnswerLetter::onlyAChangeThatIsNamedIsTold()
{
    QFETCH(const QString, says);
    AnswerLetter letter = sampleLetter();
    letter.ledTo = QString::fromLatin1(QTest::currentDataTag());
    letter.ledToOn = QDate(2023, 10, 5);
    const QString text = words(letter);
    QVERIFY2(text.contains(QStringLiteral("Liên quan đến nội dung đơn, ngày 05 tháng 10 năm 2023 ") + says),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("được lưu trong hồ sơ")));
    for (const char *outcome : {"rejected", "withdrawn", "out_of_time"}) { // nothing changes by these
        letter.outcome = QString::fromLatin1(outcome);
        QVERIFY2(!words(letter).contains(says), outcome);
    }
}

/// Also with a place as long as the contest's own.
void TestAnswerLetter::anUnknownDateStandsOnOneLine()
{
    AnswerLetter letter = sampleLetter();
    letter.date = {};
    for (const char *place : {"Thừa Thiên Huế", "Bà Rịa - Vũng Tàu", "thị xã Hương Thủy, tỉnh Thừa Thiên Huế"}) {
        letter.place = QString::fromUtf8(place);
        const auto placed = placedWords(pdf(letter));
        const auto day = std::ranges::find_if(placed, [](const PlacedWord &word) {
            return word.text.startsWith(QStringLiteral("ngày")) && word.at.left() > 100;
        });
        const auto year = std::ranges::find_if(
            placed, [](const PlacedWord &word) { return word.text.contains(QStringLiteral("........")); });
        QVERIFY(day != placed.end() && year != placed.end());
        QVERIFY2(qAbs(day->at.top() - year->at.top()) < 1, place);
    }
}

void TestAnswerLetter::unknownNumbersAndDatesLeaveRoomToWrite()
{
    AnswerLetter letter = sampleLetter();
    letter.number.clear();
    letter.date = {};
    letter.complaintNumber = 0;
    letter.receivedOn = {};
    const QString text = words(letter);
    QVERIFY(text.contains(QStringLiteral("Số: ………/BTC-TTK")));
    QVERIFY2(text.contains(QStringLiteral("Huế, ngày ..... tháng ..... năm ........")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("đơn phúc tra số ………")));
    QVERIFY(text.contains(QStringLiteral("Ngày …… tháng …… năm ………, Ban Tổ chức Hội thi tiếp nhận")));
}

void TestAnswerLetter::aDraftSaysSoOnEveryPage()
{
    AnswerLetter letter = sampleLetter();
    letter.draft = true;
    letter.reason = QStringLiteral("Đoạn văn dài hơn một dòng, để thư có nhiều trang.\n").repeated(60);
    const QStringList pages = extractedText(pdf(letter)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2);
    QVERIFY(pages.front().contains(QStringLiteral("DỰ THẢO")));
    for (const QString &page : pages)
        QVERIFY(page.contains(QStringLiteral("Dự thảo, chưa phát hành")));
    QVERIFY(answerLetterTitle(letter).startsWith(QStringLiteral("Dự thảo")));
    QVERIFY(!words(sampleLetter()).contains(QStringLiteral("Dự thảo")));
    const auto pointsToTheCode = [this](const AnswerLetter &each) {
        return words(each).contains(QStringLiteral("mã kết quả xếp hạng ghi ở cuối trang"));
    };
    QVERIFY(pointsToTheCode(sampleLetter()) && !pointsToTheCode(letter)); // where a draft has none
}

void TestAnswerLetter::whatFollowsCanBeSaidInOtherWords()
{
    AnswerLetter letter = sampleLetter(QStringLiteral("upheld"));
    letter.salutation = QStringLiteral("Bà");
    letter.summary = QStringLiteral("Đề nghị chấm lại câu 7.");
    letter.followUp = QStringLiteral("Đáp án câu 7 đã được sửa.\r\nKết quả mới được ký ngày 07/10/2023.");
    letter.recipients = {QStringLiteral("Như trên;"), QStringLiteral("Ban Giám khảo"), QStringLiteral("Lưu: VT, TTK.")};
    const QString text = words(letter);
    QVERIFY(text.contains(QStringLiteral("Đáp án câu 7 đã được sửa. Kết quả mới được ký ngày 07/10/2023.")));
    QVERIFY(!text.contains(QStringLiteral("được lưu trong hồ sơ phúc tra")));
    QVERIFY(text.contains(QStringLiteral("Nội dung đơn: Đề nghị chấm lại câu 7.")));
    QVERIFY(text.contains(QStringLiteral("Kính gửi: Bà Nguyễn Thị Thử")));
    QVERIFY(!text.contains(QStringLiteral("Ông (Bà)")));
    QVERIFY(text.contains(QStringLiteral("- Như trên;")));
    QVERIFY(text.contains(QStringLiteral("- Lưu: VT, TTK.")));
}

void TestAnswerLetter::aLetterOfNothingIsALetter()
{
    AnswerLetter letter;
    letter.outcome = QStringLiteral("rejected");
    const QString text = words(letter);
    const QString dots = QString(12, QChar(u'\u2026'));
    QVERIFY2(text.contains(QStringLiteral("Kính gửi: Ông (Bà) ") + dots), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Số: ………")) && text.contains(QStringLiteral("………, ngày ..... tháng")));
    QCOMPARE(text.count(dots), 4); // issuer, whom it is for, and who signs as what
    QVERIFY(text.contains(QStringLiteral("Ban Tổ chức tiếp nhận đơn phúc tra của Ông (Bà) (số tiếp nhận ………).")));
    QVERIFY(text.contains(QStringLiteral("1. Kết luận")));
    QVERIFY(!text.contains(QStringLiteral("Mã ")));
}

void TestAnswerLetter::aReasonOfTwentyPagesIsPrintedWhole()
{
    AnswerLetter letter = sampleLetter();
    letter.reason.clear();
    for (int i = 1; i <= 400; ++i)
        letter.reason +=
            QStringLiteral("Đoạn%1: sau khi đối chiếu từng phương án với văn bản gốc thì không thấy điều gì "
                           "khác với kết quả đã công bố trước đây.\n")
                .arg(i);
    const QStringList pages = extractedText(pdf(letter)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY2(pages.size() >= 20, qPrintable(QString::number(pages.size())));
    const QString text = pages.join(u' ').simplified();
    for (int i = 1; i <= 400; ++i)
        QCOMPARE(text.count(QStringLiteral("Đoạn%1:").arg(i)), 1);
    for (qsizetype page = 1; page < pages.size(); ++page)
        QCOMPARE(pages.at(page).trimmed().section(u'\n', 0, 0).trimmed(), QString::number(page + 1));
    QVERIFY(pages.back().contains(QStringLiteral("tham gia Hội thi./."))); // with the signature
    QVERIFY(pages.back().contains(QStringLiteral("Lê Thử")));
}

void TestAnswerLetter::oddTextsArePrinted()
{
    AnswerLetter letter = sampleLetter();
    letter.complainant = QStringLiteral("Nguyễn Thế Vỹ").normalized(QString::NormalizationForm_D);
    letter.address = QStringLiteral(u"A *b* | c\\d {{issuer}}\nsigner-name: x\u202E\u001B");
    letter.reason = QStringLiteral(u"một\r\n\r\n\u2028hai\u0000\u0007ba\u000Bbốn").append(QChar(0xD800));
    const QString text = words(letter);
    QVERIFY(text.contains(QStringLiteral("Kính gửi: Ông (Bà) Nguyễn Thế Vỹ")));
    QVERIFY2(text.contains(QStringLiteral("A *b* | c\\d {{issuer}} signer-name: x")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Lý do: một hai")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("bốn")));
    letter.complainant = QString(3000, u'W'); // one word, of several pages' width
    letter.signerName.clear();
    QCOMPARE(words(letter).count(u'W'), 3000);
}

void TestAnswerLetter::lettersThatCannotBeMadeAreRefused()
{
    const auto refused = [this](const AnswerLetter &letter) {
        const auto made = layoutAnswerLetter(letter, *m_template);
        return !made && made.error().code == ErrorCode::InvalidArgument && !made.error().message.isEmpty();
    };
    QVERIFY(!refused(sampleLetter()));
    QVERIFY(refused(sampleLetter({})));
    QVERIFY(refused(sampleLetter(QStringLiteral("pending"))));
    AnswerLetter letter = sampleLetter();
    letter.way = QStringLiteral("fax");
    QVERIFY(refused(letter));
    letter = sampleLetter();
    letter.topic = QStringLiteral("weather");
    QVERIFY(refused(letter));
    letter = sampleLetter();
    letter.ledTo = QStringLiteral("award.give");
    QVERIFY(refused(letter));
    letter = sampleLetter();
    letter.submissions[0].unplacedBecause = QStringLiteral("late");
    QVERIFY(refused(letter));
    const auto rules = DocumentTemplate::load(QStringLiteral("rules.vi"));
    QVERIFY_RESULT(rules);
    QVERIFY(!layoutAnswerLetter(sampleLetter(), *rules));
    QVERIFY(!layoutDecision(sampleDecision(1), *m_template));
    QVERIFY(!DocumentTemplate::fromText(QStringLiteral("letter.vi"), QStringLiteral("paragraph: {{rows}}\n")));
}

void TestAnswerLetter::aSignatureLongerThanAPageIsRefused()
{
    AnswerLetter letter = sampleLetter();
    letter.recipients.assign(40, QStringLiteral("Ủy ban nhân dân phường Hương Vân"));
    QVERIFY_RESULT(layoutAnswerLetter(letter, *m_template));
    letter.recipients.assign(400, QStringLiteral("Ủy ban nhân dân phường Hương Vân"));
    QCOMPARE(layoutAnswerLetter(letter, *m_template).error().code, ErrorCode::BadInput);
    letter.recipients.clear();
    letter.issuer = QString(20'000, u'W');
    QCOMPARE(layoutAnswerLetter(letter, *m_template).error().code, ErrorCode::BadInput);
}

} // namespace hoithi::test

using hoithi::test::TestAnswerLetter;
HOITHI_TEST(TestAnswerLetter)
#include "tst_answerletter.moc"
