// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hoithi {

/// The context of this layer's texts.
struct Backend
{
    Q_DECLARE_TR_FUNCTIONS(Backend)
};

} // namespace hoithi
