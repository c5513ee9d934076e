// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imports/profilerepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

Result<qint64> ProfileRepository::insert(const StoredProfile &profile)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("mapping_profile")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO mapping_profile (id, name, version, profile, layout, person, saved_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id, profile.name, profile.version, QString::fromUtf8(profile.profile), QString::fromUtf8(profile.layout),
         profile.person, toMillis(profile.savedAtUtc)}));
    return id;
}

Result<std::vector<StoredProfile>> ProfileRepository::all() const
{
    std::vector<StoredProfile> profiles;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, name, version, profile, layout, person, saved_at FROM mapping_profile ORDER BY id"),
        {}, [&](const Row &row) {
            profiles.push_back({row.number(0), row.text(1), row.number(2), row.text(3).toUtf8(), row.text(4).toUtf8(),
                                row.text(5), row.instant(6)});
        }));
    return profiles;
}

} // namespace hoithi
