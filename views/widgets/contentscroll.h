// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace hoithi {

/// As wide as it is given, and scrolled where it is higher: a low window squashes nothing.
QScrollArea *contentScroll(QWidget *content, QWidget *parent);

/// Fills a pane with a scrolled column, whose scroll area gets the name.
QVBoxLayout *scrolledColumn(QWidget *pane, const QString &name);

} // namespace hoithi
