// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../exchange/officefiles.h"
#include "ingest/roster/rosterlines.h"
#include "ingest/rosterreader.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hoithi;
using namespace hoithi::office;

namespace {

using Kind = RosterProblemKind;

struct Files
{
    QTemporaryDir folder;

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Result<RosterFile> csv(const char *content) const { return readRosterFile(write("r.csv", content)); }
    [[nodiscard]] Result<RosterFile> book(const std::vector<std::pair<QString, QByteArray>> &sheets,
                                          const QByteArray &stateOfLast = "visible") const
    {
        return readRosterFile(write("r.xlsx", workbook(sheets, {}, {}, stateOfLast)));
    }
};

std::vector<QString> cells(const char *texts)
{
    std::vector<QString> list;
    for (const QString &text : QString::fromUtf8(texts).split(QLatin1Char('|')))
        list.push_back(text);
    return list;
}

/// A numeric cell, as a sheet stores it.
QByteArray number(const char *cell, const char *value)
{
    return QByteArray("<c r=\"") + cell + "\"><v>" + value + "</v></c>";
}

QByteArray text(const char *cell, const char *value)
{
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

/// "kind place", one a problem.
QStringList problemsOf(const RosterFile &file)
{
    QStringList all;
    for (const RosterProblem &problem : file.problems)
        all.append(QStringLiteral("%1 %2 %3")
                       .arg(static_cast<int>(problem.kind))
                       .arg(problem.place.line)
                       .arg(problem.place.cell)
                       .trimmed());
    return all;
}

QString said(Kind kind, const char *place)
{
    return QStringLiteral("%1 %2").arg(static_cast<int>(kind)).arg(QLatin1String(place));
}

} // namespace

class TestRosterFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStandInAnyOrderAndLanguage();
    void titleLinesAboveTheHeaderAreSkipped();
    void eachBadLineIsNamedAndTheOthersAreRead();
    void bytesThatAreNoTextAreToldByLineAndColumn();
    void whatNobodyCouldBeToldByIsNoEntry();
    void aTextFileIsTakenAsItIs();
    void aFileWithoutAHeaderIsRefused();
    void aColumnThatStandsTwiceIsRefused();
    void aSheetIsReadBelowItsTitle();
    void whatASheetDidToNumbersIsMended();
    void bodiesComeFromMergedCellsAndHeadings();
    void aFormulaThatFailedIsNamedByItsCell();
    void sheetsWithoutAHeaderAreLeftOut();
    void aWorkbookThatIsNoneIsRefused();
    void moreThanARosterIsRefused();
    void blankLinesAreBoundedToo();
};

void TestRosterFile::columnsStandInAnyOrderAndLanguage()
{
    const Files files;
    const auto file = files.csv("STT;Số điện thoại;Họ và tên;CCCD;Ban/Bộ phận;Tài khoản Hue-S\n"
                                "1;+84 912-345.678;Lê An;046199000001;Ban Giám khảo;hue-0900\n");
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows.size(), std::size_t{1});
    QCOMPARE(file->rows[0].entry,
             (RosterEntry{QStringLiteral("Ban Giám khảo"), QStringLiteral("Lê An"), QStringLiteral("hue-0900"),
                          QStringLiteral("0912345678"), QStringLiteral("046199000001")}));
    QVERIFY(file->problems.empty());
}

void TestRosterFile::titleLinesAboveTheHeaderAreSkipped()
{
    const Files files;
    const auto file = files.csv("DANH SÁCH BAN GIÁM KHẢO\n\nfull_name,account_id\nLê An,a1\n");
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows.size(), std::size_t{1});
    QCOMPARE(file->rows[0].entry.body, QStringLiteral("jury"));
    QCOMPARE(problemsOf(*file), QStringList{said(Kind::BodyFromTitle, "4")});
}

void TestRosterFile::eachBadLineIsNamedAndTheOthersAreRead()
{
    const Files files;
    const auto file = files.csv("body,full_name,account_id,phone,national_id\n"
                                "BTC,Lê An,a1,,\n"
                                "BTC,Lê Bình\n"
                                "BTC,Lê Cúc,,,\n"
                                ",,,,\n"
                                "BTC,,d1,,\n");
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows.size(), std::size_t{4});
    QCOMPARE(problemsOf(*file),
             (QStringList{said(Kind::Unreadable, "3"), said(Kind::IdentifiesNobody, "4"), said(Kind::NoName, "6")}));
    const auto whole = readRoster(files.folder.filePath(QStringLiteral("r.csv")));
    QVERIFY(!whole);
    QVERIFY(whole.error().message.contains(QLatin1String("3")));
}

void TestRosterFile::bytesThatAreNoTextAreToldByLineAndColumn()
{
    const Files files;
    const auto file = files.csv("body,full_name,account_id,phone,national_id\n"
                                "BTC,Lê An,a1,,\n"
                                "BTC,L\xea B\xecnh,b1,,\n");
    QVERIFY_RESULT(file);
    QCOMPARE(problemsOf(*file), QStringList{said(Kind::NotUtf8, "3")});
    QCOMPARE(file->problems.front().column, 2);
    const auto whole = readRoster(files.folder.filePath(QStringLiteral("r.csv")));
    QVERIFY(!whole);
    const QString said = whole.error().message;
    QVERIFY2(said.contains(QLatin1String("Line 3")) && said.contains(QLatin1String("column 2")), qPrintable(said));
}

/// Whoever is entered has a name and belongs to a body, and could be found: a line without is no entry.
void TestRosterFile::whatNobodyCouldBeToldByIsNoEntry()
{
    const Files files;
    const QByteArray lines = "body,full_name,account_id\n"
                             "BTC,,a1\n"
                             ",Lê An,a2\n"
                             "BTC,\u200b,a3\n"
                             "BTC,Lê Bình,"
                             + QByteArray(64, 'x') + "\nBTC,Lê Cúc," + QByteArray(65, 'x') + "\n";
    const auto file = files.csv(lines.constData());
    QVERIFY_RESULT(file);
    QStringList problems = problemsOf(*file);
    problems.sort();
    QStringList expected{said(Kind::NoName, "2"), said(Kind::NoBody, "3"), said(Kind::NoName, "4"),
                         said(Kind::AccountTooLong, "6")};
    expected.sort();
    QCOMPARE(problems, expected);
    for (const RosterProblem &problem : file->problems)
        QVERIFY(isRosterError(problem.kind));
    const auto whole = readRoster(files.folder.filePath(QStringLiteral("r.csv")));
    QVERIFY(!whole);
    QVERIFY2(whole.error().message.contains(QLatin1String("Line 2")), qPrintable(whole.error().message));
}

/// Nothing of a text file is mended: a dump that lost the same zeros would not be matched any more.
void TestRosterFile::aTextFileIsTakenAsItIs()
{
    const Files files;
    const auto file = files.csv("body,full_name,account_id,phone,national_id\nBTC,Lê An,,912345678,46199000001\n");
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows[0].entry.phone, QStringLiteral("912345678"));
    QCOMPARE(file->rows[0].entry.nationalId, QStringLiteral("46199000001"));
    QCOMPARE(problemsOf(*file), (QStringList{said(Kind::PhoneLooksWrong, "2"), said(Kind::IdLooksWrong, "2")}));
}

void TestRosterFile::aFileWithoutAHeaderIsRefused()
{
    const Files files;
    QVERIFY(!files.csv("Lê An,a1\nLê Bình,b1\n"));
    QVERIFY(!files.csv("body,full_name\nBTC,Lê An\n"));      // nothing to find people by
    QVERIFY(!files.csv("full_name,account_id\nLê An,a1\n")); // which body?
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "x,y\n";
    const auto file = files.csv(lines.constData());
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QLatin1String("30")));
}

void TestRosterFile::aColumnThatStandsTwiceIsRefused()
{
    const Files files;
    const auto file = files.csv("body,full_name,phone,Số điện thoại\nBTC,Lê An,1,2\n");
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QStringLiteral("Số điện thoại")));
}

void TestRosterFile::aSheetIsReadBelowItsTitle()
{
    const Files files;
    const auto file =
        files.book({{QStringLiteral("Danh sách"),
                     sheetXml(rowsXml({cells("UBND THÀNH PHỐ HUẾ"), cells("DANH SÁCH CÁN BỘ"), cells(""),
                                       cells("TT|Họ và tên|Bộ phận|SĐT|Số CCCD"),
                                       cells("1|Lê An|Tổ Thư ký|0912 345 678|046199000001"),
                                       cells("2|Lê Bình|BGK||046199000002"), cells("|Tổng cộng: 2 người|||")}))}});
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows.size(), std::size_t{3});
    QCOMPARE(file->rows[0].entry.body, QStringLiteral("Tổ Thư ký"));
    QCOMPARE(file->rows[0].entry.phone, QStringLiteral("0912345678"));
    QCOMPARE(file->rows[1].place, (RosterPlace{QStringLiteral("Danh sách"), 6, {}}));
    QVERIFY(problemsOf(*file).contains(said(Kind::IdentifiesNobody, "7")));
}

void TestRosterFile::whatASheetDidToNumbersIsMended()
{
    const Files files;
    const QByteArray rows = rowsXml({cells("Ban|Họ tên|Điện thoại|CMND/CCCD|Tài khoản")}) + "<row r=\"2\">"
                            + text("A2", "BTC") + text("B2", "An") + number("C2", "912345678")
                            + number("D2", "46199000001") + number("E2", "1.2345E4") + "</row><row r=\"3\">"
                            + text("A3", "BTC") + text("B3", "Binh") + number("C3", "9.12345679E8")
                            + number("D3", "1199000001") + "</row><row r=\"4\">" + text("A4", "BTC") + text("B4", "Cuc")
                            + number("C4", "12345") + number("D4", "12345678") + "</row>";
    const auto file = files.book({{QStringLiteral("S"), sheetXml(rows)}});
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows.size(), std::size_t{3});
    QCOMPARE(file->rows[0].entry.phone, QStringLiteral("0912345678"));
    QCOMPARE(file->rows[0].entry.nationalId, QStringLiteral("046199000001"));
    QCOMPARE(file->rows[0].entry.accountId, QStringLiteral("12345"));
    QCOMPARE(file->rows[1].entry.phone, QStringLiteral("0912345679"));
    QCOMPARE(file->rows[1].entry.nationalId, QStringLiteral("001199000001"));
    QCOMPARE(file->rows[2].entry.phone, QStringLiteral("12345"));
    QCOMPARE(file->rows[2].entry.nationalId, QStringLiteral("012345678"));
    QCOMPARE(problemsOf(*file), (QStringList{said(Kind::PhoneZeroRestored, "2 C2"), said(Kind::IdZeroRestored, "2 D2"),
                                             said(Kind::PhoneZeroRestored, "3 C3"), said(Kind::IdZeroRestored, "3 D3"),
                                             said(Kind::PhoneLooksWrong, "4 C4"), said(Kind::IdZeroRestored, "4 D4")}));
}

void TestRosterFile::bodiesComeFromMergedCellsAndHeadings()
{
    const Files files;
    const QByteArray merged = "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";
    const auto filled = files.book(
        {{QStringLiteral("S"),
          sheetXml(rowsXml({cells("Ban|Họ tên|Tài khoản"), cells("BGK|An|a1"), cells("|Binh|b1"), cells("|Cuc|c1")}),
                   merged)}});
    QVERIFY_RESULT(filled);
    QCOMPARE(filled->rows[1].entry.body, QStringLiteral("BGK"));
    QCOMPARE(problemsOf(*filled), QStringList{said(Kind::NoBody, "4 A4")});
    const auto headed = files.book(
        {{QStringLiteral("S"), sheetXml(rowsXml({cells("TT|Họ tên|Tài khoản"), cells("I|Ban Tổ chức"), cells("1|An|a1"),
                                                 cells("II|Tổ giúp việc"), cells("1|Binh|b1")}))}});
    QVERIFY_RESULT(headed);
    QCOMPARE(headed->rows.size(), std::size_t{2});
    QCOMPARE(headed->rows[0].entry.body, QStringLiteral("committee"));
    QCOMPARE(headed->rows[1].entry.body, QStringLiteral("helpers"));
}

void TestRosterFile::aFormulaThatFailedIsNamedByItsCell()
{
    const Files files;
    const QByteArray rows = rowsXml({cells("Ban|Họ tên|Tài khoản|Điện thoại")}) + "<row r=\"2\">" + text("A2", "BTC")
                            + text("B2", "An") + text("C2", "a1") + "<c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>";
    const auto file = files.book({{QStringLiteral("S"), sheetXml(rows)}});
    QVERIFY_RESULT(file);
    QCOMPARE(problemsOf(*file), QStringList{said(Kind::BadCell, "2 D2")});
    QVERIFY(file->rows[0].entry.phone.isEmpty());
}

void TestRosterFile::sheetsWithoutAHeaderAreLeftOut()
{
    const Files files;
    const QByteArray people = sheetXml(rowsXml({cells("Ban|Họ tên|Tài khoản"), cells("BTC|An|a1")}));
    const QByteArray others = sheetXml(rowsXml({cells("Ghi chú"), cells("không có gì")}));
    const auto file = files.book({{QStringLiteral("A"), people}, {QStringLiteral("B"), others}});
    QVERIFY_RESULT(file);
    QCOMPARE(file->rows.size(), std::size_t{1});
    QCOMPARE(file->problems.size(), std::size_t{1});
    QCOMPARE(file->problems[0].kind, Kind::SheetWithoutHeader);
    QCOMPARE(file->problems[0].place.sheet, QStringLiteral("B"));
    QVERIFY(!files.book({{QStringLiteral("B"), others}}));
    const auto hidden = files.book({{QStringLiteral("A"), people}, {QStringLiteral("C"), people}}, "hidden");
    QVERIFY_RESULT(hidden);
    QCOMPARE(hidden->rows.size(), std::size_t{1});
}

void TestRosterFile::aWorkbookThatIsNoneIsRefused()
{
    const Files files;
    QVERIFY(!readRosterFile(files.write("r.xlsx", "PK\x03\x04 no archive")));
    QVERIFY(
        !readRosterFile(files.write("r.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, 0))));
    QVERIFY(!readRosterFile(files.folder.filePath(QStringLiteral("none.xlsx"))));
}

void TestRosterFile::moreThanARosterIsRefused()
{
    const Files files;
    QByteArray lines = "body,full_name,account_id\n";
    for (int i = 0; i <= 100'000; ++i)
        lines += "BTC,An,a" + QByteArray::number(i) + '\n';
    const auto file = files.csv(lines.constData());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
}

/// They hold nobody, and gzip makes a few bytes of millions of them.
void TestRosterFile::blankLinesAreBoundedToo()
{
    const Files files;
    QByteArray lines = "body,full_name,account_id\nBTC,An,a1\n";
    const QByteArray blank = QByteArray(63, ' ') + '\n'; // so many that few of them follow each other
    while (lines.size() + blank.size() <= mostRosterBytes)
        lines += blank;
    lines += QByteArray(mostRosterBytes - lines.size(), '\n');
    QVERIFY_RESULT(files.csv(lines.constData()));
    lines += '\n';
    const auto file = files.csv(lines.constData());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadInput);
}

HOITHI_TEST(TestRosterFile)
#include "tst_rosterfile.moc"
