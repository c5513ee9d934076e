// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/retention/retention.h"

#include <QDate>
#include <QString>

#include <optional>

namespace hoithi {

/// How long the personal data of a contest is kept, and whether that time is over.
struct RetentionState
{
    std::optional<RetentionPolicy> policy; ///< the one that holds; none: nobody has decided
    QDate lastDay;                         ///< the last day it is kept; invalid without a policy
    bool due = false;                      ///< the time is over, and it is still there
    bool erased = false;                   ///< it cannot be read any more
    bool open = true;                      ///< the last round has not closed yet
};

/// Months after the last round closes, or the last day: one of the two.
struct RetentionRequest
{
    int months = 0;
    QDate until;
    QString actor; ///< where nobody is signed in
    QString reason;
};

struct ErasureRequest
{
    QString actor; ///< where nobody is signed in
    QString reason;
    bool early = false; ///< before the time is over, or without one: at the request of the person or of an authority
};

} // namespace hoithi
