// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/itemissues.h"

#include <QStringView>

namespace hoithi {

/// How a text of a GIFT file is formatted: as its prefix "[html]" says.
enum class GiftFormat { Moodle, Html, Plain, Markdown };

/// Where `sought` stands without a backslash before it; -1 where it does not.
[[nodiscard]] qsizetype findUnescaped(QStringView text, QStringView sought, qsizetype from = 0);

/// Without escapes.
[[nodiscard]] QString unescapedGift(QStringView raw);

/// Takes the prefix "[html]" and the like off `raw`; `otherwise` where it has none.
[[nodiscard]] GiftFormat takeGiftFormat(QStringView &raw, GiftFormat otherwise);

/// The plain text of what stands in a file, with a loss in `issues` for all that plain text cannot say.
[[nodiscard]] QString plainGift(QStringView raw, GiftFormat format, ItemIssues &issues, const FilePlace &place);

/// A text as plainGift() gives it back: on one line, escaped, and with "[plain]" where it could be taken for something else.
[[nodiscard]] QString giftOfPlain(const QString &text);

/// With a backslash before what has a meaning in GIFT.
[[nodiscard]] QString escapedGift(const QString &text);

} // namespace hoithi
