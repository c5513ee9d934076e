// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/contestsession.h"

#include <QString>
#include <QStringList>

#include <thread>

namespace hoithi {

/// Has the engine check the structures of its file, on a thread and a connection of its own: that takes a fifth of a
/// verification, and nothing else waits for it.
class StructureCheck
{
public:
    explicit StructureCheck(const QString &store);
    ~StructureCheck();
    StructureCheck(const StructureCheck &) = delete;
    StructureCheck &operator=(const StructureCheck &) = delete;

    /// What is damaged; empty where all is whole.
    [[nodiscard]] Result<QStringList> wait();

private:
    Result<QStringList> m_problems;
    std::thread m_thread;
};

/// What is to be told of a file whose structures are damaged.
[[nodiscard]] VerifyFinding damagedFinding(const QString &store, const QStringList &problems);

} // namespace hoithi
