// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmltree.h"
#include "exchange/itemissues.h"

namespace hoithi {

/// Marks the right options: by the correct response that is declared, or by the scores mapped to answers where those count.
/// `identifiers`: of the options. `processing`: how the item is scored, or null. Where correct response and scores name different
/// answers, an issue says so; none of them is guessed.
void applyQtiKey(Question &question, const QStringList &identifiers, const XmlElement &declaration,
                 const XmlElement *processing, ItemIssues &issues, const FilePlace &place);

} // namespace hoithi
