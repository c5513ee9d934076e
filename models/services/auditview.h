// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/audit/auditentry.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

/// Which audit entries are looked for; what is empty asks for nothing.
struct AuditFilter
{
    QString text;            ///< anywhere in an entry, without diacritics
    QStringList textActions; ///< actions whose words, in the language of whoever asks, hold the text
    QString action;
    QString actor;
    std::optional<Instant> fromUtc;
    std::optional<Instant> beforeUtc;
};

struct AuditListing
{
    std::vector<qint64> numbers; ///< of the entries found, newest first
    qint64 total = 0;
    QStringList actions; ///< that occur at all
    QStringList actors;  ///< each a person, in the order of a list of names
};

/// An entry, and whether it still says what its hash was made of.
struct AuditEntryState
{
    AuditEntry entry;
    bool unaltered = false;
    bool follows = false; ///< the entry before it, whose hash it names
};

} // namespace hoithi
