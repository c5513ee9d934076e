// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/import/profiles/layoutview.h"
#include "services/import/profiles/profileview.h"

#include <QFuture>

#include <vector>

namespace hoithi {

class StoreThread;

/// How the files of a backend are read: what is guessed of one, and the profiles that an open contest keeps. Part of a
/// ContestSession, which must live as long; called and answered as that.
class ProfileService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    ProfileService(StoreThread &changes, StoreThread &reads, StoreThread &surveys);

    [[nodiscard]] Answer<GuessedLayout> guess(const QString &file);
    /// The first table of a file, guessed, taken apart as the draft says, under a draft, or under a profile.
    [[nodiscard]] Answer<ShownLayout> open(const QString &file);
    [[nodiscard]] Answer<ShownLayout> takeApart(const QString &file, const LayoutDraft &draft);
    [[nodiscard]] Answer<ShownLayout> show(const QString &file, const LayoutDraft &draft);
    [[nodiscard]] Answer<ShownLayout> showProfile(const QString &file, const QByteArray &profile,
                                                  const QStringList &layout);
    [[nodiscard]] Answer<ShownLayout> showProfileFile(const QString &file, const QString &profile);
    /// The first file that has columns of its own, which no profile of the contest reads; empty where there is none.
    [[nodiscard]] Answer<QString> foreignFile(const QStringList &files);
    /// In all versions, the newest first.
    [[nodiscard]] Answer<std::vector<SavedProfile>> profiles();
    /// Gives what is kept: a new version where the name is known; the newest where that says the same already.
    [[nodiscard]] Answer<SavedProfile> save(const ProfileRequest &request);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
    StoreThread &m_surveys;
};

} // namespace hoithi
