// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/textlines.h"

#include <algorithm>

namespace hoithi {

TextLine TextLine::part(qsizetype start, qsizetype end) const
{
    const qsizetype first = start;
    const bool isLast = end >= text.size();
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    TextLine result;
    result.text = text.mid(start, end - start);
    result.place = place;
    result.inTable = inTable;
    for (const MarkedSpan &span : spans) {
        const qsizetype from = std::max(span.from, start);
        const qsizetype to = std::min(span.to, end);
        if (from < to)
            result.spans.push_back({from - start, to - start, span.marks});
    }
    for (const auto &[offset, image] : images) {
        if (offset >= first && (isLast || offset < end))
            result.images.emplace_back(std::max(offset - start, qsizetype{0}), image);
    }
    return result;
}

QString TextLine::mark(MarkKind kind) const
{
    std::optional<QString> common;
    qsizetype covered = 0;
    for (const MarkedSpan &span : spans) {
        if (QStringView(text).mid(span.from, span.to - span.from).trimmed().isEmpty())
            continue;
        ++covered;
        const QString &own = span.marks[static_cast<std::size_t>(kind)];
        if (common && *common != own)
            return {};
        common = own;
    }
    return covered == 0 ? QString() : common.value_or(QString());
}

} // namespace hoithi
