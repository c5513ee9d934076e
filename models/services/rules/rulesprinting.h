// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rules/rulesview.h"
#include "services/store.h"

namespace hoithi {

/// The Thể lệ laid out, in Vietnamese whatever the interface's language: it is an official document.
[[nodiscard]] Result<RulesDocument> rulesDocument(Store &store, const RulesPrinting &printing);

/// The same as a PDF in `file`, complete or not at all.
[[nodiscard]] Result<void> printRules(Store &store, const RulesPrinting &printing, const QString &file);

} // namespace hoithi
