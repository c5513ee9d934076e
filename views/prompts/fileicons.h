// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>

namespace hoithi {

/// Icons and kinds of files by their names alone. Qt's own looks into each file, and closing one gives up this process's locks on it:
/// those of the contest that is open, too (storage/logwatch.h).
class FileIcons final : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override;
    [[nodiscard]] QString type(const QFileInfo &info) const override;
};

} // namespace hoithi
