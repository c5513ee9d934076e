// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hoithi {

/// A complaint that no judge has decided.
struct OpenComplaint
{
    qint64 number = 0;
    int roundNumber = 0;
    bool overdue = false; ///< the last day for its answer is over

    friend bool operator==(const OpenComplaint &, const OpenComplaint &) = default;
};

} // namespace hoithi
