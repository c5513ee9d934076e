// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memberlogins.h"

#include <QTest>

#include <memory>

namespace hoithi::test {

/// The frame of a test of what a server takes from its members: the sample with a login for each role, made once for the class. Where
/// there is no server it is skipped.
class BoundsTest : public QObject
{
    Q_OBJECT

protected:
    /// `more`: what the owner adds to the sample, in SQL.
    explicit BoundsTest(QString more = {}) : m_more(std::move(more)) {}

    std::unique_ptr<MemberLogins> m_logins;

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_POSTGRES();
        m_logins = std::make_unique<MemberLogins>();
        QVERIFY(m_logins->isReady());
        if (!m_more.isEmpty())
            QCOMPARE(m_logins->run(QStringLiteral("owner"), m_more, nullptr, true), QString());
    }
    void cleanupTestCase() { m_logins.reset(); }

private:
    QString m_more;
};

} // namespace hoithi::test
