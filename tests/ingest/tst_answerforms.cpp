// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers in every form that a profile knows: what is no option is told as such, and never taken for another.
#include "ingest/answerdecoder.h"
#include "ingest/durationparser.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;

namespace {

const OptionTexts &wordings()
{
    static const OptionTexts texts({{"Năm 1945", "Năm 1946", "0", "Năm  1945 "}, {"Huế", "Đà Nẵng", "Hà Nội", "-"}});
    return texts;
}

/// The canonical text, "!" for what is no option.
QByteArray decoded(const AnswerLayout &layout, const QByteArray &text)
{
    AnswerDecoder decoder(layout);
    std::vector<OptionSet> answers;
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    if (!view.starts_with('['))
        decoder.decode(view, &wordings(), answers);
    else if (!decoder.decodeJson(view, answers, &wordings()))
        return "malformed";
    std::string shown;
    for (const OptionSet answer : answers) {
        if (answer == invalidOption)
            shown += '!';
        else
            AnswerDecoder::appendCanonical({answer}, shown);
    }
    return QByteArray::fromStdString(shown);
}

} // namespace

class TestAnswerForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadAsTheLayoutSays_data();
    void answersAreReadAsTheLayoutSays();
    void eachQuestionMayHaveACellOfItsOwn();
    void durationsAreReadInTheirUnit_data();
    void durationsAreReadInTheirUnit();
};

void TestAnswerForms::answersAreReadAsTheLayoutSays_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("answers");
    const auto row = [](AnswerForm form, char separator, const char *text, const char *answers) {
        QTest::addRow("%d %c %s", static_cast<int>(form), separator == '\0' ? '_' : separator, text)
            << static_cast<int>(form) << separator << QByteArray(text) << QByteArray(answers);
    };
    using enum AnswerForm;
    row(Letters, '\0', "acB-0{bd}", "ACB--{BD}");
    row(Letters, '\0', "A,B", "A!B");
    row(Letters, ',', "A, c ,,-,0,null,BD,{BD}", "AC----{BD}{BD}");
    row(Letters, ',', "A,BB,3,Ă,A.B", "A!!!!");
    row(Letters, ',', "A,B,", "AB-");
    row(Letters, ';', "A;B,D;C", "A{BD}C");
    row(Letters, '|', "A", "A");
    row(Numbers, '\0', "1320-", "ACB--");
    row(Numbers, '\0', "13Ă2", "AC!B");
    row(Numbers, ',', "1,3,2,-,,0,null", "ACB----");
    row(Numbers, ',', "1.0,3.0,10", "ACJ");
    row(Numbers, ',', "27,-1,1.5,1 3,A", "!!!{AC}!");
    row(Numbers, ';', "1;2,4;3", "A{BD}C");
    row(NumbersFrom0, '\0', "0210-", "ACBA-");
    row(NumbersFrom0, ',', "0,2,-,25,26", "AC-Z!");
    row(NumbersFrom0, '\0', "[0,2,\"1\",null,\"\",\"-\",[1,3]]", "ACB---{BD}");
    row(Numbers, '\0', "[1,3,\"b\",null,0]", "ACB--");
    row(Texts, '|', "năm 1946|HUẾ", "BA");
    row(Texts, '|', "Năm 1945|Đà nẵng", "!B"); // two options read alike
    row(Texts, '|', "0|0", "C-");
    row(Texts, '|', "-|-", "-D");
    row(Texts, '|', "1946|Da Nang", "!!");
    row(Texts, '\0', "[\"Năm 1946\",[\"Huế\",\"Hà  Nội\"]]", "B{AC}");
    row(Texts, '\0', "[\"Năm 1946\"", "malformed");
}

void TestAnswerForms::answersAreReadAsTheLayoutSays()
{
    QFETCH(int, form);
    QFETCH(char, separator);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, answers);
    QCOMPARE(decoded({static_cast<AnswerForm>(form), separator}, text), answers);
}

void TestAnswerForms::eachQuestionMayHaveACellOfItsOwn()
{
    const std::vector<std::string_view> cells{"A", " b ", "", "-", "BD", "B; D", "E", "AA"};
    std::vector<OptionSet> answers;
    AnswerDecoder().decode(cells, nullptr, answers);
    QCOMPARE(answers, (std::vector<OptionSet>{1, 2, 0, 0, 10, 10, 16, invalidOption}));
}

void TestAnswerForms::durationsAreReadInTheirUnit_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("millis");
    const auto row = [](DurationUnit unit, const char *text, qint64 millis) {
        QTest::addRow("%d %s", static_cast<int>(unit), text) << static_cast<int>(unit) << QByteArray(text) << millis;
    };
    using enum DurationUnit;
    row(Seconds, "754", 754'000);
    row(Seconds, "754.25", 754'250);
    row(Seconds, "0", 0);
    row(Seconds, "-5", -1);
    row(Seconds, "12:34", -1);
    row(Seconds, "99999999999", -1);
    row(Seconds, "", -1);
    row(Millis, "754500", 754'500);
    row(Minutes, "12.5", 750'000);
    row(Clock, "12:34", 754'000);
    row(Clock, "75:00", 4'500'000);
    row(Clock, "0:12:34.5", 754'500);
    row(Clock, "1:75:00", -1);
    row(Clock, "12:60", -1);
    row(Clock, "1.5:00", -1);
    row(Clock, ":30", -1);
    row(Clock, "1:2:3:4", -1);
    row(Clock, "754", -1);
    row(Clock, "", -1);
    row(Clock, "5 phút 12 giây", 312'000);
    row(Clock, "1 giờ 05 phút", 3'900'000);
    row(Clock, "45 Giây", 45'000);
    row(Clock, "90 phút", 5'400'000);
    row(Clock, "5m12.5s", 312'500);
    row(Clock, "12 giây 5 phút", -1);
    row(Clock, "5 phút 75 giây", -1);
    row(Clock, "5 phút 12", -1);
    row(Clock, "5 ngày", -1);
    row(Clock, "phút", -1);
    row(Seconds, "5 phút", -1);
}

void TestAnswerForms::durationsAreReadInTheirUnit()
{
    QFETCH(int, unit);
    QFETCH(QByteArray, text);
    QFETCH(qint64, millis);
    const auto duration = parseDuration(text.toStdString(), static_cast<DurationUnit>(unit));
    QCOMPARE(duration ? static_cast<qint64>(duration->count()) : -1, millis);
}

HOITHI_TEST(TestAnswerForms)
#include "tst_answerforms.moc"
