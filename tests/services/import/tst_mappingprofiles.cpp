// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which profile reads a file: none where its columns are the contract's, the one that was kept for such columns, or nobody's.
#include "../smallcontest.h"
#include "services/import/profiles/profileservice.h"
#include "testregistry.h"
#include "warnings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QByteArray header = "STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Dự đoán\n";
const QByteArray rows = "1,M1,hue1,Nguyễn Thị Mẫu,16/09/2023 08:05:12,ABCDABCDABCDABC,12\n"
                        "2,M2,hue2,Trần Văn Thử,16/09/2023 08:06:12,ABCDABCDABCDAB-,\n";

const QString saver = QStringLiteral("Đỗ Thị Tổ Chức");

Result<SavedProfile> saveGuess(ContestSession &contest, const QString &file, const QString &name)
{
    return wait(contest.profiles().save({name, {}, file, saver}));
}

Result<ImportReport> importBy(ContestSession &contest, const QStringList &files, const QString &profile = {})
{
    return wait(contest.import({1, files, profile, saver}, {}, {}));
}

} // namespace

class TestMappingProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { warningsAreErrors(); }

    void aForeignFileIsReadByTheProfileThatFits_data() { ENGINE_ROWS(); }
    void aForeignFileIsReadByTheProfileThatFits()
    {
        OPEN_STORE();
        const QString file = store.file(QStringLiteral("a.csv"), header + rows);
        const auto refused = importBy(contest, {file});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY2(refused.error().message.contains(QStringLiteral("full_name = Họ tên")),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QLatin1String("(profile guess)")));
        const auto saved = saveGuess(contest, file, QStringLiteral("Hue-S"));
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->version, 1);
        QCOMPARE(saved->layout.value(3), QStringLiteral("Họ tên"));
        const auto report = importBy(contest, {file});
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.accepted, 2);
        // By its name, and again without one, it says the same.
        const auto again = importBy(contest, {file}, QStringLiteral("Hue-S"));
        QVERIFY_RESULT(again);
        QVERIFY(again->nothingNew);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void aProfileWithoutAHeaderIsNamed_data() { ENGINE_ROWS(); }
    void aProfileWithoutAHeaderIsNamed()
    {
        OPEN_STORE();
        const QString file = store.file(QStringLiteral("a.csv"), rows);
        const QByteArray profile =
            R"({"header": 0, "time": "dmy", "columns": {"submission_id": "B", "account_id": "C",)"
            R"("full_name": "D", "submitted_at": "E", "answers": "F", "prediction": "G"}})";
        const QString name = QStringLiteral("Hue-S");
        QVERIFY_RESULT(wait(contest.profiles().save({name, profile, file, saver})));
        // Any table of so many columns would fit.
        const auto unnamed = importBy(contest, {file});
        QVERIFY(!unnamed && unnamed.error().code == ErrorCode::BadInput);
        QVERIFY2(unnamed.error().message.contains(name), qPrintable(unnamed.error().message));
        const auto headed = importBy(contest, {store.file(QStringLiteral("b.csv"), header + rows)}, name);
        QVERIFY(!headed && headed.error().code == ErrorCode::BadInput);
        QVERIFY2(headed.error().message.contains(QLatin1String("b.csv")), qPrintable(headed.error().message));
        // A row whose time is wrong is a row all the same.
        const QByteArray faulty = QByteArray(rows).replace("16/09/2023 08:05:12", "?").replace(",M", ",N");
        const auto read = importBy(contest, {store.file(QStringLiteral("c.csv"), faulty)}, name);
        QVERIFY_RESULT(read);
        QCOMPARE(read->counts.rejected(), 1);
        QVERIFY_RESULT(importBy(contest, {file}, name));
    }

    void theContractsNamesNeedNoProfile_data() { ENGINE_ROWS(); }
    void theContractsNamesNeedNoProfile()
    {
        OPEN_STORE();
        const QString foreign = store.file(QStringLiteral("a.csv"), header + rows);
        QVERIFY_RESULT(saveGuess(contest, foreign, QStringLiteral("Hue-S")));
        const auto report = importInto(contest, {store.dump(QStringLiteral("own.csv"), sevenRows())});
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.rejected(), 0);
        // A column that is missing is said as ever, and no guess put in its place.
        const auto refused =
            importBy(contest, {store.file(QStringLiteral("b.csv"), "submission_id,account_id\n1,2\n")});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QLatin1String("full_name")));
        QVERIFY(!refused.error().message.contains(QLatin1String("profile guess")));
    }

    void otherColumnsAreNoticed_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("told"); // empty: no difference
        const auto row = [](const char *columns, const char *told) {
            QTest::newRow(columns) << QString::fromUtf8(columns) << QString::fromUtf8(told);
        };
        row("Bài làm,Dự đoán,Ghi chú,Ghi chú,Họ tên,Mã bài,Nộp lúc,STT,Tài khoản", "“Ghi chú”");
        row("STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Dự đoán,Ghi chú,Ghi chú", "");
        row("stt,MÃ BÀI,Tài khoản,Họ  tên,Nộp lúc,Bài làm,Dự đoán,Ghi chú,Ghi chú", "");
        row("STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Dự đoán,Ghi chú", "“Ghi chú”");
        row("STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Ghi chú,Ghi chú", "“Dự đoán”");
        row("STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Dự đoán số người,Ghi chú,Ghi chú", "“Dự đoán số người”");
        row("STT,Mã bài,Tài khoản,Họ tên,SĐT,Nộp lúc,Bài làm,Dự đoán,Ghi chú,Ghi chú", "“SĐT”");
        row("STT,Mã bài,Tài khoản,Họ và tên,Nộp lúc,Bài làm,Dự đoán,Ghi chú,Ghi chú", "“Họ và tên”");
        row("STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Đáp án,Bài làm,Dự đoán,Ghi chú,Ghi chú", "“Đáp án”");
    }
    void otherColumnsAreNoticed()
    {
        QFETCH(QString, header);
        QFETCH(QString, told);
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const QString made = store.file(QStringLiteral("made.csv"),
                                        "STT,Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Dự đoán,Ghi chú,Ghi chú\n"
                                        "1,M1,h1,An,16/09/2023 08:05:12,ABCDABCDABCDABC,12,x,y\n");
        QVERIFY_RESULT(saveGuess(contest, made, QStringLiteral("Hue-S")));
        const QString other = store.file(QStringLiteral("other.csv"), header.toUtf8() + "\n");
        for (const QString &profile : {QStringLiteral("Hue-S"), QString()}) {
            const auto report = importBy(contest, {other}, profile);
            QCOMPARE(report.has_value(), told.isEmpty());
            if (!told.isEmpty() && !profile.isEmpty())
                QVERIFY2(report.error().message.contains(told), qPrintable(report.error().message));
        }
    }

    /// The first row stands where the header is looked for then.
    void whoStandsInAFileWithoutHeaderIsNotTold()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(
            saveGuess(**session, store.file(QStringLiteral("a.csv"), header + rows), QStringLiteral("Hue-S")));
        const QString file = store.file(QStringLiteral("b.csv"), rows);
        const auto refused = importBy(**session, {file}, QStringLiteral("Hue-S"));
        QVERIFY(!refused);
        const QString message = refused.error().message;
        QVERIFY2(message.contains(QStringLiteral("the header is missing")), qPrintable(message));
        for (const QByteArray &value : rows.split('\n').front().split(','))
            QVERIFY2(!message.contains(QStringLiteral("“%1”").arg(QString::fromUtf8(value))), qPrintable(message));
    }

    void onlyWhatIsDecidedIsKept()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const QString file = store.file(QStringLiteral("a.csv"), "ID,Tài khoản,Họ tên,Nộp lúc,Bài làm\n"
                                                                 "1,h1,An,05/10/2023 08:05:12,ABCDABCDABCDABC\n");
        const auto guess = wait(contest.profiles().guess(file));
        QVERIFY_RESULT(guess);
        QCOMPARE(guess->questions.size(), 2);
        QCOMPARE(guess->questions.filter(QStringLiteral("submission_id: ")).size(), 1);
        const auto open = saveGuess(contest, file, QStringLiteral("Hue-S"));
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::Refused);
        for (const QString &question : guess->questions)
            QVERIFY2(open.error().message.contains(question), qPrintable(open.error().message));
        // As the guess stands, it reads nothing.
        QVERIFY(!wait(contest.profiles().save({QStringLiteral("Hue-S"), guess->profile, file, saver})));
        QJsonObject decided = QJsonDocument::fromJson(guess->profile).object();
        QJsonObject columns = decided.value(QLatin1String("columns")).toObject();
        columns.insert(QStringLiteral("submission_id"), QStringLiteral("ID"));
        decided.insert(QStringLiteral("columns"), columns);
        decided.insert(QStringLiteral("time"), QStringLiteral("dmy"));
        const QByteArray json = QJsonDocument(decided).toJson();
        const auto saved = wait(contest.profiles().save({QStringLiteral("Hue-S"), json, file, saver}));
        QVERIFY_RESULT(saved);
        const auto same = wait(contest.profiles().save({QStringLiteral(" Hue-S "), json, file, saver}));
        QVERIFY_RESULT(same);
        QCOMPARE(same->version, 1);
        decided.insert(QStringLiteral("time"), QStringLiteral("mdy"));
        const auto newer =
            wait(contest.profiles().save({QStringLiteral("Hue-S"), QJsonDocument(decided).toJson(), file, saver}));
        QVERIFY_RESULT(newer);
        QCOMPARE(newer->version, 2);
        QCOMPARE(wait(contest.profiles().profiles())->front().version, 2);
    }

    void whatCannotBeKeptIsRefused()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const QString file = store.file(QStringLiteral("a.csv"), header + rows);
        for (const QString &name : {QString(), QStringLiteral("a/b"), QStringLiteral("x.json"), QString(81, u'x')})
            QCOMPARE(saveGuess(contest, file, name).error().code, ErrorCode::InvalidArgument);
        const auto nobody = wait(contest.profiles().save({QStringLiteral("x"), {}, file, {}}));
        QVERIFY(!nobody);
        QVERIFY(!wait(contest.profiles().save({QStringLiteral("x"), "-", file, saver})));
        QVERIFY(!wait(contest.profiles().save({QStringLiteral("x"), R"({"time":"dmy"})", file, saver})));
        QCOMPARE(importBy(contest, {file}, QStringLiteral("x")).error().code, ErrorCode::NotFound);
        const QString json = store.file(QStringLiteral("a.json"), "[]");
        QCOMPARE(wait(contest.profiles().guess(json)).error().code, ErrorCode::Unsupported);
        QVERIFY(wait(contest.profiles().profiles())->empty());
    }

    void profilesThatDisagreeAreNotChosenFrom()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const QString file = store.file(QStringLiteral("a.csv"), header + rows);
        const auto one = saveGuess(contest, file, QStringLiteral("một"));
        QVERIFY_RESULT(one);
        QVERIFY_RESULT(saveGuess(contest, file, QStringLiteral("cũng vậy"))); // the same under another name
        QVERIFY_RESULT(wait(contest.previewImport({1, {file}, {}, saver}, {}, {})));
        const QByteArray other = QByteArray(one->profile).replace("\"dmy\"", "\"mdy\"");
        QVERIFY_RESULT(wait(contest.profiles().save({QStringLiteral("hai"), other, file, saver})));
        const auto refused = importBy(contest, {file});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("hai")), qPrintable(refused.error().message));
        QVERIFY_RESULT(importBy(contest, {file}, QStringLiteral("một")));
    }

    void aLayoutIsPutTogetherByHand()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const QString file =
            store.file(QStringLiteral("a.csv"), "ID,Tài khoản,Họ tên,Nộp lúc,Thời gian làm bài,Bài làm\n"
                                                "1,h1,An,05/10/2023 08:05:12,12:34,ABC-\n"
                                                "2,h2,An,soon,12:34,ABCD\n");
        QCOMPARE(*wait(contest.profiles().foreignFile({file})), file);
        QCOMPARE(*wait(contest.profiles().foreignFile({store.dump(QStringLiteral("b.csv"), sevenRows())})), QString());
        const auto opened = wait(contest.profiles().open(file));
        QVERIFY_RESULT(opened);
        QCOMPARE(opened->columns.size(), 6);
        QCOMPARE(opened->rows.size(), std::size_t{2});
        QVERIFY(opened->profile.isEmpty());
        QVERIFY(!opened->problem.isEmpty());
        LayoutDraft draft = opened->draft;
        QCOMPARE(draft.uses.value(1), QStringLiteral("account_id"));
        QCOMPARE(draft.uses.value(0), QString());
        QCOMPARE(opened->suggestions.value(4), QStringLiteral("started_at"));
        draft.uses[0] = QStringLiteral("submission_id");
        draft.uses[3] = QStringLiteral("submitted_at");
        draft.uses[4] = QStringLiteral("started_at");
        draft.time = QStringLiteral("dmy");
        draft.duration = QStringLiteral("clock");
        const auto shown = wait(contest.profiles().show(file, draft));
        QVERIFY_RESULT(shown);
        QCOMPARE(shown->problem, QString());
        QCOMPARE(shown->fields, (QStringList{QStringLiteral("submission_id"), QStringLiteral("account_id"),
                                             QStringLiteral("full_name"), QStringLiteral("started_at"),
                                             QStringLiteral("submitted_at"), QStringLiteral("answers")}));
        QCOMPARE(shown->stored[0][3].text, QStringLiteral("2023-10-05T07:52:38.000+07:00"));
        QCOMPARE(shown->stored[0][5].text, QStringLiteral("ABC-"));
        QVERIFY(shown->stored[1][4].isBad && shown->stored[1][3].isBad);
        draft.uses[2] = QStringLiteral("account_id");
        QVERIFY(!wait(contest.profiles().show(file, draft))->problem.isEmpty());
        LayoutDraft apartTimes = draft;
        apartTimes.uses[2] = QStringLiteral("full_name");
        apartTimes.uses[4] = QStringLiteral("started_at clock"); // of which day, nothing says
        QVERIFY(!wait(contest.profiles().show(file, apartTimes))->problem.isEmpty());
        const auto other = wait(contest.profiles().showProfile(file, shown->profile, {QStringLiteral("ID")}));
        QVERIFY_RESULT(other);
        QVERIFY(other->draft == shown->draft);
        QCOMPARE(other->questions.size(), std::size_t{1});
        LayoutDraft wrong = shown->draft;
        wrong.delimiter = QStringLiteral(";");
        const auto apart = wait(contest.profiles().takeApart(file, wrong));
        QVERIFY_RESULT(apart);
        QCOMPARE(apart->columns.size(), 1);
        QVERIFY(apart->profile.isEmpty());
    }

    void aHeaderInAnotherLineIsSaid()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        const QByteArray table = "ID,Tài khoản,Họ tên\n1,h1,An\n";
        const QStringList layout{QStringLiteral("ID"), QStringLiteral("Tài khoản"), QStringLiteral("Họ tên")};
        const QString below = store.file(QStringLiteral("b.csv"), "Kết quả,,\nTuần 1,,\n" + table);
        const auto shown = wait(contest.profiles().showProfile(below, "{}", layout));
        QVERIFY_RESULT(shown);
        QCOMPARE(shown->questions.size(), std::size_t{1});
        QVERIFY2(shown->questions[0].text.contains(QStringLiteral("line 3")), qPrintable(shown->questions[0].text));
    }

    void wordingsNeedAPaperOfTheContest()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        const QString profile = store.file(QStringLiteral("p.json"), R"({"answers":"texts","answer_separator":"|"})");
        const auto refused = importBy(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}, profile);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
};

HOITHI_TEST(TestMappingProfiles)
#include "tst_mappingprofiles.moc"
