// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/agencies/agencytablemodels.h"
#include "itemmodels/textfiltermodel.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace hoithi {

namespace {

UnresolvedAgency unresolved(const QStringList &texts)
{
    UnresolvedAgency cluster;
    for (const QString &text : texts)
        cluster.texts.push_back({text, 2});
    cluster.submissions = 2 * texts.size();
    return cluster;
}

} // namespace

class TestAgencyTableModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyKeepTheRulesOfModels()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        UnresolvedTableModel texts;
        AgencyDecisionTableModel decisions;
        AgencyTableModel agencies;
        AgencyChangeTableModel changes;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{&texts, &decisions, &agencies, &changes})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
        UnresolvedAgency known = unresolved({QStringLiteral("Xã Tây Lộc")});
        known.suggestions = {{QStringLiteral("19750"), QStringLiteral("Phường Tây Lộc"),
                              QStringLiteral("Thành phố Huế"), 50, SuggestionReason::OtherKind}};
        texts.setRows({known, unresolved({QStringLiteral("Đội A")})});
        QCOMPARE(texts.index(0, UnresolvedTableModel::Likeliest).data().toString(),
                 QStringLiteral("Phường Tây Lộc (Thành phố Huế)"));
        QCOMPARE(texts.index(0, UnresolvedTableModel::Confidence).data().toString(), QStringLiteral("50%"));
        QCOMPARE(texts.index(1, UnresolvedTableModel::Confidence).data().toString(), unknownText());
        AgencyDecided decided;
        decided.kind = AgencyDecided::Kind::None;
        decided.inForce = true;
        AgencyDecided taken;
        taken.kind = AgencyDecided::Kind::Withdrawn;
        decisions.setRows({decided, taken});
        QCOMPARE(decisions.index(0, AgencyDecisionTableModel::Meaning).data().toString(),
                 QStringLiteral("none of the list"));
        QCOMPARE(decisions.index(1, AgencyDecisionTableModel::State).data().toString(), QStringLiteral("open again"));
        ListedAgency agency;
        agency.state.now.name = QStringLiteral("Sở Y tế");
        agency.state.now.bloc = QStringLiteral("provincial");
        agencies.setRows({agency});
        QCOMPARE(agencies.index(0, AgencyTableModel::Bloc).data().toString(), QStringLiteral("Provincial"));
        QCOMPARE(agencies.index(0, AgencyTableModel::Headcount).data().toString(), unknownText());
        AgencyChangeTold change;
        change.lines = {{QStringLiteral("1"), QStringLiteral("Sở Y tế"), {QStringLiteral("headcount 5")}}};
        AgencyChangeTold undo;
        undo.undoes = 7;
        changes.setRows({change, undo});
        QCOMPARE(changes.index(0, AgencyChangeTableModel::What).data().toString(),
                 QStringLiteral("Sở Y tế: headcount 5"));
        QCOMPARE(changes.index(1, AgencyChangeTableModel::What).data().toString(),
                 QStringLiteral("change 7 taken back"));
        texts.setRows({});
        texts.retranslate();
    }

    void aFilterLooksInEverySpelling()
    {
        UnresolvedTableModel texts;
        texts.setRows(
            {unresolved({QStringLiteral("Đội A"), QStringLiteral("Doi so 1")}), unresolved({QStringLiteral("Đội B")})});
        TextFilterModel shown;
        shown.setSourceModel(&texts);
        shown.setText(QStringLiteral("so 1"));
        QCOMPARE(shown.rowCount(), 1);
    }
};

HOITHI_TEST(TestAgencyTableModels)

} // namespace hoithi

#include "tst_agencytablemodels.moc"
