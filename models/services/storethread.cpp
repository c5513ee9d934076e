// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storethread.h"

namespace hoithi {

StoreThread::StoreThread(QString storeName, std::shared_ptr<const Clock> clock, std::shared_ptr<SessionShare> shared,
                         View view, Afterwards afterwards)
    : m_view(view), m_afterwards(std::move(afterwards))
{
    m_store.session = std::move(shared);
    m_store.name = std::move(storeName);
    m_store.clock = std::move(clock);
}

StoreThread::~StoreThread()
{
    const auto close = [this] {
        m_store.database.reset(); // on the thread that opened it
    };
    if (m_thread.isCurrent())
        close();
    else
        m_thread.post(close); // the thread finishes what is queued before it ends
}

Result<void> StoreThread::connect()
{
    if (m_refusal)
        return failure(*m_refusal);
    if (!m_store.database) {
        HOITHI_TRY(m_store.database, Database::open(m_store.name, OpenMode::OpenExisting));
    }
    return {};
}

} // namespace hoithi
