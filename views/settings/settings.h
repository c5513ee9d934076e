// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace hoithi {

enum class Setting { Language, Appearance, RecentStores, WindowGeometry, ColumnState, DetailsShown, AwardFolder };

/// Whether a setting belongs to the person on this desktop or to one table of theirs.
enum class SettingScope { User, Table };

/// What the window remembers on this desktop, over an injected QSettings. Keys and defaults are one table in settings.cpp.
class Settings
{
public:
    explicit Settings(std::shared_ptr<QSettings> store);

    /// `part` names the table for settings of scope Table.
    [[nodiscard]] QVariant value(Setting setting, const QString &part = {}) const;
    void setValue(Setting setting, const QVariant &value, const QString &part = {});

    [[nodiscard]] QStringList recentStores() const;
    void addRecentStore(const QString &store);

    static constexpr int recentLimit = 8;

private:
    std::shared_ptr<QSettings> m_store;
};

} // namespace hoithi
