// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/agency/agency.h"
#include "storage/database.h"
#include "storage/facts.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace hoithi {

/// What every use case works on: the open database and the clock. Lives on the database thread.
struct Store
{
    std::unique_ptr<Database> database;
    std::shared_ptr<const Clock> clock;
    QString name;                 ///< as it was opened
    std::vector<Agency> agencies; ///< read once: agencies do not change while a contest is open
};

/// The contest's agencies, with aliases.
[[nodiscard]] Result<const std::vector<Agency> *> agenciesOf(Store &store);

/// Appends a link to the audit chain; inside the transaction of the thing it tells of, so that neither exists alone.
/// `facts` is what was stored: `verify` compares.
[[nodiscard]] Result<void> recordAudit(Store &store, const QString &actor, const QString &action,
                                       const QString &subject, QJsonObject payload,
                                       const std::vector<Fact> &facts = {});

/// `Services::tr("…")`: the services' own messages, in one context of the translations.
struct Services
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// Refused unless there are exactly two names of different people.
[[nodiscard]] Result<void> requireTwoPeople(const QStringList &people);

} // namespace hoithi
