// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

namespace hoithi {

/// The document as a PDF with embedded fonts, in memory. Progress counts pages. Cancelled when stopped.
[[nodiscard]] Result<QByteArray> writePdf(const PagedDocument &document, const QString &title,
                                          const std::stop_token &stop = {}, const ProgressCallback &progress = {});

/// Replaces the file at `path` in one step, then reads it back and compares every byte. Io when it cannot be
/// written, Corrupt when what was read differs.
[[nodiscard]] Result<void> saveVerified(const QString &path, const QByteArray &bytes);

struct FileContent
{
    QString path;
    QByteArray bytes;
};

/// The same of several, none of which is replaced before all of them are on the disk.
[[nodiscard]] Result<void> saveVerified(const std::vector<FileContent> &files);

} // namespace hoithi
