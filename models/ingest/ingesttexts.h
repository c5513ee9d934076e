// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hoithi {

/// The context of this layer's texts.
struct Ingest
{
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

} // namespace hoithi
