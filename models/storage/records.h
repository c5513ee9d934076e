// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/audit/auditentry.h"
#include "domain/contest/contest.h"
#include "domain/paper/answerkey.h"
#include "domain/submission/importissue.h"
#include "domain/submission/submission.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace hoithi {

struct PaperTag;
using PaperId = Id<PaperTag>;
struct AnswerKeyTag;
using AnswerKeyId = Id<AnswerKeyTag>;
struct RankingRunTag;
using RankingRunId = Id<RankingRunTag>;

/// A key version as stored. A paper exists as soon as it has a key.
struct StoredKey
{
    AnswerKeyId id;
    PaperId paperId;
    int roundNumber = 0;
    AnswerKey key;
    QStringList approvers;
    QString reason;
    Instant approvedAtUtc;
};

/// One imported file.
struct ImportBatch
{
    ImportBatchId id;
    int roundNumber = 0;
    QString fileName;
    QByteArray sha256; ///< of the file's bytes, hex
    qint64 size = 0;
    QString importer;
    Instant importedAtUtc;
    ImportCounts counts;
    QByteArray contentDigest; ///< over the accepted rows, hex
    qint64 contentKey = 0;    ///< that seals what is sealed of its rows
    QByteArray sealingSalt;   ///< hex; "2:" before it where phone and national id have one seal
};

/// A row whose submission_id is stored already with other content; `payload` is the differing row as canonical JSON,
/// `personal` its sealed part.
struct ImportConflict
{
    quint64 line = 0;
    QString submissionId;
    QByteArray payload;
    QByteArray personal;

    friend bool operator==(const ImportConflict &, const ImportConflict &) = default;
};

/// A rejected row as stored: what stood there is sealed, since it may be any field of a person's.
struct StoredIssue
{
    quint64 line = 0;
    RejectReason reason{};
    QString field;
    QByteArray sealedText;
};

/// A roster entry with its phone and national id sealed, and indexes to find equal ones.
struct StoredRosterEntry
{
    QString body;
    QString fullName;
    QString accountId;
    qint64 contentKey = 0;
    QByteArray sealedPhone;
    QByteArray sealedNationalId;
    QByteArray phoneIndex;
    QByteArray nationalIdIndex;

    friend bool operator==(const StoredRosterEntry &, const StoredRosterEntry &) = default;
};

/// What the secrets of a slot open: the key of personal data, or that of question sets.
enum class KeyRing { Vault, Questions };

/// A ring's key under one secret, see the vault's KeySlot.
struct StoredKeySlot
{
    qint64 id = 0;
    QString kind; ///< "open", "passphrase", "recovery"
    QByteArray salt;
    qint64 operations = 0;
    qint64 memory = 0;
    QByteArray wrapped;
    Instant createdAtUtc;
    KeyRing ring = KeyRing::Vault;
};

/// A key that seals content, under the vault key.
struct StoredContentKey
{
    qint64 id = 0;
    QString purpose;
    QByteArray wrapped;
    Instant createdAtUtc;
};

/// The key of a round whose question set is sealed, under the question key.
struct StoredRoundKey
{
    int roundNumber = 0;
    QByteArray wrapped;
    QByteArray sha256; ///< of the key itself, hex
    Instant createdAtUtc;
};

/// One paper of a sealed question set.
struct StoredQuestionSet
{
    qint64 id = 0;
    int roundNumber = 0;
    QString paperCode;
    QByteArray sealedText;
    QByteArray textSha256; ///< of the round's key and the text, hex
    Instant sealedAtUtc;
};

struct StoredRoundOpening
{
    int roundNumber = 0;
    QString openedBy;
    Instant openedAtUtc;
};

/// What judges decided about one submission: `kind` is "invalidate" or another word of the services'.
struct JudgeDecision
{
    qint64 id = 0;
    QString kind;
    SubmissionId submissionId;
    QStringList judges;
    QString reason;
    Instant decidedAtUtc;
};

/// A ranking run: a fact, never edited. Same inputs, same runHash, one run.
struct RankingRun
{
    RankingRunId id;
    int roundNumber = 0;
    QByteArray runHash;  ///< hex; unique within the round
    QByteArray manifest; ///< JSON of everything that went in
    int rulesVersion = 0;
    qint64 target = 0;
    qint64 participants = 0;
    qint64 eligible = 0;
    qint64 allCorrect = 0;
    qint64 counted = 0;
    Instant computedAtUtc;
};

/// One row of a standing as stored in the run's blob (see RunRepository::standing), and a winner's row of its own.
struct StoredStanding
{
    std::uint32_t position = 0; ///< in the round
    std::uint32_t place = 0;    ///< 0: not eligible
    std::int16_t prize = -1;
    std::uint16_t correct = 0;
    std::uint8_t separatedBy = 255;
    std::uint8_t eligibility = 0;

    friend bool operator==(const StoredStanding &, const StoredStanding &) = default;
};

struct StoredSignature
{
    RankingRunId runId;
    QString judge;
    QString login; ///< the member's; empty in contests without members
    Instant signedAtUtc;
};

/// A prize given. Individual: runId and submissionId are set; collective: agencyId and round 0.
struct StoredAward
{
    qint64 id = 0;
    int roundNumber = 0; ///< 0: collective
    RankingRunId runId;
    QByteArray basis; ///< hash of what they were given from: the run, or the runs of all rounds
    int place = 0;
    int prize = 0; ///< index into the rule book's prizes
    QString prizeName;
    std::optional<qint64> amount; ///< đồng
    SubmissionId submissionId;
    AgencyId agencyId;
    Instant awardedAtUtc;
};

/// A submission with its texts, for display.
struct StoredSubmission
{
    SubmissionId id;
    ImportBatchId batchId;
    qint64 participantId = 0;
    PaperId paperId;
    AgencyId agencyId;
    quint64 line = 0;
    Instant submittedAtUtc;
    std::optional<Instant> startedAtUtc;
    std::optional<qint64> prediction;
    QString answers;
    QString submissionId;
    QString accountId;
    QString fullName;
    /// Phone and national id; in a batch whose salt does not begin with "2:" the phone alone. Its column is called phone.
    QByteArray sealedIdentity;
    QByteArray sealedNationalId; ///< in such a batch
    QString agencyCode;
    QString agencyName;
};

} // namespace hoithi
