// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hoithi {

struct AgencyTag;
using AgencyId = Id<AgencyTag>;

/// An organisation that people take part for. `aliases` are the other ways its name is written in dumps.
struct Agency
{
    AgencyId id;
    QString code; ///< unique; what the dump's agency_code holds
    QString name;
    QString kind;                 ///< "xa", "phuong", "co_quan_chuyen_mon", …
    QString bloc;                 ///< "commune", "district", "provincial", …; empty for the province itself
    QString parentCode;           ///< code of the agency above, or empty
    std::optional<int> headcount; ///< staff who could take part; unknown until the committee sets it
    QStringList aliases;

    friend bool operator==(const Agency &, const Agency &) = default;
};

} // namespace hoithi
