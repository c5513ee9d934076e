// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/verification/verificationview.h"

#include <QString>
#include <QStringList>

#include <thread>

namespace hoithi {

/// What is wrong with a file beside what is recorded in it.
struct StructureProblems
{
    QStringList damage;
    QStringList values; ///< of another kind than the program writes
};

/// Has the engine check the structures of its file, and looks through the kinds of its values, on a thread and a connection of its own: that takes a fifth of a
/// verification, and nothing else waits for it.
class StructureCheck
{
public:
    explicit StructureCheck(const QString &store);
    ~StructureCheck();
    StructureCheck(const StructureCheck &) = delete;
    StructureCheck &operator=(const StructureCheck &) = delete;

    [[nodiscard]] Result<StructureProblems> wait();

private:
    Result<StructureProblems> m_problems;
    std::thread m_thread;
};

/// What is to be told of a file whose structures are damaged.
[[nodiscard]] VerifyFinding damagedFinding(const QString &store, const QStringList &problems);

} // namespace hoithi
