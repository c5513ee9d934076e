// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>
#include <string_view>
#include <vector>

struct sqlite3;

namespace hoithi {

/// Rows in memory that SQL on one connection reads as a table: INSERT … SELECT from it takes half the time of as many
/// prepared inserts. Texts and bytes are not copied. The table is gone with the object; statements on it must be finalized
/// before. Thread of the connection.
class SqliteRows
{
public:
    /// `columns` ≤ maxColumns, named c0, c1, …
    SqliteRows(sqlite3 *handle, int columns);
    ~SqliteRows();
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    [[nodiscard]] QByteArray tableName() const { return m_name; }
    void addNull() { m_cells.push_back({Kind::Null, 0, {}}); }
    void addNumber(qint64 value) { m_cells.push_back({Kind::Number, value, {}}); }
    void addText(std::string_view text) { m_cells.push_back({Kind::Text, 0, text}); }
    void addBytes(std::string_view bytes) { m_cells.push_back({Kind::Bytes, 0, bytes}); }
    void addZeros(qint64 bytes) { m_cells.push_back({Kind::Zeros, bytes, {}}); }
    /// The column that the next cell falls into.
    [[nodiscard]] std::size_t columnOfNext() const { return m_cells.size() % m_columns; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    void clear() { m_cells.clear(); }

    static constexpr int maxColumns = 32;

private:
    enum class Kind : std::uint8_t { Null, Number, Text, Bytes, Zeros };
    struct Cell
    {
        Kind kind = Kind::Null;
        qint64 number = 0; ///< of zeros: how many bytes
        std::string_view text;
    };
    struct Module;

    sqlite3 *m_handle;
    std::size_t m_columns;
    QByteArray m_name;
    std::vector<Cell> m_cells; ///< row after row
};

} // namespace hoithi
