// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feedrecords.h"

#include <QSettings>

namespace hoithi {

namespace {

/// Contests are told apart by the beginning of what tells them apart everywhere.
QString keyOf(const QByteArray &contest, int round, const char *name)
{
    constexpr qsizetype digits = 32;
    return QStringLiteral("backend/%1/round-%2/%3")
        .arg(QString::fromLatin1(contest.left(digits)), QString::number(round), QLatin1String(name));
}

} // namespace

std::optional<FetchedRound> FeedRecords::last(const QByteArray &contest, const QString &address, int round) const
{
    const auto value = [&](const char *name) {
        return m_settings->value(keyOf(contest, round, name));
    };
    if (contest.isEmpty() || value("address").toString() != address)
        return std::nullopt;
    return FetchedRound{value("tag").toByteArray(), value("batch").toLongLong(), value("sha256").toByteArray()};
}

void FeedRecords::remember(const QByteArray &contest, const QString &address, int round, const FetchedRound &fetched)
{
    const auto keep = [&](const char *name, const QVariant &value) {
        m_settings->setValue(keyOf(contest, round, name), value);
    };
    keep("address", address);
    keep("tag", fetched.entityTag);
    keep("batch", fetched.batch);
    keep("sha256", fetched.sha256);
    m_settings->sync();
}

} // namespace hoithi
