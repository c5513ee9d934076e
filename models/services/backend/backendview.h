// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/httpstransport.h"
#include "backend/pacer.h"
#include "backend/tokensource.h"
#include "services/backend/feedrecords.h"

#include <memory>

namespace hoithi {

/// A backend, and how to get in.
struct BackendConnection
{
    QString address;
    QByteArray authority; ///< certificates in PEM that alone are trusted; empty: those of this computer
    TokenSource token;
};

/// What work with a backend goes with; all but the records as the program has it unless told.
struct BackendParts
{
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<FeedRecords> records; ///< null: nothing is remembered, and everything fetched
    PacePolicy pace = {};
    HttpLimits limits = {};
    qint64 spoolMemory = qint64{32} * 1024 * 1024;
};

/// The one spelling of an address, or why it is none.
[[nodiscard]] Result<QString> backendAddress(const QString &text);

/// What a backend's token is called in a keyring, by such a spelling.
[[nodiscard]] QString backendTokenName(const QString &address);

/// Whether it can be one: a single word of a few signs.
[[nodiscard]] bool isBackendToken(const QByteArray &token);

/// The certificates in a file of them; an error where there is nothing in it, which would mean those of this computer.
[[nodiscard]] Result<QByteArray> authorityFromFile(const QString &path);

/// What a backend says that it has of a round.
struct BackendProbe
{
    int round = 0;
    qint64 submissions = 0;
};

/// What is published at a backend.
enum class PublishedKind {
    Paper,  ///< the questions of a frozen paper in all variants, without any key
    Results ///< of a final result: who has a prize
};

struct PublishRequest
{
    PublishedKind kind = PublishedKind::Paper;
    int roundNumber = 0;
    QString purpose;
    QString actor;        ///< where nobody is signed in
    bool replace = false; ///< also what this contest did not publish there
};

struct PublishOutcome
{
    QString address;      ///< where it can be had
    QByteArray sha256;    ///< hex, of what is there
    bool changed = false; ///< false: it was there already, and nothing was sent
    qint64 people = 0;    ///< named in it
};

} // namespace hoithi
