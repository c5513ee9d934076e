// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSet>
#include <QString>
#include <QVariantMap>

namespace hoithi {

/// Checks the {{…}} tags of a template: closed, sections nested, every name among `known`. The error names the line.
[[nodiscard]] Result<void> checkTags(const QString &text, const QSet<QString> &known);

/// The text with comments blanked out and tags left alone; lines keep their numbers.
[[nodiscard]] QString withoutComments(const QString &text);

enum class ValueEscape {
    None,  ///< values go in as they are, line breaks as blanks
    Markup ///< the characters of the light markup lose their meaning
};

/// Fills a checked template. Values become NFC, without characters that nobody sees; lists of maps and true open a section, empty lists and false do not.
[[nodiscard]] Result<QString> fillTemplate(const QString &text, const QVariantMap &values, ValueEscape escape);

/// "Line 12 of the template: …", the way every template error begins.
[[nodiscard]] tl::unexpected<Error> templateError(int line, const QString &what);

} // namespace hoithi
