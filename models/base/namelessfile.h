// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryFile>

#include <memory>

namespace hoithi {

/// Where files are kept for a while.
[[nodiscard]] QString temporaryFolder();

/// A file for a while that nothing is left of once the process is gone, however it went: without a name where the system lets an open
/// file go without one. Not open where it could not be made; errorString() says why.
[[nodiscard]] std::unique_ptr<QTemporaryFile> namelessFile();

} // namespace hoithi
