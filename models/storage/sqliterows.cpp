// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliterows.h"

#include <sqlite3.h>

#include <atomic>

namespace hoithi {

/// What SQLite calls. Its structures come first in ours, so that a pointer to one is a pointer to the other.
struct SqliteRows::Module
{
    struct Table
    {
        sqlite3_vtab base;
        const SqliteRows *rows;
    };
    struct Cursor
    {
        sqlite3_vtab_cursor base;
        const SqliteRows *rows;
        std::size_t first; ///< cell the current row begins at
    };

    static const Cursor *cursorOf(const sqlite3_vtab_cursor *cursor)
    {
        return reinterpret_cast<const Cursor *>(cursor);
    }

    static int connect(sqlite3 *handle, void *rows, int, const char *const *, sqlite3_vtab **table, char **)
    {
        QByteArray columns;
        for (int i = 0; i < maxColumns; ++i)
            columns.append(i == 0 ? "c" : ", c").append(QByteArray::number(i));
        const QByteArray sql = QByteArray("CREATE TABLE x(").append(columns).append(")");
        const int code = sqlite3_declare_vtab(handle, sql.constData());
        if (code == SQLITE_OK)
            *table = reinterpret_cast<sqlite3_vtab *>(new Table{{}, static_cast<const SqliteRows *>(rows)});
        return code;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete reinterpret_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
    {
        info->estimatedCost = 1;
        return SQLITE_OK;
    }
    static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
    {
        *cursor = reinterpret_cast<sqlite3_vtab_cursor *>(new Cursor{{}, reinterpret_cast<Table *>(table)->rows, 0});
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete reinterpret_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
    {
        reinterpret_cast<Cursor *>(cursor)->first = 0;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        auto *const at = reinterpret_cast<Cursor *>(cursor);
        at->first += at->rows->m_columns;
        return SQLITE_OK;
    }
    static int eof(sqlite3_vtab_cursor *cursor)
    {
        const Cursor *const at = cursorOf(cursor);
        return at->first >= at->rows->m_cells.size() ? 1 : 0;
    }
    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int number)
    {
        const Cursor *const at = cursorOf(cursor);
        const Cell &cell = at->rows->m_cells[at->first + static_cast<std::size_t>(number)];
        const char *const begin = cell.text.data() == nullptr ? "" : cell.text.data();
        switch (cell.kind) {
        case Kind::Null:
            sqlite3_result_null(context);
            break;
        case Kind::Number:
            sqlite3_result_int64(context, cell.number);
            break;
        case Kind::Text:
            sqlite3_result_text(context, begin, static_cast<int>(cell.text.size()), SQLITE_STATIC);
            break;
        case Kind::Bytes:
            sqlite3_result_blob(context, begin, static_cast<int>(cell.text.size()), SQLITE_STATIC);
            break;
        case Kind::Zeros:
            return sqlite3_result_zeroblob64(context, static_cast<sqlite3_uint64>(cell.number));
        }
        return SQLITE_OK;
    }
    static int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
    {
        const Cursor *const at = cursorOf(cursor);
        *id = static_cast<sqlite3_int64>(at->first / at->rows->m_columns);
        return SQLITE_OK;
    }

    /// Without xCreate: the table exists by its name alone, and no schema can name it.
    static const sqlite3_module *instance()
    {
        static const sqlite3_module module = [] {
            sqlite3_module made{};
            made.xConnect = connect;
            made.xDisconnect = disconnect;
            made.xBestIndex = bestIndex;
            made.xOpen = open;
            made.xClose = close;
            made.xFilter = filter;
            made.xNext = next;
            made.xEof = eof;
            made.xColumn = column;
            made.xRowid = rowid;
            return made;
        }();
        return &module;
    }
};

SqliteRows::SqliteRows(sqlite3 *handle, int columns) : m_handle(handle), m_columns(static_cast<std::size_t>(columns))
{
    static std::atomic<quint64> made = 0;
    m_name = QByteArray("hoithi_rows_").append(QByteArray::number(++made));
    // Should this fail, preparing a statement on the table says so.
    sqlite3_create_module(m_handle, m_name.constData(), Module::instance(), this);
}

SqliteRows::~SqliteRows()
{
    sqlite3_create_module(m_handle, m_name.constData(), nullptr, nullptr);
}

} // namespace hoithi
