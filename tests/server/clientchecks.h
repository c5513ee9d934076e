// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownserver.h"

#include <QStringList>

#include <array>
#include <map>
#include <utility>

namespace hoithi::test {

/// What a contest must hold to at any time, asked in SQL of its own: the program has no part in it. Names what is broken.
[[nodiscard]] QStringList brokenInvariants(const OwnServer &server, const QString &database);

/// What the clients asked for and were told, out of their journals.
class ClientJournals
{
public:
    explicit ClientJournals(const QString &folder);
    /// How often they asked ("begin") or were told something, of one kind or of any.
    [[nodiscard]] int times(const QString &told, const QString &kind = {}) const;
    /// Errors that are not the surroundings' and not a rule's: nobody should have seen them.
    [[nodiscard]] const QStringList &improper() const { return m_improper; }
    /// Acts that the store does not hold as their client was told, by SQL.
    [[nodiscard]] QStringList contradicted(const OwnServer &server, const QString &database,
                                           const QStringList &names) const;

private:
    struct Act
    {
        QString kind;
        QString key;
        QString told; ///< "begin" where the client was killed before it knew
    };
    void take(const QString &line);
    using Counts = std::map<QString, int>;
    [[nodiscard]] QStringList unlike(const QString &kind, const Counts &stored,
                                     int (*wanted)(const QString &key)) const;
    [[nodiscard]] QStringList missing(const QString &kind, const Counts &stored) const;
    [[nodiscard]] QStringList lostEdits(const OwnServer &server, const QString &database) const;

    std::map<std::pair<QString, QString>, Act> m_acts; ///< the last that was told of each
    std::map<QString, std::array<int, 2>> m_edits;     ///< by field of a draft: acknowledged, and of unknown outcome
    std::map<std::pair<QString, QString>, int> m_counts;
    QStringList m_improper;
};

} // namespace hoithi::test
