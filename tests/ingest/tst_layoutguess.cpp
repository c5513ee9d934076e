// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is guessed of files in many layouts. A guess may ask too much; taking a column for what it is not would lose or change
// what people handed in.
#include "../exchange/officefiles.h"
#include "ingest/layout/layoutguess.h"
#include "ingest/layout/profilechoices.h"
#include "ingest/layout/samplereader.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hoithi;

namespace {

/// One person's row by what it means: every layout below is made of these.
struct Meant
{
    const char *id, *account, *name, *phone, *national, *agency, *answers, *prediction;
};
constexpr std::array<Meant, 5> people{{
    {"BT-001", "hue-001", "Nguyễn Thị Mẫu", "0901000001", "046199000001", "Sở Tài chính", "ACBDACBDACBDACB", "120"},
    {"BT-002", "hue-002", "Trần Văn Thử", "0901000002", "046199000002", "UBND phường Thử", "ACBDACBD-CBDACB", "7"},
    {"BT-003", "hue-003", "Lê Thử", "0901000003", "046199000003", "Sở Thử", "BCBDACBDACBDACB", ""},
    {"BT-004", "hue-004", "Phạm Mẫu", "0901000004", "046199000004", "Sở Thử", "DDBDACBDACBDACA", "2000"},
    {"BT-005", "hue-005", "Hồ Thị Thử", "0901000005", "046199000005", "Sở Mẫu", "AABDACBDACBDACA", "35"},
}};

/// "{id}{d}{name}": columns by key, for each person. Keys: id acc name phone nid agency ans pred dmy iso dur clock date stt,
/// a1…a15 the letter and n1…n15 the number of an answer.
QByteArray valueOf(const QByteArray &key, std::size_t row)
{
    const Meant &person = people[row];
    const int minute = 10 + static_cast<int>(row);
    const auto twoDigits = [](int number) {
        return QByteArray::number(number).rightJustified(2, '0');
    };
    if (key == "id")
        return person.id;
    if (key == "acc")
        return person.account;
    if (key == "name")
        return person.name;
    if (key == "phone")
        return person.phone;
    if (key == "nid")
        return person.national;
    if (key == "agency")
        return person.agency;
    if (key == "ans")
        return person.answers;
    if (key == "pred")
        return person.prediction;
    if (key == "stt")
        return QByteArray::number(static_cast<int>(row) + 1);
    if (key == "iso")
        return "2023-09-16T08:" + twoDigits(minute) + ":12+07:00";
    if (key == "start")
        return "2023-09-16T07:" + twoDigits(minute) + ":12+07:00";
    if (key == "dmy")
        return "16/09/2023 08:" + twoDigits(minute) + ":12";
    if (key == "dmystart")
        return "16/09/2023 07:" + twoDigits(minute) + ":12";
    if (key == "either")
        return "05/10/2023 08:" + twoDigits(minute) + ":12";
    if (key == "mdy")
        return "9/16/2023 8:" + twoDigits(minute) + " AM";
    if (key == "unix")
        return QByteArray::number(1'694'826'600 + minute);
    if (key == "unixms")
        return QByteArray::number(1'694'826'600'000 + minute);
    if (key == "serial")
        return "45185." + QByteArray::number(336'944 + minute);
    if (key == "js")
        return "Sat Sep 16 2023 08:" + twoDigits(minute) + ":12 GMT+0700 (Indochina Time)";
    if (key == "date")
        return "16/09/2023";
    if (key == "clock")
        return "08:" + twoDigits(minute) + ":12";
    if (key == "clockstart")
        return "07:" + twoDigits(minute) + ":12";
    if (key == "dur")
        return "12:" + twoDigits(minute);
    if (key == "words")
        return "12 phút " + twoDigits(minute) + " giây";
    if (key == "secs")
        return QByteArray::number(700 + minute);
    if (key == "round")
        return "1";
    if (key == "code")
        return "474";
    if (key == "born")
        return "01/02/199" + QByteArray::number(static_cast<int>(row));
    if (key == "score")
        return QByteArray::number(10 + static_cast<int>(row));
    if (key == "numbers") {
        QByteArray numbers;
        for (const char letter : QByteArray(person.answers))
            numbers += (numbers.isEmpty() ? "" : ",")
                       + (letter == '-' ? QByteArray("-") : QByteArray::number(letter - 'A' + 1));
        return '"' + numbers + '"';
    }
    if (key == "zeros")
        return QByteArray(person.answers).replace('A', '0').replace('B', '1').replace('C', '2').replace('D', '3');
    if (key.startsWith('a') || key.startsWith('n')) {
        const char letter = person.answers[key.mid(1).toInt() - 1];
        return key.startsWith('a') || letter == '-' ? QByteArray(1, letter) : QByteArray::number(letter - 'A' + 1);
    }
    return key; // as it stands
}

QByteArray rowsOf(const QByteArrayList &keys, char delimiter)
{
    QByteArray rows;
    for (std::size_t row = 0; row < people.size(); ++row) {
        QByteArrayList cells;
        for (const QByteArray &key : keys)
            cells << valueOf(key, row);
        rows += cells.join(delimiter) + "\r\n";
    }
    return rows;
}

/// "submission_id=Mã bài account_id=… time=dmy": what the profile takes from where, but for what is as usual.
QString told(const LayoutGuess &guess)
{
    QStringList parts;
    for (const ColumnGuess &column : guess.columns) {
        if (!column.use || column.use->answer)
            continue;
        parts << QStringLiteral("%1%2=%3").arg(latin1(dumpFieldName(column.use->field)),
                                               column.use->isClock ? QStringLiteral(".clock") : QString(),
                                               column.column.shown());
    }
    if (!guess.profile.answerColumns.empty())
        parts << QStringLiteral("%1…%2 (%3)")
                     .arg(guess.profile.answerColumns.front().shown(), guess.profile.answerColumns.back().shown())
                     .arg(guess.profile.answerColumns.size());
    if (guess.profile.time != TimeFormat::Iso)
        parts << nameOf(timeFormatNames, guess.profile.time);
    if (guess.profile.answers.form != AnswerForm::Letters)
        parts << nameOf(answerFormNames, guess.profile.answers.form);
    if (guess.profile.headerLine > 0)
        parts << QStringLiteral("line %1").arg(guess.profile.headerLine);
    return parts.join(QStringLiteral("; "));
}

QString asked(const LayoutGuess &guess)
{
    static constexpr std::array names{"header", "encoding", "quotes", "missing",  "several",       "unfit",
                                      "unsure", "order",    "format", "duration", "answernumbers", "answers"};
    QStringList parts;
    for (const LayoutQuestion &question : guess.questions)
        parts << (QLatin1String(names[static_cast<std::size_t>(question.doubt)])
                  + (question.field ? QLatin1Char(' ') + latin1(dumpFieldName(*question.field)) : QString()));
    return parts.join(QStringLiteral("; "));
}

LayoutGuess guessOf(const QByteArray &bytes)
{
    return guessLayout(TextSample{bytes.toStdString(), false});
}

} // namespace

class TestLayoutGuess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfManyKindsAreUnderstood_data();
    void headersOfManyKindsAreUnderstood();
    void whatIsNotSureIsAsked_data();
    void whatIsNotSureIsAsked();
    void theUnitOfADurationIsAskedFor_data();
    void theUnitOfADurationIsAskedFor();
    void textsAreTakenApart_data();
    void textsAreTakenApart();
    void encodingsAreToldApart_data();
    void encodingsAreToldApart();
    void whatIsGuessedIsReadAsItWasMeant();
    void sheetsAreGuessedLikeTexts();
    void datesOfCellsAreShownAsDates();
    void daysOfAWorkbookMayCountFrom1904();
    void anythingCanBeGuessedOf();
};

void TestLayoutGuess::headersOfManyKindsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("profile");
    const auto row = [](const char *header, const char *keys, const char *profile) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(keys) << QString::fromUtf8(profile);
    };
    row("submission_id,account_id,full_name,submitted_at,answers,prediction", "id,acc,name,iso,ans,pred",
        "submission_id=submission_id; account_id=account_id; full_name=full_name; submitted_at=submitted_at; "
        "answers=answers; prediction=prediction");
    row("STT,Mã bài thi,Tên đăng nhập,Họ tên,Đơn vị công tác,Thời gian nộp,Bài làm,Dự đoán",
        "stt,id,acc,name,agency,dmy,ans,pred",
        "submission_id=Mã bài thi; account_id=Tên đăng nhập; full_name=Họ tên; agency_name=Đơn vị công tác; "
        "submitted_at=Thời gian nộp; answers=Bài làm; prediction=Dự đoán; dmy");
    row("STT,Ma bai thi,Ten dang nhap,Ho ten,Don vi cong tac,Thoi gian nop,Bai lam,Du doan",
        "stt,id,acc,name,agency,dmy,ans,pred",
        "submission_id=Ma bai thi; account_id=Ten dang nhap; full_name=Ho ten; agency_name=Don vi cong tac; "
        "submitted_at=Thoi gian nop; answers=Bai lam; prediction=Du doan; dmy");
    row("MÃ BÀI,TÀI KHOẢN,HỌ VÀ TÊN,SĐT,CCCD,ĐƠN VỊ,BẮT ĐẦU,NỘP BÀI,ĐÁP ÁN CHỌN",
        "id,acc,name,phone,nid,agency,dmystart,dmy,ans",
        "submission_id=MÃ BÀI; account_id=TÀI KHOẢN; full_name=HỌ VÀ TÊN; phone=SĐT; national_id=CCCD; "
        "agency_name=ĐƠN VỊ; started_at=BẮT ĐẦU; submitted_at=NỘP BÀI; answers=ĐÁP ÁN CHỌN; dmy");
    row("attemptId,userName,fullName,phoneNumber,agencyName,startTime,submitTime,answers",
        "id,acc,name,phone,agency,start,iso,ans",
        "submission_id=attemptId; account_id=userName; full_name=fullName; phone=phoneNumber; agency_name=agencyName; "
        "started_at=startTime; submitted_at=submitTime; answers=answers");
    row("attempt_id,user_name,full_name,mobile,agency_code,finished_at,selected_answers",
        "id,acc,name,phone,code,unix,ans",
        "submission_id=attempt_id; account_id=user_name; full_name=full_name; phone=mobile; agency_code=agency_code; "
        "submitted_at=finished_at; answers=selected_answers; unix");
    row("Mã lượt thi,Mã người dùng,Họ và tên thí sinh,Số điện thoại,Số CCCD/CMND,Mã đơn vị,Tuần,Mã đề,Kết thúc,Câu trả "
        "lời",
        "id,acc,name,phone,nid,code,round,A1,unixms,ans",
        "submission_id=Mã lượt thi; account_id=Mã người dùng; full_name=Họ và tên thí sinh; phone=Số điện thoại; "
        "national_id=Số CCCD/CMND; agency_code=Mã đơn vị; round=Tuần; paper_code=Mã đề; submitted_at=Kết thúc; "
        "answers=Câu trả lời; unix_ms");
    row("Mã bài,Tài khoản,Họ tên,Giờ nộp bài,Câu 1,Câu 2,Câu 3,Câu 4,Dự đoán số người trả lời đúng",
        "id,acc,name,js,a1,a2,a3,a4,pred",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Giờ nộp bài; prediction=Dự đoán số "
        "người trả lời đúng; Câu 1…Câu 4 (4); js");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,C3,C1,C2", "id,acc,name,serial,a3,a1,a2",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Nộp lúc; C1…C3 (3); excel");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,q01,q02,q03", "id,acc,name,mdy,a1,a2,a3",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Nộp lúc; q01…q03 (3); mdy");
    row("Mã bài,Tài khoản,Họ tên,Ngày thi,Giờ nộp,Bài làm", "id,acc,name,date,clock,ans",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Ngày thi; submitted_at.clock=Giờ "
        "nộp; "
        "answers=Bài làm; dmy");
    row("Mã bài,Tài khoản,Họ tên,Ngày thi,Giờ bắt đầu,Giờ nộp,Bài làm", "id,acc,name,date,clockstart,clock,ans",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Ngày thi; started_at.clock=Giờ bắt "
        "đầu; "
        "submitted_at.clock=Giờ nộp; answers=Bài làm; dmy");
    row("Mã bài,Tài khoản,Họ tên,Ngày nộp,Giờ,Bài làm", "id,acc,name,date,clock,ans",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Ngày nộp; submitted_at.clock=Giờ; "
        "answers=Bài làm; dmy");
    row("Mã bài,Tài khoản,Họ tên,Ngày sinh,Giới tính,Nộp lúc,Bài làm,Điểm,Số câu đúng,Ghi chú",
        "id,acc,name,born,Nam,dmy,ans,score,score,x",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Nộp lúc; answers=Bài làm; dmy");
    row("Mã bài,Tài khoản,Họ tên,Ghi chú,Ghi chú,Nộp lúc,Bài làm", "id,acc,name,x,y,dmy,ans",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Nộp lúc; answers=Bài làm; dmy");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,dmy,numbers",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; submitted_at=Nộp lúc; answers=Bài làm; dmy; "
        "numbers");
    row("Response ID,Username,Display name,Organisation,Completed at,Responses", "id,acc,name,agency,iso,ans",
        "submission_id=Response ID; account_id=Username; full_name=Display name; agency_name=Organisation; "
        "submitted_at=Completed at; answers=Responses");
    row("Mã bài,Tài khoản,Họ tên,phone,Đơn vị,agency_name,Nộp lúc,Bài làm", "id,acc,name,phone,x,agency,dmy,ans",
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; phone=phone; agency_name=agency_name; "
        "submitted_at=Nộp lúc; answers=Bài làm; dmy");
    row("Mã bài,Tài khoản,Họ tên,SĐT,Nộp lúc,Bài làm", "id,acc,name,,dmy,ans", // nobody gave a phone
        "submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; phone=SĐT; submitted_at=Nộp lúc; answers=Bài "
        "làm; "
        "dmy");
}

void TestLayoutGuess::headersOfManyKindsAreUnderstood()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, keys);
    QFETCH(QString, profile);
    const LayoutGuess guess = guessOf(header + "\r\n" + rowsOf(keys.split(','), ','));
    QCOMPARE(asked(guess), QString());
    QCOMPARE(told(guess), profile);
    const auto again = MappingProfile::parse(guess.profile.toJson());
    QVERIFY_RESULT(again);
    QVERIFY(*again == guess.profile);
    for (const ColumnGuess &column : guess.columns)
        QVERIFY(!column.reason.isEmpty());
}

void TestLayoutGuess::whatIsNotSureIsAsked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("questions");
    QTest::addColumn<QString>("untouched"); // a field that must not be taken from anywhere
    const auto row = [](const char *header, const char *keys, const char *questions, const char *untouched) {
        QTest::addRow("%s %s", header, keys)
            << QByteArray(header) << QByteArray(keys) << QString::fromUtf8(questions) << QString::fromUtf8(untouched);
    };
    row("ID,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,dmy,ans", "missing submission_id", "submission_id");
    row("STT,Tài khoản,Họ tên,Nộp lúc,Bài làm", "stt,acc,name,dmy,ans", "missing submission_id", "submission_id");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "474,acc,name,dmy,ans", "unfit submission_id", "submission_id");
    row("Mã bài,Tài khoản,Tên đăng nhập,Họ tên,Nộp lúc,Bài làm", "id,acc,acc,name,dmy,ans", "several account_id",
        "account_id");
    row("Mã bài,Tài khoản,Họ tên,Điện thoại,Nộp lúc,Bài làm", "id,acc,name,name,dmy,ans", "unfit phone", "phone");
    row("Mã bài,Tài khoản,Họ tên,SĐT,Nộp lúc,Bài làm", "id,acc,name,9.01E+08,dmy,ans", "unfit phone", "phone");
    row("Mã bài,Tài khoản,Họ tên,CCCD,Nộp lúc,Bài làm", "id,acc,name,4.61E+10,dmy,ans", "unfit national_id",
        "national_id");
    row("Mã bài,Tài khoản,Họ tên,SĐT,Số điện thoại,Nộp lúc,Bài làm", "id,acc,name,phone,phone,dmy,ans", "several phone",
        "phone");
    row("Mã bài,Tài khoản,Họ tên,SĐT,SĐT,Nộp lúc,Bài làm", "id,acc,name,phone,phone,dmy,ans", "several phone", "phone");
    row("Mã bài,Tài khoản,Họ đệm,Tên,Nộp lúc,Bài làm", "id,acc,Nguyễn,Mẫu,dmy,ans", "several full_name", "full_name");
    row("Mã bài,Tài khoản,First name,Last name,Nộp lúc,Bài làm", "id,acc,Mẫu,Nguyễn,dmy,ans", "several full_name",
        "full_name");
    row("Mã bài,Tài khoản,Tên,Nộp lúc,Bài làm", "id,acc,name,dmy,ans", "unsure full_name", "full_name");
    row("Mã bài,Tài khoản,Họ tên,Đơn vị,Đơn vị công tác,Nộp lúc,Bài làm", "id,acc,name,agency,agency,dmy,ans",
        "several agency_name", "agency_name");
    row("Mã bài,Tài khoản,Họ tên,Đơn vị,Nộp lúc,Bài làm", "id,acc,name,code,dmy,ans", "unfit agency_name",
        "agency_name");
    row("Mã bài,Tài khoản,Họ tên,Địa phương,Nộp lúc,Bài làm", "id,acc,name,agency,dmy,ans", "unsure agency_name",
        "agency_name");
    row("Mã bài,Tài khoản,Họ tên,Tuần,Nộp lúc,Bài làm", "id,acc,name,Tuần 1,dmy,ans", "unfit round", "round");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,either,ans", "order submitted_at", "");
    row("Mã bài,Tài khoản,Họ tên,Bắt đầu,Nộp lúc,Bài làm", "id,acc,name,iso,dmy,ans", "format submitted_at", "");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,date,ans", "format submitted_at", "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,sáng thứ bảy,ans", "format submitted_at",
        "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Ngày thi,Bài làm", "id,acc,name,dmy,ans", "unsure submitted_at", "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Timestamp,Bài làm", "id,acc,name,iso,ans", "unsure submitted_at", "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Thời gian làm bài,Bài làm", "id,acc,name,dmy,ans", "unsure submitted_at",
        "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Kết thúc,Bài làm", "id,acc,name,dmy,dmy,ans", "several submitted_at",
        "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Thời gian làm bài,Bài làm", "id,acc,name,dmy,dur,ans", "duration started_at",
        "started_at");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Thời gian làm bài (giây),Bài làm", "id,acc,name,dmy,secs,ans",
        "duration started_at", "started_at");
    row("Mã bài,Tài khoản,Họ tên,Thời gian làm bài,Bài làm", "id,acc,name,dur,ans",
        "duration started_at; missing submitted_at", "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Ngày sinh,Bài làm", "id,acc,name,born,ans", "missing submitted_at", "submitted_at");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Đáp án", "id,acc,name,dmy,ans", "unsure answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Đáp án đúng", "id,acc,name,dmy,ans", "missing answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,dmy,ACBDACBDACBDACB", "answers answers", "");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,dmy,zeros", "answernumbers answers", "");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm", "id,acc,name,dmy,xem ảnh", "answers answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,XYZ", "id,acc,name,dmy,ans", "unsure answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 3", "id,acc,name,dmy,n1,n2,n3", "answernumbers answers", "");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 3", "id,acc,name,dmy,1,0,1", "answers answers", "");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 3", "id,acc,name,dmy,Đúng,Sai,Đúng", "answers answers",
        "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 3", "id,acc,name,dmy,Năm 1945,Huế,Đúng cả hai",
        "answers answers", "");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 4", "id,acc,name,dmy,a1,a2,a3", "unfit answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 2", "id,acc,name,dmy,a1,a2,a3", "unfit answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Câu 1,Câu 2,Câu 3", "id,acc,name,dmy,a1,a2,pred", "unfit answers", "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Câu 1,Câu 2", "id,acc,name,dmy,ans,a1,a2", "several answers",
        "answers");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Dự đoán", "id,acc,name,dmy,ans,khoảng trăm người", "unfit prediction",
        "prediction");
    row("Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm,Số người trả lời đúng", "id,acc,name,dmy,ans,pred",
        "unsure prediction", "prediction");
    row("a,b,c,d,e", "id,acc,name,dmy,ans",
        "header; missing submission_id; missing account_id; missing full_name; unsure submitted_at; unsure answers",
        "answers");
}

void TestLayoutGuess::whatIsNotSureIsAsked()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, keys);
    QFETCH(QString, questions);
    QFETCH(QString, untouched);
    const LayoutGuess guess = guessOf(header + "\r\n" + rowsOf(keys.split(','), ','));
    QVERIFY2(!guess.isComplete(), qPrintable(told(guess)));
    if (questions.startsWith(QLatin1String("header")))
        QVERIFY2(asked(guess).startsWith(QLatin1String("header")), qPrintable(asked(guess)));
    else
        QCOMPARE(asked(guess), questions);
    if (!untouched.isEmpty())
        QVERIFY2(!told(guess).contains(untouched + QLatin1Char('=')), qPrintable(told(guess)));
    for (const LayoutQuestion &question : guess.questions)
        QVERIFY(!question.text.isEmpty());
}

void TestLayoutGuess::theUnitOfADurationIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("units");
    const auto row = [](const char *name, const char *key, const char *units) {
        QTest::addRow("%s %s", name, key) << QByteArray(name) << QByteArray(key) << QString::fromLatin1(units);
    };
    const char *const numbers = "seconds, milliseconds, minutes";
    row("Thời gian làm bài", "secs", numbers);
    row("Thời gian làm bài (giây)", "secs", "seconds, milliseconds, minutes; its name says seconds");
    row("Tổng thời gian (phút)", "secs", "seconds, milliseconds, minutes; its name says minutes");
    row("duration_ms", "secs", "seconds, milliseconds, minutes; its name says milliseconds");
    row("Thời gian làm bài (phút:giây)", "dur", "minutes and seconds (clock)");
    row("Thời gian làm bài (phút, giây)", "secs", numbers);
    row("Thời gian làm bài (giây)", "dur", "minutes and seconds (clock)");
    row("Thời gian làm bài", "words", "minutes and seconds (clock)");
}

/// No unit is taken for granted: minutes taken for seconds would decide between people.
void TestLayoutGuess::theUnitOfADurationIsAskedFor()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, key);
    QFETCH(QString, units);
    const LayoutGuess guess = guessOf("Mã bài,Tài khoản,Họ tên,Nộp lúc,\"" + name + "\",Bài làm\r\n"
                                      + rowsOf({"id", "acc", "name", "dmy", key, "ans"}, ','));
    QCOMPARE(asked(guess), QStringLiteral("duration started_at"));
    QVERIFY(!guess.profile.duration);
    const QString text = guess.questions.front().text;
    QVERIFY2(text.contains(QStringLiteral("(“duration”): %1. Otherwise").arg(units)), qPrintable(text));
}

void TestLayoutGuess::textsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("questions");
    const QByteArrayList keys{"id", "acc", "name", "dmy", "ans"};
    const auto add = [](const char *name, const QByteArray &text, char delimiter, int line, const QString &questions) {
        QTest::newRow(name) << text << QByteArray(1, delimiter) << line << questions;
    };
    const QByteArrayList names{"Mã bài", "Tài khoản", "Họ tên", "Nộp lúc", "Bài làm"};
    const auto plain = [&](char delimiter) {
        return QByteArray(names.join(delimiter) + '\n' + rowsOf(keys, delimiter));
    };
    add("commas", plain(','), ',', 0, {});
    add("semicolons", plain(';'), ';', 0, {});
    add("tabs", plain('\t'), '\t', 0, {});
    add("bars", plain('|'), '|', 0, {});
    add("title", "UBND THÀNH PHỐ THỬ,,,,\n\"KẾT QUẢ, TUẦN 1\",,,,\n\n" + plain(','), ',', 4, {});
    add("a short title", "Kết quả tuần 1\n" + plain(';'), ';', 2, {});
    add("sep=", "sep=;\n" + plain(';'), ';', 2, {});
    add("blank lines", "\n\n" + plain(','), ',', 0, {});
    add("commas within semicolons",
        "Mã bài;Tài khoản;Họ tên;Nộp lúc;Bài làm\n"
        "1;a;Ngô, An;16/09/2023 08:00:00;A,B,C,D\n2;b;Lê, Bình;16/09/2023 08:00:01;A,B,C,A\n",
        ';', 0, {});
    add("a cut title line", "\"KẾT QUẢ\n" + plain(','), ',', 2, {});
    add("single quotes",
        "'Mã bài','Tài khoản','Họ tên','Nộp lúc','Bài làm'\n"
        "'1','a','Ngô, An','16/09/2023 08:00:00','ABCD'\n"
        "'2','b','Ngô An','16/09/2023 08:00:00','ABCA'\n",
        ',', 0, QStringLiteral("quotes"));
}

void TestLayoutGuess::textsAreTakenApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, delimiter);
    QFETCH(int, line);
    QFETCH(QString, questions);
    const LayoutGuess guess = guessOf(text);
    QCOMPARE(asked(guess), questions);
    QCOMPARE(QByteArray(1, guess.profile.delimiter), delimiter);
    QCOMPARE(guess.profile.headerLine, line);
    QVERIFY2(told(guess).contains(QStringLiteral("full_name=Họ tên")), qPrintable(told(guess)));
}

void TestLayoutGuess::encodingsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("questions");
    QTest::newRow("windows-1258") << QByteArray("M\xE3 b\xE0i,T\xE0i kho\xE0\xD2n,Ho\xF2 t\xEAn,N\xF4\xF2p l\xFA"
                                                "c,B\xE0i l\xE0m\n"
                                                "1,a,Nguy\xEA\xDEn Thi\xF2 M\xE2\xDEu,16/09/2023 08:00:00,ABCDA\n"
                                                "2,b,Tr\xE2\xCCn V\xE3n Th\xFD\xD2,16/09/2023 08:00:00,ABCDB\n")
                                  << QStringLiteral("windows-1258") << QStringLiteral("encoding");
    QTest::newRow("tcvn3") << QByteArray("M\xB7 b\xB5i,T\xB5i kho\xB6n,H\xE4 t\xAAn,N\xE9p l\xF3"
                                         "c,B\xB5i l\xB5m\n"
                                         "1,a,Nguy\xD4n Th\xDE M\xC9u,16/09/2023 08:00:00,ABCDA\n"
                                         "2,b,Tr\xC7n V\xA8n Th\xF6,16/09/2023 08:00:00,ABCDB\n")
                           << QStringLiteral("tcvn3") << QStringLiteral("encoding");
    QTest::newRow("neither") << QByteArray("submission_id,account_id,full_name,submitted_at,answers\n"
                                           "1,a,\xFE\xFE\x9D\x81 \xFE\xFE\x9D,2023-09-16T08:00:00,ABCDA\n")
                             << QStringLiteral("utf-8") << QStringLiteral("encoding");
    QTest::newRow("UTF-8") << QByteArray(
        "Mã bài,Tài khoản,Họ tên,Nộp lúc,Bài làm\n1,a,Hồ Thử,16/09/2023 08:00:00,ABCDA\n")
                           << QStringLiteral("utf-8") << QString();
}

void TestLayoutGuess::encodingsAreToldApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, encoding);
    QFETCH(QString, questions);
    const LayoutGuess guess = guessOf(text);
    QCOMPARE(nameOf(textEncodingNames, guess.profile.encoding), encoding);
    QCOMPARE(asked(guess), questions);
}

/// Beyond names: the profile finds each value where it was put.
void TestLayoutGuess::whatIsGuessedIsReadAsItWasMeant()
{
    const QByteArrayList keys{"stt", "agency", "a2", "a1", "a3", "dmy", "name", "pred", "acc", "id"};
    const QByteArray text =
        "STT\tĐơn vị\tCâu 2\tCâu 1\tCâu 3\tNộp lúc\tHọ tên\tDự đoán\tTài khoản\tMã bài\n" + rowsOf(keys, '\t');
    const LayoutGuess guess = guessOf(text);
    QVERIFY(guess.isComplete());
    const TableSample sample = splitText(text.toStdString(), '\t', '"');
    std::vector<std::string_view> header(sample.lines[0].cells.begin(), sample.lines[0].cells.end());
    auto map = ColumnMap::make(header, guess.profile);
    QVERIFY_RESULT(map);
    for (std::size_t row = 0; row < people.size(); ++row) {
        RawRecord record;
        const std::vector<std::string_view> cells(sample.lines[row + 1].cells.begin(),
                                                  sample.lines[row + 1].cells.end());
        map->fill(cells, record);
        QCOMPARE(record[DumpField::SubmissionKey], std::string_view(people[row].id));
        QCOMPARE(record[DumpField::FullName], std::string_view(people[row].name));
        QCOMPARE(record[DumpField::Prediction], std::string_view(people[row].prediction));
        QCOMPARE(record[DumpField::AgencyName], std::string_view(people[row].agency));
        for (std::size_t answer = 0; answer < 3; ++answer)
            QCOMPARE(record.answerTexts[answer], std::string_view(people[row].answers).substr(answer, 1));
    }
}

void TestLayoutGuess::sheetsAreGuessedLikeTexts()
{
    const auto row = [](const char *cells) {
        const QStringList texts = QString::fromUtf8(cells).split(u'|');
        return std::vector<QString>(texts.begin(), texts.end());
    };
    const office::Rows dump{row("KẾT QUẢ TUẦN 1"), row("Mã bài|Tài khoản|Họ tên|Nộp lúc|Câu 1|Câu 2"),
                            row("1|h1|Lê An|45185.336944|A|B"), row("2|h2|Lê Bình|45185.346944|C|")};
    const auto sheet = [](const char *name, const office::Rows &rows) {
        return std::pair{QString::fromUtf8(name), office::sheetXml(office::rowsXml(rows))};
    };
    QTemporaryDir folder;
    const auto guessed = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("dump.xlsx")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        const auto sample = readSample({file.fileName()});
        if (!sample || !*sample)
            qFatal("no sample");
        return guessLayout(**sample);
    };
    const LayoutGuess one = guessed(office::workbook({sheet("Tuần 1", dump)}, {}));
    QCOMPARE(asked(one), QString());
    QCOMPARE(told(one), QStringLiteral("submission_id=Mã bài; account_id=Tài khoản; full_name=Họ tên; "
                                       "submitted_at=Nộp lúc; Câu 1…Câu 2 (2); excel; line 2"));
    QVERIFY(!one.profile.sheet);
    const LayoutGuess other =
        guessed(office::workbook({sheet("Ghi chú", {row("Xin xem|trang sau")}), sheet("T1", dump)}, {}));
    QCOMPARE(asked(other), QString());
    QCOMPARE(QString::fromStdString(other.profile.sheet.value_or("")), QStringLiteral("T1"));
    const LayoutGuess two = guessed(office::workbook({sheet("T1", dump), sheet("T2", dump)}, {}));
    QCOMPARE(asked(two), QStringLiteral("header"));
    QVERIFY(!guessed(office::workbook({sheet("T1", {})}, {})).isComplete());
}

void TestLayoutGuess::datesOfCellsAreShownAsDates()
{
    QCOMPARE(shownSerial("45185.336944"), std::string("2023-09-16 08:05:12"));
    QCOMPARE(shownSerial("45185"), std::string("2023-09-16"));
    QCOMPARE(shownSerial("0.0036111111"), std::string("00:05:12"));
    QCOMPARE(shownSerial("#N/A"), std::string("#N/A"));
    TableSample sample;
    sample.lines = {{1, {"Mã bài", "Tài khoản", "Họ tên", "Ngày thi", "Bài làm"}},
                    {2, {"1", "h1", "Lê An", "45185.336944", "ABCD"}, {3}},
                    {3, {"2", "h2", "Lê Bình", "45185.346944", "ABCD"}, {3}}};
    sample.firstLine = 1;
    const LayoutGuess guess = guessLayout(sample, {});
    QVERIFY(guess.columns[3].suggestion);
    QVERIFY(guess.columns[3].suggestion->field == DumpField::SubmittedAt);
    QVERIFY(guess.profile.time == TimeFormat::Excel);
}

void TestLayoutGuess::daysOfAWorkbookMayCountFrom1904()
{
    const QByteArray styles = R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>)";
    const QByteArray rows =
        R"(<row><c t="inlineStr"><is><t>Ngày thi</t></is></c><c t="inlineStr"><is><t>Giờ</t></is></c></row>
                               <row><c s="1"><v>43723.336944</v></c><c s="1"><v>0.336944</v></c></row>)";
    for (const QByteArray calendar : {"", "<workbookPr date1904=\"1\"/>"}) {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("dump.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(office::workbook({{QStringLiteral("T1"), office::sheetXml(rows)}},
                                    {{QStringLiteral("xl/styles.xml"), styles}}, calendar));
        file.close();
        const auto sample = readSample({file.fileName()});
        QVERIFY_RESULT(sample);
        const SampleLine &line = (*sample)->sheets.front().table.lines.at(1);
        QCOMPARE(line.shown(0), std::string(calendar.isEmpty() ? "2019-09-15 08:05:12" : "2023-09-16 08:05:12"));
        QCOMPARE(line.cells[0], std::string(calendar.isEmpty() ? "43723.336944" : "45185.336944"));
        QCOMPARE(line.shown(1), std::string("08:05:12"));
    }
}

void TestLayoutGuess::anythingCanBeGuessedOf()
{
    for (const QByteArray &text :
         {QByteArray(), QByteArray("\n\n"), QByteArray("a"), QByteArray(",,,\n,,,\n"), QByteArray("\"\"\"\n\""),
          QByteArray(1, '\0'), QByteArray("\xFF\xFE\xFF"), QByteArray(100'000, ','), QByteArray(100'000, '"'),
          QByteArray("Họ tên,Họ tên\nA,B\n"), QByteArray("Câu 1,Câu 1\n,\n"), QByteArray("[[[[[[[\n")}) {
        const LayoutGuess guess = guessOf(text);
        QVERIFY(!guess.isComplete());
        QCOMPARE(guess.profile.toJson(), guess.profile.toJson());
    }
}

HOITHI_TEST(TestLayoutGuess)
#include "tst_layoutguess.moc"
