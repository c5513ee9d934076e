// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"
#include "documents/decisionmarkup.h"

#include <QString>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace hoithi {

/// A filled template, read: how it looks, and its lines without those that say so.
struct FilledMarkup
{
    DecisionSheet sheet;
    std::vector<MarkupLine> lines;
};

/// A template of lines "role: text" with its values put in: the whole document, which needs neither of them any more.
[[nodiscard]] Result<QString> fillMarkup(const QString &text, const QVariantMap &values);
[[nodiscard]] Result<FilledMarkup> readMarkup(const QString &filled);

/// A filled template laid out, for preview, printer and PDF alike.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutMarkup(const QString &filled);
/// The same of one that is filled first.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutMarkup(const QString &text, const QVariantMap &values);

} // namespace hoithi
