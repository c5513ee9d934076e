// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/archive.h"
#include "containers/xmltree.h"
#include "exchange/imagetaking.h"

namespace hoithi {

/// Our element in the metadata of a package: what QTI has no place for.
inline constexpr const char *ownQtiNamespace = "urn:hoithi:question:1";

/// Gives QTI 3.0's elements and attributes ("qti-simple-choice", "max-choices") the names of 2.x ("simpleChoice", "maxChoices").
void useNamesOfQti2(XmlElement &element);

/// The entry that `href` names, as it stands in a file of `folder` ("" or ending in '/'); empty where it leads out of the package
/// or names something on the net.
[[nodiscard]] QString resolvedHref(const QString &folder, const QString &href);

/// The part of an entry's name up to and with the last '/'.
[[nodiscard]] QString folderOf(const QString &entry);

/// What the files of a package are looked up in. Names are only compared.
struct QtiFiles
{
    const ArchiveEntries *entries = nullptr; ///< null for a single file
    QString entry;                           ///< that refers to the others
    ImageDigests *digests = nullptr;         ///< of those that were shown; never null for an item

    [[nodiscard]] const QByteArray *find(const QString &href) const;
};

/// Every element of one of these names, at any depth, in order.
[[nodiscard]] std::vector<const XmlElement *> descendants(const XmlElement &element,
                                                          const std::function<bool(const QString &name)> &wanted);

} // namespace hoithi
