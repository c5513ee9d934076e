// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/giftitem.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

qsizetype nextMark(QStringView section, qsizetype from)
{
    for (qsizetype at = from; at < section.size(); ++at) {
        if (section.at(at) == QLatin1Char('\\'))
            ++at;
        else if (section.at(at) == QLatin1Char('=') || section.at(at) == QLatin1Char('~'))
            return at;
    }
    return section.size();
}

/// Where the feedback begins; a letter's number "&#7871;" is none.
qsizetype feedbackOf(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("^#(?:\\d{1,7}|[xX][0-9a-fA-F]{1,6});"));
    qsizetype at = findUnescaped(text, u"#");
    while (at > 0 && text.at(at - 1) == QLatin1Char('&')
           && number.match(text.sliced(at, std::min<qsizetype>(10, text.size() - at))).hasMatch())
        at = findUnescaped(text, u"#", at + 1);
    return at;
}

GiftAnswer answerOf(QStringView mark)
{
    static const QRegularExpression weight(QStringLiteral("^\\s*%(-?\\d{1,3}(?:\\.\\d{0,9})?)%"));
    GiftAnswer answer;
    answer.mark = mark;
    answer.right = mark.startsWith(QLatin1Char('='));
    answer.text = mark.sliced(1);
    if (const auto match = weight.match(answer.text); match.hasMatch()) {
        answer.weight = match.capturedView(1).toDouble();
        answer.text = answer.text.sliced(match.capturedEnd());
    }
    if (const qsizetype hash = feedbackOf(answer.text); hash >= 0) {
        answer.feedback = answer.text.sliced(hash + 1);
        answer.text = answer.text.first(hash);
    }
    answer.text = answer.text.trimmed();
    return answer;
}

} // namespace

std::vector<GiftAnswer> giftAnswers(QStringView section)
{
    std::vector<GiftAnswer> answers;
    for (qsizetype at = 0; at < section.size();) {
        const qsizetype end = nextMark(section, at + 1);
        answers.push_back(answerOf(section.sliced(at, end - at)));
        at = end;
    }
    return answers;
}

} // namespace hoithi
