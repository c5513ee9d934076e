// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

// One of these three applications, as hoithi_add_test was told: a test links no more of Qt than it tests.
#if defined(HOITHI_TEST_WIDGETS)
#include <QApplication>
using Application = QApplication;
#elif defined(HOITHI_TEST_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char **argv)
{
#if defined(HOITHI_TEST_WIDGETS) || defined(HOITHI_TEST_GUI)
    // A developer's own desktop is never touched: a real window only where one is asked for by name.
    const QByteArray wanted = qgetenv("HOITHI_TEST_PLATFORM");
    qputenv("QT_QPA_PLATFORM", wanted.isEmpty() ? QByteArrayLiteral("offscreen") : wanted);
#endif
    const Application application(argc, argv);
    return hoithi::test::runAll(argc, argv);
}
