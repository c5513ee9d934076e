// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hoithi {

/// The context of this layer's texts.
struct Containers
{
    Q_DECLARE_TR_FUNCTIONS(Containers)
};

} // namespace hoithi
