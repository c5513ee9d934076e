// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace hoithi {

/// The current row of a query, columns by position. Lives as long as the callback that gets it.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray latin1(int column) const { return m_query.value(column).toString().toLatin1(); }
    [[nodiscard]] QByteArray utf8(int column) const { return m_query.value(column).toString().toUtf8(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] Instant instant(int column) const { return fromMillis(number(column)); }
    [[nodiscard]] std::optional<qint64> maybe(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(number(column));
    }

private:
    const QSqlQuery &m_query;
};

} // namespace hoithi
