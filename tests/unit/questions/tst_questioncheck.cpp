// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questioncheck.h"
#include "domain/question/syllables.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace hoithi;
using enum QuestionFindingKind;

namespace {

/// Nothing is wrong with it.
Question soundQuestion()
{
    Question question;
    question.text = QStringLiteral("Ứng dụng Hue-S chính thức ra mắt vào năm nào?");
    question.options = {{QStringLiteral("Năm 2017"), false, {}},
                        {QStringLiteral("Năm 2018"), false, {}},
                        {QStringLiteral("Năm 2019"), true, {}},
                        {QStringLiteral("Năm 2020"), false, {}}};
    question.explanation = QStringLiteral("Hue-S ra mắt năm 2019.");
    question.source = QStringLiteral("HUES");
    return question;
}

QuestionFinding onlyOne(const std::vector<QuestionFinding> &findings, QuestionFindingKind kind)
{
    const auto count = std::ranges::count(findings, kind, &QuestionFinding::kind);
    if (count != 1)
        qWarning("%lld findings of the kind", static_cast<long long>(count));
    const auto found = std::ranges::find(findings, kind, &QuestionFinding::kind);
    return found == findings.end() ? QuestionFinding{kind, {}, {}, -2} : *found;
}

bool has(const Question &question, QuestionFindingKind kind)
{
    return std::ranges::any_of(checkQuestion(question), [kind](const auto &finding) { return finding.kind == kind; });
}

} // namespace

class TestQuestionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundQuestion();
    void knowsWhatASyllableIs_data();
    void knowsWhatASyllableIs();
    void mendsBrokenSyllables_data();
    void mendsBrokenSyllables();
    void leavesOfficialTextAlone_data();
    void leavesOfficialTextAlone();
    void mendsWhateverABlankBroke();
    void takesNothingButBlanks();
    void findsEqualOptions_data();
    void findsEqualOptions();
    void findsTheRightAnswerThatIsLongest();
    void knowsOptionsThatSpeakOfOthers_data();
    void knowsOptionsThatSpeakOfOthers();
    void looksForNamesOnlyWhereOptionsAreShuffled();
    void wantsAllOfTheAboveLast();
    void takesPeopleOfACaseForPeople();
    void findsBadCharacters_data();
    void findsBadCharacters();
    void findsBothTonePlacementsInOneQuestion();
    void wantsAQuestionMark_data();
    void wantsAQuestionMark();
    void wantsRightAnswerExplanationAndSource();
    void takesAnyTextWithoutHarm();
};

void TestQuestionCheck::findsNothingInASoundQuestion()
{
    QCOMPARE(checkQuestion(soundQuestion()).size(), std::size_t{0});
}

void TestQuestionCheck::knowsWhatASyllableIs_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("expected");
    const QStringList syllables = QStringLiteral("nghiêng nước đường quốc quyết quỳnh khuỷu giếng gì gìn giết gia già "
                                                 "yêu yến ý kỹ kí lý thuý thúy hoà hòa xoong ngoằn ngoèo khuya uể oải "
                                                 "Huế ĐƯỢC quở huơ tuýp soạn rượu ươm ước nghỉ nguyễn thuở mười ba")
                                      .split(u' ');
    for (const QString &word : syllables)
        QTest::newRow(qUtf8Printable(word)) << word << true;
    const QStringList others =
        QStringLiteral("nướ c đ Th việ video cat cát1 kan ghà ngê cê qá đựoc ngừoi khôgn online wifi zalo hòà đắk "
                       "giì trườ thuậ b mm quu")
            .split(u' ');
    for (const QString &word : others)
        QTest::newRow(qUtf8Printable(QStringLiteral("not ") + word)) << word << false;
}

void TestQuestionCheck::knowsWhatASyllableIs()
{
    QFETCH(const QString, word);
    QFETCH(const bool, expected);
    QCOMPARE(isVietnameseSyllable(word), expected);
    QCOMPARE(isVietnameseSyllable(word.normalized(QString::NormalizationForm_D)), expected);
}

void TestQuestionCheck::mendsBrokenSyllables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *text, const char *mended) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(mended);
    };
    row("cơ quan nhà nướ c", "cơ quan nhà nước");
    row("các đ ơn vị trực thuộc", "các đơn vị trực thuộc");
    row("tỉnh Th ừa Thiên Huế", "tỉnh Thừa Thiên Huế");
    row("TỈNH TH ỪA THIÊN HUẾ", "TỈNH THỪA THIÊN HUẾ");
    row("đượ c ngườ i dân tr ư ờng học", "được người dân trường học");
    row("n ướ c và n ăm 2023", "nước và năm 2023");
    row("Hệ th ống thông tin phả n ánh, đi ện nước", "Hệ thống thông tin phản ánh, điện nước");
    row("Quy ết định, k ế hoạch, ngh ị quyết", "Quyết định, kế hoạch, nghị quyết");
    row("thuậ n lợi cho công dân có ng ười", "thuận lợi cho công dân có người");
    row("doanh nghi ệp, phát tri ển, c ăn cứ", "doanh nghiệp, phát triển, căn cứ");
    row("Đ iều 5, Đ ảng ủy, gi ới thiệu", "Điều 5, Đảng ủy, giới thiệu");
    row("thông tin phả n ánh và n ở trên", "thông tin phả n ánh và n ở trên");
    row("thự c hiện, xế p hạng", "thự c hiện, xế p hạng");
    row("đượ c thự c hiện và n ăm", "được thực hiện và năm");
    row("nêu r õ ai, v ào củ a", "nêu rõ ai, vào của");
    row("đã nh ập, khô ng ảnh hưởng", "đã nh ập, khô ng ảnh hưởng");
    row("số ng và làm việ c", "sống và làm việc");
    row("chuy ển đổi s ố", "chuyển đổi số");
    row("qu ốc gia, kh ông", "quốc gia, không");
    QTest::newRow("marks apart") << QStringLiteral("n\u01b0\u01a1\u0301 c") << QStringLiteral("nước");
    QTest::newRow("no-break space") << QStringLiteral("nướ\u00A0c") << QStringLiteral("nước");
}

void TestQuestionCheck::mendsBrokenSyllables()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mended);
    QCOMPARE(mendedSyllables(text), mended);
}

void TestQuestionCheck::leavesOfficialTextAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("decision",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; theo đề nghị của Giám đốc Sở Thông tin "
        "và "
        "Truyền thông tại Tờ trình số 1490/TTr-STTTT ngày 31/8/2021, Ủy ban nhân dân tỉnh ban hành Quyết định số "
        "62/2021/QĐ-UBND quy định việc quản lý, vận hành và tích hợp ứng dụng trên nền tảng dịch vụ đô thị thông minh "
        "Hue-S. Quyết định có hiệu lực kể từ ngày 15/10/2021. Chánh Văn phòng UBND tỉnh, thủ trưởng các cơ quan chuyên "
        "môn thuộc UBND tỉnh, Chủ tịch UBND các huyện, thị xã, TP. Huế chịu trách nhiệm thi hành.");
    row("clauses",
        "Theo quy định tại điểm b, điểm c khoản 1 và điểm đ khoản 2 Điều 5; các điểm a, b và c ở trên; mục I, II; phụ "
        "lục m ở cuối; hạng A ưu tiên; loại B ăn được; nhóm c ở xa; câu a ấy; bảng k in riêng; hình n ở dưới. Mức phạt "
        "từ "
        "500.000 đ ở lần đầu; 5 m ở bên trái, 20 g ăn liền, 3 l uống trong ngày.");
    row("people",
        "Anh C ăn tối rồi lái xe. Bà B ở phường An Cựu kiện ông A vì chị D ép ký giấy. Nguyễn Văn N ốm nặng, H "
        "ở nhà, K im lặng. Trần Thị T uống thuốc; M và N ở cùng phòng.");
    row("abbreviations",
        "BHXH, BHYT, CBCCVC, TTHC ở cấp xã; TH ở An Hòa; THPT Quốc Học; CNTT ứng dụng; KH ông Hai; PGS.TS "
        "Lê Văn M., ThS. Hồ Thị Y.; Q.1, P. An Cựu, P An Đông, v.v.; tp ủy quyền; UBND, HĐND, HTX, CLB; "
        "T.Ư Đoàn; 4G, 5G; vitamin C ít, vitamin K im lìm.");
    row("foreign words",
        "Tải Hue-S trên App Store hoặc Google Play (CH Play); video clip, website, Facebook, Zalo, TikTok, "
        "email, camera AI, chatbot, QR code, Wi-Fi, online, internet banking, e-mail, blockchain, "
        "Big Data, IoT, Đắk Lắk, Krông Pắc, Kon Plông, Pleiku, Plei Ôi, A Lưới, A Sầu, Pác Bó.");
    row("letters",
        "a b c d đ e; a, b, c; A B C D; x y z; a ở b, c ở d. Phương án c ăn điểm; đáp án b ở dưới. 1 a 2 b 3 c.");
    row("everyday", "Người dân có thể phản ánh hiện trường kèm hình ảnh hoặc video về ổ gà, rác thải, điện, nước, cây "
                    "đổ, an ninh trật "
                    "tự; ủng hộ, ăn ở, uống nước, yêu mến, ý kiến, oan ức, ích lợi, ẩm ướt, áp dụng, ước tính, êm ả, "
                    "ồn ào, ưu đãi, "
                    "âm u, ỉu xìu, oái oăm, uể oải, úng ngập, ưng ý, ấm áp, ổn định, ảnh hưởng, ám ảnh, ánh đèn, ách "
                    "tắc, ém nhẹm.");
    row("y and i",
        "Sở Y tế và y tế cơ sở; có ý thức; là ý kiến; bị u lành; đi ủng; và ô nhiễm; hay ô tô; từ ô cửa; lý do; mũ i; "
        "cho n bằng 5, là n phần tử, có m cột, để n lớn hơn.");
    row("history",
        "Cuộc khởi nghĩa ở Hương Khê do Phan Đình Phùng lãnh đạo; vua Hàm Nghi ra chiếu Cần Vương; Kinh thành Huế, "
        "Ngọ Môn, Thế Miếu, lăng Tự Đức, chùa Thiên Mụ, cầu Trường Tiền, sông Hương, núi Ngự, phá Tam Giang, đầm "
        "Cầu Hai, bãi biển Thuận An, vườn quốc gia Bạch Mã, nhã nhạc cung đình, ca Huế, áo dài, nón lá.");
}

void TestQuestionCheck::leavesOfficialTextAlone()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const SplitSyllable &broken : brokenSyllables(text))
        found << text.mid(broken.position, broken.length);
    QCOMPARE(found.join(u'|'), QString());
}

void TestQuestionCheck::mendsWhateverABlankBroke()
{
    // Where a PDF changes its font for a marked letter: behind the consonants before it, or before those behind it.
    const QStringList words = QStringLiteral("nước được trường người việc quyết nghị thống kế hoạch chuyển điện thuận "
                                             "tỉnh thành phố Huế giám sát chính quyền tuyến dịch phản biển")
                                  .split(u' ');
    for (const QString &word : words) {
        const QString pieces = word.normalized(QString::NormalizationForm_C);
        qsizetype marked = 1;
        while (pieces[marked].unicode() < 0x80)
            ++marked;
        const QString broken = pieces.left(marked) + u' ' + pieces.mid(marked);
        QCOMPARE(mendedSyllables(QStringLiteral("của ") + broken + QStringLiteral(" này")),
                 QStringLiteral("của %1 này").arg(pieces));
    }
}

void TestQuestionCheck::takesNothingButBlanks()
{
    const std::vector<QString> parts{
        QStringLiteral("n"),  QStringLiteral("ước"), QStringLiteral("nướ"), QStringLiteral("c"),   QStringLiteral("Đ"),
        QStringLiteral("ng"), QStringLiteral("số"),  QStringLiteral("ển"),  QStringLiteral("tri"), QStringLiteral(","),
        QStringLiteral("A"),  QStringLiteral("ở"),   QStringLiteral("TH"),  QStringLiteral("ỪA"),  QStringLiteral("5")};
    QVERIFY(rc::check([&parts] {
        QString text;
        for (const int at : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(parts.size()))))
            text += parts[static_cast<std::size_t>(at)] + u' ';
        const auto letters = [](QString words) {
            return words.remove(u' ');
        };
        qsizetype end = 0;
        for (const SplitSyllable &broken : brokenSyllables(text)) {
            RC_ASSERT(broken.position >= end);
            RC_ASSERT(isVietnameseSyllable(broken.mended));
            RC_ASSERT(letters(text.mid(broken.position, broken.length)) == broken.mended);
            end = broken.position + broken.length;
        }
        RC_ASSERT(letters(mendedSyllables(text)) == letters(text));
    }));
}

void TestQuestionCheck::findsEqualOptions_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("kind");
    QTest::newRow("case, blanks, full stop")
        << QStringLiteral("Sở  Y tế") << QStringLiteral("sở y tế.") << static_cast<int>(EqualOptions);
    QTest::newRow("diacritics") << QStringLiteral("Bàn") << QStringLiteral("Bán") << static_cast<int>(SimilarOptions);
    QTest::newRow("different") << QStringLiteral("Bàn") << QStringLiteral("Ban 2") << -1;
}

void TestQuestionCheck::findsEqualOptions()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const int, kind);
    Question question = soundQuestion();
    question.options[1].text = one;
    question.options[3].text = other;
    for (const auto candidate : {EqualOptions, SimilarOptions})
        QCOMPARE(has(question, candidate), kind == static_cast<int>(candidate));
    if (kind >= 0) {
        const QuestionFinding finding = onlyOne(checkQuestion(question), static_cast<QuestionFindingKind>(kind));
        QCOMPARE(finding.index, 3);
        QCOMPARE(finding.detail, QStringLiteral("B"));
    }
}

void TestQuestionCheck::findsTheRightAnswerThatIsLongest()
{
    Question question = soundQuestion();
    question.options[2].text = QStringLiteral("Năm 2019, sau khi thử nghiệm");
    QCOMPARE(onlyOne(checkQuestion(question), RightAnswerLongest).index, 2);
    question.options[0].text = QStringLiteral("Năm 2017, trước khi thi");
    QVERIFY(!has(question, RightAnswerLongest));
    question.options[0].text = QStringLiteral("Năm 2017");
    std::swap(question.options[2].right, question.options[1].right);
    QVERIFY(!has(question, RightAnswerLongest));
}

void TestQuestionCheck::knowsOptionsThatSpeakOfOthers_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("kind");
    const auto rows = [](const QString &kind, const QStringList &options) {
        for (const QString &option : options)
            QTest::newRow(qUtf8Printable(option)) << option << kind;
    };
    rows(QStringLiteral("all"),
         {QStringLiteral("Tất cả các phương án trên"), QStringLiteral("Tất cả các đáp án trên."),
          QStringLiteral("Cả ba phương án trên"), QStringLiteral("Cả 3 ý trên đều đúng"),
          QStringLiteral("Tất cả đều đúng"), QStringLiteral("Tất cả các nhiệm vụ nêu trên"),
          QStringLiteral("Không có đáp án nào"), QStringLiteral("Không có đáp án nào đúng"),
          QStringLiteral("Không phương án nào đúng"), QStringLiteral("Các phương án trên đều sai"),
          QStringLiteral("Không có đáp án đúng"), QStringLiteral("TẤT CẢ CÁC Ý TRÊN"),
          QStringLiteral("All of the above"), QStringLiteral("None of these"),
          QStringLiteral("Toàn bộ các nội dung trên"), QStringLiteral("Tất cả các trường hợp trên")});
    rows(QStringLiteral("letters"),
         {QStringLiteral("Cả A, B và C"), QStringLiteral("A và B đều đúng"), QStringLiteral("Cả A và B"),
          QStringLiteral("A, B"), QStringLiteral("Chỉ A và C"), QStringLiteral("Đáp án A và B"),
          QStringLiteral("Câu A và câu B đúng"), QStringLiteral("Both A and B"), QStringLiteral("A, B, C đều đúng.")});
    rows(QStringLiteral("none"),
         {QStringLiteral("Tất cả công dân từ đủ 18 tuổi trở lên"), QStringLiteral("Không có ý kiến gì"),
          QStringLiteral("Không"), QStringLiteral("A"), QStringLiteral("Nhóm A và nhóm B của danh mục"),
          QStringLiteral("Nộp hồ sơ trên mạng"), QStringLiteral("Cả nước"), QStringLiteral("Cả tỉnh và cả nước"),
          QStringLiteral("Vitamin A và D"), QStringLiteral("a và b là hai số"), QStringLiteral("Ở trên"),
          QStringLiteral("Tất cả hồ sơ nộp trên Cổng dịch vụ công"), QStringLiteral("Không có câu hỏi")});
}

void TestQuestionCheck::knowsOptionsThatSpeakOfOthers()
{
    QFETCH(const QString, option);
    QFETCH(const QString, kind);
    QCOMPARE(namesAllOptions(option), kind == QStringLiteral("all"));
    QCOMPARE(namesOptionLetters(option), kind == QStringLiteral("letters"));
}

void TestQuestionCheck::looksForNamesOnlyWhereOptionsAreShuffled()
{
    Question question = soundQuestion();
    question.options[3].text = QStringLiteral("Tất cả các phương án trên");
    QCOMPARE(onlyOne(checkQuestion(question), AllOfAboveShuffled).index, 3);
    question.options[3].text = QStringLiteral("Cả A và B");
    QCOMPARE(onlyOne(checkQuestion(question), LettersShuffled).index, 3);
    question.options[3].text = QStringLiteral("Năm 2020");
    question.explanation = QStringLiteral("Vì thế đáp án C đúng.");
    const QuestionFinding finding = onlyOne(checkQuestion(question), LettersShuffled);
    QCOMPARE(question.explanation.mid(finding.position, finding.length), QStringLiteral("đáp án C"));
    question.keepOrder = true;
    question.options[3].text = QStringLiteral("Tất cả các phương án trên");
    QCOMPARE(checkQuestion(question).size(), std::size_t{0});
}

void TestQuestionCheck::wantsAllOfTheAboveLast()
{
    Question question = soundQuestion();
    question.keepOrder = true;
    question.options[2].text = QStringLiteral("Tất cả các phương án trên");
    QCOMPARE(onlyOne(checkQuestion(question), AllOfAboveNotLast).index, 2);
    question.options[3].text = QStringLiteral("Không có đáp án nào đúng");
    QVERIFY(!has(question, AllOfAboveNotLast));
}

void TestQuestionCheck::takesPeopleOfACaseForPeople()
{
    Question question = soundQuestion();
    question.text = QStringLiteral("A cho B mượn xe máy rồi cùng đi đua xe trái phép. Ai bị xử phạt?");
    question.options[2].text = QStringLiteral("Cả A và B");
    QVERIFY(!has(question, LettersShuffled));
}

void TestQuestionCheck::findsBadCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    const auto row = [](const char *name, const QString &text, QuestionFindingKind kind, int position, int length) {
        QTest::newRow(name) << text << static_cast<int>(kind) << position << length;
    };
    row("zero width", QStringLiteral("Hue\u200B-S?"), InvisibleCharacter, 3, 1);
    row("soft hyphen", QStringLiteral("phản\u00AD ánh?"), InvisibleCharacter, 4, 1);
    row("byte order mark", QStringLiteral("\uFEFFNăm?"), InvisibleCharacter, 0, 1);
    row("control", QStringLiteral("Năm\u0007?"), InvisibleCharacter, 3, 1);
    row("Cyrillic", QStringLiteral("Ở Нuế?"), LookAlikeLetter, 2, 3);
    row("Greek", QStringLiteral("Αn ninh?"), LookAlikeLetter, 0, 2);
    row("eth", QStringLiteral("Ðô thị?"), LookAlikeLetter, 0, 2);
    row("marks apart", QStringLiteral("Năm na\u0300o?"), NotComposed, 4, 4);
    row("double blank", QStringLiteral("Năm  nào?"), DoubleSpace, 3, 2);
    row("blank at the end", QStringLiteral("Năm nào? "), DoubleSpace, 8, 1);
    row("broken", QStringLiteral("Của nhà nướ c?"), BrokenSyllable, 8, 5);
}

void TestQuestionCheck::findsBadCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    Question question = soundQuestion();
    question.text = text;
    const std::vector<QuestionFinding> findings = checkQuestion(question);
    QCOMPARE(findings.size(), std::size_t{1});
    const QuestionFinding finding = onlyOne(findings, static_cast<QuestionFindingKind>(kind));
    QCOMPARE(finding.field, QuestionField::Text);
    QTEST(static_cast<int>(finding.position), "position");
    QTEST(static_cast<int>(finding.length), "length");
    question = soundQuestion();
    question.options[1].text = text;
    QCOMPARE(onlyOne(checkQuestion(question), static_cast<QuestionFindingKind>(kind)).index, 1);
}

void TestQuestionCheck::findsBothTonePlacementsInOneQuestion()
{
    Question question = soundQuestion();
    question.text = QStringLiteral("Phường An Hòa có hoà nhạc, hoà bình và quý khách không?");
    const QuestionFinding finding = onlyOne(checkQuestion(question), MixedTonePlacement);
    QCOMPARE(question.text.mid(finding.position, finding.length), QStringLiteral("Hòa"));
    QCOMPARE(finding.detail, QStringLiteral("Hòa / hoà"));
    question.text = QStringLiteral("Phường An Hòa có hòa nhạc, thủy lợi, họa và khoá quý không?")
                        .replace(QStringLiteral("khoá"), QStringLiteral("khóa"));
    QVERIFY(!has(question, MixedTonePlacement));
}

void TestQuestionCheck::wantsAQuestionMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("missing");
    QTest::newRow("question") << QStringLiteral("Năm nào?") << false;
    QTest::newRow("colon") << QStringLiteral("Hue-S ra mắt năm:") << false;
    QTest::newRow("gap") << QStringLiteral("Hue-S ra mắt năm … tại Huế.") << false;
    QTest::newRow("dots") << QStringLiteral("Hue-S ra mắt năm ...") << false;
    QTest::newRow("hint behind") << QStringLiteral("Năm nào? (Chọn một đáp án)") << false;
    QTest::newRow("hint before") << QStringLiteral("Năm nào (chọn một đáp án)?") << false;
    QTest::newRow("request") << QStringLiteral("Chọn những nhận định đúng về Hue-S.") << false;
    QTest::newRow("request behind") << QStringLiteral("Về Hue-S. Hãy chọn ý đúng") << false;
    QTest::newRow("neither") << QStringLiteral("Hue-S ra mắt năm nào") << true;
    QTest::newRow("sentence") << QStringLiteral("Hue-S ra mắt năm nào.") << true;
}

void TestQuestionCheck::wantsAQuestionMark()
{
    QFETCH(const QString, text);
    Question question = soundQuestion();
    question.text = text;
    QTEST(has(question, NoQuestionMark), "missing");
}

void TestQuestionCheck::wantsRightAnswerExplanationAndSource()
{
    Question question = soundQuestion();
    question.options[2].right = false;
    question.options[0].text = QStringLiteral(" ");
    question.explanation.clear();
    question.source.clear();
    for (const auto kind : {NoRightAnswer, EmptyOption, NoExplanation, NoSource})
        QVERIFY(has(question, kind));
    QCOMPARE(onlyOne(checkQuestion(question), NoSource).severity, FindingSeverity::Note);
    QCOMPARE(onlyOne(checkQuestion(question), NoRightAnswer).severity, FindingSeverity::Warning);
}

void TestQuestionCheck::takesAnyTextWithoutHarm()
{
    QVERIFY(rc::check([] {
        const auto code =
            rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0x300, 0x330),
                           rc::gen::inRange<char32_t>(0x1EA0, 0x1EFA), rc::gen::inRange<char32_t>(1, 0x10FFFF));
        Question question = soundQuestion();
        question.text = QString::fromStdU32String(*rc::gen::container<std::u32string>(code));
        question.options[0].text = question.text;
        for (const QuestionFinding &finding : checkQuestion(question)) {
            if (finding.field == QuestionField::Text)
                RC_ASSERT(finding.position >= 0 && finding.position + finding.length <= question.text.size());
        }
    }));
}

HOITHI_TEST(TestQuestionCheck)
#include "tst_questioncheck.moc"
