// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/questionrepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

namespace {

QString text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

Result<std::vector<StoredRoundKey>> selectRoundKeys(Database &database, const QString &condition,
                                                    const QVariantList &values)
{
    std::vector<StoredRoundKey> found;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT round, wrapped, key_sha256, created_at FROM round_key %1 ORDER BY round").arg(condition),
        values, [&](const Row &row) {
            found.push_back({row.integer(0), QByteArray::fromHex(row.latin1(1)), row.latin1(2), row.instant(3)});
        }));
    return found;
}

} // namespace

Result<std::vector<StoredRoundKey>> QuestionRepository::roundKeys() const
{
    return selectRoundKeys(m_database, {}, {});
}

Result<std::optional<StoredRoundKey>> QuestionRepository::roundKey(int roundNumber) const
{
    HOITHI_TRY(const std::vector<StoredRoundKey> found,
               selectRoundKeys(m_database, QStringLiteral("WHERE round = ?"), {roundNumber}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<StoredQuestionSet>> QuestionRepository::sets(int roundNumber) const
{
    std::vector<StoredQuestionSet> found;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, round, paper_code, sealed, text_sha256, sealed_at FROM question_set WHERE round = ? "
                       "ORDER BY paper_code"),
        {roundNumber}, [&](const Row &row) {
            found.push_back({row.number(0), row.integer(1), row.text(2), QByteArray::fromHex(row.latin1(3)),
                             row.latin1(4), row.instant(5)});
        }));
    return found;
}

Result<std::optional<StoredRoundOpening>> QuestionRepository::opening(int roundNumber) const
{
    std::optional<StoredRoundOpening> found;
    HOITHI_CHECK(
        m_database.select(QStringLiteral("SELECT round, opened_by, opened_at FROM round_opening WHERE round = ?"),
                          {roundNumber}, [&](const Row &row) {
                              found = StoredRoundOpening{row.integer(0), row.text(1), row.instant(2)};
                          }));
    return found;
}

Result<std::map<int, QByteArray>> QuestionRepository::releasedKeys() const
{
    std::map<int, QByteArray> found;
    HOITHI_CHECK(m_database.select(QStringLiteral("SELECT round, released FROM released_key"), {},
                                   [&](const Row &row) { found.emplace(row.integer(0), row.latin1(1)); }));
    return found;
}

Result<void> QuestionRepository::insert(const StoredRoundKey &key)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO round_key (round, wrapped, key_sha256, created_at) VALUES (?, ?, ?, ?)"),
        {key.roundNumber, text(key.wrapped.toHex()), text(key.sha256), toMillis(key.createdAtUtc)});
}

Result<qint64> QuestionRepository::insert(const StoredQuestionSet &set)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("question_set")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO question_set (id, round, paper_code, sealed, text_sha256, sealed_at) VALUES (?, "
                       "?, ?, ?, ?, ?)"),
        {id, set.roundNumber, set.paperCode, text(set.sealedText.toHex()), text(set.textSha256),
         toMillis(set.sealedAtUtc)}));
    return id;
}

Result<void> QuestionRepository::insert(const StoredRoundOpening &opening, const QByteArray &releasedHex)
{
    HOITHI_CHECK(
        m_database.execute(QStringLiteral("INSERT INTO round_opening (round, opened_by, opened_at) VALUES (?, ?, ?)"),
                           {opening.roundNumber, opening.openedBy, toMillis(opening.openedAtUtc)}));
    return m_database.execute(QStringLiteral("INSERT INTO released_key (round, released) VALUES (?, ?)"),
                              {opening.roundNumber, text(releasedHex)});
}

} // namespace hoithi
