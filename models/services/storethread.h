// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/databasethread.h"
#include "services/store.h"
#include "storage/transaction.h"

#include <functional>
#include <optional>
#include <utility>

namespace hoithi {

/// A thread with a connection of its own to an open contest. The connection is made by the first use case that needs it,
/// lives on the thread and ends with it.
class StoreThread
{
public:
    /// What several statements of one use case see of other connections' commits meanwhile.
    enum class View {
        Latest,  ///< each statement the newest: for use cases that hold the write lock, or wait long for something else
        Snapshot ///< all of them one state of the store, in which nothing can be written
    };

    /// What is done on the thread after each use case that succeeded.
    using Afterwards = std::function<void(Store &)>;

    StoreThread(QString storeName, std::shared_ptr<const Clock> clock, std::shared_ptr<SessionShare> shared, View view,
                Afterwards afterwards = {});
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
                if (m_view == View::Snapshot)
                    return answeredFromOneState(useCase);
                return followed(useCase(m_store));
            });
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
    Afterwards m_afterwards;
    DatabaseThread m_thread; // last: it stops before what its work uses goes
};

} // namespace hoithi
