// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkscan.h"

#include "storage/database.h"
#include "storage/server/answerwatch.h"
#include "storage/sqldialect.h"

#include <QtEndian>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <array>
#include <memory>
#include <vector>

namespace hoithi {

namespace {

class SqliteRow final : public ScannedRow
{
public:
    explicit SqliteRow(sqlite3_stmt *statement) : m_statement(statement) {}
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override
    {
        const auto *begin = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        if (begin == nullptr)
            return {};
        return {begin, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    std::string_view bytes(int column) const override
    {
        const auto *begin = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        if (begin == nullptr)
            return {};
        return {begin, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    bool isKind(int column, ValueKind kind) const override
    {
        const int type = sqlite3_column_type(m_statement, column);
        switch (kind) {
        case ValueKind::Number:
            return type == SQLITE_INTEGER;
        case ValueKind::Text:
            return type == SQLITE_TEXT;
        case ValueKind::Bytes:
            break;
        }
        return type == SQLITE_BLOB;
    }

private:
    sqlite3_stmt *m_statement;
};

Result<void> scanSqlite(Database &database, const QByteArray &sql, const std::function<bool(const ScannedRow &)> &take)
{
    auto *handle = static_cast<sqlite3 *>(database.nativeHandle());
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.constData(), -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    if (code == SQLITE_OK) {
        const SqliteRow row(raw);
        do {
            code = sqlite3_step(raw);
        } while (code == SQLITE_ROW && take(row));
    }
    if (code == SQLITE_DONE || code == SQLITE_ROW)
        return {};
    return failure(database.dialect().translate(QString::number(sqlite3_extended_errcode(handle)), QString()));
}

/// One tuple of binary COPY: a count of fields, then length and bytes of each.
class CopyRow final : public ScannedRow
{
public:
    /// False at the trailer, or where the tuple is cut.
    bool read(std::string_view tuple)
    {
        m_fields.clear();
        if (tuple.size() < 2)
            return false;
        const int count = qFromBigEndian<qint16>(tuple.data());
        std::size_t at = 2;
        for (int i = 0; i < count; ++i) {
            if (at + 4 > tuple.size())
                return false;
            const auto length = qFromBigEndian<qint32>(tuple.data() + at);
            at += 4;
            if (length < 0) {
                m_fields.emplace_back();
                continue;
            }
            if (at + static_cast<std::size_t>(length) > tuple.size())
                return false;
            m_fields.push_back(tuple.substr(at, static_cast<std::size_t>(length)));
            at += static_cast<std::size_t>(length);
        }
        return count > 0;
    }
    bool isNull(int column) const override { return m_fields[static_cast<std::size_t>(column)].data() == nullptr; }
    qint64 number(int column) const override
    {
        const std::string_view field = m_fields[static_cast<std::size_t>(column)];
        return field.size() == 8 ? qFromBigEndian<qint64>(field.data()) : 0;
    }
    std::string_view text(int column) const override { return m_fields[static_cast<std::size_t>(column)]; }
    std::string_view bytes(int column) const override { return text(column); }
    bool isKind(int, ValueKind) const override { return true; }

private:
    std::vector<std::string_view> m_fields;
};

Result<void> finishCopy(const Database &database, PGconn *handle)
{
    Result<void> answer;
    while (PGresult *result = PQgetResult(handle)) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK) {
            const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
            answer = failure(database.dialect().translate(state, QString()));
        }
        PQclear(result);
        if (PQstatus(handle) == CONNECTION_BAD)
            break;
    }
    return answer;
}

Result<void> scanPostgres(Database &database, const QByteArray &sql,
                          const std::function<bool(const ScannedRow &)> &take)
{
    HOITHI_CHECK(database.endCopy());
    auto *handle = static_cast<PGconn *>(database.nativeHandle());
    AnswerWatch::Waiting waiting(database.answerWatch(), database.socket());
    const QByteArray copy = QByteArray("COPY (").append(sql).append(") TO STDOUT (FORMAT binary)");
    PGresult *started = PQexec(handle, copy.constData());
    if (PQresultStatus(started) != PGRES_COPY_OUT) {
        const QString state = QString::fromLatin1(PQresultErrorField(started, PG_DIAG_SQLSTATE));
        PQclear(started);
        return failure(database.dialect().translate(state, QString()));
    }
    PQclear(started);
    constexpr std::size_t headerSize = 19;
    CopyRow row;
    bool wanted = true;
    bool first = true;
    char *buffer = nullptr;
    // libpq gives one tuple a call, the header glued to the first. After `take` has had enough the rest is only drained.
    for (int size = PQgetCopyData(handle, &buffer, 0); size > 0; size = PQgetCopyData(handle, &buffer, 0)) {
        std::string_view tuple(buffer, static_cast<std::size_t>(size));
        if (std::exchange(first, false))
            tuple.remove_prefix(std::min(headerSize, tuple.size()));
        waiting.pause();
        if (wanted && row.read(tuple))
            wanted = take(row);
        waiting.again();
        PQfreemem(buffer);
        buffer = nullptr;
    }
    return finishCopy(database, handle);
}

} // namespace

Result<void> bulkScan(Database &database, const QByteArray &sql, const std::function<bool(const ScannedRow &)> &take)
{
    return database.isShared() ? scanPostgres(database, sql, take) : scanSqlite(database, sql, take);
}

} // namespace hoithi
