// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/structurecheck.h"

#include "services/guarded.h"
#include "services/store.h"
#include "storage/database.h"
#include "storage/schema/valuecheck.h"

namespace hoithi {

namespace {

/// A damaged file may not be read through to its end: that it is damaged says enough then.
Result<StructureProblems> problemsOf(const QString &store)
{
    HOITHI_TRY(const auto database, Database::open(store, OpenMode::OpenExisting));
    StructureProblems problems;
    HOITHI_TRY(problems.damage, database->integrityProblems());
    Result<QStringList> values = valueProblems(*database, ValueScope::All);
    if (!values && problems.damage.isEmpty())
        return failure(values.error());
    if (values)
        problems.values = *std::move(values);
    return problems;
}

} // namespace

StructureCheck::StructureCheck(const QString &store)
    : m_thread([this, store] { m_problems = guarded([&store] { return problemsOf(store); }); })
{}

StructureCheck::~StructureCheck()
{
    if (m_thread.joinable())
        m_thread.join();
}

Result<StructureProblems> StructureCheck::wait()
{
    m_thread.join();
    return std::move(m_problems);
}

VerifyFinding damagedFinding(const QString &store, const QStringList &problems)
{
    VerifyFinding finding{store, Services::tr("the file is damaged; record nothing more in it, and save what can be "
                                              "read of it or restore a backup")};
    for (const QString &problem : problems) // the engine tells of many in one
        finding.details += problem.split(u'\n', Qt::SkipEmptyParts);
    finding.details.removeIf([](const QString &line) { return line.startsWith(QLatin1String("*** in database")); });
    return finding;
}

} // namespace hoithi
