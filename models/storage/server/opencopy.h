// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct pg_conn;
struct pg_result;

namespace hoithi {

class Database;

/// A binary COPY into a table of the server that stays open: the server stores rows while the next ones are made, which is where the
/// time of a large import goes. Nothing else runs on the connection meanwhile: Database ends it before any other statement, and
/// that statement then fails with what the COPY failed with.
class OpenCopy
{
public:
    /// `statement` is "COPY … FROM STDIN (FORMAT binary)". The database keeps it; ends the one that was open before.
    [[nodiscard]] static Result<std::shared_ptr<OpenCopy>> begin(Database &database, const QByteArray &statement);
    ~OpenCopy() = default;
    OpenCopy(const OpenCopy &) = delete;
    OpenCopy &operator=(const OpenCopy &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Returns once these are on their way. Rows may be cut anywhere.
    [[nodiscard]] Result<void> send(std::string_view bytes);

    // For Database.
    [[nodiscard]] Result<void> end();
    /// Whatever was sent is not to be stored: what follows is a ROLLBACK.
    void giveUp();

private:
    explicit OpenCopy(Database &database);
    [[nodiscard]] Result<void> answer();
    [[nodiscard]] Result<void> refusal(const pg_result *result) const;

    Database &m_database;
    pg_conn *m_handle;
    bool m_open = true;
};

} // namespace hoithi
