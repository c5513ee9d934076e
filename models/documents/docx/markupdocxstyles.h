// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/decisionmarkup.h"
#include "documents/docx/docxpackage.h"

#include <QSet>

#include <vector>

namespace hoithi {

/// Word's styles of these roles, in the order of their names. The id of each is the role.
[[nodiscard]] std::vector<DocxStyle> markupDocxStyles(const DecisionSheet &sheet, const QSet<QString> &roles);

} // namespace hoithi
