// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace hoithi::test {

/// Adds a test class to the binary it is linked into; the binary runs them all, each with its own report.
bool registerTest(const char *className, std::function<std::unique_ptr<QObject>()> make);

/// Runs every registered class, or only the one named by HOITHI_TEST_CLASS, or of several shares the one named by
/// HOITHI_TEST_SHARE ("1/2", "2/2"); returns how many failed.
int runAll(int argc, char **argv);

} // namespace hoithi::test

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): a registration needs the class's name as text and a static.
#define HOITHI_TEST(ClassName)                                                                                         \
    static const bool registered##ClassName =                                                                          \
        ::hoithi::test::registerTest(#ClassName, [] { return std::make_unique<ClassName>(); });

/// Fails the test with the error's message when a Result holds none.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): must return from the test function.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &hoithiResult = (result);                                                                           \
        QVERIFY2(hoithiResult.has_value(),                                                                             \
                 hoithiResult.has_value() ? ""                                                                         \
                                          : qPrintable(QString(hoithiResult.error().message + QStringLiteral(" | ")    \
                                                               + hoithiResult.error().detail)));                       \
    } while (false)
