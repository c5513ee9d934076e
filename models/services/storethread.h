// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/databasethread.h"
#include "services/store.h"
#include "storage/transaction.h"

#include <atomic>
#include <functional>
#include <optional>
#include <utility>

namespace hoithi {

/// A thread with a connection of its own to an open contest. The connection is made by the first use case that needs it,
/// lives on the thread and ends with it. A connection that a server has ended is made again: what only reads is then asked
/// once more, while a change fails and says what came of it.
class StoreThread
{
public:
    /// What several statements of one use case see of other connections' commits meanwhile.
    enum class View {
        Latest,  ///< each statement the newest: for use cases that hold the write lock, or wait long for something else
        Snapshot ///< all of them one state of the store, in which nothing can be written
    };

    /// What is asked of the thread: to be asked again after a lost connection, or not.
    enum class Use { Reads, Changes };

    /// What is done on the thread after each use case that succeeded.
    using Afterwards = std::function<void(Store &)>;

    StoreThread(QString storeName, std::shared_ptr<const Clock> clock, std::shared_ptr<SessionShare> shared, View view,
                Use use, Afterwards afterwards = {});
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Runs `useCase(Store &)`, which returns a Result, after those asked for before it.
    template<typename UseCase>
    [[nodiscard]] auto run(UseCase useCase)
    {
        return m_thread.submit(
            [this, useCase = std::move(useCase)]() mutable -> std::invoke_result_t<UseCase &, Store &> {
                HOITHI_CHECK(connect());
                auto answer = attempt(useCase);
                // What is read may be asked again; of a change that failed nobody knows whether it still is wanted.
                if (!answer && isLost() && connectAgain() && m_use == Use::Reads)
                    answer = attempt(useCase);
                return answer;
            });
    }

    /// Runs `work()` after what was asked for before it, whether the store is within reach or not.
    template<typename Work>
    void runWithoutStore(Work work)
    {
        static_cast<void>(m_thread.submit([work = std::move(work)]() mutable -> Result<void> {
            work();
            return {};
        }));
    }

    /// From now on nothing runs here, for this reason. Before the first call.
    void refuse(const Error &reason) { m_refusal = reason; }

    /// Makes the store, then runs `useCase` on it. Only as the first call.
    template<typename UseCase>
    [[nodiscard]] auto create(UseCase useCase)
    {
        return m_thread.submit(
            [this, useCase = std::move(useCase)]() mutable -> std::invoke_result_t<UseCase &, Store &> {
                HOITHI_TRY(m_store.database, Database::open(m_store.name, OpenMode::CreateNew));
                return followed(useCase(m_store));
            });
    }

private:
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] bool isLost() const { return m_store.database && m_store.database->isBroken(); }
    [[nodiscard]] bool connectAgain();
    [[nodiscard]] Result<void> connectOnce();
    void report(ConnectionState::Kind kind);
    void watchIdle();

    template<typename UseCase>
    [[nodiscard]] std::invoke_result_t<UseCase &, Store &> attempt(UseCase &useCase)
    {
        return m_view == View::Latest ? followed(useCase(m_store)) : answeredFromOneState(useCase);
    }

    template<typename Answered>
    [[nodiscard]] Answered followed(Answered answer)
    {
        if (answer && m_afterwards)
            m_afterwards(m_store);
        return answer;
    }

    template<typename UseCase>
    [[nodiscard]] std::invoke_result_t<UseCase &, Store &> answeredFromOneState(UseCase &useCase)
    {
        HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*m_store.database));
        auto answer = useCase(m_store);
        HOITHI_CHECK(m_store.database->checkUnchanged()); // else neither answer nor error means anything
        return answer;
    }

    std::optional<Error> m_refusal;
    Store m_store; ///< touched on m_thread only
    View m_view;
    Use m_use;
    Afterwards m_afterwards;
    std::shared_ptr<SessionShare> m_shared;
    ConnectionState::Kind m_state = ConnectionState::Kind::Connected; ///< touched on m_thread only
    std::atomic<bool> m_closing = false;
    DatabaseThread m_thread; // last: it stops before what its work uses goes
};

} // namespace hoithi
