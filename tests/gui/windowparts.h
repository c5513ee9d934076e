// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

namespace hoithi::test {

/// Every warning fails, but for what the offscreen platform says of any window with a least size, and what Qt's driver says
/// of a connection that is lost while it answers.
inline void windowWarningsAreErrors()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints|"
                                                           "Unable to free statement: no connection to the server)")));
}

/// The part of that name; there must be one.
template<typename T>
T *found(const QObject &parent, const char *name)
{
    T *child = parent.findChild<T *>(QString::fromLatin1(name));
    if (!child)
        qFatal("no %s", name);
    return child;
}

inline QString text(const QObject &parent, const char *label)
{
    return found<QLabel>(parent, label)->text();
}

inline void trigger(const QObject &parent, const char *action)
{
    found<QAction>(parent, action)->trigger();
}

inline bool enabled(const QObject &parent, const char *action)
{
    return found<QAction>(parent, action)->isEnabled();
}

inline QAbstractItemModel &table(const QObject &parent, const char *name)
{
    return *found<QTableView>(parent, name)->model();
}

/// Lines of pixels in which not all are alike.
inline int linesWithInk(const QImage &image)
{
    int lines = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QRgb first = image.pixel(0, y);
        bool ink = false;
        for (int x = 1; x < image.width() && !ink; ++x)
            ink = image.pixel(x, y) != first;
        lines += ink ? 1 : 0;
    }
    return lines;
}

/// Says what an export is for, where that is asked.
inline void givePurpose(const QObject &page)
{
    const auto *dialog = found<QDialog>(page, "purposeDialog");
    found<QComboBox>(*dialog, "purpose")->setEditText(QStringLiteral("Báo cáo"));
    found<QPushButton>(*dialog, "accept")->click();
}

/// The page, opened.
inline QWidget &opened(MainWindow &window, const char *id)
{
    window.openPage(QString::fromLatin1(id));
    return *found<QWidget>(window, qPrintable(QStringLiteral("%1Page").arg(QLatin1String(id))));
}

/// As a person chooses in the top bar.
inline void chooseRound(const MainWindow &window, int number)
{
    auto *rounds = found<QComboBox>(window, "roundPicker");
    rounds->setCurrentIndex(rounds->findData(number));
    Q_EMIT rounds->activated(rounds->currentIndex());
}

} // namespace hoithi::test
