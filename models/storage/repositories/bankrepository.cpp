// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/bankrepository.h"

#include "storage/bulkinsert.h"
#include "storage/bulkscan.h"
#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

namespace {

QByteArray bytesOf(std::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Result<std::vector<StoredQuestionChange>> selectChanges(Database &database, const QByteArray &condition)
{
    std::vector<StoredQuestionChange> found;
    HOITHI_CHECK(bulkScan(database,
                          "SELECT id, made_by, made_at, versions, steps, images FROM question_change WHERE " + condition
                              + " ORDER BY id",
                          [&](const ScannedRow &row) {
                              found.push_back({row.number(0), QString::fromUtf8(bytesOf(row.text(1))),
                                               fromMillis(row.number(2)), row.number(3), row.number(4), row.number(5)});
                              return true;
                          }));
    return found;
}

Result<std::vector<StoredQuestionVersion>> selectVersions(Database &database, const QByteArray &condition)
{
    std::vector<StoredQuestionVersion> found;
    HOITHI_CHECK(bulkScan(database,
                          "SELECT id, change_id, question_id, version, key_id, sealed FROM question_version WHERE "
                              + condition + " ORDER BY id",
                          [&](const ScannedRow &row) {
                              found.push_back({row.number(0), row.number(1), row.number(2), row.number(3),
                                               row.number(4), bytesOf(row.bytes(5))});
                              return true;
                          }));
    return found;
}

Result<std::vector<StoredQuestionStep>> selectSteps(Database &database, const QByteArray &condition)
{
    std::vector<StoredQuestionStep> found;
    HOITHI_CHECK(bulkScan(database,
                          "SELECT id, change_id, question_id, version, step, key_id, comment FROM question_step WHERE "
                              + condition + " ORDER BY id",
                          [&](const ScannedRow &row) {
                              found.push_back({row.number(0), row.number(1), row.number(2), row.number(3),
                                               QString::fromLatin1(bytesOf(row.text(4))), row.number(5),
                                               bytesOf(row.bytes(6))});
                              return true;
                          }));
    return found;
}

Result<std::vector<StoredPaperDraft>> selectDrafts(Database &database, const QString &condition,
                                                   const QVariantList &values)
{
    std::vector<StoredPaperDraft> found;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT id, round, version, key_id, sealed, made_by, made_at FROM paper_draft d WHERE version = "
                       "(SELECT MAX(version) FROM paper_draft WHERE round = d.round) %1 ORDER BY round")
            .arg(condition),
        values, [&](const Row &row) {
            found.push_back({row.number(0), row.integer(1), row.number(2), row.number(3),
                             QByteArray::fromHex(row.latin1(4)), row.text(5), row.instant(6)});
        }));
    return found;
}

Result<std::vector<StoredFrozenPaper>> selectFrozen(Database &database, const QString &condition,
                                                    const QVariantList &values)
{
    std::vector<StoredFrozenPaper> found;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT round, key_id, sealed, content_sha256, frozen_by, frozen_at "
                                                "FROM frozen_paper %1 ORDER BY round")
                                     .arg(condition),
                                 values, [&](const Row &row) {
                                     found.push_back({row.integer(0), row.number(1), QByteArray::fromHex(row.latin1(2)),
                                                      row.latin1(3), row.text(4).split(QLatin1Char('\n')),
                                                      row.instant(5)});
                                 }));
    return found;
}

QByteArray afterChange(qint64 change)
{
    return "change_id > " + QByteArray::number(change);
}

QByteArray ofQuestion(qint64 questionId)
{
    return "question_id = " + QByteArray::number(questionId);
}

} // namespace

Result<qint64> BankRepository::newestChange() const
{
    return m_database.number(QStringLiteral("SELECT MAX(id) FROM question_change"));
}

Result<BankRows> BankRepository::rowsAfter(qint64 change) const
{
    BankRows rows;
    HOITHI_TRY(rows.changes, selectChanges(m_database, "id > " + QByteArray::number(change)));
    HOITHI_TRY(rows.versions, selectVersions(m_database, afterChange(change)));
    HOITHI_TRY(rows.steps, selectSteps(m_database, afterChange(change)));
    return rows;
}

Result<std::vector<StoredQuestionVersion>> BankRepository::versionsOf(qint64 questionId) const
{
    return selectVersions(m_database, ofQuestion(questionId));
}

Result<std::vector<StoredQuestionStep>> BankRepository::stepsOf(qint64 questionId) const
{
    return selectSteps(m_database, ofQuestion(questionId));
}

Result<std::vector<StoredQuestionChange>> BankRepository::changesOf(qint64 questionId) const
{
    const QByteArray condition = ofQuestion(questionId);
    return selectChanges(m_database, "id IN (SELECT change_id FROM question_version WHERE " + condition
                                         + ") OR id IN (SELECT change_id FROM question_step WHERE " + condition + ")");
}

Result<qint64> BankRepository::newestQuestion() const
{
    return m_database.number(QStringLiteral("SELECT MAX(question_id) FROM question_version"));
}

Result<qint64> BankRepository::newestVersion(qint64 questionId) const
{
    return m_database.number(QStringLiteral("SELECT MAX(version) FROM question_version WHERE question_id = ?"),
                             {questionId});
}

Result<std::optional<StoredQuestionImage>> BankRepository::image(const QStringList &locators) const
{
    std::optional<StoredQuestionImage> found;
    for (const QString &locator : locators) {
        HOITHI_CHECK(m_database.select(
            QStringLiteral("SELECT id, change_id, key_id, locator, sealed FROM question_image WHERE locator = ?"),
            {locator}, [&](const Row &row) {
                found = StoredQuestionImage{row.number(0), row.number(1), row.number(2), row.text(3), row.bytes(4)};
            }));
        if (found)
            break;
    }
    return found;
}

Result<StoredQuestionChange> BankRepository::insert(StoredQuestionChange change)
{
    HOITHI_TRY(change.id, m_database.nextId(QStringLiteral("question_change")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO question_change (id, made_by, made_at, versions, steps, images) VALUES (?, ?, ?, "
                       "?, ?, ?)"),
        {change.id, change.madeBy, toMillis(change.madeAtUtc), change.versions, change.steps, change.images}));
    return change;
}

Result<void> BankRepository::insert(std::vector<StoredQuestionVersion> &versions)
{
    if (versions.empty())
        return {};
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("question_version")));
    HOITHI_TRY(BulkInsert insert, BulkInsert::begin(m_database, QStringLiteral("question_version"),
                                                    {"id", "change_id", "question_id", "version", "key_id", "sealed"},
                                                    TextsLive::UntilFlush));
    for (StoredQuestionVersion &row : versions) {
        row.id = id++;
        for (const qint64 value : {row.id, row.changeId, row.questionId, row.version, row.keyId})
            insert.add(value);
        insert.addBytes(viewOf(row.sealed));
        HOITHI_CHECK(insert.endRow());
    }
    return insert.flush();
}

Result<void> BankRepository::insert(std::vector<StoredQuestionStep> &steps)
{
    if (steps.empty())
        return {};
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("question_step")));
    HOITHI_TRY(BulkInsert insert,
               BulkInsert::begin(m_database, QStringLiteral("question_step"),
                                 {"id", "change_id", "question_id", "version", "step", "key_id", "comment"}));
    for (StoredQuestionStep &row : steps) {
        row.id = id++;
        for (const qint64 value : {row.id, row.changeId, row.questionId, row.version})
            insert.add(value);
        const QByteArray step = row.step.toLatin1();
        insert.add(viewOf(step));
        insert.add(row.keyId);
        insert.addBytes(viewOf(row.comment));
        HOITHI_CHECK(insert.endRow());
    }
    return insert.flush();
}

Result<void> BankRepository::insert(std::vector<StoredQuestionImage> &images)
{
    if (images.empty())
        return {};
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("question_image")));
    HOITHI_TRY(BulkInsert insert, BulkInsert::begin(m_database, QStringLiteral("question_image"),
                                                    {"id", "change_id", "key_id", "locator", "sealed"}));
    for (StoredQuestionImage &row : images) {
        row.id = id++;
        for (const qint64 value : {row.id, row.changeId, row.keyId})
            insert.add(value);
        const QByteArray locator = row.locator.toLatin1();
        insert.add(viewOf(locator));
        insert.addBytes(viewOf(row.sealed));
        HOITHI_CHECK(insert.endRow());
    }
    return insert.flush();
}

Result<std::optional<StoredPaperDraft>> BankRepository::newestDraft(int roundNumber) const
{
    HOITHI_TRY(const std::vector<StoredPaperDraft> found,
               selectDrafts(m_database, QStringLiteral("AND round = ?"), {roundNumber}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<StoredPaperDraft>> BankRepository::newestDrafts() const
{
    return selectDrafts(m_database, {}, {});
}

Result<qint64> BankRepository::insert(const StoredPaperDraft &draft)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("paper_draft")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO paper_draft (id, round, version, key_id, sealed, made_by, made_at) VALUES (?, ?, "
                       "?, ?, ?, ?, ?)"),
        {id, draft.roundNumber, draft.version, draft.keyId, QString::fromLatin1(draft.sealed.toHex()), draft.madeBy,
         toMillis(draft.madeAtUtc)}));
    return id;
}

Result<std::optional<StoredFrozenPaper>> BankRepository::frozenPaper(int roundNumber) const
{
    HOITHI_TRY(const std::vector<StoredFrozenPaper> found,
               selectFrozen(m_database, QStringLiteral("WHERE round = ?"), {roundNumber}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<StoredFrozenPaper>> BankRepository::frozenPapers() const
{
    return selectFrozen(m_database, {}, {});
}

Result<void> BankRepository::insert(const StoredFrozenPaper &paper)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO frozen_paper (round, key_id, sealed, content_sha256, frozen_by, frozen_at) VALUES "
                       "(?, ?, ?, ?, ?, ?)"),
        {paper.roundNumber, paper.keyId, QString::fromLatin1(paper.sealed.toHex()),
         QString::fromLatin1(paper.contentSha256), paper.frozenBy.join(QLatin1Char('\n')),
         toMillis(paper.frozenAtUtc)});
}

} // namespace hoithi
