// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/complaints/complaintarguments.h"

namespace hoithi::commandline {

Result<qint64> complaintNumber(const Arguments &arguments)
{
    bool ok = false;
    const int number = arguments.positional(1).toInt(&ok);
    if (ok && number > 0)
        return number;
    return usageError(Messages::tr("NUMBER is that of a complaint in the register, from 1"));
}

} // namespace hoithi::commandline
