// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/takenrow.h"

#include "base/sha256.h"
#include "ingest/submissionvalidator.h"
#include "services/import/batchimport.h"
#include "services/import/index/texthash.h"
#include "services/vault/identitysealer.h"
#include "storage/database.h"
#include "storage/imports/participantlists.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

QString wordsOf(RejectReason reason)
{
    switch (reason) {
    case RejectReason::OutsideWindow:
        return Services::tr("it was sent outside of the round's time");
    case RejectReason::UnknownPaper:
        return Services::tr("its paper is none of the round's");
    case RejectReason::BadAnswersLength:
    case RejectReason::BadOption:
        return Services::tr("its answers do not fit the round's paper");
    default:
        break;
    }
    const std::string_view code = rejectReasonCode(reason);
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

std::string_view kept(SubmissionBlock &block, const QString &text)
{
    return block.keep(text.toStdString());
}

/// The row as a dump in the contract's form would have it.
RawRecord recordOf(const ImportConflict &conflict, const PersonalIdentity &identity, SubmissionBlock &texts)
{
    const QJsonObject payload = QJsonDocument::fromJson(conflict.payload).object();
    RawRecord record;
    record.line = conflict.line;
    const auto take = [&](DumpField field, const char *name) {
        const QJsonValue value = payload.value(QLatin1String(name));
        record[field] = kept(texts, value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    };
    record[DumpField::SubmissionKey] = kept(texts, conflict.submissionId);
    record[DumpField::Phone] = kept(texts, identity.phone);
    record[DumpField::NationalId] = kept(texts, identity.nationalId);
    take(DumpField::AccountId, "account_id");
    take(DumpField::FullName, "full_name");
    take(DumpField::AgencyCode, "agency_code");
    take(DumpField::AgencyName, "agency_name");
    take(DumpField::PaperCode, "paper_code");
    take(DumpField::StartedAt, "started_at");
    take(DumpField::SubmittedAt, "submitted_at");
    take(DumpField::Answers, "answers");
    take(DumpField::Prediction, "prediction");
    return record;
}

Result<PersonalIdentity> identityOf(Store &store, const ContentKeys &keys, const StoredConflict &conflict)
{
    HOITHI_TRY(const std::optional<ImportBatch> batch, BatchRepository(*store.database).find(conflict.batch));
    HOITHI_TRY(const SecretPtr key, keys.key(batch ? batch->contentKey : 0));
    return openedConflict(conflict.row, *key, conflict.batch);
}

/// The same row of the same file has the same on every machine. Where the file came in again, its rows are others.
Result<QByteArray> digestOf(Store &store, const ImportBatch &came, const ImportConflict &row)
{
    for (int again = 0;; ++again) {
        const QByteArray text = "conflict\n" + came.sha256 + '\n' + QByteArray::number(row.line) + '\n' + row.payload
                                + (again > 0 ? '\n' + QByteArray::number(again) : QByteArray());
        const QByteArray digest = Sha256::hexOf(text);
        HOITHI_TRY(const auto known, BatchRepository(*store.database).withSha(came.roundNumber, digest));
        if (known.empty())
            return digest;
    }
}

} // namespace

Result<TakenRow> TakenRow::of(Store &store, const StoredConflict &conflict)
{
    TakenRow taken;
    HOITHI_TRY(taken.m_context, prepareRows(store, conflict.roundNumber));
    HOITHI_TRY(const PersonalIdentity identity, identityOf(store, taken.m_context->keys, conflict));
    taken.m_block = std::make_unique<SubmissionBlock>();
    RawRecord record = recordOf(conflict.row, identity, *taken.m_block);
    SubmissionValidator validator(taken.m_context->validation, MappingProfile{});
    if (const std::optional<ImportIssue> issue = validator.validate(record, *taken.m_block)) {
        return failure(ErrorCode::Refused,
                       Services::tr("The row of submission “%1” can no longer count: %2. What is stored stays "
                                    "(conflicts decide --keep).")
                           .arg(conflict.row.submissionId, wordsOf(issue->reason)));
    }
    return taken;
}

Result<std::vector<Fact>> TakenRow::write(Store &store, const StoredConflict &conflict, const QString &person,
                                          ImportBatchId &batch) const
{
    const BatchRepository batches(*store.database);
    HOITHI_TRY(const std::optional<ImportBatch> came, batches.find(conflict.batch));
    const QString account = QString::fromUtf8(row().accountId.data(), static_cast<qsizetype>(row().accountId.size()));
    HOITHI_TRY(const std::vector<qint64> known, ReviewRepository(*store.database).participants({account}));
    HOITHI_TRY(const qint64 last, lastParticipant(*store.database));
    NewAccounts accounts{last + 1, {}};
    ClassifiedRow classified;
    classified.row = &row();
    classified.idHash = textHash(row().submissionId);
    classified.account = known.front() < 0 ? newAccountBit : static_cast<std::uint32_t>(known.front());
    BatchImport import(store, *m_context, accounts);
    HOITHI_TRY(batch, BatchRepository(*store.database).nextId());
    HOITHI_CHECK(import.begin(batch));
    classified.sealed = import.sealer().seal(row(), *m_block);
    ClassifiedBlock block;
    block.rows.push_back(classified);
    HOITHI_CHECK(import.take(block));
    ImportBatch stored;
    stored.fileName = came->fileName;
    HOITHI_TRY(stored.sha256, digestOf(store, *came, conflict.row));
    stored.size = conflict.row.payload.size();
    stored.importer = person;
    return import.store(stored);
}

} // namespace hoithi
