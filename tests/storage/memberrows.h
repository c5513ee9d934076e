// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memberlogins.h"

#include <QTest>

#include <initializer_list>
#include <tuple>

/// Rows of a test that are one member's statements each, and the SQLSTATE that the server answers with.
namespace hoithi::test {

inline const QString boundsRefused = QStringLiteral("HT012"); ///< theirs to record, but not so

/// Name of the row, who, statements, state.
using MemberRows = std::initializer_list<std::tuple<const char *, const char *, QString, QString>>;

inline void addMemberRows(MemberRows rows)
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("state");
    for (const auto &[name, who, sql, state] : rows)
        QTest::newRow(name) << QString::fromLatin1(who) << sql << state;
}

inline void tryMemberRow(MemberLogins &logins)
{
    QFETCH(const QString, who);
    QFETCH(const QString, sql);
    QFETCH(const QString, state);
    QCOMPARE(logins.run(who, sql), state);
}

} // namespace hoithi::test
