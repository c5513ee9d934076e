// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/rulebook.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

class TestRuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContractsJson()
    {
        const QByteArray expected =
            "{\"question_count\":15,\"required_correct\":15,\"counted_attempt\":\"first\",\"prediction_target\":"
            "\"all_correct_people\",\"missing_prediction\":\"last\",\"order\":[\"correct\",\"prediction\","
            "\"submitted\","
            "\"duration\"],\"repeat_winners\":\"allowed\",\"prizes\":[{\"name\":\"Giải "
            "Nhất\",\"count\":1,\"amount\":null},"
            "{\"name\":\"Giải Nhì\",\"count\":2,\"amount\":null},{\"name\":\"Giải Ba\",\"count\":2,\"amount\":null}],"
            "\"collective\":{\"count\":5,\"metric\":\"distinct_people\",\"minimum_rate\":null,\"ties\":["
            "\"submissions\","
            "\"all_correct_people\"]}}";
        QCOMPARE(toJson(*ruleBookPreset(u"all-15")), expected);
    }
    void knowsBothPresetsAndNoOther()
    {
        const auto literal = ruleBookPreset(u"literal-10");
        QVERIFY(literal);
        QCOMPARE(literal->requiredCorrect, 10);
        QCOMPARE(criterionName(literal->order[1]), QStringLiteral("submitted"));
        QVERIFY(!ruleBookPreset(u"all-10"));
    }
    void readsBackWhatItWrites()
    {
        RuleBook rules = *ruleBookPreset(u"literal-10");
        rules.countedAttempt = CountedAttempt::Best;
        rules.predictionTarget = PredictionTarget::Submissions;
        rules.missingPrediction = MissingPrediction::Ineligible;
        rules.repeatWinners = RepeatWinners::HighestOnly;
        rules.prizes = {{QStringLiteral("Giải: \"A\"\\\tB"), 3, 1'500'000}};
        rules.collective = {3, CollectiveMetric::Rate, 0.1, {CollectiveTie::Rate, CollectiveTie::DistinctPeople}};
        const auto read = parseRules(toJson(rules));
        QVERIFY_RESULT(read);
        QVERIFY(read->rules == rules);
        QCOMPARE(read->inForceFromRound, 1);
    }
    void keepsDefaultsForWhatIsLeftOut()
    {
        const auto read = parseRules(R"({"required_correct":10,"in_force_from_round":3})");
        QVERIFY_RESULT(read);
        RuleBook expected = *ruleBookPreset(u"all-15");
        expected.requiredCorrect = 10;
        QVERIFY(read->rules == expected);
        QCOMPARE(read->inForceFromRound, 3);
    }
    void refusesByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *json, const char *name) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(name);
        };
        row(R"({"bonus":1})", "\"bonus\"");
        row(R"({"question_count":0})", "\"question_count\"");
        row(R"({"question_count":2.5})", "\"question_count\"");
        row(R"({"question_count":"15"})", "\"question_count\"");
        row(R"({"question_count":10})", "\"required_correct\"");
        row(R"({"required_correct":16})", "\"required_correct\"");
        row(R"({"required_correct":null})", "\"required_correct\"");
        row(R"({"counted_attempt":"First"})", "\"counted_attempt\"");
        row(R"({"prediction_target":1})", "\"prediction_target\"");
        row(R"({"missing_prediction":"first"})", "\"missing_prediction\"");
        row(R"({"order":["correct"]})", "\"order\"");
        row(R"({"order":["correct","correct","submitted","duration"]})", "\"order\"");
        row(R"({"order":"correct"})", "\"order\"");
        row(R"({"repeat_winners":"never"})", "\"repeat_winners\"");
        row(R"({"prizes":{}})", "\"prizes\"");
        row(R"({"prizes":[3]})", "\"prizes[0]\"");
        row(R"({"prizes":[{"count":1}]})", "\"prizes[0].name\"");
        row(R"({"prizes":[{"name":"half \ud800 a character"}]})", "\"prizes[0].name\"");
        row(R"({"prizes":[{"name":"with\u0000 NUL"}]})", "\"prizes[0].name\"");
        row(R"({"prizes":[{"name":"A","count":0}]})", "\"prizes[0].count\"");
        row(R"({"prizes":[{"name":"A","amount":-1}]})", "\"prizes[0].amount\"");
        row(R"({"prizes":[{"name":"A","colour":1}]})", "\"prizes[0].colour\"");
        row(R"({"collective":null})", "\"collective\"");
        row(R"({"collective":{"count":-1}})", "\"collective.count\"");
        row(R"({"collective":{"minimum_rate":1.5}})", "\"collective.minimum_rate\"");
        row(R"({"collective":{"ties":["x"]}})", "\"collective.ties\"");
        row(R"({"collective":{"size":1}})", "\"collective.size\"");
        row(R"({"in_force_from_round":0})", "\"in_force_from_round\"");
        row(R"({"question_count":15,"question_count":15})", "\"question_count\" twice");
        // Written with escapes: moc ends a raw text at an escaped quotation mark.
        row("{\"prizes\":[{\"name\":\"A:\\\"B\\\\\",\"count\":1,\"\\u0063ount\":2}]}", "\"count\" twice");
        row("[]", "JSON object");
        row("", "empty");
        row(" \n\t ", "empty");
        row(R"({"question_count":15)", "line 1");
        row("{\"question_count\":15,\n\n\"order\" correct}", "line 3");
        row("\xFF\xFE{", "UTF-16");
        row(R"({"question_count":1001})", "from 1 to 1000");
        row(R"({"required_correct":0})", "from 1 to 15");
        row(R"({"counted_attempt":"all"})", "first, last, best");
        row(R"({"order":["correct"]} )", "correct, prediction, submitted, duration");
        row(R"({"collective":{"ties":[1]}})", "distinct_people, submissions, all_correct_people, rate");
        row(R"({"collective":{"minimum_rate":2}})", "from 0 to 1");
    }
    void refusesByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, name);
        const auto read = parseRules(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    }

    void whatIsTooLargeIsToldWithTheBound()
    {
        const QByteArray prizes = QByteArray(R"({"name":"A"},)").repeated(1000) + R"({"name":"A"})";
        const auto many = parseRules("{\"prizes\":[" + prizes + "]}");
        QVERIFY(!many);
        QVERIFY2(many.error().message.contains(QLatin1String("1001")), qPrintable(many.error().message));
        const auto large = parseRulesFile(QByteArray(mostRulesFileBytes + 1, ' '));
        QVERIFY(!large);
        QVERIFY2(large.error().message.contains(QLatin1String("1024")), qPrintable(large.error().message));
        QVERIFY(parseRulesFile("{}"));
    }
};

HOITHI_TEST(TestRuleBook)
#include "tst_rulebook.moc"
