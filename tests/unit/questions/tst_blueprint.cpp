// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/blueprint.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hoithi;

namespace {

Blueprint anyBlueprint()
{
    Blueprint blueprint;
    blueprint.questionCount = *rc::gen::inRange(1, 30);
    blueprint.variantCount = *rc::gen::inRange(1, 5);
    const int rows = *rc::gen::inRange(0, 5);
    for (int i = 0; i < rows; ++i) {
        BlueprintRow row;
        row.source = QStringLiteral("Nguồn \"%1\"").arg(i);
        row.topic = *rc::gen::element(QString(), QStringLiteral("Thủ tục"));
        row.difficulty = *rc::gen::element(Difficulty::Unset, Difficulty::Easy, Difficulty::Hard);
        row.tag = *rc::gen::element(QString(), QStringLiteral("mới"));
        row.count = *rc::gen::inRange(1, blueprint.questionCount + 1);
        blueprint.rows.push_back(row);
    }
    return blueprint;
}

std::vector<BlueprintProblemKind> kindsOf(const Blueprint &blueprint)
{
    std::vector<BlueprintProblemKind> kinds;
    for (const BlueprintProblem &problem : blueprintProblems(blueprint))
        kinds.push_back(problem.kind);
    return kinds;
}

} // namespace

class TestBlueprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        QVERIFY(rc::check([] {
            const Blueprint blueprint = anyBlueprint();
            const auto read = blueprintFromJson(toJson(blueprint));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == blueprint);
            RC_ASSERT(toJson(*read) == toJson(blueprint));
        }));
    }

    void isWrittenInOneWay()
    {
        Blueprint blueprint{2, 1, {{QStringLiteral("QĐ62"), {}, Difficulty::Hard, {}, 1}}};
        QCOMPARE(
            toJson(blueprint),
            QByteArray(R"({"questions":2,"rows":[{"count":1,"difficulty":"hard","source":"QĐ62"}],"variants":1})"));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *json, const char *place) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(place);
        };
        row("[]", "JSON");
        row("{\"questions\":1", "JSON");
        row(R"({"rows":[],"variants":1})", "“questions”");
        row(R"({"questions":1.5,"rows":[],"variants":1})", "“questions”");
        row(R"({"questions":"1","rows":[],"variants":1})", "“questions”");
        row(R"({"questions":1,"rows":[],"variants":0})", "“variants”");
        row(R"({"questions":1,"rows":{},"variants":1})", "“rows”");
        row(R"({"questions":1,"rows":[1],"variants":1})", "“rows[0]”");
        row(R"({"questions":1,"rows":[{"count":1,"source":"a"},{"source":"b"}],"variants":1})", "“rows[1].count”");
        row(R"({"questions":1,"rows":[{"count":1,"difficulty":"harder"}],"variants":1})", "“rows[0].difficulty”");
        row(R"({"questions":1,"rows":[{"count":1,"colour":"red"}],"variants":1})", "“rows[0].colour”");
        row(R"({"questions":1,"rows":[{"count":1,"tag":"\u0000"}],"variants":1})", "“rows[0].tag”");
        row(R"({"questions":1,"rows":[{"count":1}],"variants":1})", "Row 1");
        row(R"({"questions":1,"rows":[{"count":2,"tag":"a"}],"variants":1})", "Row 1 asks for 2");
        row(R"({"questions":1,"rows":[],"variants":1,"seed":1})", "“seed”");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        const auto read = blueprintFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
    }

    void saysWhichRowIsWrong()
    {
        const Blueprint blueprint{3,
                                  1,
                                  {{QStringLiteral("A"), {}, Difficulty::Unset, {}, 4},
                                   {{}, {}, Difficulty::Unset, {}, 1},
                                   {QStringLiteral("A"), {}, Difficulty::Unset, {}, 1},
                                   {{}, {}, Difficulty::Unset, QString(201, u'x'), 1}}};
        const std::vector<BlueprintProblem> expected{{BlueprintProblemKind::RowDemand, 0, 4, 3},
                                                     {BlueprintProblemKind::RowEmpty, 1, 1, 3},
                                                     {BlueprintProblemKind::RowRepeated, 2, 1, 3},
                                                     {BlueprintProblemKind::RowText, 3, 1, 3}};
        QCOMPARE(blueprintProblems(blueprint), expected);
        using enum BlueprintProblemKind;
        QCOMPARE(kindsOf({0, 100, {}}), (std::vector{QuestionCount, VariantCount}));
        QCOMPARE(kindsOf({1, 1, std::vector<BlueprintRow>(51)}), std::vector{RowCount});
        QCOMPARE(kindsOf({}), std::vector<BlueprintProblemKind>());
    }

    void aSingleVariantHasNoCode()
    {
        QCOMPARE(variantCode(0, 1), QString());
        QCOMPARE(variantCode(0, 2), QStringLiteral("001"));
        QCOMPARE(variantCode(11, 12), QStringLiteral("012"));
    }
};

HOITHI_TEST(TestBlueprint)
#include "tst_blueprint.moc"
