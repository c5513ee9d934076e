// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberrows.h"
#include "membersql.h"
#include "support/testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// Without what every row has: run 2, hash "cc33", prize 0 or 1 of the sample's rules.
QString award(int id, int place, qint64 submission, const QString &name, const QString &amount,
              const QString &rest = QStringLiteral("1, 2, 'cc33'"))
{
    return QStringLiteral("INSERT INTO award VALUES (%1, %6, %2, %3, '%4', %5, %7, NULL, {now}); ")
        .arg(QString::number(id), QString::number(place), QString::number(place - 1), name, amount, rest,
             QString::number((qint64{1} << 32) + submission));
}

QString first(int id = 11)
{
    return award(id, 1, 1, QStringLiteral("Giải Nhất"), QStringLiteral("3000000"));
}

QString second(int id = 12)
{
    return award(id, 2, 2, QStringLiteral("Giải Nhì"), QStringLiteral("NULL"));
}

/// A signed one with two prizes, and one that too few have signed.
const QString moreRuns = QStringLiteral(
    "INSERT INTO ranking_run SELECT id + 1, round, 'cc33', manifest, rules_version, target, participants, eligible, "
    "all_correct, counted, computed_at, standing FROM ranking_run WHERE id = 1; "
    "INSERT INTO standing VALUES (2, 0, 1, 1, 0, 15, 255, 0), (2, 1, 2, 2, 1, 15, 1, 0), (2, 2, 3, 3, -1, 3, 1, 0); "
    "INSERT INTO ranking_run SELECT id + 2, round, 'ee44', manifest, rules_version, target, participants, eligible, "
    "all_correct, counted, computed_at, standing FROM ranking_run WHERE id = 1; "
    "INSERT INTO standing VALUES (3, 0, 1, 1, 0, 15, 255, 0); "
    "INSERT INTO signature VALUES (2, 'a', 'A', 'a', 0), (2, 'b', 'B', 'b', 0), (3, 'a', 'A', 'a', 0)");

QString collective(int id, int agency)
{
    return QStringLiteral(
               "INSERT INTO award VALUES (%1, NULL, NULL, collective_basis(), 1, 0, 'Giải tập thể', NULL, NULL, %2, "
               "{now}); ")
        .arg(id)
        .arg(agency);
}

} // namespace

/// A secretary with their own tools gives what was won, all of it, and nothing else.
class TestAwardBounds : public BoundsTest
{
    Q_OBJECT

public:
    TestAwardBounds() : BoundsTest(moreRuns) {}

private Q_SLOTS:
    void prizesAreThoseOfASignedRanking_data()
    {
        const QString given = QStringLiteral("SET CONSTRAINTS award_is_won IMMEDIATE");
        const QString nhat = QStringLiteral("Giải Nhất");
        const QString amount = QStringLiteral("3000000");
        const auto with = [&](const QString &award) {
            return QString(award + second() + given);
        };
        addMemberRows({
            {"all of them", "secretary", first() + second() + given, {}},
            {"not all", "secretary", first() + given, boundsRefused},
            {"one twice", "secretary", first() + first(12) + given, boundsRefused},
            {"one more", "secretary", first() + second() + first(13) + given, boundsRefused},
            {"somebody else", "secretary", with(award(11, 1, 3, nhat, amount)), boundsRefused},
            {"more money", "secretary", with(award(11, 1, 1, nhat, QStringLiteral("9000000"))), boundsRefused},
            {"another name", "secretary", with(award(11, 1, 1, QStringLiteral("Giải Đặc biệt"), amount)),
             boundsRefused},
            {"another round", "secretary", with(award(11, 1, 1, nhat, amount, QStringLiteral("2, 2, 'cc33'"))),
             boundsRefused},
            {"another basis", "secretary", with(award(11, 1, 1, nhat, amount, QStringLiteral("1, 2, 'cc'"))),
             boundsRefused},
            {"a run that too few have signed", "secretary",
             award(11, 1, 1, nhat, amount, QStringLiteral("1, 3, 'ee44'")) + given, boundsRefused},
            {"of no run", "secretary", award(11, 1, 1, nhat, amount, QStringLiteral("1, NULL, 'cc33'")) + given,
             boundsRefused},
            {"agencies", "secretary", collective(11, 1) + collective(12, 2) + given, {}},
            {"agencies on another basis", "secretary",
             collective(11, 1).replace(QStringLiteral("collective_basis()"), QStringLiteral("'b1'")) + given,
             boundsRefused},
            {"agencies with money", "secretary",
             collective(11, 1).replace(QStringLiteral("NULL, NULL, 1"), QStringLiteral("9000000, NULL, 1")) + given,
             boundsRefused},
            {"an agency twice", "secretary", collective(11, 1) + collective(12, 1) + given, boundsRefused},
        });
    }
    void prizesAreThoseOfASignedRanking() { tryMemberRow(*m_logins); }

    void prizesAreGivenOnlyWhileNothingHasChanged()
    {
        MemberLogins logins;
        const QString secretary = QStringLiteral("secretary");
        const QString owner = QStringLiteral("owner");
        const QString given = first() + second() + QStringLiteral("SET CONSTRAINTS award_is_won IMMEDIATE");
        QCOMPARE(logins.run(owner, moreRuns, nullptr, true), QString());
        QCOMPARE(logins.run(secretary, given), QString());
        QCOMPARE(logins.run(owner, rules(QStringLiteral("2"), QStringLiteral("x")), nullptr, true), QString());
        QCOMPARE(logins.run(secretary, given), boundsRefused);
    }
};

HOITHI_TEST(TestAwardBounds)
#include "tst_awardbounds.moc"
