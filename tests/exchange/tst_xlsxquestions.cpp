// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/xlsxquestionreader.h"
#include "exchange/xlsx/xlsxquestionwriter.h"
#include "officefiles.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

#include <rapidcheck.h>

using namespace hoithi;
using namespace hoithi::office;

namespace {

/// "Question | A | *B" with the right options starred.
QString shown(const Question &question)
{
    QStringList parts{question.text};
    for (const AnswerOption &option : question.options)
        parts.append((option.right ? QStringLiteral("*") : QString()) + option.text);
    return parts.join(QStringLiteral(" | "));
}

QStringList shownAll(const QuestionFile &file)
{
    QStringList all;
    for (const ReadQuestion &read : file.questions)
        all.append(shown(read.question));
    return all;
}

/// "kind place detail"
QString shownIssue(const QuestionIssue &issue)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(static_cast<int>(issue.kind))
        .arg(issue.place.part)
        .arg(issue.question)
        .arg(issue.detail);
}

QStringList issuesOf(const QuestionFile &file)
{
    QStringList all;
    for (const QuestionIssue &issue : file.issues)
        all.append(shownIssue(issue));
    return all;
}

bool hasIssue(const QuestionFile &file, QuestionIssueKind kind, const char *place, int question = -1)
{
    return std::ranges::any_of(file.issues, [&](const QuestionIssue &issue) {
        return issue.kind == kind && issue.place.part == QString::fromUtf8(place)
               && (question < 0 || issue.question == question);
    });
}

std::vector<QString> row(const char *texts)
{
    std::vector<QString> cells;
    for (const QString &cell : QString::fromUtf8(texts).split(QLatin1Char('|')))
        cells.push_back(cell);
    return cells;
}

Rows rowsOf(std::initializer_list<const char *> lines)
{
    Rows rows;
    for (const char *line : lines)
        rows.push_back(row(line));
    return rows;
}

QuestionFile readRows(std::initializer_list<const char *> lines, const QByteArray &after = {})
{
    const auto file = readXlsxQuestions(workbookOf(rowsOf(lines), after));
    return file ? *file : QuestionFile{};
}

} // namespace

/// Questions in Excel workbooks, as people lay them out.
class TestXlsxQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALayout_data();
    void readsALayout();
    void decidesAKey_data();
    void decidesAKey();
    void followsTheConventionOfTheFile();
    void trustsNoNumbersThatCountFromZero();
    void readsTheOtherColumns();
    void namesWhatIsLostOnce();
    void readsSeveralSheets();
    void keepsWhatExcelShows();
    void namesMergedHeadingsAndPictures();
    void readsKeysFromLooks_data();
    void readsKeysFromLooks();
    void namesLooksThatContradict();
    void comparesUnclearLooksWithTheKey();
    void namesAStrayLookThatDiffersFromTheKey();
    void seesALookOfAColumnBesideAStrayOne();
    void comparesTwoColumnsOfKeys();
    void doubtsLettersThatAreNotThoseOfTheirColumns();
    void dividesNoCellWhoseLettersHaveGaps();
    void namesFormulasWithoutResult();
    void tellsWhatIsHidden();
    void spreadsWhatIsMergedDownwards();
    void readsOptionsInRowsOfTheirOwn();
    void tellsTicksFromNumbersBesideOptions_data();
    void tellsTicksFromNumbersBesideOptions();
    void refusesASecondRowOfOptionsBelowOneWording();
    void takesTheWordingBesideWrongOnes();
    void removesTheNumberOfAQuestion_data();
    void removesTheNumberOfAQuestion();
    void tellsWhatIsWrongAtItsCell();
    void takesItsOwnFilesLiterally();
    void givesBackWhatItWrote();
    void tellsWhichImagesAreLost();
    void readsTwentyThousandQuestionsInAMoment();
    void readsTwentyThousandLooksInAMoment();
    void endsOnAbsurdMergedCells();
    void readsAQuestionOfManyRowsInAMoment();
    void readsManyMergedCellsInAMoment_data();
    void readsManyMergedCellsInAMoment();
};

void TestXlsxQuestions::readsALayout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto layout = [](const char *name, std::initializer_list<const char *> lines, const QByteArray &after = {}) {
        QTest::newRow(name) << workbookOf(rowsOf(lines), after);
    };
    layout("dap an a to d beside dap an", {"STT|Câu hỏi|Đáp án A|Đáp án B|Đáp án C|Đáp án D|Đáp án",
                                           "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B", "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("with titles above", {"NGÂN HÀNG CÂU HỎI", "", "|Tuần 1",
                                 "TT|Nội dung câu hỏi|Phương án A|Phương án B|Phương án C|Phương án D|Đáp án đúng",
                                 "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|b", "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|a."});
    layout("options in the cell of the question",
           {"STT|Câu hỏi|Đáp án", "1|Sông nào?\nA. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi|B",
            "2|Núi nào? A. Ngự B. Bình C. Bạch Mã D. Kim|A"});
    layout("options in a cell of their own",
           {"STT|Câu hỏi|Phương án|Đáp án", "1|Sông nào?|A. Hương\nB. Bồ\nC. Ô Lâu\nD. Truồi|B",
            "2|Núi nào?|A. Ngự\tB. Bình\nC. Bạch Mã\tD. Kim|A"});
    layout("an asterisk within a cell", {"Câu hỏi|Đáp án", "Sông nào?\nA. Hương\n*B. Bồ\nC. Ô Lâu\nD. Truồi",
                                         "Núi nào?\nA. Ngự\nB. Bình\nC. Bạch Mã\nD. Kim|A"});
    layout(
        "limits behind the titles",
        {"|Question - max 120 characters|Answer 1 - max 75 characters|Answer 2 - max 75 characters|Answer 3 - max 75 "
         "characters|Answer 4 - max 75 characters|Correct answer(s) - choose at least one",
         "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|2", "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|1"});
    layout("english", {"No|Question|Option A|Option B|Option C|Option D|Key", "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B",
                       "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("letters alone",
           {"Câu|Nội dung|A|B|C|D|Đáp án", "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B", "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("numbers as keys", {"Câu hỏi|Phương án 1|Phương án 2|Phương án 3|Phương án 4|Đáp án",
                               "Sông nào?|Hương|Bồ|Ô Lâu|Truồi|2", "Núi nào?|Ngự|Bình|Bạch Mã|Kim|1"});
    layout("wordings as keys", {"CÂU HỎI|ĐÁP ÁN 1|ĐÁP ÁN 2|ĐÁP ÁN 3|ĐÁP ÁN 4|ĐÁP ÁN ĐÚNG",
                                "Sông nào?|Hương|Bồ|Ô Lâu|Truồi|bồ ", "Núi nào?|Ngự|Bình|Bạch Mã|Kim|Ngự."});
    layout("letter and wording",
           {"Câu hỏi|A|B|C|D|Đáp án", "Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B. Bồ", "Núi nào?|Ngự|Bình|Bạch Mã|Kim|A. Ngự"});
    layout("dap an four times", {"Câu hỏi|Đáp án|Đáp án|Đáp án|Đáp án|Đáp án đúng", "Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B",
                                 "Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("options with their letters",
           {"Câu hỏi|A|B|C|D|Đáp án", "Câu 1: Sông nào?|A. Hương|B. Bồ|C. Ô Lâu|D. Truồi|Đáp án B",
            "Câu hỏi 2. Núi nào?|a) Ngự|b) Bình|c) Bạch Mã|d) Kim|A"});
    layout("letters in brackets and circles that are one sign",
           {"Câu hỏi|A|B|C|D|Đáp án", "Sông nào?|⒜ Hương|⒝ Bồ|⒞ Ô Lâu|⒟ Truồi|⒝",
            "Núi nào?|Ⓐ Ngự|Ⓑ Bình|ⓒ Bạch Mã|ⓓ Kim|A"});
    layout("one title over the options",
           {"STT|Câu hỏi|Phương án||||Đáp án", "|||||", "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B",
            "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"},
           "<mergeCells><mergeCell ref=\"C1:F1\"/></mergeCells>");
    layout("a second row of titles",
           {"STT|Câu hỏi|Phương án trả lời||||Đáp án", "||A|B|C|D", "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B",
            "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"},
           "<mergeCells><mergeCell ref=\"C1:F1\"/><mergeCell ref=\"A1:A2\"/></mergeCells>");
    layout("no titles", {"Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B", "Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("no titles, numbered", {"1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B", "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("titles again", {"STT|Câu hỏi|A|B|C|D|Đáp án", "1|Sông nào?|Hương|Bồ|Ô Lâu|Truồi|B",
                            "STT|Câu hỏi|A|B|C|D|Đáp án", "2|Núi nào?|Ngự|Bình|Bạch Mã|Kim|A"});
    layout("the key first",
           {"Đáp án|Câu hỏi|A|B|C|D", "B|Sông nào?|Hương|Bồ|Ô Lâu|Truồi", "A|Núi nào?|Ngự|Bình|Bạch Mã|Kim"});
    layout("wide and cyrillic letters",
           {"Câu hỏi|A|B|C|D|Đáp án", "Sông nào?|Hương|Bồ|Ô Lâu|Truồi|Ｂ", "Núi nào?|Ngự|Bình|Bạch Mã|Kim|А"});
}

void TestXlsxQuestions::readsALayout()
{
    QFETCH(QByteArray, bytes);
    const auto file = readXlsxQuestions(bytes);
    QVERIFY(file);
    QCOMPARE(shownAll(*file), (QStringList{QStringLiteral("Sông nào? | Hương | *Bồ | Ô Lâu | Truồi"),
                                           QStringLiteral("Núi nào? | *Ngự | Bình | Bạch Mã | Kim")}));
    for (const QuestionIssue &issue : file->issues)
        QVERIFY2(issue.kind == QuestionIssueKind::LostOther, qPrintable(shownIssue(issue)));
}

void TestXlsxQuestions::decidesAKey_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("problem");
    const auto key = [](const char *name, const char *question, const char *right) {
        QTest::newRow(name) << QByteArray(question) << QString::fromUtf8(right) << -1;
    };
    const auto problem = [](const char *name, const char *question, QuestionIssueKind kind) {
        QTest::newRow(name) << QByteArray(question) << QString() << static_cast<int>(kind);
    };
    key("a letter behind a word", "Q|m|n|o|p|Câu C", "o");
    key("quotes", "Q|m|n|o|p|“n”", "n");
    key("several letters", "Q|m|n|o|p|A, C", "mo");
    key("several letters with and", "Q|m|n|o|p|A và C", "mo");
    key("joined letters", "Q|m|n|o|p|BD", "np");
    key("brackets", "Q|m|n|o|p|(C)", "o");
    key("a wording beats a letter that is not there", "Q|m|n|o|E|E", "E");
    key("several wordings", "Q|m|n|o|p|m; p", "mp");
    problem("a letter that is also a wording", "Q|B|A|O|AB|A", QuestionIssueKind::SeveralKeys);
    problem("a number that is also a wording", "Q|4|3|2|1|4", QuestionIssueKind::SeveralKeys);
    key("a number whose wording is the same", "Q|1|2|3|4|2", "2");
    problem("a letter against its wording", "Q|m|n|o|p|B. o", QuestionIssueKind::SeveralKeys);
    problem("no such letter", "Q|m|n|o|p|F", QuestionIssueKind::UnknownRightAnswer);
    problem("one of two is missing", "Q|m|n|o|p|A, F", QuestionIssueKind::UnknownRightAnswer);
    problem("an empty option's letter", "Q|m|n|o||D", QuestionIssueKind::UnknownRightAnswer);
    problem("a wording that is none of them", "Q|m|n|o|p|khác", QuestionIssueKind::UnknownRightAnswer);
    problem("either of two", "Q|m|n|o|p|A hoặc B", QuestionIssueKind::UnknownRightAnswer);
    problem("a wording twice", "Q|m|m|o|p|m", QuestionIssueKind::UnknownRightAnswer);
    problem("none", "Q|m|n|o|p|", QuestionIssueKind::NoRightAnswer);
    problem("a number from 0", "Q|m|n|o|p|0", QuestionIssueKind::UnknownRightAnswer);
}

void TestXlsxQuestions::decidesAKey()
{
    QFETCH(QByteArray, question);
    QFETCH(QString, right);
    QFETCH(int, problem);
    const QuestionFile file = readRows({"Câu hỏi|A|B|C|D|Đáp án", question.constData()});
    QCOMPARE(file.questions.size(), std::size_t{1});
    QString found;
    for (const AnswerOption &option : file.questions.front().question.options)
        found += option.right ? option.text : QString();
    QCOMPARE(found, right);
    QCOMPARE(file.questions.front().question.multiple, right.size() > 1);
    if (problem < 0)
        QVERIFY2(file.issues.empty(), qPrintable(issuesOf(file).join(QLatin1Char('\n'))));
    else
        QVERIFY2(hasIssue(file, static_cast<QuestionIssueKind>(problem), "F2", 0),
                 qPrintable(issuesOf(file).join(QLatin1Char('\n'))));
}

void TestXlsxQuestions::followsTheConventionOfTheFile()
{
    const QuestionFile letters = readRows({"Câu hỏi|A|B|C|D|Đáp án", "Q1|m|n|o|p|C", "Nhóm máu?|B|A|O|AB|A"});
    QCOMPARE(shownAll(letters).last(), QStringLiteral("Nhóm máu? | *B | A | O | AB"));
    const QuestionFile numbers = readRows({"Câu hỏi|A|B|C|D|Đáp án", "Q1|m|n|o|p|3", "Mấy?|4|3|2|1|4"});
    QCOMPARE(shownAll(numbers).last(), QStringLiteral("Mấy? | 4 | 3 | 2 | *1"));
    const QuestionFile wordings = readRows({"Câu hỏi|A|B|C|D|Đáp án", "Q1|m|n|o|p|n", "Mấy?|4|3|2|1|4"});
    QCOMPARE(shownAll(wordings).last(), QStringLiteral("Mấy? | *4 | 3 | 2 | 1"));
    const QuestionFile mixed =
        readRows({"Câu hỏi|A|B|C|D|Đáp án", "Q1|m|n|o|p|n", "Q2|m|n|o|p|C", "Nhóm máu?|B|A|O|AB|A"});
    QCOMPARE(shownAll(mixed).last(), QStringLiteral("Nhóm máu? | B | A | O | AB"));
    QVERIFY(hasIssue(mixed, QuestionIssueKind::SeveralKeys, "F4", 2));
}

void TestXlsxQuestions::trustsNoNumbersThatCountFromZero()
{
    const QuestionFile file = readRows({"Câu hỏi|A|B|C|D|Đáp án", "Q1|m|n|o|p|0", "Q2|m|n|o|p|2"});
    QVERIFY(hasIssue(file, QuestionIssueKind::UnknownRightAnswer, "F2", 0));
    QVERIFY(hasIssue(file, QuestionIssueKind::UnknownRightAnswer, "F3", 1));
}

void TestXlsxQuestions::readsTheOtherColumns()
{
    const QuestionFile file =
        readRows({"STT|Câu hỏi|A|B|Đáp án|Giải thích|Căn cứ pháp lý|Nguồn|Chủ đề|Mức độ|Nhãn (tags)|Giữ thứ tự|Tiêu đề",
                  "1|Q|m|n|A|Vì thế|Điều 5|QD62|Giao thông|Thông hiểu|an toàn; đô thị|x|T1", "2|Q|m|n|B|||||VDC|||",
                  "3|Q|m|n|B|||||lạ||?|"});
    QCOMPARE(file.questions.size(), std::size_t{3});
    const Question &question = file.questions.front().question;
    QCOMPARE(question.explanation, QStringLiteral("Vì thế"));
    QCOMPARE(question.legalReference, QStringLiteral("Điều 5"));
    QCOMPARE(question.source, QStringLiteral("QD62"));
    QCOMPARE(question.topic, QStringLiteral("Giao thông"));
    QCOMPARE(question.difficulty, Difficulty::Medium);
    QCOMPARE(question.tags, (QStringList{QStringLiteral("an toàn"), QStringLiteral("đô thị")}));
    QCOMPARE(question.title, QStringLiteral("T1"));
    QVERIFY(question.keepOrder);
    QCOMPARE(file.questions[1].question.difficulty, Difficulty::Hard);
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, "J4", 2));
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, "L4", 2));
}

void TestXlsxQuestions::namesWhatIsLostOnce()
{
    const QuestionFile file = readRows(
        {"DANH SÁCH", "Câu hỏi|A|B|Đáp án|Người soạn|", "Q1|m|n|A|Lê Văn Mẫu|ghi chú", "Q2|m|n|B|Lê Văn Mẫu|"});
    QCOMPARE(issuesOf(file).size(), 3);
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, "A1"));
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, "E2"));
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, "F2"));
}

void TestXlsxQuestions::readsSeveralSheets()
{
    const QByteArray sheet = sheetXml(rowsXml(rowsOf({"Câu hỏi|A|B|Đáp án", "Q|m|n|A"})));
    const auto file = readXlsxQuestions(workbook({{QStringLiteral("Tuần 1"), sheet},
                                                  {QStringLiteral("Bìa"), sheetXml(rowsXml(rowsOf({"", "Hội thi"})))},
                                                  {QStringLiteral("Trống"), sheetXml({})},
                                                  {QStringLiteral("Tuần 2"), sheet}}));
    QVERIFY(file);
    QCOMPARE(file->questions.size(), std::size_t{2});
    QCOMPARE(file->questions[1].place.part, QStringLiteral("Tuần 2!A2"));
    QCOMPARE(file->issues.size(), std::size_t{1});
    QVERIFY(hasIssue(*file, QuestionIssueKind::LostOther, "Bìa!A2"));
}

void TestXlsxQuestions::keepsWhatExcelShows()
{
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf "
        "numFmtId=\"0\"/><xf numFmtId=\"3\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
    const QByteArray rows = rowsXml(rowsOf({"Câu hỏi|A|B|C|D|Đáp án"}))
                            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Q</t></is></c><c "
                              "r=\"B2\"><v>0.5</v></c><c r=\"C2\" s=\"1\"><v>1000</v></c>"
                              "<c r=\"D2\" s=\"2\"><v>27514</v></c><c r=\"E2\" s=\"3\"><v>0.5</v></c><c r=\"F2\" "
                              "t=\"inlineStr\"><is><t>C</t></is></c></row>";
    const auto file = readXlsxQuestions(
        workbook({{QStringLiteral("S"), sheetXml(rows)}}, {{QStringLiteral("xl/styles.xml"), styles}}));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), QStringList(QStringLiteral("Q | 0,5 | 1.000 | *30/04/1975 | 50%")));
}

void TestXlsxQuestions::namesMergedHeadingsAndPictures()
{
    const QByteArray drawing = "<d><from><col>1</col><row>2</row></from><blip/></d>";
    const QByteArray rows = rowsXml(rowsOf({"Câu hỏi|A|B|Đáp án", "Phần I. Giao thông", "Q|m|n|A"}));
    const auto file = readXlsxQuestions(
        workbook({{QStringLiteral("S"), sheetXml(rows, "<mergeCells><mergeCell ref=\"A2:D2\"/></mergeCells>")}},
                 {{QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels"), links({{"drawing", "../d.xml"}})},
                  {QStringLiteral("xl/d.xml"), drawing}}));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), QStringList(QStringLiteral("Q | *m | n")));
    QVERIFY(hasIssue(*file, QuestionIssueKind::LostOther, "A2"));
    QVERIFY(hasIssue(*file, QuestionIssueKind::LostMedia, "B3", 0));
}

namespace {

/// Styles 1 to 5: bold, underlined, red, filled yellow, filled white.
const QByteArray lookStyles =
    "<styleSheet><fonts><font><color theme=\"1\"/></font><font><b/><color rgb=\"FF000000\"/></font><font><u/></font>"
    "<font><b val=\"0\"/><color rgb=\"FFFF0000\"/></font></fonts><fills><fill><patternFill "
    "patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFF00\"/></patternFill></fill><fill><patternFill "
    "patternType=\"solid\"><fgColor rgb=\"FFFFFFFF\"/></patternFill></fill></fills><cellXfs><xf/><xf fontId=\"1\"/><xf "
    "fontId=\"2\"/><xf fontId=\"3\"/><xf fillId=\"1\"/><xf fillId=\"2\"/></cellXfs></styleSheet>";

/// A sheet of two questions, "m | n" and "o | p", with these styles of the options and these keys.
QuestionFile readLooks(const char *titles, const std::array<int, 4> &looks,
                       const std::array<const char *, 2> &keys = {"", ""})
{
    const auto cell = [](const char *name, const QString &text, int style) {
        return QStringLiteral("<c r=\"%1\" s=\"%2\" t=\"inlineStr\"><is><t>%3</t></is></c>")
            .arg(QString::fromLatin1(name))
            .arg(style)
            .arg(text)
            .toUtf8();
    };
    const QByteArray rows = rowsXml(rowsOf({titles})) + "<row r=\"2\">" + cell("A2", QStringLiteral("Q1"), 0)
                            + cell("B2", QStringLiteral("m"), looks[0]) + cell("C2", QStringLiteral("n"), looks[1])
                            + cell("D2", QString::fromUtf8(keys[0]), 0) + "</row><row r=\"3\">"
                            + cell("A3", QStringLiteral("Q2"), 0) + cell("B3", QStringLiteral("o"), looks[2])
                            + cell("C3", QStringLiteral("p"), looks[3]) + cell("D3", QString::fromUtf8(keys[1]), 0)
                            + "</row>";
    const auto file = readXlsxQuestions(
        workbook({{QStringLiteral("S"), sheetXml(rows)}}, {{QStringLiteral("xl/styles.xml"), lookStyles}}));
    return file ? *file : QuestionFile{};
}

} // namespace

void TestXlsxQuestions::readsKeysFromLooks_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("otherwise");
    QTest::newRow("bold") << 1 << 0;
    QTest::newRow("underlined") << 2 << 0;
    QTest::newRow("coloured") << 3 << 0;
    QTest::newRow("filled") << 4 << 0;
    QTest::newRow("filled among white ones") << 4 << 5;
}

void TestXlsxQuestions::readsKeysFromLooks()
{
    QFETCH(int, look);
    QFETCH(int, otherwise);
    const QuestionFile file = readLooks("Câu hỏi|A|B", {otherwise, look, look, otherwise});
    const QStringList expected{QStringLiteral("Q1 | m | *n"), QStringLiteral("Q2 | *o | p")};
    QCOMPARE(shownAll(file), expected);
    QVERIFY2(file.issues.empty(), qPrintable(issuesOf(file).join(QLatin1Char('\n'))));
}

void TestXlsxQuestions::namesLooksThatContradict()
{
    const QuestionFile file = readLooks("Câu hỏi|A|B|Đáp án", {0, 4, 4, 0}, {"A", "A"});
    QCOMPARE(shownAll(file), (QStringList{QStringLiteral("Q1 | m | n"), QStringLiteral("Q2 | *o | p")}));
    QCOMPARE(file.issues.size(), std::size_t{1});
    QCOMPARE(file.issues.front().kind, QuestionIssueKind::SeveralKeys);
    QCOMPARE(file.issues.front().detail, QStringLiteral("key: A; highlighted: B"));
    QCOMPARE(file.issues.front().place.part, QStringLiteral("D2"));
    // That of a whole column is none, with a key and without.
    const QuestionFile column = readLooks("Câu hỏi|A|B|Đáp án", {1, 0, 1, 0}, {"A", "B"});
    QCOMPARE(shownAll(column), (QStringList{QStringLiteral("Q1 | *m | n"), QStringLiteral("Q2 | o | *p")}));
    QVERIFY(column.issues.empty());
    const QuestionFile keyless = readLooks("Câu hỏi|A|B", {4, 0, 4, 0});
    QVERIFY(hasIssue(keyless, QuestionIssueKind::NoRightAnswer, "A2", 0));
    QVERIFY(hasIssue(keyless, QuestionIssueKind::NoRightAnswer, "A3", 1));
    // A look that most questions do not have is none.
    const QuestionFile whole = readLooks("Câu hỏi|A|B|Đáp án", {4, 4, 5, 5}, {"A", "A"});
    QVERIFY(whole.issues.empty());
}

namespace {

/// A sheet of questions "a | b | c | d" with these styles of their options, and these keys.
QByteArray sheetOfLooks(const std::vector<std::array<int, 4>> &looks, const std::vector<QString> &keys = {})
{
    QByteArray rows = rowsXml(rowsOf({keys.empty() ? "Câu hỏi|A|B|C|D" : "Câu hỏi|A|B|C|D|Đáp án"}));
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 2);
        const auto cell = [&](char column, const QByteArray &text, int style) -> QByteArray {
            return QByteArray("<c r=\"") + column + number + "\" s=\"" + QByteArray::number(style)
                   + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        rows += "<row r=\"" + number + "\">" + cell('A', "Q" + number, 0);
        for (std::size_t k = 0; k < 4; ++k)
            rows += cell(static_cast<char>('B' + k), QByteArray(1, static_cast<char>('a' + k)), looks[i][k]);
        rows += (keys.empty() ? QByteArray() : cell('F', keys[i].toUtf8(), 0)) + "</row>";
    }
    return workbook({{QStringLiteral("S"), sheetXml(rows)}}, {{QStringLiteral("xl/styles.xml"), lookStyles}});
}

} // namespace

void TestXlsxQuestions::namesAStrayLookThatDiffersFromTheKey()
{
    const std::array<int, 4> plain{0, 0, 0, 0};
    const std::vector<QString> keys(5, QStringLiteral("A"));
    const auto file = readXlsxQuestions(sheetOfLooks({plain, plain, plain, {0, 0, 1, 0}, plain}, keys));
    QVERIFY(file);
    for (const auto &[question, place] : file->questions)
        QVERIFY(question.options.front().right);
    QCOMPARE(file->issues.size(), std::size_t{1});
    QVERIFY(hasIssue(*file, QuestionIssueKind::Suspicious, "F5", 3));
    const auto same = readXlsxQuestions(sheetOfLooks({plain, plain, plain, {1, 0, 0, 0}, plain}, keys));
    QVERIFY(same && same->issues.empty());
}

void TestXlsxQuestions::comparesUnclearLooksWithTheKey()
{
    const auto file = readXlsxQuestions(sheetOfLooks(
        {{4, 0, 0, 0}, {0, 0, 4, 0}, {0, 4, 0, 0}, {0, 0, 4, 4}, {0, 0, 4, 4}},
        {QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("B"), QStringLiteral("C, D")}));
    QVERIFY(file);
    QCOMPARE(shown(file->questions[3].question), QStringLiteral("Q5 | a | b | c | d"));
    QVERIFY(hasIssue(*file, QuestionIssueKind::SeveralKeys, "F5", 3));
    QCOMPARE(shown(file->questions[4].question), QStringLiteral("Q6 | a | b | *c | *d"));
    QCOMPARE(file->issues.size(), std::size_t{1});
}

void TestXlsxQuestions::seesALookOfAColumnBesideAStrayOne()
{
    // Another option of one question is filled beside that of the column, or instead of it.
    for (const std::array<int, 4> &stray : {std::array{4, 0, 0, 4}, std::array{0, 0, 0, 4}}) {
        const std::array<int, 4> column{4, 0, 0, 0};
        const auto file = readXlsxQuestions(sheetOfLooks({column, column, stray, column, column, column}));
        QVERIFY(file);
        QCOMPARE(file->questions.size(), std::size_t{6});
        for (int i = 0; i < 6; ++i)
            QVERIFY(hasIssue(*file, QuestionIssueKind::NoRightAnswer, qPrintable(QStringLiteral("A%1").arg(i + 2)), i));
    }
    // Three of four are no column yet.
    const auto few = readXlsxQuestions(sheetOfLooks({{4, 0, 0, 0}, {4, 0, 0, 0}, {0, 0, 4, 0}, {4, 0, 0, 0}}));
    QVERIFY(few);
    QVERIFY(few->issues.empty());
}

void TestXlsxQuestions::comparesTwoColumnsOfKeys()
{
    const QuestionFile signs = readRows({"Câu hỏi|Đáp án đúng|Đáp án", "Q1\nA. m\n*B. n||A", "Q2\nA. m\n*B. n||B"});
    QCOMPARE(shownAll(signs), (QStringList{QStringLiteral("Q1 | m | n"), QStringLiteral("Q2 | m | *n")}));
    QVERIFY(hasIssue(signs, QuestionIssueKind::SeveralKeys, "B2", 0));
    const QuestionFile missing = readRows({"Câu hỏi|A|B|C|D|Đáp án đúng|Đáp án", "Q1|m|n|o|p|B|E", "Q2|m|n|o|p|A|A"});
    QCOMPARE(shownAll(missing).first(), QStringLiteral("Q1 | m | n | o | p"));
    QVERIFY(hasIssue(missing, QuestionIssueKind::SeveralKeys, "F2", 0));
    const QuestionFile file =
        readRows({"Câu hỏi|A|B|Đáp án|Đáp án đúng", "Q1|m|n|A|A", "Q2|m|n|A|B", "Q3|m|n|xem lại|B"});
    QCOMPARE(shownAll(file),
             (QStringList{QStringLiteral("Q1 | *m | n"), QStringLiteral("Q2 | m | n"), QStringLiteral("Q3 | m | *n")}));
    QVERIFY(hasIssue(file, QuestionIssueKind::SeveralKeys, "E3", 1));
    QVERIFY(hasIssue(file, QuestionIssueKind::LostOther, "D1"));
}

void TestXlsxQuestions::doubtsLettersThatAreNotThoseOfTheirColumns()
{
    const QuestionFile file = readRows(
        {"Câu hỏi|A|B|Đáp án", "Q1|B. m|A. n|A", "Q2|A. m|B. n|A", "Q3|B. m|A. n|A. n", "Q4|C. Mác|A. Lịch|Lịch"});
    QCOMPARE(shownAll(file).mid(0, 2),
             (QStringList{QStringLiteral("Q1 | B. m | A. n"), QStringLiteral("Q2 | *m | n")}));
    QVERIFY(hasIssue(file, QuestionIssueKind::SeveralKeys, "D2", 0));
    QVERIFY(hasIssue(file, QuestionIssueKind::SeveralKeys, "D4", 2));
}

void TestXlsxQuestions::dividesNoCellWhoseLettersHaveGaps()
{
    const QuestionFile file = readRows({"Câu hỏi|Đáp án", "Q1\nA. m\nC. n|A", "Q2\nB. m\nA. n|A", "Q3\nA. một|A"});
    QCOMPARE(shownAll(file), (QStringList{QStringLiteral("Q1\nA. m\nC. n"), QStringLiteral("Q2\nB. m\nA. n"),
                                          QStringLiteral("Q3\nA. một")}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(hasIssue(file, QuestionIssueKind::TooFewOptions, qPrintable(QStringLiteral("A%1").arg(i + 2)), i));
}

void TestXlsxQuestions::namesFormulasWithoutResult()
{
    const QByteArray rows =
        rowsXml(rowsOf({"Câu hỏi|A|B|Đáp án"}))
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Q</t></is></c><c r=\"B2\"><f>1+1</f><v>2</v>"
          "</c><c r=\"C2\"><f>1+2</f><v/></c><c r=\"D2\" t=\"str\"><f>CHAR(65)</f><v>A</v></c></row>";
    const auto file = readXlsxQuestions(workbook({{QStringLiteral("S"), sheetXml(rows)}}));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), QStringList(QStringLiteral("Q | *2 | =1+2")));
    QVERIFY(hasIssue(*file, QuestionIssueKind::Malformed, "C2", 0));
}

void TestXlsxQuestions::tellsWhatIsHidden()
{
    QByteArray rows = rowsXml(rowsOf({"Câu hỏi|A|B|Đáp án", "Q1|m|n|A", "Q2|m|n|B"}));
    rows.replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">");
    const auto file = readXlsxQuestions(workbook({{QStringLiteral("S"), sheetXml(rows)}}));
    QVERIFY(file);
    QCOMPARE(shownAll(*file), (QStringList{QStringLiteral("Q1 | *m | n"), QStringLiteral("Q2 | m | *n")}));
    QCOMPARE(file->issues.size(), std::size_t{1});
    QVERIFY(hasIssue(*file, QuestionIssueKind::Suspicious, "A3", 1));
    const QByteArray shown = sheetXml(rowsXml(rowsOf({"Câu hỏi|A|B|Đáp án", "Q1|m|n|A"})));
    const auto both =
        readXlsxQuestions(workbook({{QStringLiteral("S"), shown}, {QStringLiteral("T"), shown}}, {}, {}, "veryHidden"));
    QVERIFY(both);
    QCOMPARE(both->questions.size(), std::size_t{2});
    QCOMPARE(both->issues.size(), std::size_t{1});
    QVERIFY(hasIssue(*both, QuestionIssueKind::Suspicious, "T"));
    const auto alone = readXlsxQuestions(workbook({{QStringLiteral("T"), shown}}, {}, {}, "hidden"));
    QVERIFY(alone);
    QVERIFY(hasIssue(*alone, QuestionIssueKind::Suspicious, "T"));
}

void TestXlsxQuestions::spreadsWhatIsMergedDownwards()
{
    const QuestionFile file =
        readRows({"Chủ đề|Câu hỏi|A|B|Đáp án", "Giao thông|Q1|m|n|A", "|Q2|m|n|B", "Y tế|Q3|m|n|B"},
                 "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
    QCOMPARE(file.questions.size(), std::size_t{3});
    QCOMPARE(file.questions[1].question.topic, QStringLiteral("Giao thông"));
    QCOMPARE(file.questions[2].question.topic, QStringLiteral("Y tế"));
}

void TestXlsxQuestions::readsOptionsInRowsOfTheirOwn()
{
    const QuestionFile merged =
        readRows({"STT|Câu hỏi|Phương án|Đáp án", "1|Q1|A. m|", "||B. n|x", "||C. o|", "2|Q2|A. p|x", "||B. q|"},
                 "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"B5:B6\"/></mergeCells>");
    const QStringList expected{QStringLiteral("Q1 | m | *n | o"), QStringLiteral("Q2 | *p | q")};
    QCOMPARE(shownAll(merged), expected);
    const QuestionFile plain =
        readRows({"STT|Câu hỏi|Phương án|Đáp án", "1|Q1|A. m|B", "||B. n|", "||C. o|", "2|Q2|A. p|A", "||B. q|"});
    QCOMPARE(shownAll(plain), expected);
}

void TestXlsxQuestions::tellsTicksFromNumbersBesideOptions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("errors");
    const auto layout = [](const char *name, std::initializer_list<const char *> lines, const char *expected,
                           const char *errors = "") {
        QTest::newRow(name) << workbookOf(rowsOf(lines)) << QString::fromUtf8(expected).split(QLatin1Char('\n'))
                            << QString::fromUtf8(errors).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    };
    const auto kind = [](QuestionIssueKind issue, const char *cell) -> QByteArray {
        return QByteArray::number(static_cast<int>(issue)) + ' ' + cell;
    };
    const QByteArray several = kind(QuestionIssueKind::SeveralKeys, "C2");
    const QByteArray unknown = kind(QuestionIssueKind::UnknownRightAnswer, "C2");
    const QByteArray bothUnknown = unknown + '\n' + kind(QuestionIssueKind::UnknownRightAnswer, "C5");
    layout("1 and 0", {"Câu hỏi|Phương án|Đúng", "Q1|m|0", "|n|0", "|o|1", "Q2|p|1", "|q|0"},
           "Q1 | m | n | *o\nQ2 | *p | q");
    layout("1 and nothing", {"Câu hỏi|Phương án|Đáp án", "Q1|m|", "|n|1", "|o|", "Q2|p|1", "|q|"},
           "Q1 | m | *n | o\nQ2 | *p | q");
    layout("two of 1 and 0", {"Câu hỏi|Phương án|Đáp án", "Q1|m|1", "|n|0", "|o|1"}, "Q1 | *m | n | *o");
    layout("numbers", {"Câu hỏi|Phương án|Đáp án", "Q1|m|1", "|n|", "Q2|o|2", "|p|"}, "Q1 | *m | n\nQ2 | o | *p");
    layout("1 that may be either", {"Câu hỏi|Phương án|Đáp án", "Q1|m|1", "|n|"}, "Q1 | m | n", several.constData());
    layout("numbers from 0", {"Câu hỏi|Phương án|Đáp án", "Q1|m|0", "|n|", "|o|", "Q2|p|2", "|q|", "|r|"},
           "Q1 | m | n | o\nQ2 | p | q | r", bothUnknown.constData());
    layout("numbers of the rows", {"Câu hỏi|Phương án|Đáp án", "Q1|m|1", "|n|2", "|o|3"}, "Q1 | m | n | o",
           several.constData());
    layout("a tick against a letter", {"Câu hỏi|Phương án|Đáp án", "Q1|m|A", "|n|x"}, "Q1 | m | n",
           several.constData());
    layout("a tick that may be a wording",
           {"Câu hỏi|Phương án|Đáp án", "Q1|Sai|Đúng", "|Đúng|", "Q2|Đúng|Đúng", "|Sai|"},
           "Q1 | Sai | Đúng\nQ2 | *Đúng | Sai", several.constData());
    layout("a tick beside no option", {"Câu hỏi|Phương án|Đúng", "Q1|m|0", "|n|0", "||1"}, "Q1 | m | n",
           kind(QuestionIssueKind::UnknownRightAnswer, "C4").constData());
    layout("a tick beside all options in one cell", {"Câu hỏi|Phương án|Đúng", "Q1|A. m\nB. n|x"}, "Q1 | m | n",
           unknown.constData());
}

void TestXlsxQuestions::tellsTicksFromNumbersBesideOptions()
{
    QFETCH(QByteArray, bytes);
    const auto file = readXlsxQuestions(bytes);
    QVERIFY(file);
    QTEST(shownAll(*file), "expected");
    QStringList errors;
    for (const QuestionIssue &issue : file->issues)
        errors.append(QStringLiteral("%1 %2").arg(static_cast<int>(issue.kind)).arg(issue.place.part));
    QTEST(errors, "errors");
}

void TestXlsxQuestions::refusesASecondRowOfOptionsBelowOneWording()
{
    const QuestionFile file = readRows({"Câu hỏi|A|B|Đáp án", "Q1|m|n|B", "|o|p|", "Q2|m|n|A"},
                                       "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
    QCOMPARE(file.questions.size(), std::size_t{2});
    QVERIFY(hasIssue(file, QuestionIssueKind::Malformed, "B3", 0));
    QVERIFY(hasIssue(file, QuestionIssueKind::Malformed, "C3", 0));
    QCOMPARE(shownAll(file).last(), QStringLiteral("Q2 | *m | n"));
}

void TestXlsxQuestions::takesTheWordingBesideWrongOnes()
{
    const QuestionFile file = readRows({"Câu hỏi|Đáp án đúng|Phương án nhiễu 1|Phương án nhiễu 2|Phương án nhiễu 3",
                                        "1 + 1?|2|1|3|4", "Vitamin nào?|C|A|B|D", "2 + 1?|3|2|3|4"});
    QCOMPARE(shownAll(file).mid(0, 2),
             (QStringList{QStringLiteral("1 + 1? | *2 | 1 | 3 | 4"), QStringLiteral("Vitamin nào? | *C | A | B | D")}));
    QVERIFY(hasIssue(file, QuestionIssueKind::SeveralKeys, "B4", 2));
    QVERIFY(std::ranges::all_of(file.issues, [](const QuestionIssue &issue) { return issue.question == 2; }));
}

void TestXlsxQuestions::removesTheNumberOfAQuestion_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto layout = [](const char *name, std::initializer_list<const char *> lines, const QStringList &expected) {
        QTest::newRow(name) << workbookOf(rowsOf(lines)) << expected;
    };
    layout("of the column of numbers", {"STT|Câu hỏi|A|B|Đáp án", "7|7. Sông nào?|m|n|A", "8|3. Núi nào?|m|n|A"},
           {QStringLiteral("Sông nào? | *m | n"), QStringLiteral("3. Núi nào? | *m | n")});
    layout("running", {"Câu hỏi|A|B|Đáp án", "1) Sông nào?|m|n|A", "2. Núi nào?|m|n|A"},
           {QStringLiteral("Sông nào? | *m | n"), QStringLiteral("Núi nào? | *m | n")});
    layout("not all", {"Câu hỏi|A|B|Đáp án", "1. Sông nào?|m|n|A", "Núi nào?|m|n|A"},
           {QStringLiteral("1. Sông nào? | *m | n"), QStringLiteral("Núi nào? | *m | n")});
    layout("a decimal, and a number alone", {"STT|Câu hỏi|A|B|Đáp án", "1|1.5 kg là gì?|m|n|A", "2|2.|m|n|A"},
           {QStringLiteral("1.5 kg là gì? | *m | n"), QStringLiteral("2. | *m | n")});
}

void TestXlsxQuestions::removesTheNumberOfAQuestion()
{
    QFETCH(QByteArray, bytes);
    const auto file = readXlsxQuestions(bytes);
    QVERIFY(file);
    QTEST(shownAll(*file), "expected");
}

void TestXlsxQuestions::tellsWhatIsWrongAtItsCell()
{
    const QuestionFile file = readRows({"STT|Câu hỏi|A|B|C|Đáp án", "1||m|n|o|A", "2|Q|m|||A", "3|Q|m||o|A"});
    QCOMPARE(file.questions.size(), std::size_t{3});
    QVERIFY(hasIssue(file, QuestionIssueKind::NoText, "B2", 0));
    QVERIFY(hasIssue(file, QuestionIssueKind::TooFewOptions, "B3", 1));
    QVERIFY(hasIssue(file, QuestionIssueKind::Suspicious, "B4", 2));
    QCOMPARE(file.questions[2].place.part, QStringLiteral("B4"));
}

namespace {

Question sample()
{
    Question question;
    question.text = QStringLiteral("Câu 1: =1+1 là\nbao nhiêu?");
    question.options = {
        {QStringLiteral("B"), false, {}}, {QStringLiteral("A. 01"), true, {}}, {QStringLiteral("-3"), false, {}}};
    question.multiple = true;
    question.keepOrder = true;
    question.explanation = QStringLiteral("_x0041_ @x\n\ny");
    question.legalReference = QStringLiteral("Điều 5");
    question.source = QStringLiteral("QD62");
    question.topic = QStringLiteral("+84");
    question.difficulty = Difficulty::Hard;
    question.tags = {QStringLiteral("a;b"), QStringLiteral("c, d")};
    question.title = QStringLiteral("T");
    return question;
}

} // namespace

void TestXlsxQuestions::takesItsOwnFilesLiterally()
{
    const auto written = writeXlsxQuestions({sample()});
    QVERIFY(written);
    QVERIFY(written->losses.empty());
    const auto file = readXlsxQuestions(written->bytes);
    QVERIFY(file);
    QVERIFY2(file->issues.empty(), qPrintable(issuesOf(*file).join(QLatin1Char('\n'))));
    QCOMPARE(file->questions.size(), std::size_t{1});
    QVERIFY(file->questions.front().question == sample());
    QCOMPARE(file->questions.front().place.part, QStringLiteral("B2"));
}

namespace {

rc::Gen<QString> anyText(bool mayBeEmpty)
{
    const auto piece =
        rc::gen::element<std::string>("Câu 1: ", "A. ", "B", "01", "=1", "\n", "\n\n", " ", "_x0041_", "_", "x",
                                      "<b>&\"", "ế", "STT", "Đáp án", "😀", "0,5", "+", "@", ";", "x000A_");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [mayBeEmpty](const std::vector<std::string> &pieces) {
                            std::string whole;
                            for (const std::string &one : pieces)
                                whole += one;
                            Question question;
                            question.text = QString::fromStdString(whole);
                            normalize(question);
                            return question.text.isEmpty() && !mayBeEmpty ? QStringLiteral("q") : question.text;
                        });
}

Question anyQuestion()
{
    Question question;
    question.text = *anyText(false);
    const int count = *rc::gen::inRange(2, 9);
    for (int i = 0; i < count; ++i)
        question.options.push_back({*anyText(false), false, {}});
    question.multiple = *rc::gen::arbitrary<bool>();
    question.options[static_cast<std::size_t>(*rc::gen::inRange(0, count))].right = true;
    if (question.multiple)
        question.options[static_cast<std::size_t>(*rc::gen::inRange(0, count))].right = true;
    question.keepOrder = *rc::gen::arbitrary<bool>();
    question.explanation = *anyText(true);
    for (QString *line : {&question.title, &question.legalReference, &question.source, &question.topic})
        *line = *anyText(true);
    question.difficulty = *rc::gen::element(Difficulty::Unset, Difficulty::Easy, Difficulty::Medium, Difficulty::Hard);
    const int tags = *rc::gen::inRange(0, 4);
    for (int i = 0; i < tags; ++i)
        question.tags.append(*anyText(true));
    normalize(question);
    return question;
}

} // namespace

void TestXlsxQuestions::givesBackWhatItWrote()
{
    QVERIFY(rc::check("what is written reads back equal", [] {
        std::vector<Question> questions;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i)
            questions.push_back(anyQuestion());
        const auto written = writeXlsxQuestions(questions);
        RC_ASSERT(written.has_value());
        RC_ASSERT(written->losses.empty());
        const auto file = readXlsxQuestions(written->bytes);
        RC_ASSERT(file.has_value());
        RC_ASSERT(file->issues.empty());
        RC_ASSERT(file->questions.size() == questions.size());
        for (std::size_t i = 0; i < questions.size(); ++i)
            RC_ASSERT(file->questions[i].question == questions[i]);
    }));
}

void TestXlsxQuestions::tellsWhichImagesAreLost()
{
    Question question = sample();
    question.images.push_back({QStringLiteral("cầu.png"), "00", QStringLiteral("image/png"), {}});
    const auto written = writeXlsxQuestions({question});
    QVERIFY(written);
    QCOMPARE(written->losses.size(), std::size_t{1});
    QCOMPARE(written->losses.front().kind, QuestionIssueKind::LostMedia);
    QCOMPARE(written->losses.front().question, 0);
}

void TestXlsxQuestions::readsTwentyThousandQuestionsInAMoment()
{
    std::vector<Question> questions(20'000, sample());
    for (std::size_t i = 0; i < questions.size(); ++i)
        questions[i].text = QStringLiteral("Câu hỏi thứ %1 về giao thông đô thị là gì?").arg(i);
    QElapsedTimer timer;
    timer.start();
    const auto written = writeXlsxQuestions(questions);
    QVERIFY(written);
    const qint64 writing = timer.restart();
    const auto file = readXlsxQuestions(written->bytes);
    QVERIFY(file);
    qInfo("written in %lld ms, read in %lld ms", static_cast<long long>(writing),
          static_cast<long long>(timer.elapsed()));
    QCOMPARE(file->questions.size(), questions.size());
    QVERIFY(file->questions.back().question == questions.back());
    QVERIFY(timer.elapsed() < 20'000);
}

void TestXlsxQuestions::readsTwentyThousandLooksInAMoment()
{
    std::vector<std::array<int, 4>> looks(20'000);
    for (std::size_t i = 0; i < looks.size(); ++i)
        looks[i][i % 4] = 4;
    const QByteArray bytes = sheetOfLooks(looks);
    QElapsedTimer timer;
    timer.start();
    const auto file = readXlsxQuestions(bytes);
    const qint64 elapsed = timer.elapsed();
    qInfo("read in %lld ms", static_cast<long long>(elapsed));
    QVERIFY(file);
    QCOMPARE(file->questions.size(), looks.size());
    QVERIFY(file->issues.empty());
    QCOMPARE(shown(file->questions[2].question), QStringLiteral("Q4 | a | b | *c | d"));
    QVERIFY2(elapsed < 20'000, qPrintable(QString::number(elapsed)));
}

void TestXlsxQuestions::readsAQuestionOfManyRowsInAMoment()
{
    Rows rows = rowsOf({"Câu hỏi|Phương án|Đúng", "Q|m|0"});
    for (int i = 0; i < 60'000; ++i)
        rows.push_back(row("|n|1"));
    const QByteArray bytes = workbookOf(rows);
    QElapsedTimer timer;
    timer.start();
    const auto file = readXlsxQuestions(bytes);
    const qint64 elapsed = timer.elapsed();
    QVERIFY(file);
    QCOMPARE(file->questions.size(), std::size_t{1});
    QVERIFY(hasIssue(*file, QuestionIssueKind::TooManyOptions, "A2", 0));
    QVERIFY2(elapsed < 10'000, qPrintable(QString::number(elapsed)));
}

void TestXlsxQuestions::readsManyMergedCellsInAMoment_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("times");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("rows");
    QTest::newRow("titles") << QByteArray("E1:AE1") << 200'000 << QByteArray("q|x|y|A") << 1;
    QTest::newRow("rows of one cell") << QByteArray("Z900000:AA900000") << 50'000 << QByteArray("x") << 50'000;
}

void TestXlsxQuestions::readsManyMergedCellsInAMoment()
{
    QFETCH(QByteArray, range);
    QFETCH(int, times);
    QFETCH(QByteArray, row);
    QFETCH(int, rows);
    Rows all = rowsOf({"Câu hỏi|A|B|Đáp án|Ghi chú"});
    const Rows one = rowsOf({row.constData()});
    for (int i = 0; i < rows; ++i)
        all.push_back(one.front());
    const QByteArray merged = "<mergeCell ref=\"" + range + "\"/>";
    const QByteArray bytes = workbookOf(all, "<mergeCells>" + merged.repeated(times) + "</mergeCells>");
    QElapsedTimer timer;
    timer.start();
    const auto file = readXlsxQuestions(bytes);
    const qint64 elapsed = timer.elapsed();
    qInfo("read in %lld ms", static_cast<long long>(elapsed));
    QVERIFY(file);
    QCOMPARE(file->questions.size(), static_cast<std::size_t>(rows));
    QVERIFY2(elapsed < 10'000, qPrintable(QString::number(elapsed)));
}

void TestXlsxQuestions::endsOnAbsurdMergedCells()
{
    QByteArray merged = "<mergeCells>";
    for (int i = 0; i < 3000; ++i)
        merged += "<mergeCell ref=\"A1:XFD1048576\"/>";
    Rows rows = rowsOf({"Câu hỏi|A|B|Đáp án"});
    for (int i = 0; i < 1000; ++i)
        rows.push_back(row("Q|m|n|A"));
    const auto file = readXlsxQuestions(workbookOf(rows, merged + "</mergeCells>"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
}

HOITHI_TEST(TestXlsxQuestions)
#include "tst_xlsxquestions.moc"
