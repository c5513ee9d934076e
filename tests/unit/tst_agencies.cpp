// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyresolver.h"
#include "domain/participation/participation.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;

namespace {

Agency agency(qint64 id, const QString &code, const QString &name, const QStringList &aliases = {})
{
    Agency made;
    made.id = AgencyId(id);
    made.code = code;
    made.name = name;
    made.aliases = aliases;
    return made;
}

std::vector<Agency> agencies()
{
    return {agency(1, QStringLiteral("20014"), QStringLiteral("Phường Hương Vân"),
                   {QStringLiteral("UBND phường Hương Vân")}),
            agency(2, QStringLiteral("20005"), QStringLiteral("Phường Hương Văn")),
            agency(3, QStringLiteral("482"), QStringLiteral("Huyện Phú Lộc"),
                   {QStringLiteral("Phú Lộc"), QStringLiteral("UBND huyện Phú Lộc")}),
            agency(4, QStringLiteral("20107"), QStringLiteral("Thị trấn Phú Lộc"), {QStringLiteral("Phú Lộc")}),
            agency(5, QStringLiteral("TTH-SYT"), QStringLiteral("Sở Y tế"), {QStringLiteral("SYT")})};
}

CountedEntry entry(std::uint32_t participant, qint64 agencyId, qint64 at, bool allCorrect = false,
                   bool excluded = false)
{
    return {participant, AgencyId(agencyId), at, allCorrect, excluded};
}

ParticipationRow row(const QString &code, qint64 people, qint64 submissions, qint64 allCorrect,
                     std::optional<double> rate = {})
{
    ParticipationRow made;
    made.agencyCode = code;
    made.people = people;
    made.submissions = submissions;
    made.allCorrect = allCorrect;
    made.rate = rate;
    return made;
}

QString outcome(const std::vector<ParticipationRow> &rows, const CollectiveRules &rules)
{
    QStringList parts;
    for (const CollectiveRow &standing : collectiveStanding(rows, rules)) {
        const QString &code = rows[standing.row].agencyCode;
        parts << QStringLiteral("%1:%2:%3").arg(code).arg(standing.place).arg(static_cast<int>(standing.outcome));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestAgencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesCodesAndNames_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("expected");
        const auto add = [](const char *title, const char *code, const char *name, qint64 id) {
            QTest::newRow(title) << QByteArray(code) << QString::fromUtf8(name) << id;
        };
        add("code wins over name", "20005", "Sở Y tế", 2);
        add("unknown code leaves it to the name", "999", "sở y tế", 5);
        add("accents tell apart", "", "Phường Hương Vân", 1);
        add("accents tell the other", "", "PHƯỜNG  HƯƠNG VĂN ", 2);
        add("without accents it fits two", "", "phuong huong van", 0);
        add("alias of two", "", "Phú Lộc", 0);
        add("alias of two, without accents", "", "phu loc", 0);
        add("town by its full name", "", "thi tran phu loc", 4);
        add("district by its alias", "", "UBND huyện Phú Lộc", 3);
        add("đ and accents folded", "", "So Y te", 5);
        add("unknown", "", "Công ty Hoa Sen", 0);
        add("nothing", "", "", 0);
    }
    void resolvesCodesAndNames()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, name);
        QFETCH(qint64, expected);
        const AgencyResolver resolver(agencies());
        for (int time = 0; time < 2; ++time)
            QCOMPARE(resolver.resolve(code.toStdString(), name.toStdString()).value(), expected);
        const QString decomposed = name.normalized(QString::NormalizationForm_D);
        QCOMPARE(resolver.resolve(code.toStdString(), decomposed.toStdString()).value(), expected);
    }
    void countsAPersonOnceForTheirFirstAgency()
    {
        std::vector<Agency> known = agencies();
        known[0].headcount = 4;
        RoundParticipation second{2, {entry(1, 2, 10, true), entry(2, 1, 5), entry(3, 5, 1)}, {{AgencyId(1), 1}}};
        RoundParticipation first{1, {entry(1, 1, 900), entry(3, 0, 7), entry(4, 5, 8, true, true)}, {{AgencyId(1), 2}}};
        first.submissions[AgencyId(0)] = 9;
        const Participation result = computeParticipation(known, std::vector{second, first});
        QCOMPARE(result.rows.size(), known.size());
        ParticipationRow expected = row(QStringLiteral("20014"), 2, 3, 1, 0.5);
        expected.agencyName = known[0].name;
        expected.headcount = 4;
        QVERIFY(result.rows[0] == expected);
        QVERIFY(std::all_of(result.rows.begin() + 1, result.rows.end(), [](const auto &r) { return r.people == 0; }));
        QCOMPARE(result.rows[1].agencyCode, QStringLiteral("20005"));
        QCOMPARE(result.unresolvedPeople, 1);
        QCOMPARE(result.changedAgency, 1);
    }
    void ranksAgenciesForTheCollectivePrizes()
    {
        CollectiveRules rules;
        rules.count = 3;
        const std::vector<ParticipationRow> rows{row(QStringLiteral("a"), 9, 9, 1), row(QStringLiteral("b"), 9, 12, 1),
                                                 row(QStringLiteral("c"), 5, 5, 1), row(QStringLiteral("d"), 5, 5, 1),
                                                 row(QStringLiteral("e"), 0, 0, 0)};
        QCOMPARE(outcome(rows, rules), QStringLiteral("b:1:1 a:2:1 c:3:2 d:3:2 e:0:0"));
        rules.count = 4;
        QCOMPARE(outcome(rows, rules), QStringLiteral("b:1:1 a:2:1 c:3:1 d:3:1 e:0:0"));
    }
    void asksForTheMinimumRate()
    {
        CollectiveRules rules;
        rules.count = 1;
        rules.minimumRate = 0.5;
        const std::vector<ParticipationRow> rows{
            row(QStringLiteral("a"), 90, 90, 1, 0.4), row(QStringLiteral("b"), 5, 5, 1, 0.5),
            row(QStringLiteral("c"), 70, 70, 1), row(QStringLiteral("d"), 4, 4, 1, 1.0)};
        QCOMPARE(outcome(rows, rules), QStringLiteral("b:1:1 d:2:0 a:0:0 c:0:0"));
        rules.metric = CollectiveMetric::Rate;
        QCOMPARE(outcome(rows, rules), QStringLiteral("d:1:1 b:2:0 a:0:0 c:0:0"));
    }
};

HOITHI_TEST(TestAgencies)
#include "tst_agencies.moc"
