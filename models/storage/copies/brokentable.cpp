// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies/brokentable.h"

#include <sqlite3.h>

#include <limits>
#include <optional>
#include <queue>
#include <vector>

namespace hoithi {

namespace {

/// A hundred broken pages in a row are halved through with this; a table whose root is gone gives up in a second.
constexpr int probeLimit = 30'000;

struct Statement
{
    Statement(sqlite3 *database, const QString &sql)
    {
        if (sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &handle, nullptr) != SQLITE_OK)
            handle = nullptr;
    }
    ~Statement() { sqlite3_finalize(handle); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    sqlite3_stmt *handle = nullptr;
};

QByteArray textOf(sqlite3_stmt *row)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, 0));
    return bytes == nullptr ? QByteArray("") : QByteArray(bytes, sqlite3_column_bytes(row, 0));
}

} // namespace

/// Numbers from `from` to `to`, both included, of which nothing is known yet.
struct BrokenTable::Gap
{
    qint64 from;
    qint64 to;

    [[nodiscard]] quint64 width() const { return static_cast<quint64>(to) - static_cast<quint64>(from); }
    friend bool operator<(const Gap &a, const Gap &b) { return a.width() < b.width(); }
};

BrokenTable::BrokenTable(sqlite3 *database, QString name, const QStringList &columns, std::stop_token stop)
    : m_database(database), m_name(std::move(name)), m_columns(columns.join(QStringLiteral(", "))),
      m_stop(std::move(stop))
{}

/// Gives the rows within [from, to] in order, up or down. `last` becomes the number of the last one given. A number out of
/// order is as good as an error: pages that point to one another could be read for ever.
BrokenTable::Ending BrokenTable::scan(const QString &sql, qint64 from, qint64 to, bool up, const Take &take,
                                      std::optional<qint64> &last)
{
    ++m_probes;
    const Statement query(m_database, sql);
    if (query.handle == nullptr) {
        m_probes = probeLimit; // not this row: the table itself cannot be found
        return Ending::Broken;
    }
    sqlite3_bind_int64(query.handle, 1, from);
    sqlite3_bind_int64(query.handle, 2, to);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(query.handle)) == SQLITE_ROW && !m_stop.stop_requested()) {
        const qint64 number = sqlite3_column_int64(query.handle, 0);
        const bool inOrder = !last || (up ? number > *last : number < *last);
        if (!inOrder || number < from || number > to)
            return Ending::Broken;
        take(query.handle);
        last = number;
    }
    return code == SQLITE_DONE ? Ending::Complete : Ending::Broken;
}

/// Reads from both ends of the gap, which becomes what is left of it. Whether anything is.
bool BrokenTable::narrow(const QString &sql, Gap &gap, const Take &take)
{
    const Gap before = gap;
    std::optional<qint64> low;
    if (scan(sql, before.from, before.to, true, take, low) == Ending::Complete)
        return false;
    m_whole = false;
    if (low == before.to)
        return false;
    gap.from = low ? *low + 1 : before.from;
    std::optional<qint64> high;
    if (scan(QString(sql + QStringLiteral(" DESC")), gap.from, gap.to, false, take, high) == Ending::Complete)
        return false;
    if (high == gap.from)
        return false;
    gap.to = high ? *high - 1 : gap.to;
    return gap.from < gap.to; // else it is one number, which cannot be read
}

bool BrokenTable::readByNumber(const Take &take)
{
    const QString sql =
        QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid")
            .arg(m_columns, m_name);
    using Limits = std::numeric_limits<qint64>;
    std::priority_queue<Gap> gaps;
    gaps.push({Limits::min(), Limits::max()});
    while (!gaps.empty() && m_probes < probeLimit && !m_stop.stop_requested()) {
        Gap gap = gaps.top();
        gaps.pop();
        if (!narrow(sql, gap, take))
            continue;
        const qint64 middle = gap.from + static_cast<qint64>(gap.width() / 2);
        gaps.push({gap.from, middle});
        gaps.push({middle + 1, gap.to});
    }
    return m_whole && gaps.empty();
}

BrokenTable::Ending BrokenTable::scanText(const QString &sql, QByteArray *from, const Take &take, QByteArray &last)
{
    const Statement query(m_database, sql);
    if (query.handle == nullptr)
        return Ending::Broken;
    if (from != nullptr)
        sqlite3_bind_text(query.handle, 1, from->constData(), static_cast<int>(from->size()), SQLITE_TRANSIENT);
    const bool up = !sql.endsWith(QStringLiteral("DESC"));
    bool any = false;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(query.handle)) == SQLITE_ROW && !m_stop.stop_requested()) {
        const QByteArray key = textOf(query.handle);
        if (any && (up ? key <= last : key >= last))
            return Ending::Broken;
        take(query.handle);
        last = key;
        any = true;
    }
    return code == SQLITE_DONE ? Ending::Complete : Ending::Broken;
}

bool BrokenTable::readByText(const QString &key, const Take &take)
{
    QByteArray first;
    const QString all = QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %1").arg(key, m_columns, m_name);
    if (scanText(all, nullptr, take, first) == Ending::Complete)
        return true;
    QByteArray last;
    const QString rest =
        QStringLiteral("SELECT %1, %2 FROM %3 WHERE %1 > ?1 ORDER BY %1 DESC").arg(key, m_columns, m_name);
    static_cast<void>(scanText(rest, &first, take, last));
    return false;
}

} // namespace hoithi
