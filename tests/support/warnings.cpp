// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warnings.h"

#include <QRegularExpression>
#include <QtTest>

namespace hoithi::test {

void warningsAreErrors()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

} // namespace hoithi::test
