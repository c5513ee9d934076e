// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/profileservice.h"

#include "services/import/profiles/layoutediting.h"
#include "services/import/profiles/profilechoice.h"
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

ProfileService::Answer<ShownLayout> ProfileService::open(const QString &file)
{
    return m_surveys.run([file](Store &) { return openLayout(file); });
}

ProfileService::Answer<ShownLayout> ProfileService::takeApart(const QString &file, const LayoutDraft &draft)
{
    return m_surveys.run([file, draft](Store &) { return hoithi::takeApart(file, draft); });
}

ProfileService::Answer<ShownLayout> ProfileService::show(const QString &file, const LayoutDraft &draft)
{
    return m_surveys.run([file, draft](Store &) { return showLayout(file, draft); });
}

ProfileService::Answer<ShownLayout> ProfileService::showProfile(const QString &file, const QByteArray &profile,
                                                                const QStringList &layout)
{
    return m_surveys.run([=](Store &) { return hoithi::showProfile(file, profile, layout); });
}

ProfileService::Answer<ShownLayout> ProfileService::showProfileFile(const QString &file, const QString &profile)
{
    return m_surveys.run([file, profile](Store &) { return hoithi::showProfileFile(file, profile); });
}

ProfileService::Answer<QString> ProfileService::foreignFile(const QStringList &files)
{
    return m_surveys.run(forMembers([files](Store &store) { return hoithi::foreignFile(store, files); }));
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
