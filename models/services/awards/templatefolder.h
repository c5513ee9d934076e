// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// Where the office keeps templates of its own (README of resources/templates).
[[nodiscard]] QString ownTemplateFolder();

} // namespace hoithi
