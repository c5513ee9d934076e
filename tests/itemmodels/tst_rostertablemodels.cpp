// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rostertablemodels.h"
#include "itemmodels/textfiltermodel.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace hoithi {

namespace {

RosterPerson person(qint64 id, const char *name, const char *body)
{
    RosterPerson person;
    person.id = id;
    person.fullName = QString::fromUtf8(name);
    person.body = QString::fromUtf8(body);
    return person;
}

} // namespace

class TestRosterTableModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyKeepTheRulesOfModels()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        RosterTableModel people;
        AppearanceTableModel appearances;
        RosterStageTableModel stage;
        RosterProblemTableModel problems;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{&people, &appearances, &stage, &problems})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
        people.setRows({person(1, "Lê An", "BGK"), person(2, "Đỗ Bình", "Văn phòng")});
        RosterAppearance appearance;
        appearance.by = {true, false, true};
        appearances.setRows({appearance});
        stage.setRows({StagedRosterRow{}, StagedRosterRow{{}, RosterRowState::Faulty}});
        const RosterPlace place{QStringLiteral("S"), 3, QStringLiteral("C3")};
        problems.setRows({RosterProblem{RosterProblemKind::SamePhone, place, 0, {QStringLiteral("S"), 2, {}}},
                          RosterProblem{RosterProblemKind::SameAccount, place, 0, {}, 7}});
        QCOMPARE(appearances.index(0, 2).data().toString(), QStringLiteral("account, national id"));
        QCOMPARE(problems.index(0, 0).data().toString(), QStringLiteral("Sheet “S”, cell C3"));
        QCOMPARE(problems.index(0, 2).data().toString(), QStringLiteral("Sheet “S”, row 2 has the same phone."));
        QCOMPARE(problems.index(1, 2).data().toString(), QStringLiteral("Entry 7 of the roster has the same account."));
        people.setRows({});
        people.retranslate();
    }

    void aBodyIsCalledByItsNameWhereItIsKnown()
    {
        RosterTableModel model;
        model.setRows({person(1, "Lê An", "bgk"), person(7, "Đỗ Bình", "Văn phòng")});
        QCOMPARE(model.index(0, RosterTableModel::Body).data().toString(), QStringLiteral("Jury"));
        QCOMPARE(model.index(1, RosterTableModel::Body).data().toString(), QStringLiteral("Văn phòng"));
        QCOMPARE(model.rowOf(7), 1);
        QCOMPARE(model.rowOf(8), -1);
    }

    void submissionsAreCountedByRound()
    {
        RosterTableModel model;
        RosterPerson often = person(1, "Lê An", "BTC");
        often.appearances = {{1, 2}, {3, 1}};
        RosterPerson gone = person(2, "Lê Bình", "BTC");
        gone.withdrawn = RosterEvent{5, {}, QStringLiteral("nhầm"), {}};
        model.setRows({often, gone});
        QCOMPARE(model.index(0, RosterTableModel::Appearances).data().toString(),
                 QStringLiteral("Round 1: 2 · Round 3: 1"));
        QCOMPARE(model.index(0, RosterTableModel::Appearances).data(SortRole).toInt(), 3);
        QCOMPARE(model.index(1, RosterTableModel::Appearances).data().toString(), QStringLiteral("0"));
        QCOMPARE(model.index(0, RosterTableModel::State).data().toString(), QStringLiteral("in force"));
        QCOMPARE(model.index(1, RosterTableModel::State).data().toString(), QStringLiteral("withdrawn"));
        TextFilterModel shown;
        shown.setSourceModel(&model);
        shown.setText(QStringLiteral("le binh"));
        QCOMPARE(shown.rowCount(), 1);
    }
};

} // namespace hoithi

using TestRosterTableModels = hoithi::TestRosterTableModels;
HOITHI_TEST(TestRosterTableModels)
#include "tst_rostertablemodels.moc"
