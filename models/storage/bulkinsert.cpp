// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkinsert.h"

#include "storage/database.h"
#include "storage/server/opencopy.h"
#include "storage/sqldialect.h"
#include "storage/sqliterows.h"
#include "storage/storagetexts.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace hoithi {

namespace {

tl::unexpected<Error> endsEarly()
{
    return failure(storageError(StorageFault::Other, QStringLiteral("bytes that come in pieces end early")));
}

class SqliteSink final : public BulkInsert::Sink
{
public:
    SqliteSink(const Database &database, QByteArray table, const std::vector<const char *> &columns, TextsLive texts)
        : m_database(database), m_table(std::move(table)), m_columns(columns.begin(), columns.end()),
          m_handle(static_cast<sqlite3 *>(database.nativeHandle())), m_rows(m_handle, static_cast<int>(columns.size())),
          m_rowsAtOnce(texts == TextsLive::UntilFlush ? 1024 : 1)
    {}
    ~SqliteSink() override { sqlite3_finalize(m_statement); }
    SqliteSink(const SqliteSink &) = delete;
    SqliteSink &operator=(const SqliteSink &) = delete;

    /// `target` is the table with its columns. OR FAIL: whoever meets an error ends the transaction, so SQLite need not be ready to
    /// undo the one statement.
    Result<void> prepare(const QByteArray &target, int columns)
    {
        QByteArray sql = QByteArray("INSERT OR FAIL INTO ").append(target).append(" SELECT ");
        for (int i = 0; i < columns; ++i)
            sql.append(i == 0 ? "c" : ", c").append(QByteArray::number(i));
        sql.append(" FROM ").append(m_rows.tableName());
        const int code =
            sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        return code == SQLITE_OK ? Result<void>() : refusal();
    }
    void addNumber(qint64 value) override { m_rows.addNumber(value); }
    void addNull() override { m_rows.addNull(); }
    void addText(std::string_view text) override { m_rows.addText(text); }
    void addBytes(std::string_view bytes) override { m_rows.addBytes(bytes); }
    /// First as many zeros, into which the pieces are written once the row is there.
    Result<void> addPieces(const BytesInPieces &bytes) override
    {
        m_pieces = bytes;
        m_piecesColumn = m_rows.columnOfNext();
        m_rows.addZeros(bytes.size);
        return {};
    }
    Result<void> endRow() override
    {
        if (++m_waiting < m_rowsAtOnce)
            return {};
        HOITHI_CHECK(flush());
        return m_pieces ? writePieces(*std::exchange(m_pieces, std::nullopt)) : Result<void>();
    }
    Result<void> flush() override
    {
        m_waiting = 0;
        if (m_rows.isEmpty())
            return {};
        const int code = sqlite3_step(m_statement);
        Result<void> answer = code == SQLITE_DONE ? Result<void>() : refusal();
        sqlite3_reset(m_statement);
        m_rows.clear();
        return answer;
    }

private:
    Result<void> refusal() const
    {
        return failure(m_database.dialect().translate(QString::number(sqlite3_extended_errcode(m_handle)), QString()));
    }

    Result<void> writePieces(const BytesInPieces &bytes)
    {
        sqlite3_blob *opened = nullptr;
        const int code = sqlite3_blob_open(m_handle, "main", m_table.constData(), m_columns[m_piecesColumn],
                                           sqlite3_last_insert_rowid(m_handle), 1, &opened);
        const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, &sqlite3_blob_close);
        if (code != SQLITE_OK)
            return refusal();
        for (int at = 0; at < bytes.size;) {
            HOITHI_TRY(const std::string_view piece, bytes.next());
            const auto size = static_cast<int>(piece.size());
            if (size == 0)
                return endsEarly();
            if (sqlite3_blob_write(blob.get(), piece.data(), size, at) != SQLITE_OK)
                return refusal();
            at += size;
        }
        return {};
    }

    const Database &m_database;
    QByteArray m_table;
    std::vector<const char *> m_columns;
    std::optional<BytesInPieces> m_pieces; ///< of the row at hand
    std::size_t m_piecesColumn = 0;
    sqlite3 *m_handle;
    SqliteRows m_rows;
    sqlite3_stmt *m_statement = nullptr;
    int m_rowsAtOnce;
    int m_waiting = 0; ///< rows not yet in the table
};

class PostgresSink final : public BulkInsert::Sink
{
public:
    PostgresSink(Database &database, QByteArray statement, qint16 columns)
        : m_database(database), m_statement(std::move(statement)), m_columns(columns)
    {
        m_buffer.reserve(bufferSize + bufferSize / 4);
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
    Result<void> addPieces(const BytesInPieces &bytes) override
    {
        putBigEndian(static_cast<qint32>(bytes.size));
        HOITHI_CHECK(send(m_buffer));
        m_buffer.clear();
        for (qint64 sent = 0; sent < bytes.size;) {
            HOITHI_TRY(const std::string_view piece, bytes.next());
            if (piece.empty())
                return endsEarly();
            HOITHI_CHECK(m_copy->send(piece));
            sent += std::ssize(piece);
        }
        return {};
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
        Result<void> sent = send(std::string_view(m_buffer).substr(0, m_complete));
        m_buffer.clear();
        m_complete = 0;
        startRow();
        return sent;
    }

private:
    static constexpr std::size_t bufferSize = std::size_t{256} * 1024;

    template<typename Number>
    void putBigEndian(Number value)
    {
        std::array<char, sizeof(Number)> bytes{};
        qToBigEndian(value, bytes.data());
        m_buffer.append(bytes.data(), bytes.size());
    }
    void startRow() { putBigEndian(m_columns); }

    /// Another statement may have ended the COPY meanwhile.
    Result<void> send(std::string_view rows)
    {
        if (!m_copy || !m_copy->isOpen()) {
            HOITHI_TRY(m_copy, OpenCopy::begin(m_database, m_statement));
        }
        return m_copy->send(rows);
    }

    Database &m_database;
    QByteArray m_statement;
    qint16 m_columns;
    std::shared_ptr<OpenCopy> m_copy;
    std::string m_buffer;
    std::size_t m_complete = 0; ///< bytes of whole rows
};

} // namespace

Result<BulkInsert> BulkInsert::begin(Database &database, const QString &table, const std::vector<const char *> &columns,
                                     TextsLive texts)
{
    QByteArray names;
    for (const char *column : columns)
        names.append(names.isEmpty() ? "" : ", ").append(column);
    const QByteArray target = table.toLatin1().append(" (").append(names).append(")");
    const auto count = static_cast<int>(columns.size());
    if (database.isShared()) {
        const QByteArray copy = QByteArray("COPY ").append(target).append(" FROM STDIN (FORMAT binary)");
        return BulkInsert(std::make_unique<PostgresSink>(database, copy, static_cast<qint16>(count)));
    }
    auto sink = std::make_unique<SqliteSink>(database, table.toLatin1(), columns, texts);
    HOITHI_CHECK(sink->prepare(target, count));
    return BulkInsert(std::move(sink));
}

} // namespace hoithi
