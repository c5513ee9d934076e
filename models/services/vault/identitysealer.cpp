// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/identitysealer.h"

#include "base/text.h"
#include "storage/repositories/batchrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace hoithi {

namespace {

constexpr std::string_view identityColumn = "submission.identity";
/// Once each of the two had a seal of its own; for as short texts as these are, the seal is what costs the time.
constexpr std::string_view phoneColumn = "submission.phone";
constexpr std::string_view nationalIdColumn = "submission.national_id";
constexpr char together[] = "2:";

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray saltBytes(const QByteArray &salt)
{
    return QByteArray::fromHex(salt.startsWith(together) ? salt.mid(static_cast<qsizetype>(qstrlen(together))) : salt);
}

/// "10:" where the phone has ten bytes, the phone, the national id.
struct JoinedIdentity
{
    static void join(std::string_view phone, std::string_view nationalId, std::string &joined)
    {
        joined = std::to_string(phone.size());
        joined += ':';
        joined += phone;
        joined += nationalId;
    }

    /// Nothing where the bytes are none that were joined.
    static std::optional<JoinedIdentity> parted(std::string_view joined)
    {
        std::size_t size = 0;
        const char *const end = joined.data() + joined.size();
        const auto [rest, error] = std::from_chars(joined.data(), end, size);
        if (error != std::errc{} || rest == end || *rest != ':' || size > static_cast<std::size_t>(end - rest - 1))
            return std::nullopt;
        const std::string_view both(rest + 1, static_cast<std::size_t>(end - rest - 1));
        return JoinedIdentity{both.substr(0, size), both.substr(size)};
    }

    std::string_view phone;
    std::string_view nationalId;
};

std::string_view sealInto(ColumnSealer &sealer, const Submission &row, std::string_view text, std::string &sealed)
{
    if (text.empty())
        return {};
    sealer.seal(row.line, row.submissionId, text, sealed);
    return sealed;
}

QByteArray issueContext(ImportBatchId batch, quint64 line)
{
    return sealingContext({"import_issue", "content", QByteArray::number(batch.value()), QByteArray::number(line)});
}

QByteArray conflictContext(ImportBatchId batch, quint64 line)
{
    return sealingContext({"import_conflict", "personal", QByteArray::number(batch.value()), QByteArray::number(line)});
}

QByteArray rosterContext(const char *column, qint64 number)
{
    return sealingContext({"roster_entry", column, QByteArray::number(number)});
}

QByteArray sealedText(const SecretBytes &key, const QByteArray &context, const QString &text)
{
    return text.isEmpty() ? QByteArray() : seal(key, context, text.toUtf8());
}

Result<QString> openedText(const SecretBytes &key, const QByteArray &context, const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return QString();
    const auto opened = unseal(key, context, sealed);
    if (!opened)
        return failure(alteredSeal());
    return QString::fromUtf8(opened->view());
}

} // namespace

IdentityIndex::IdentityIndex(const ContentKeys &keys)
    : m_phones(*keys.index, "phone", keys.indexHash), m_nationalIds(*keys.index, "national_id", keys.indexHash)
{}

std::string IdentityIndex::phone(std::string_view text) const
{
    return m_phones.of(isCanonicalPhone(text) ? text : canonicalPhone(textOf(text)).toStdString());
}

std::string IdentityIndex::nationalId(std::string_view text) const
{
    return m_nationalIds.of(text);
}

QByteArray newSealingSalt()
{
    return together + newBatchSalt().toHex();
}

IdentitySealer::IdentitySealer(const ContentKeys &keys, const SecretBytes &contentKey, const QByteArray &salt)
    : m_together(salt.startsWith(together)), m_index(keys),
      m_identities(contentKey, m_together ? identityColumn : phoneColumn, saltBytes(salt)),
      m_nationalIds(contentKey, nationalIdColumn, saltBytes(salt))
{}

/// Into m_sealed.
void IdentitySealer::sealTogether(const Submission &row)
{
    m_sealed.clear();
    if (row.phone.empty() && row.nationalId.empty())
        return;
    JoinedIdentity::join(row.phone, row.nationalId, m_plain);
    m_identities.seal(row.line, row.submissionId, m_plain, m_sealed);
}

SealedIdentity IdentitySealer::seal(const Submission &row, SubmissionBlock &block)
{
    SealedIdentity sealed;
    sealTogether(row);
    sealed.identity = block.keep(m_sealed);
    sealed.phoneIndex = block.keep(m_index.phone(row.phone));
    sealed.nationalIdIndex = block.keep(m_index.nationalId(row.nationalId));
    return sealed;
}

bool IdentitySealer::holds(const StoredSubmission &stored, const Submission &row)
{
    Submission there = row;
    there.line = stored.line; // where it stood in its own file
    if (m_together) {
        sealTogether(there);
        return m_sealed == viewOf(stored.sealedIdentity) && stored.sealedNationalId.isEmpty();
    }
    return sealInto(m_identities, there, row.phone, m_sealed) == viewOf(stored.sealedIdentity)
           && sealInto(m_nationalIds, there, row.nationalId, m_sealed) == viewOf(stored.sealedNationalId);
}

Result<PersonalIdentity> IdentitySealer::open(const StoredSubmission &stored)
{
    PersonalIdentity identity{stored.fullName, {}, {}};
    const std::string id = stored.submissionId.toStdString();
    const auto opened = [&](ColumnSealer &sealer, const QByteArray &sealed) {
        return sealed.isEmpty() ? std::optional<std::string>(std::string())
                                : sealer.unseal(stored.line, id, viewOf(sealed));
    };
    const std::optional<std::string> first = opened(m_identities, stored.sealedIdentity);
    const std::optional<std::string> nationalId = opened(m_nationalIds, stored.sealedNationalId);
    if (!first || !nationalId || (m_together && !nationalId->empty()))
        return failure(alteredSeal());
    const bool isJoined = m_together && !first->empty();
    const auto parts = isJoined ? JoinedIdentity::parted(*first) : JoinedIdentity{*first, *nationalId};
    if (!parts)
        return failure(alteredSeal());
    identity.phone = textOf(parts->phone);
    identity.nationalId = textOf(parts->nationalId);
    return identity;
}

Result<IdentitySealer> sealerOf(Store &store, const ContentKeys &keys, ImportBatchId batch)
{
    HOITHI_TRY(const std::optional<ImportBatch> found, BatchRepository(*store.database).find(batch));
    if (!found)
        return failure(alteredSeal());
    HOITHI_TRY(const SecretPtr contentKey, keys.key(found->contentKey));
    return IdentitySealer(keys, *contentKey, found->sealingSalt);
}

StoredIssue sealedIssue(const ImportIssue &issue, const SecretBytes &contentKey, ImportBatchId batch)
{
    return {issue.line, issue.reason, issue.field, sealedText(contentKey, issueContext(batch, issue.line), issue.text)};
}

ImportIssue openedIssue(const StoredIssue &issue, const SecretPtr &contentKey, ImportBatchId batch)
{
    ImportIssue opened{issue.line, issue.reason, issue.field, {}};
    Result<QString> text = failure(alteredSeal());
    if (contentKey)
        text = openedText(*contentKey, issueContext(batch, issue.line), issue.sealedText);
    opened.text = issue.sealedText.isEmpty() ? QString() : text.value_or(QStringLiteral("•••"));
    return opened;
}

Result<std::vector<ImportIssue>> readIssues(Store &store, ImportBatchId batch)
{
    const BatchRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredIssue> sealed, repository.issues(batch));
    HOITHI_TRY(const std::optional<ImportBatch> found, repository.find(batch));
    const Result<ContentKeys> keys = contentKeys(store);
    SecretPtr key;
    if (keys && found)
        key = keys->key(found->contentKey).value_or(nullptr);
    std::vector<ImportIssue> issues;
    issues.reserve(sealed.size());
    for (const StoredIssue &issue : sealed)
        issues.push_back(openedIssue(issue, key, batch));
    return issues;
}

QByteArray sealedConflict(const Submission &row, const SecretBytes &contentKey, ImportBatchId batch)
{
    const QJsonObject object{{QStringLiteral("phone"), textOf(row.phone)},
                             {QStringLiteral("national_id"), textOf(row.nationalId)}};
    return seal(contentKey, conflictContext(batch, row.line), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<PersonalIdentity> openedConflict(const ImportConflict &conflict, const SecretBytes &contentKey,
                                        ImportBatchId batch)
{
    HOITHI_TRY(const QString text, openedText(contentKey, conflictContext(batch, conflict.line), conflict.personal));
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return PersonalIdentity{
        {}, object.value(QStringLiteral("phone")).toString(), object.value(QStringLiteral("national_id")).toString()};
}

std::vector<StoredRosterEntry> sealedRoster(const std::vector<RosterEntry> &entries, qint64 number,
                                            const ContentKeys &keys)
{
    const IdentityIndex index(keys);
    const SecretBytes &key = *keys.personal.at(keys.newest());
    std::vector<StoredRosterEntry> sealed;
    sealed.reserve(entries.size());
    for (const RosterEntry &entry : entries) {
        sealed.push_back({entry.body, entry.fullName, entry.accountId, keys.newest(),
                          sealedText(key, rosterContext("phone", number), entry.phone),
                          sealedText(key, rosterContext("national_id", number), entry.nationalId),
                          bytesOf(index.phone(entry.phone.toStdString())),
                          bytesOf(index.nationalId(normalized(entry.nationalId).toStdString()))});
        ++number;
    }
    return sealed;
}

Result<std::vector<RosterEntry>> openedRoster(const std::vector<StoredRosterEntry> &entries, const ContentKeys &keys)
{
    std::vector<RosterEntry> opened;
    opened.reserve(entries.size());
    for (const StoredRosterEntry &entry : entries) {
        const qint64 number = std::ssize(opened) + 1;
        HOITHI_TRY(const SecretPtr key, keys.key(entry.contentKey));
        HOITHI_TRY(const QString phone, openedText(*key, rosterContext("phone", number), entry.sealedPhone));
        HOITHI_TRY(const QString nationalId,
                   openedText(*key, rosterContext("national_id", number), entry.sealedNationalId));
        opened.push_back({entry.body, entry.fullName, entry.accountId, phone, nationalId});
    }
    return opened;
}

} // namespace hoithi
