// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rosterbody.h"
#include "domain/participant/rostermatcher.h"
#include "domain/participant/rosterstage.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hoithi;

namespace {

RosterEntry person(const char *name, const char *account, const char *phone = "", const char *id = "")
{
    return {QStringLiteral("BTC"), QString::fromUtf8(name), QString::fromUtf8(account), QString::fromUtf8(phone),
            QString::fromUtf8(id)};
}

RosterFile fileOf(const std::vector<RosterEntry> &entries)
{
    RosterFile file;
    quint64 line = 1;
    for (const RosterEntry &entry : entries)
        file.rows.push_back({entry, {{}, ++line, {}}});
    return file;
}

std::vector<RosterRowState> statesOf(const RosterStage &stage)
{
    std::vector<RosterRowState> states;
    for (const StagedRosterRow &row : stage.rows)
        states.push_back(row.state);
    return states;
}

} // namespace

/// What a list of people becomes before it is stored.
class TestRosterStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *text, const char *body) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(body);
        };
        row("Ban Tổ chức", "committee");
        row("BTC", "committee");
        row("committee", "committee");
        row("BAN GIÁM KHẢO", "jury");
        row("III. Ban giám khảo:", "jury");
        row("jury", "jury");
        row("Thư ký Ban Tổ chức", "secretariat");
        row("Tổ giúp việc Ban Tổ chức", "helpers");
        row("Bộ phận kỹ thuật", "technical");
        row("technical", "technical");
        row("Danh sách Tổ Thư ký", "secretariat");
        row("Văn phòng", "");
        row("Subcommittee members", "");
        row("", "");
    }
    void bodiesAreRecognised()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, body);
        const auto known = recognisedBody(text);
        QCOMPARE(known ? rosterBodyName(*known) : QString(), body);
    }
    void everyBodyIsRecognisedByItsName()
    {
        for (const RosterBody body : allRosterBodies)
            QCOMPARE(recognisedBody(rosterBodyName(body)), std::optional(body));
    }

    void everyMatchingEntryIsFoundAndByWhat()
    {
        const std::vector<RosterIdentifiers> entries{
            {"a1", "0900", ""}, {"", "0900", "046"}, {"", "", "047"}, {"a1", "", "046"}};
        const RosterIndex index(entries);
        const auto found = index.matches("a1", "0900", "046");
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0], (RosterMatch{0, {true, true, false}}));
        QCOMPARE(found[1], (RosterMatch{1, {false, true, true}}));
        QCOMPARE(found[2], (RosterMatch{3, {true, false, true}}));
        QVERIFY(index.matches("", "", "").empty());
        QVERIFY(index.matches("0900", "046", "a1").empty());
    }

    void linesAreNewKnownOrRepeated()
    {
        const std::vector<RosterEntry> known{person("Lê An", "a1")};
        const RosterStage stage = stageRoster(
            fileOf({person("Lê An", "a1"), person("Lê Bình", "b1"), person("Lê Bình", "b1"), person("Lê Cúc", "c1")}),
            known);
        using enum RosterRowState;
        QCOMPARE(statesOf(stage), (std::vector{Known, New, Repeated, New}));
        QCOMPARE(stage.added(), (std::vector{person("Lê Bình", "b1"), person("Lê Cúc", "c1")}));
        QVERIFY(!stage.hasErrors());
        QVERIFY(stage.problems.empty());
    }

    void whoSharesAnAccountAPhoneOrAnIdIsTakenAndNamed()
    {
        const std::vector<RosterEntry> known{person("Lê An", "a1", "0900000001", "046000000001")};
        const RosterStage stage =
            stageRoster(fileOf({person("Lê Anh", "a1", "0900000001"), person("Lê Bình", "b1", "", "046000000001"),
                                person("Lê Cúc", "b1")}),
                        known);
        QCOMPARE(stage.count(RosterRowState::New), qsizetype(3));
        QCOMPARE(stage.problems.size(), std::size_t{4});
        QCOMPARE(stage.problems[0].kind, RosterProblemKind::SameAccount);
        QCOMPARE(stage.problems[0].otherEntry, 1);
        QCOMPARE(stage.problems[1].kind, RosterProblemKind::SamePhone);
        QCOMPARE(stage.problems[2].kind, RosterProblemKind::SameNationalId);
        QCOMPARE(stage.problems[3].kind, RosterProblemKind::SameAccount);
        QCOMPARE(stage.problems[3].otherEntry, 0);
        QCOMPARE(stage.problems[3].otherPlace.line, quint64(3));
        QCOMPARE(stage.problems[3].place.line, quint64(4));
    }

    void entriesAreToldByTheirNumbers()
    {
        const std::vector<RosterEntry> known{person("Lê An", "a1"), person("Lê Bình", "b1")};
        const std::vector<qint64> ids{3, 7};
        const RosterStage stage = stageRoster(fileOf({person("Lê Cúc", "b1")}), known, ids);
        QCOMPARE(stage.problems.size(), std::size_t{1});
        QCOMPARE(stage.problems[0].otherEntry, 7);
    }

    void aLineWithAnErrorIsNotAdded()
    {
        RosterFile file = fileOf({person("Lê An", "a1"), person("Lê Bình", "")});
        file.problems.push_back({RosterProblemKind::IdentifiesNobody, file.rows[1].place});
        file.problems.push_back({RosterProblemKind::BodyFromTitle, file.rows[0].place});
        const RosterStage stage = stageRoster(std::move(file), {});
        using enum RosterRowState;
        QCOMPARE(statesOf(stage), (std::vector{New, Faulty}));
        QVERIFY(stage.hasErrors());
        QCOMPARE(stage.problems[0].kind, RosterProblemKind::BodyFromTitle); // by line
        QCOMPARE(stage.added().size(), std::size_t{1});
    }

    void aHundredThousandPeopleAreStagedAtOnce()
    {
        std::vector<RosterEntry> many;
        for (int i = 0; i < 100'000; ++i)
            many.push_back(person("Lê Mẫu", QByteArray::number(i).constData(), "0900000001"));
        QElapsedTimer timer;
        timer.start();
        const RosterStage stage = stageRoster(fileOf(many), many);
        QCOMPARE(stage.count(RosterRowState::Known), qsizetype(100'000));
        QVERIFY(timer.elapsed() < 10'000);
    }
};

HOITHI_TEST(TestRosterStage)
#include "tst_rosterstage.moc"
