// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"
#include "services/contestsession.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <functional>

namespace hoithi::test {

/// What every client and whoever checks them afterwards know of the contest.
inline constexpr int busyRound = 1;   ///< imported, amended, invalidated, ranked and signed all the time
inline constexpr int papersRound = 2; ///< gets papers
inline constexpr int quietRound = 3;  ///< its runs are signed and awarded
inline constexpr int firstRows = 200; ///< of the busy round, there from the start: F0, F1, …
inline constexpr int sharedFiles = 4; ///< files that everybody imports
extern const QString wholeKey;

/// One desktop: does at random what its role may, and writes down what it asked for and what it was told. Each act is a line
/// `begin kind key`, then `ok`, `not` (refused, or told that nothing was stored) or `maybe` of the same, divided by tabs.
class ClientWork
{
public:
    ClientWork(Role role, const QString &name, int number, quint32 seed, const QString &folder);
    /// Works on the contest until the time is over. False where it could not be opened.
    bool run(const QString &store, std::chrono::seconds duration);

private:
    using Session = ContestSession;
    void one(Session &session);
    void organise(Session &session);
    void judge(Session &session);
    void keepSecretary(Session &session);
    void administrate(Session &session);
    void look(Session &session);

    void importOwnFile(Session &session);
    void importSharedFile(Session &session);
    void importRoster(Session &session);
    void setKey(Session &session);
    void propose(Session &session);
    void endProposal(Session &session);
    void rankAndSign(Session &session);
    void award(Session &session);
    void editDraft(Session &session);
    void mark(const char *what, const QString &kind, const QString &key, const QString &more = {});

    /// Asks for something under its name in the journal. `done` says whether it was, where that is not the same as an answer.
    template<typename T>
    Result<T> recorded(const QString &kind, const QString &key, const std::function<QFuture<Result<T>>()> &ask);
    void note(const QString &kind, const QString &key, const Error *error, qint64 waited);
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }
    [[nodiscard]] QString nextName() { return QStringLiteral("%1.%2").arg(m_mark).arg(++m_count); }

    Role m_role;
    QString m_name;
    QString m_mark; ///< of this start of this client
    QRandomGenerator m_random;
    QString m_shared;
    QTemporaryDir m_own;
    QFile m_journal;
    int m_count = 0;
};

} // namespace hoithi::test
