// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkinsert.h"

#include "storage/database.h"
#include "storage/sqldialect.h"

#include <QtEndian>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <array>

namespace hoithi {

namespace {

class SqliteSink final : public BulkInsert::Sink
{
public:
    explicit SqliteSink(const Database &database)
        : m_database(database), m_handle(static_cast<sqlite3 *>(database.nativeHandle()))
    {
    }
    ~SqliteSink() override { sqlite3_finalize(m_statement); }
    SqliteSink(const SqliteSink &) = delete;
    SqliteSink &operator=(const SqliteSink &) = delete;

    Result<void> prepare(const QByteArray &sql)
    {
        const int code = sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        return code == SQLITE_OK ? Result<void>() : refusal();
    }
    void addNumber(qint64 value) override { sqlite3_bind_int64(m_statement, ++m_column, value); }
    void addNull() override { sqlite3_bind_null(m_statement, ++m_column); }
    void addText(std::string_view text) override
    {
        const char *const begin = text.data() == nullptr ? "" : text.data();
        sqlite3_bind_text(m_statement, ++m_column, begin, static_cast<int>(text.size()), SQLITE_STATIC);
    }
    void addBytes(std::string_view bytes) override
    {
        const char *const begin = bytes.data() == nullptr ? "" : bytes.data();
        sqlite3_bind_blob(m_statement, ++m_column, begin, static_cast<int>(bytes.size()), SQLITE_STATIC);
    }
    Result<void> endRow() override
    {
        m_column = 0;
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_DONE) {
            Result<void> answer = refusal();
            sqlite3_reset(m_statement);
            return answer;
        }
        sqlite3_reset(m_statement);
        return {};
    }
    Result<void> flush() override { return {}; }

private:
    Result<void> refusal() const
    {
        return failure(m_database.dialect().translate(QString::number(sqlite3_extended_errcode(m_handle)), QString()));
    }

    const Database &m_database;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_column = 0;
};

class PostgresSink final : public BulkInsert::Sink
{
public:
    PostgresSink(const Database &database, QByteArray copy, qint16 columns)
        : m_database(database), m_handle(static_cast<PGconn *>(database.nativeHandle())), m_copy(std::move(copy)),
          m_columns(columns)
    {
        m_buffer.reserve(bufferSize + 64 * 1024);
        startRow();
    }
    void addNumber(qint64 value) override
    {
        putBigEndian(qint32{8});
        putBigEndian(value);
    }
    void addNull() override { putBigEndian(qint32{-1}); }
    void addText(std::string_view text) override { addBytes(text); }
    void addBytes(std::string_view bytes) override
    {
        putBigEndian(static_cast<qint32>(bytes.size()));
        m_buffer.append(bytes);
    }
    Result<void> endRow() override
    {
        m_complete = m_buffer.size();
        startRow();
        return m_complete < bufferSize ? Result<void>() : flush();
    }
    Result<void> flush() override
    {
        if (m_complete == 0)
            return {};
        Result<void> sent = send();
        m_buffer.clear();
        m_complete = 0;
        startRow();
        return sent;
    }

private:
    static constexpr std::size_t bufferSize = 4 * 1024 * 1024;

    template<typename Number>
    void putBigEndian(Number value)
    {
        std::array<char, sizeof(Number)> bytes{};
        qToBigEndian(value, bytes.data());
        m_buffer.append(bytes.data(), bytes.size());
    }
    void startRow() { putBigEndian(m_columns); }

    /// One COPY from start to end, so that other statements may run between flushes.
    Result<void> send()
    {
        PGresult *started = PQexec(m_handle, m_copy.constData());
        if (PQresultStatus(started) != PGRES_COPY_IN)
            return refusal(started);
        PQclear(started);
        static constexpr std::string_view header("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
        static constexpr std::string_view trailer("\377\377", 2);
        const bool sent = PQputCopyData(m_handle, header.data(), static_cast<int>(header.size())) == 1
            && PQputCopyData(m_handle, m_buffer.data(), static_cast<int>(m_complete)) == 1
            && PQputCopyData(m_handle, trailer.data(), static_cast<int>(trailer.size())) == 1;
        PQputCopyEnd(m_handle, sent ? nullptr : "the client failed");
        Result<void> answer;
        while (PGresult *result = PQgetResult(m_handle)) {
            if (PQresultStatus(result) == PGRES_COMMAND_OK) {
                PQclear(result);
            } else {
                answer = refusal(result);
                if (PQstatus(m_handle) == CONNECTION_BAD)
                    break;
            }
        }
        return answer;
    }

    Result<void> refusal(PGresult *result) const
    {
        const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
        PQclear(result);
        return failure(m_database.dialect().translate(state, QString()));
    }

    const Database &m_database;
    PGconn *m_handle;
    QByteArray m_copy;
    qint16 m_columns;
    std::string m_buffer;
    std::size_t m_complete = 0; ///< bytes of whole rows
};

} // namespace

Result<BulkInsert> BulkInsert::begin(Database &database, const QString &table, const std::vector<const char *> &columns)
{
    QByteArray names;
    QByteArray marks;
    for (const char *column : columns) {
        names.append(names.isEmpty() ? "" : ", ").append(column);
        marks.append(marks.isEmpty() ? "?" : ", ?");
    }
    const QByteArray target = table.toLatin1();
    if (database.isShared()) {
        const QByteArray copy = QByteArray("COPY ").append(target).append(" (").append(names).append(
            ") FROM STDIN (FORMAT binary)");
        return BulkInsert(std::make_unique<PostgresSink>(database, copy, static_cast<qint16>(columns.size())));
    }
    const QByteArray insert = QByteArray("INSERT INTO ").append(target).append(" (").append(names).append(") VALUES (").append(
        marks).append(")");
    auto sink = std::make_unique<SqliteSink>(database);
    HOITHI_CHECK(sink->prepare(insert));
    return BulkInsert(std::move(sink));
}

} // namespace hoithi
