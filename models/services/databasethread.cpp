// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/databasethread.h"

#include <utility>

namespace hoithi {

DatabaseThread::DatabaseThread() : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Queued after all earlier work: the loop ends only when that is done.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void DatabaseThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(work), Qt::QueuedConnection);
}

} // namespace hoithi
