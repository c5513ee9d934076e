// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"

namespace hoithi {

/// SHA-256 (hex) of an entry: over seq, time, actor, action, subject, payload and previousHash, each written as its byte
/// length, a colon, its bytes and a line feed, so that no two entries share a text.
[[nodiscard]] QByteArray chainHash(const AuditEntry &entry);

/// `entry` with previousHash, seq and hash set so that it follows `head` (nullptr: it is the first).
[[nodiscard]] AuditEntry chained(AuditEntry entry, const AuditEntry *head);

} // namespace hoithi
