// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/normalform.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Whether what is before it never changes what the letter there becomes: marks, jamo and what stands for them join it.
bool startsAnew(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isLowSurrogate())
        return false;
    const bool isPair = unit.isHighSurrogate() && at + 1 < text.size();
    const char32_t code = isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
    const auto isWithin = [code](char32_t first, char32_t last) {
        return code >= first && code <= last;
    };
    return !QChar::isMark(code) && !isWithin(0x1100, 0x11FF) && !isWithin(0x3130, 0x318F) && !isWithin(0xFF9E, 0xFFDF);
}

} // namespace

QString normalForm(const QString &text, QString::NormalizationForm form)
{
    constexpr qsizetype piece = 4'000;
    if (text.size() <= piece)
        return text.normalized(form);
    QString normal;
    normal.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + piece, text.size());
        while (to < text.size() && !startsAnew(text, to))
            ++to;
        normal += text.mid(from, to - from).normalized(form);
        from = to;
    }
    return normal;
}

} // namespace hoithi
