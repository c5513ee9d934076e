// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace hoithi {

/// Reads the rows of a table whose pages may be broken: forwards to the first error, backwards to the last, and halves what
/// lies between until nothing is left to try. Every row is given once, with its values after the key in column 0.
class BrokenTable
{
public:
    using Take = std::function<void(sqlite3_stmt *row)>;

    BrokenTable(sqlite3 *database, QString name, const QStringList &columns, std::stop_token stop);

    /// Whether all of it could be read.
    [[nodiscard]] bool readByNumber(const Take &take);
    /// The same for a table without row numbers, from both ends only.
    [[nodiscard]] bool readByText(const QString &key, const Take &take);

private:
    struct Gap;
    enum class Ending { Complete, Broken };

    [[nodiscard]] Ending scan(const QString &sql, qint64 from, qint64 to, bool up, const Take &take,
                              std::optional<qint64> &last);
    [[nodiscard]] bool narrow(const QString &sql, Gap &gap, const Take &take);
    [[nodiscard]] Ending scanText(const QString &sql, QByteArray *from, const Take &take, QByteArray &last);

    sqlite3 *m_database;
    QString m_name;
    QString m_columns;
    std::stop_token m_stop;
    int m_probes = 0;
    bool m_whole = true;
};

} // namespace hoithi
