// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace hoithi {

/// Why a request had no answer, for people: without its address, which may end in more than a host.
[[nodiscard]] Error networkError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors);

[[nodiscard]] Error redirectedElsewhere();

[[nodiscard]] QString damagedAnswer();

} // namespace hoithi
