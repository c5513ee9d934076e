// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <string_view>

namespace hoithi {

class Database;

enum class ValueKind { Number, Text, Bytes };

/// The row a bulk scan stands on. Texts and bytes live until the callback returns; NULL reads as 0 or "".
class ScannedRow
{
public:
    ScannedRow() = default;
    virtual ~ScannedRow() = default;
    ScannedRow(const ScannedRow &) = delete;
    ScannedRow &operator=(const ScannedRow &) = delete;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0;
    /// SQLite takes any value into any column, reads it as what it is asked for, and compares it with others as what it is: a
    /// number written as bytes is equal to none. A server keeps every column to its kind.
    [[nodiscard]] virtual bool isKind(int column, ValueKind kind) const = 0;
};

/// Runs a query without placeholders on the driver's handle, reading rows as they come; `take` returns false to stop.
/// PostgreSQL sends them as binary COPY. Number columns must be BIGINT, the others TEXT or bytes.
[[nodiscard]] Result<void> bulkScan(Database &database, const QByteArray &sql,
                                    const std::function<bool(const ScannedRow &)> &take);

} // namespace hoithi
