// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hoithi {

/// Lets the wheel scroll a form and change nothing of it. Qt gives the wheel to whatever choice or number is under the pointer, also
/// in the midst of scrolling: a rule would become another one without anybody having seen it. Numbers and choices within a scrolled
/// form are changed with the keys, or by opening them.
class WheelGuard final : public QObject
{
public:
    explicit WheelGuard(QWidget &window);

protected:
    bool eventFilter(QObject *target, QEvent *event) override;
};

} // namespace hoithi
