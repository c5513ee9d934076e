// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/audit/chainhead.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <vector>

namespace hoithi {

/// The newest entry of a contest's audit chain that this computer has seen in a store.
struct SeenHead
{
    QByteArray contest; ///< hash of the chain's first entry: it tells contests apart
    QString store;      ///< as storeKey() gives it
    ChainHead head;
    Instant seenAtUtc;
};

/// One name for a store, however it is written: the file's whole path, or host, port and database.
[[nodiscard]] QString storeKey(const QString &store);

/// What this computer remembers of the audit chains it has seen, in a file of its own outside of any contest: whoever cuts
/// or rewrites a chain does not reach it. Several programs may use one file, and several threads this object. A file that
/// cannot be read or written remembers nothing; the contest works all the same.
class SeenHeads
{
public:
    explicit SeenHeads(QString file);

    [[nodiscard]] std::vector<SeenHead> all() const;
    /// Of one contest in one store only the newest entry is kept, and of all of them the last seen.
    void remember(const SeenHead &seen);
    /// The store was replaced on purpose, by a restored copy or a new contest: what was seen there is over.
    void forget(const QString &store);

    static constexpr std::size_t limit = 500;

private:
    [[nodiscard]] std::vector<SeenHead> read() const;
    void write(std::vector<SeenHead> heads) const;

    QString m_file;
    mutable std::mutex m_mutex;
};

} // namespace hoithi
