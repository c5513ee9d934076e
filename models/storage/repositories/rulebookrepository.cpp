// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/rulebookrepository.h"

#include "storage/database.h"
#include "storage/row.h"

#include <QCoreApplication>

namespace hoithi {

Result<int> RuleBookRepository::nextVersion() const
{
    HOITHI_TRY(const qint64 next, m_database.nextId(QStringLiteral("rule_book_version")));
    return static_cast<int>(next);
}

Result<void> RuleBookRepository::insert(const RuleBookVersion &version)
{
    HOITHI_TRY(const int next, nextVersion());
    if (version.version != next) {
        return failure(ErrorCode::Stale,
                       QCoreApplication::translate("Storage", "The rule book has changed since. Read it again "
                                                              "before approving a new version."));
    }
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO rule_book_version (version, in_force_from_round, rules, approver, reason, approved_at) "
            "VALUES (?, ?, ?, ?, ?, ?)"),
        {version.version, version.inForceFromRound, QString::fromUtf8(toJson(version.rules)), version.approver,
         version.reason, toMillis(version.approvedAtUtc)});
}

Result<std::vector<RuleBookVersion>> RuleBookRepository::all() const
{
    std::vector<RuleBookVersion> versions;
    std::vector<QByteArray> texts;
    HOITHI_CHECK(m_database.select(
        QStringLiteral(
            "SELECT version, in_force_from_round, rules, approver, reason, approved_at FROM rule_book_version "
            "ORDER BY version"),
        {}, [&](const Row &row) {
            texts.push_back(row.utf8(2));
            versions.push_back({row.integer(0), row.integer(1), {}, row.text(3), row.text(4), row.instant(5)});
        }));
    for (std::size_t i = 0; i < versions.size(); ++i) {
        HOITHI_TRY(RulesFile parsed, parseRules(texts[i]));
        versions[i].rules = std::move(parsed.rules);
    }
    return versions;
}

Result<std::optional<RuleBookVersion>> RuleBookRepository::inForce(int roundNumber) const
{
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, all());
    std::optional<RuleBookVersion> found;
    for (const RuleBookVersion &version : versions) {
        if (version.inForceFromRound <= roundNumber)
            found = version;
    }
    return found;
}

} // namespace hoithi
