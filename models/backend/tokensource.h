// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace hoithi {

/// The bearer token; given the one that was refused (or nothing at first), another one or the error that the work ends with.
using TokenSource = std::function<Result<QByteArray>(const QByteArray &refused)>;

} // namespace hoithi
