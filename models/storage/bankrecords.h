// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// Everything of the question bank that was saved at once.
struct StoredQuestionChange
{
    qint64 id = 0;
    QString madeBy;
    Instant madeAtUtc;
    qint64 versions = 0;
    qint64 steps = 0;
    qint64 images = 0;
};

struct StoredQuestionVersion
{
    qint64 id = 0;
    qint64 changeId = 0;
    qint64 questionId = 0;
    qint64 version = 1;
    qint64 keyId = 0; ///< the content key that opens it
    QByteArray sealed;
};

struct StoredQuestionStep
{
    qint64 id = 0;
    qint64 changeId = 0;
    qint64 questionId = 0;
    qint64 version = 1;
    QString step; ///< reviewStepName()
    qint64 keyId = 0;
    QByteArray comment; ///< sealed; empty without one
};

struct StoredQuestionImage
{
    qint64 id = 0;
    qint64 changeId = 0;
    qint64 keyId = 0;
    QString locator;
    QByteArray sealed;
};

struct StoredPaperDraft
{
    qint64 id = 0;
    int roundNumber = 0;
    qint64 version = 1;
    qint64 keyId = 0;
    QByteArray sealed;
    QString madeBy;
    Instant madeAtUtc;
};

struct StoredFrozenPaper
{
    int roundNumber = 0;
    qint64 keyId = 0; ///< 0: the key of the round
    QByteArray sealed;
    QByteArray contentSha256; ///< hex
    QStringList frozenBy;
    Instant frozenAtUtc;
};

/// What came into the bank at once, or since a reader has last looked.
struct BankRows
{
    std::vector<StoredQuestionChange> changes;
    std::vector<StoredQuestionVersion> versions;
    std::vector<StoredQuestionStep> steps;
};

} // namespace hoithi
