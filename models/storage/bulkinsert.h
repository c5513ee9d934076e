// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hoithi {

class Database;

/// How long the texts given to a BulkInsert live. UntilFlush lets SQLite take many rows at once, which halves the time.
enum class TextsLive { UntilEndRow, UntilFlush };

/// Bytes that come piece by piece, so that they need not be in memory at once.
struct BytesInPieces
{
    qint64 size = 0; ///< of all pieces
    /// The next piece, which is there until the one after it; empty at the end.
    std::function<Result<std::string_view>()> next;
};

/// Many rows into one table on the driver's handle: INSERT … SELECT from memory on SQLite, binary COPY on PostgreSQL. Values are added
/// in the order of the columns; see TextsLive for texts. Whole numbers are 64 bits wide.
class BulkInsert
{
public:
    [[nodiscard]] static Result<BulkInsert> begin(Database &database, const QString &table,
                                                  const std::vector<const char *> &columns,
                                                  TextsLive texts = TextsLive::UntilEndRow);

    void add(qint64 value) { m_sink->addNumber(value); }
    void add(std::optional<qint64> value) { value ? m_sink->addNumber(*value) : m_sink->addNull(); }
    void add(std::string_view text) { m_sink->addText(text); }
    void addBytes(std::string_view bytes) { m_sink->addBytes(bytes); }
    /// At most one such field a row; TextsLive::UntilEndRow.
    [[nodiscard]] Result<void> addBytes(const BytesInPieces &bytes) { return m_sink->addPieces(bytes); }
    [[nodiscard]] Result<void> endRow() { return m_sink->endRow(); }
    /// The texts need not live any longer, and other statements may run: the next one on the connection tells where rows could not
    /// be stored. Without this the rows since the last one are lost.
    [[nodiscard]] Result<void> flush() { return m_sink->flush(); }

    /// One engine's way.
    class Sink
    {
    public:
        Sink() = default;
        virtual ~Sink() = default;
        Sink(const Sink &) = delete;
        Sink &operator=(const Sink &) = delete;
        virtual void addNumber(qint64 value) = 0;
        virtual void addNull() = 0;
        virtual void addText(std::string_view text) = 0;
        virtual void addBytes(std::string_view bytes) = 0;
        virtual Result<void> addPieces(const BytesInPieces &bytes) = 0;
        virtual Result<void> endRow() = 0;
        virtual Result<void> flush() = 0;
    };

private:
    explicit BulkInsert(std::unique_ptr<Sink> sink) : m_sink(std::move(sink)) {}

    std::unique_ptr<Sink> m_sink;
};

} // namespace hoithi
