// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/agency/agency.h"
#include "services/connectionwatch.h"
#include "services/together/ownpresence.h"
#include "services/vault/vaultaccess.h"
#include "storage/database.h"
#include "storage/facts.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace hoithi {

/// Who gave their password for a contest file: of the session, so of all its threads.
class SignIn
{
public:
    [[nodiscard]] QString login() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_login;
    }
    void set(const QString &login)
    {
        const std::scoped_lock lock(m_mutex);
        m_login = login;
    }
    /// Wrong passwords in a row, this one counted.
    [[nodiscard]] int failed() { return ++m_failures; }
    void succeeded() { m_failures = 0; }

private:
    mutable std::mutex m_mutex;
    QString m_login;
    std::atomic<int> m_failures = 0;
};

/// The audit entries that this session has written, by their hashes: what is none of them, others have done.
class OwnEntries
{
public:
    void add(const QByteArray &hash)
    {
        const std::scoped_lock lock(m_mutex);
        m_hashes.insert(hash);
    }
    [[nodiscard]] bool contains(const QByteArray &hash) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_hashes.contains(hash);
    }

private:
    mutable std::mutex m_mutex;
    std::set<QByteArray> m_hashes;
};

/// What the threads of one session have in common.
struct SessionShare
{
    SignIn signIn; ///< for contest files; on a server, the server knows who is logged in
    OwnEntries own;
    VaultAccess vault;
    VaultAccess questions; ///< the organisers' question key, as their passphrase opened it
    ConnectionWatch connections;
    OwnPresence presence;
};

struct KnownAgencies;

/// What every use case works on: the open database and the clock. Lives on the database thread.
struct Store
{
    std::unique_ptr<Database> database;
    std::shared_ptr<const Clock> clock;
    QString name;                                                             ///< as it was opened
    std::shared_ptr<SessionShare> session = std::make_shared<SessionShare>(); ///< never null
    /// As they were read, the newest last; earlier ones stay for who still looks at them.
    std::vector<std::shared_ptr<const KnownAgencies>> agencies;
};

/// The contest's agencies as texts are read by them now, with all names that they have or had; those merged or not counted, too.
[[nodiscard]] Result<const std::vector<Agency> *> agenciesOf(Store &store);

/// The moment that what is recorded now gets: the server's where there is one, since desktops' clocks differ.
[[nodiscard]] Result<Instant> nowOf(Store &store);

/// Appends a link to the audit chain; inside the transaction of the thing it tells of, so that neither exists alone.
/// Without an `actor`, whoever is logged in to this computer did it. `facts` is what was stored: `verify` compares.
[[nodiscard]] Result<void> recordAudit(Store &store, const QString &actor, const QString &action,
                                       const QString &subject, QJsonObject payload,
                                       const std::vector<Fact> &facts = {});

/// `Services::tr("…")`: the services' own messages, in one context of the translations.
struct Services
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// Refused unless there are exactly two names of different people.
[[nodiscard]] Result<void> requireTwoPeople(const QStringList &people);

} // namespace hoithi
