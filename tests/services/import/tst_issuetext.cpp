// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/issuetext.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

/// What people read of the text where a row was rejected.
class TestIssueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulaWithoutAResultIsNamedByItsCell()
    {
        const auto text = [](RejectReason reason, const QString &stored) {
            return issueText({5, reason, QStringLiteral("answers"), stored});
        };
        using enum RejectReason;
        QCOMPARE(text(MalformedRow, QStringLiteral("F5=")), QStringLiteral("F5: a formula without a result"));
        QCOMPARE(text(MalformedRow, QStringLiteral("=")), QStringLiteral("a formula without a result"));
        QCOMPARE(text(MalformedRow, QStringLiteral("#N/A")), QStringLiteral("#N/A"));
        QCOMPARE(text(BadOption, QStringLiteral("=")), QStringLiteral("="));
    }
};

HOITHI_TEST(TestIssueText)
#include "tst_issuetext.moc"
