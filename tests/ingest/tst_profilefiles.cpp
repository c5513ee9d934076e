// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole files under profiles of every kind.
#include "ingest/dumpreader.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hoithi;

namespace {

ValidationContext round()
{
    ValidationContext context;
    context.opensAtUtc = fromMillis(1'694'710'800'000);  // 15/9/2023 00:00 in Huế
    context.closesAtUtc = fromMillis(1'695'315'600'000); // 22/9/2023 00:00
    context.papers.push_back({{}, 3, 4});
    return context;
}

class Rows final : public SubmissionSink
{
public:
    bool submissions(SubmissionBlock &&block) override
    {
        for (const Submission &row : block.rows)
            texts << QStringLiteral("%1 %2 %3 %4")
                         .arg(toText(row.fullName), toText(row.answers))
                         .arg(toMillis(row.submittedAtUtc))
                         .arg(row.startedAtUtc ? toMillis(*row.startedAtUtc) - toMillis(row.submittedAtUtc) : 0);
        return true;
    }
    bool issues(std::vector<ImportIssue> &&found) override
    {
        for (const ImportIssue &issue : found)
            texts << QStringLiteral("%1 %2 %3 %4")
                         .arg(issue.line)
                         .arg(static_cast<int>(issue.reason))
                         .arg(issue.field, issue.text);
        return true;
    }

    static QString toText(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    QStringList texts;
};

constexpr qint64 moment = 1'694'739'912'000; // 15/9/2023 08:05:12 in Huế

QString accepted(const char *name, const char *answers, qint64 started = 0)
{
    return QStringLiteral("%1 %2 %3 %4").arg(QString::fromUtf8(name), QLatin1String(answers)).arg(moment).arg(started);
}

} // namespace

class TestProfileFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadAsTheProfileSays_data();
    void filesAreReadAsTheProfileSays();
    void whatTheProfileNamesMustBeThere_data();
    void whatTheProfileNamesMustBeThere();
    void jsonHoldsWholeValues();
    void profilesSurviveBeingWritten_data();
    void profilesSurviveBeingWritten();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();

private:
    [[nodiscard]] Result<QStringList> read(const QByteArray &profile, const QByteArray &bytes,
                                           const QString &name = QStringLiteral("dump.csv"))
    {
        const auto parsed = MappingProfile::parse(profile);
        if (!parsed)
            return failure(parsed.error());
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        Rows rows;
        const ValidationContext context = round();
        const auto summary = readDump({path}, *parsed, context, rows, {}, {});
        if (!summary)
            return failure(summary.error());
        return rows.texts;
    }

    QTemporaryDir m_folder;
};

void TestProfileFiles::filesAreReadAsTheProfileSays_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &file, const QStringList &rows) {
        QTest::newRow(name) << profile << file << rows;
    };
    row("a column for each answer, in any order", R"({"columns":{"answers":["Câu 1","Câu 2","Câu 3"]}})",
        "Câu 3,submission_id,account_id,full_name,submitted_at,Câu 1,câu 2\n"
        "C,s1,a1,An,2023-09-15T08:05:12,A,\n"
        ",s2,a2,An,2023-09-15T08:05:12,,\n"
        "E,s3,a3,An,2023-09-15T08:05:12,A,B\n",
        {accepted("An", "A-C"), accepted("An", "---"), QStringLiteral("4 8 answers A, B, E")});
    row("date and clock apart", R"({"columns":{"submitted_at":{"column":"Ngày thi","clock":"Giờ nộp"}},"time":"dmy"})",
        "submission_id,account_id,full_name,Giờ nộp,Ngày thi,answers\n"
        "s1,a1,An,8:05:12,15/9/2023,ABC\n"
        "s2,a2,An,,15/9/2023,ABC\n"
        "s3,a3,An,8:05:12,,ABC\n",
        {accepted("An", "ABC"), QStringLiteral("3 4 submitted_at 15/9/2023"),
         QStringLiteral("4 4 submitted_at 8:05:12")});
    row("one day for both times",
        R"({"columns":{"started_at":{"column":"Ngày","clock":"Từ"},"submitted_at":{"column":"Ngày","clock":"Đến"}},"time":"dmy"})",
        "submission_id,account_id,full_name,Ngày,Từ,Đến,answers\n"
        "s1,a1,An,15/9/2023,8:05:00,8:05:12,ABC\n"
        "s2,a2,An,15/9/2023,,8:05:12,ABC\n"
        "s3,a3,An,15/9/2023,8:06:00,8:05:12,ABC\n",
        {accepted("An", "ABC", -12'000), accepted("An", "ABC"), QStringLiteral("4 5 submitted_at 15/9/2023 8:05:12")});
    row("serial date and serial clock apart",
        R"({"columns":{"submitted_at":{"column":"Ngày","clock":"Giờ"}},"time":"excel"})",
        "submission_id,account_id,full_name,Ngày,Giờ,answers\n"
        "s1,a1,An,45184,0.336944444444,ABC\n",
        {accepted("An", "ABC")});
    row("how long somebody took", R"({"columns":{"started_at":{"column":"Thời gian làm bài","duration":"clock"}}})",
        "submission_id,account_id,full_name,submitted_at,Thời gian làm bài,answers\n"
        "s1,a1,An,2023-09-15T08:05:12,12:34,ABC\n"
        "s2,a2,An,2023-09-15T08:05:12,,ABC\n"
        "s3,a3,An,2023-09-15T08:05:12,754,ABC\n",
        {accepted("An", "ABC", -754'000), accepted("An", "ABC"), QStringLiteral("4 4 started_at 754")});
    row("month first", R"({"time":"mdy"})",
        "submission_id,account_id,full_name,submitted_at,answers\n"
        "s1,a1,An,9/15/2023 8:05:12 AM,ABC\ns2,a2,An,15/9/2023 8:05:12,ABC\n",
        {accepted("An", "ABC"), QStringLiteral("3 4 submitted_at 15/9/2023 8:05:12")});
    row("a title above the header", R"({"header":3,"delimiter":";"})",
        "Kết quả tuần 1, xuất ngày 16/9\n\nsubmission_id;account_id;full_name;submitted_at;answers\n"
        "s1;a1;An;2023-09-15T08:05:12;ABC\nTổng cộng: 1\n",
        {accepted("An", "ABC"), QStringLiteral("5 0  Tổng cộng: 1")});
    row("single quotes", R"({"quote":"'"})",
        "submission_id,account_id,full_name,submitted_at,answers\n"
        "s1,a1,'An, \"Ngô\" ''x''',2023-09-15T08:05:12,ABC\n",
        {accepted("An, \"Ngô\" 'x'", "ABC")});
    row("no quotes", R"({"quote":"","delimiter":"|"})",
        "submission_id|account_id|full_name|submitted_at|answers\n"
        "s1|a1|\"An|2023-09-15T08:05:12|ABC\n",
        {accepted("\"An", "ABC")});
    row("the second of two columns of one name", R"({"columns":{"full_name":{"column":"Tên","occurrence":2}}})",
        "submission_id,account_id,Tên,tên,submitted_at,answers\n"
        "s1,a1,Đội 1,An,2023-09-15T08:05:12,ABC\n",
        {accepted("An", "ABC")});
    row("windows-1258", R"({"encoding":"windows-1258","columns":{"full_name":"Họ tên"}})",
        "submission_id,account_id,Ho\xF2 t\xEAn,submitted_at,answers\n"
        "s1,a1,Nguy\xEA\xDEn \xD0\xECnh L\xEA\xF2,2023-09-15T08:05:12,ABC\n"
        "s2,a2,\x81,2023-09-15T08:05:12,ABC\n",
        {accepted("Nguyễn Đ\xCC\x81nh Lệ", "ABC"),
         QString::fromUtf8("3 0  s2,a2,\xEF\xBF\xBD,2023-09-15T08:05:12,ABC")});
    row("TCVN3", R"({"encoding":"tcvn3"})",
        "submission_id,account_id,full_name,submitted_at,answers\n"
        "s1,a1,NguyÔn V¨n Hu\xD5,2023-09-15T08:05:12,ABC\n",
        {});
    row("a mark goes before the encoding", R"({"encoding":"windows-1258"})",
        "\xEF\xBB\xBFsubmission_id,account_id,full_name,submitted_at,answers\n"
        "s1,a1,Lê,2023-09-15T08:05:12,ABC\n",
        {accepted("Lê", "ABC")});
}

void TestProfileFiles::filesAreReadAsTheProfileSays()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, file);
    QFETCH(QStringList, rows);
    if (rows.isEmpty()) { // in TCVN3, written here byte by byte
        file.replace("NguyÔn V¨n Hu\xD5", "Nguy\xD4n V\xA8n Hu\xD5");
        rows = QStringList{accepted("Nguyễn Văn Huế", "ABC")};
    }
    const auto read = this->read(profile, file);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, rows);
}

void TestProfileFiles::whatTheProfileNamesMustBeThere_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("said");
    QTest::newRow("an answer's column") << QByteArray(R"({"columns":{"answers":["C1","C2"]}})")
                                        << QByteArray("submission_id,account_id,full_name,submitted_at,C1")
                                        << QStringLiteral("C2");
    QTest::newRow("a clock") << QByteArray(R"({"columns":{"submitted_at":{"column":"Ngày","clock":"Giờ"}}})")
                             << QByteArray("submission_id,account_id,full_name,Ngày,answers") << QStringLiteral("Giờ");
    QTest::newRow("the second of a name")
        << QByteArray(R"({"columns":{"phone":{"column":"SĐT","occurrence":2}}})")
        << QByteArray("submission_id,account_id,full_name,submitted_at,answers,SĐT") << QStringLiteral("SĐT (2)");
    QTest::newRow("twice") << QByteArray(R"({"columns":{"answers":["C1"]}})")
                           << QByteArray("submission_id,account_id,full_name,submitted_at,C1,c1")
                           << QStringLiteral("C1");
    QTest::newRow("another header line") << QByteArray(R"({"header":3})")
                                         << QByteArray("submission_id,account_id,full_name,submitted_at,answers")
                                         << QString();
}

void TestProfileFiles::whatTheProfileNamesMustBeThere()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, header);
    QFETCH(QString, said);
    const auto read = this->read(profile, header + "\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
}

void TestProfileFiles::jsonHoldsWholeValues()
{
    const QByteArray object = R"({"submission_id":"s1","account_id":"a1","full_name":"An","answers":[1,0,2],)"
                              R"("submitted_at":"2023-09-15T08:05:12"})";
    for (const QString &name : {QStringLiteral("dump.ndjson"), QStringLiteral("dump.json")}) {
        const QByteArray file = name.endsWith(QLatin1String(".ndjson")) ? object : "[" + object + "]";
        QVERIFY(!read(R"({"columns":{"answers":["C1","C2"]}})", file, name));
        QVERIFY(!read(R"({"columns":{"submitted_at":{"column":"submitted_at","clock":"C"}}})", file, name));
        const auto from0 = read(R"({"answers":"numbers_from_0"})", file, name);
        QVERIFY_RESULT(from0);
        QCOMPARE(*from0, QStringList{accepted("An", "BAC")});
        const auto from1 = read("{}", file, name);
        QVERIFY_RESULT(from1);
        QCOMPARE(*from1, QStringList{accepted("An", "A-B")});
    }
}

void TestProfileFiles::profilesSurviveBeingWritten_data()
{
    QTest::addColumn<QByteArray>("json");
    for (
        const char *json : {
            "{}",
            R"({"columns":{"full_name":"Họ tên","submitted_at":"Nộp lúc"},"time":"dmy","delimiter":";"})",
            R"({"columns":{"answers":["C1",{"column":"C1b","occurrence":2}]},"answers":"numbers_from_0"})",
            R"({"columns":{"submitted_at":{"column":"N","occurrence":2,"clock":{"column":"N","occurrence":3}}},"time":"mdy"})",
            R"({"columns":{"started_at":{"column":"TG","duration":"milliseconds"}},"encoding":"tcvn3","quote":""})",
            R"({"answers":"texts","answer_separator":"|","header":4,"sheet":"Tuần 1","quote":"'"})",
        })
        QTest::newRow(json) << QByteArray(json);
}

void TestProfileFiles::profilesSurviveBeingWritten()
{
    QFETCH(QByteArray, json);
    const auto profile = MappingProfile::parse(json);
    QVERIFY_RESULT(profile);
    const auto again = MappingProfile::parse(profile->toJson());
    QVERIFY_RESULT(again);
    QVERIFY(*again == *profile);
    QCOMPARE(again->toJson(), profile->toJson());
}

void TestProfileFiles::contradictionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {
             R"({"columns":{"answers":["C1","c1"]}})",
             R"({"columns":{"answers":[]}})",
             R"({"columns":{"answers":["C1",{"name":"C2"}]}})",
             R"({"columns":{"answers":["C1"]},"answer_separator":","})",
             R"({"columns":{"phone":["C1"]}})",
             R"({"columns":{"phone":{"column":"A","clock":"B"}}})",
             R"({"columns":{"phone":{"column":"A"},"national_id":{"column":"A","occurrence":1}}})",
             R"({"columns":{"phone":{"column":"A","occurrence":0}}})",
             R"({"columns":{"submitted_at":{"column":"A","clock":"A"}}})",
             R"({"columns":{"submitted_at":"A","started_at":{"column":"A","clock":"B"}}})",
             R"({"columns":{"submitted_at":{"column":"A","duration":"clock"}}})",
             R"({"columns":{"started_at":{"column":"A","duration":"days"}}})",
             R"({"columns":{"started_at":{"column":"A","duration":"clock","clock":"B"}}})",
             R"({"time":"ymd"})",
             R"({"answers":"words"})",
             R"({"answer_separator":"A"})",
             R"({"answer_separator":""})",
             R"({"quote":"x"})",
             R"({"quote":1})",
             R"({"encoding":"latin-1"})",
             R"({"header":-1})",
             R"({"header":"1"})",
             R"({"sheet":""})",
             R"({"sheet":1})",
         })
        QTest::newRow(json) << QByteArray(json);
}

void TestProfileFiles::contradictionsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto profile = MappingProfile::parse(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::BadInput);
}

HOITHI_TEST(TestProfileFiles)
#include "tst_profilefiles.moc"
