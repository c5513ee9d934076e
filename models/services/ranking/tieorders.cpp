// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/tieorders.h"

#include "storage/repositories/reviewrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace hoithi {

TieOrder orderOf(const TieDecision &decision)
{
    TieOrder order;
    order.drawn = decision.method == QStringLiteral("draw");
    const QJsonArray ids = QJsonDocument::fromJson(decision.ordering.toUtf8()).array();
    for (const QJsonValue id : ids)
        order.submissionIds.push_back(id.toString().toStdString());
    if (!order.drawn)
        order.named = static_cast<std::size_t>(decision.seed.toUInt());
    return order;
}

QString orderText(const TieOrder &order)
{
    QJsonArray ids;
    for (const std::string &id : order.submissionIds)
        ids.append(QString::fromStdString(id));
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QString tieText(const TieDecision &decision)
{
    return QStringList{decision.method, decision.seed, decision.ordering}.join(QLatin1Char(':'));
}

std::vector<TieDecision> tiesAmong(const std::vector<TieDecision> &decisions)
{
    std::map<std::vector<std::string>, TieDecision> newest;
    for (const TieDecision &decision : decisions) {
        std::vector<std::string> people = orderOf(decision).submissionIds;
        std::ranges::sort(people);
        newest[std::move(people)] = decision;
    }
    std::vector<TieDecision> inForce;
    for (const auto &[people, decision] : newest)
        inForce.push_back(decision);
    return inForce;
}

Result<std::vector<TieDecision>> tiesInForce(Store &store, int roundNumber)
{
    return ReviewRepository(*store.database).tieDecisions(roundNumber).map(tiesAmong);
}

} // namespace hoithi
