// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct SettingSpec
{
    Setting setting;
    const char *key;
    SettingScope scope;
    const char *defaultText; ///< empty: no value
};

constexpr std::array<SettingSpec, 17> specs{{
    {Setting::Language, "language", SettingScope::User, "vi"},
    {Setting::Appearance, "appearance", SettingScope::User, "system"},
    {Setting::RecentStores, "recent_stores", SettingScope::User, ""},
    {Setting::WindowGeometry, "window_geometry", SettingScope::User, ""},
    {Setting::ColumnState, "columns", SettingScope::Table, ""},
    {Setting::DetailsShown, "details_shown", SettingScope::User, "true"},
    {Setting::AwardFolder, "award_folder", SettingScope::User, ""},
    {Setting::LockMinutes, "lock_minutes", SettingScope::User, "10"},
    {Setting::LastBackup, "last_backup_ms", SettingScope::Store, ""},
    {Setting::AutomaticBackups, "automatic_backups", SettingScope::User, "true"},
    {Setting::BackupFolder, "backup_folder", SettingScope::User, ""},
    {Setting::QuestionInHand, "question_in_hand", SettingScope::Store, ""},
    {Setting::BackendAddress, "backend_address", SettingScope::Store, ""},
    {Setting::BackendAuthority, "backend_authority", SettingScope::Store, ""},
    {Setting::PassphraseKept, "passphrase_kept", SettingScope::Store, ""},
    {Setting::WatchedFolder, "watched_folder", SettingScope::Store, ""},
    {Setting::SplitterState, "splitters", SettingScope::Table, ""},
}};

const SettingSpec &specOf(Setting setting)
{
    return *std::find_if(specs.begin(), specs.end(), [setting](const auto &spec) { return spec.setting == setting; });
}

QString keyOf(const SettingSpec &spec, const QString &part)
{
    QString key = QString::fromLatin1(spec.key);
    switch (spec.scope) {
    case SettingScope::Table:
        return QString(key + u'/' + part);
    case SettingScope::Store: // a path's own slashes would make groups of it
        return QString(key + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part)));
    case SettingScope::User:
        break;
    }
    return key;
}

} // namespace

Settings::Settings(std::shared_ptr<QSettings> store) : m_store(std::move(store)) {}

QVariant Settings::value(Setting setting, const QString &part) const
{
    const SettingSpec &spec = specOf(setting);
    const QString defaultText = QString::fromLatin1(spec.defaultText);
    const QVariant fallback = defaultText.isEmpty() ? QVariant() : QVariant(defaultText);
    return m_store ? m_store->value(keyOf(spec, part), fallback) : fallback;
}

void Settings::setValue(Setting setting, const QVariant &value, const QString &part)
{
    if (m_store)
        m_store->setValue(keyOf(specOf(setting), part), value);
}

QStringList Settings::recentStores() const
{
    return value(Setting::RecentStores).toStringList();
}

void Settings::addRecentStore(const QString &store)
{
    QStringList stores = recentStores();
    stores.removeAll(store);
    stores.prepend(store);
    if (stores.size() > recentLimit)
        stores.resize(recentLimit);
    setValue(Setting::RecentStores, stores);
}

std::optional<Instant> Settings::lastBackup(const QString &store) const
{
    bool known = false;
    const qint64 at = value(Setting::LastBackup, store).toLongLong(&known);
    return known ? std::optional(fromMillis(at)) : std::nullopt;
}

void Settings::setLastBackup(const QString &store, Instant at)
{
    setValue(Setting::LastBackup, QVariant::fromValue(toMillis(at)), store);
}

} // namespace hoithi
