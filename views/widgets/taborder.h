// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hoithi {

/// Lets Tab go through these one after the other.
void chainTabs(const QWidgetList &widgets);

} // namespace hoithi
