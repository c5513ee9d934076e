// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/structurecheck.h"

#include "storage/database.h"

namespace hoithi {

StructureCheck::StructureCheck(const QString &store)
    : m_thread([this, store] {
          const auto database = Database::open(store, OpenMode::OpenExisting);
          m_problems = database ? (*database)->integrityProblems() : failure(database.error());
      })
{}

StructureCheck::~StructureCheck()
{
    if (m_thread.joinable())
        m_thread.join();
}

Result<QStringList> StructureCheck::wait()
{
    m_thread.join();
    return std::move(m_problems);
}

} // namespace hoithi
