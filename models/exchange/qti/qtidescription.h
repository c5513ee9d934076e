// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmltree.h"
#include "exchange/itemissues.h"

namespace hoithi {

/// Our element in a resource's metadata, or null.
[[nodiscard]] const XmlElement *ownQtiMetadata(const XmlElement *metadata);

/// Keywords, difficulty, and what our own element says, of a resource's metadata.
void applyQtiMetadata(Question &question, const XmlElement &metadata, ItemIssues &issues, const FilePlace &place);

/// The same as XML, <metadata> with all within; `files`: of each image the name of its entry, empty where it has none.
[[nodiscard]] QString qtiMetadataXml(const Question &question, const QStringList &files, bool *lost);

} // namespace hoithi
