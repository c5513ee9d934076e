// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/serverentry.h"

#include <QFuture>

namespace hoithi {

/// Asks the server without opening anything: whoever loses patience may forget the answer. A `password` that it takes serves
/// every session on this address until the program ends, and is stored nowhere; empty: what ~/.pgpass and the like say.
[[nodiscard]] QFuture<Result<ServerEntry>> askServer(const QString &address, const QString &password = {});

} // namespace hoithi
