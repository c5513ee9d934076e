// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace hoithi {

/// Goes on once the question bank is open: at once, or when its passphrase was given; not at all where they think better of it.
using WhenBankOpen = std::function<void(QWidget *above, const std::function<void()> &goOn)>;

} // namespace hoithi
