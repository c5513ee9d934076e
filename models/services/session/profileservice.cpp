// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/profileservice.h"

#include "services/import/profiles/profilereading.h"
#include "services/import/profiles/profilerecording.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

namespace hoithi {

ProfileService::ProfileService(StoreThread &changes, StoreThread &reads, StoreThread &surveys)
    : m_changes(changes), m_reads(reads), m_surveys(surveys)
{}

ProfileService::Answer<GuessedLayout> ProfileService::guess(const QString &file)
{
    return m_surveys.run([file](Store &) { return guessLayoutOf(file); });
}

ProfileService::Answer<std::vector<SavedProfile>> ProfileService::profiles()
{
    return m_reads.run(forMembers([](Store &store) { return readProfiles(store); }));
}

ProfileService::Answer<SavedProfile> ProfileService::save(const ProfileRequest &request)
{
    return m_changes.run([request](Store &store) { return saveProfile(store, request); });
}

} // namespace hoithi
