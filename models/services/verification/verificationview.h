// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/chainhead.h"
#include "services/anchorview.h"
#include "services/retentionview.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

struct VerifyFinding
{
    QString subject; ///< "run 3 of round 2", "audit entry 17"
    QString problem;
    QStringList details = {}; ///< of a damaged file, in the words of the engine
};

struct VerifyReport
{
    qint64 auditEntries = 0;
    qint64 batches = 0;
    qint64 runs = 0;
    QByteArray contest;                  ///< hash of the first audit entry, which tells this contest from every other
    ChainHead head;                      ///< the newest audit entry
    std::vector<Anchor> anchors;         ///< what the audit chain was held against
    RetentionState retention;            ///< no finding, even when erasing is due: the records match
    bool proposalsHidden = false;        ///< from secretaries, who so did not compare what judges propose
    std::vector<VerifyFinding> findings; ///< empty: everything matches
};

} // namespace hoithi
