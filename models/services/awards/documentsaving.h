// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace hoithi {

/// Is given the whole file before it is in place, on the thread that makes it; where it fails there is no file.
using BeforeSaving = std::function<Result<void>(const QByteArray &pdf)>;

/// Writes the document as a PDF on a thread of its own: into memory, then in one step into place, then read back.
/// Stopped: Cancelled, and the file is as it was. Progress counts pages.
[[nodiscard]] QFuture<Result<void>> saveDocument(std::shared_ptr<const PagedDocument> document, QString title,
                                                 QString path, std::stop_token stop, ProgressCallback progress,
                                                 BeforeSaving before = {});

} // namespace hoithi
