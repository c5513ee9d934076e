// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/standingjson.h"

#include "commandline/messages.h"
#include "services/rules/ruletexts.h"

#include <QJsonObject>

namespace hoithi::commandline {

QJsonValue standingJson(const PrizeStanding &standing)
{
    QJsonObject object;
    if (standing.person) {
        object = {{s("submission_id"), standing.person->submissionId},
                  {s("place"), standing.person->place > 0 ? QJsonValue(qint64(standing.person->place)) : QJsonValue()},
                  {s("correct"), standing.person->correct},
                  {s("prize"), standing.person->prize}};
    }
    if (standing.why)
        object.insert(s("why"), prizeReasonText(*standing.why));
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

} // namespace hoithi::commandline
