// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smallcontest.h"

#include <QDir>
#include <QTest>
#include <QWidget>

namespace hoithi::test {

/// The office screen that every window and dialog has to fit.
inline constexpr QSize officeScreen(1366, 768);

/// Light in Vietnamese and dark in English: the rows of a test that takes pictures.
inline void addPictureRows()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << QStringLiteral("light") << QStringLiteral("vi");
    QTest::newRow("en-dark") << QStringLiteral("dark") << QStringLiteral("en");
}

/// The contest's window will look as the row says; call it before there is one.
inline void lookAsTheRowSays(SmallContest &contest)
{
    QFETCH(const QString, appearance);
    QFETCH(const QString, language);
    contest.settings->setValue(QStringLiteral("appearance"), appearance);
    contest.settings->setValue(QStringLiteral("language"), language);
}

/// Into <build>/screens/FILE.png, to be looked at, once everything is drawn; and that it fits the screen.
inline void takePicture(QWidget &widget, const QString &file, QSize screen = officeScreen)
{
    const QString folder = QStringLiteral(HOITHI_BINARY_DIR "/screens");
    QTest::qWait(400);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY2(widget.width() <= screen.width() && widget.height() <= screen.height(), qPrintable(file));
    QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, file)));
}

/// "roster-vi-list": of a page, in the row's look.
inline void takePicture(QWidget &widget, const char *page, const char *name)
{
    takePicture(widget, QStringLiteral("%1-%2-%3")
                            .arg(QLatin1String(page), QLatin1String(QTest::currentDataTag()), QLatin1String(name)));
}

} // namespace hoithi::test
