// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

class QSettings;

namespace hoithi {

enum class Setting {
    Language,
    Appearance,
    RecentStores,
    WindowGeometry,
    ColumnState,
    DetailsShown,
    AwardFolder,
    LastBackup,
    AutomaticBackups,
    BackupFolder,
    QuestionInHand, ///< of a contest: subjects of drafts that were not saved, the one typed into last at the end
    PassphraseKept, ///< of a contest, named by its first audit entry: the keyring of this computer was given its passphrase
    WatchedFolder, ///< of a contest: the folder whose new files are shown, and how they are imported
    SplitterState, ///< of one window: how it is divided, and what of it is folded
    BackendAddress, ///< of a contest, named by its first audit entry: where its submissions were fetched, or something published
    BackendAuthority, ///< and the file of certificates that are trusted there
    LockMinutes       ///< without a touch, before a contest file with members locks; 0: never
};

/// Whether a setting belongs to the person on this desktop, to one table of theirs, or to one contest they open.
enum class SettingScope { User, Table, Store };

/// What the window remembers on this desktop, over an injected QSettings. Keys and defaults are one table in settings.cpp.
class Settings
{
public:
    explicit Settings(std::shared_ptr<QSettings> store);

    /// `part` names the table or the store for settings of such a scope.
    [[nodiscard]] QVariant value(Setting setting, const QString &part = {}) const;
    void setValue(Setting setting, const QVariant &value, const QString &part = {});

    [[nodiscard]] QStringList recentStores() const;
    void addRecentStore(const QString &store);
    /// When this desktop last backed that store up.
    [[nodiscard]] std::optional<Instant> lastBackup(const QString &store) const;
    void setLastBackup(const QString &store, Instant at);

    static constexpr int recentLimit = 8;

private:
    std::shared_ptr<QSettings> m_store;
};

} // namespace hoithi
