// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace hoithi {

/// Somebody who may not win: member of the organising committee, the jury, or the helpers.
/// Matched on account, phone or national id; a name alone excludes nobody, since names repeat.
struct RosterEntry
{
    QString body; ///< which of the committee's bodies
    QString fullName;
    QString accountId; ///< any of these three may be empty, not all
    QString phone;     ///< canonical, see canonicalPhone()
    QString nationalId;

    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

/// "+84 912-345.678" and "0912345678" are the same phone: separators dropped, +84/84 as 0. For comparing, never for
/// storing.
[[nodiscard]] QString canonicalPhone(QStringView phone);

/// Whether a phone is in its canonical form already, as nearly all are.
[[nodiscard]] bool isCanonicalPhone(std::string_view phone);

} // namespace hoithi
