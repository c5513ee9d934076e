// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/structurecheck.h"

#include "services/guarded.h"
#include "storage/database.h"

namespace hoithi {

StructureCheck::StructureCheck(const QString &store)
    : m_thread([this, store] {
          m_problems = guarded([&store]() -> Result<QStringList> {
              HOITHI_TRY(const auto database, Database::open(store, OpenMode::OpenExisting));
              return database->integrityProblems();
          });
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
