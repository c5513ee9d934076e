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

/// A filled template: how it looks, and its lines without those that say so.
struct FilledMarkup
{
    DecisionSheet sheet;
    std::vector<MarkupLine> lines;
};

[[nodiscard]] Result<FilledMarkup> fillMarkup(const QString &text, const QVariantMap &values);

/// A template of lines "role: text" filled with values and laid out, for preview, printer and PDF alike.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutMarkup(const QString &text, const QVariantMap &values);

} // namespace hoithi
