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
    // Both are in the order of the text, of which a paragraph may have thousands of lines.
    for (auto span = std::ranges::upper_bound(spans, start, {}, &MarkedSpan::to);
         span != spans.end() && span->from < end; ++span)
        result.spans.push_back({std::max(span->from, start) - start, std::min(span->to, end) - start, span->marks});
    using Image = std::pair<qsizetype, QuestionImage>;
    for (auto image = std::ranges::lower_bound(images, first, {}, &Image::first);
         image != images.end() && (isLast || image->first < end); ++image)
        result.images.emplace_back(std::max(image->first - start, qsizetype{0}), image->second);
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

void appendText(QString &text, QLatin1Char separator, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += separator;
    text += more;
}

} // namespace hoithi
