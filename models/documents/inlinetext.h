// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hoithi {

/// A part of a paragraph, and how it differs from the paragraph's style.
struct InlineRun
{
    QString text;
    bool bold = false;
    bool italic = false;
};

/// The parts of a text in light markup: **bold**, *italic*, backslash before a literal character. None is empty.
[[nodiscard]] std::vector<InlineRun> inlineRuns(const QString &markup);

} // namespace hoithi
