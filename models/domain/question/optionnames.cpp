// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/question/questioncheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

/// What options are called, without diacritics.
constexpr QLatin1String nouns(
    "(?:phuong an|dap an|lua chon|cau tra loi|cau|y|y kien|noi dung|truong hop|khang dinh|phat bieu)");

/// Without diacritics, blanks single, no punctuation at the ends.
QString foldedOption(const QString &option)
{
    const auto isEdge = [](QChar c) {
        return c.isPunct() || c.isSpace() || c.isSymbol();
    };
    const QString folded = searchFolded(option);
    qsizetype begin = 0;
    qsizetype end = folded.size();
    while (begin < end && isEdge(folded[begin]))
        ++begin;
    while (end > begin && isEdge(folded[end - 1]))
        --end;
    return folded.mid(begin, end - begin);
}

const std::array<QRegularExpression, 5> &wholes()
{
    const auto whole = [](const QString &pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    };
    static const QString many = QStringLiteral("(?:tat ca|toan bo|ca (?:hai|ba|bon|nam|sau|bay|tam|[2-8])|het thay)");
    static const QString verdict = QStringLiteral("(?:deu )?(?:la )?(?:dung|sai|khong dung|chinh xac|phu hop)");
    static const std::array<QRegularExpression, 5> patterns{
        whole(many + QStringLiteral("(?: [^ ]+){0,8} (?:tren|tren day|vua neu|deu dung|deu sai|deu khong dung)")),
        whole(many + QStringLiteral("(?: deu)?(?: cac| nhung)?(?: ") + nouns + QStringLiteral(")?(?: ") + verdict
              + QStringLiteral(")?")),
        whole(QStringLiteral("(?:cac|nhung) ") + nouns
              + QStringLiteral("(?: [^ ]+){0,3} (?:deu|tren|con lai)(?: [^ ]+){0,3}")),
        whole(QStringLiteral("khong (?:co |phai )?(?:") + nouns
              + QStringLiteral("|cai) (?:nao|tren|dung|o tren|neu tren)(?: [^ ]+){0,6}")),
        whole(QStringLiteral("(?:all|none|any|both|neither|each) (?:of )?(?:the )?"
                             "(?:above|these|them|(?:options|answers)(?: above| are correct| is correct)?|"
                             "above answers|above options)(?: (?:are|is) (?:correct|true|wrong))?"))};
    return patterns;
}

} // namespace

bool namesAllOptions(const QString &option)
{
    constexpr qsizetype longest = 80; // longer ones say something of their own
    if (option.size() > longest)
        return false;
    const QString folded = foldedOption(option);
    return std::ranges::any_of(wholes(),
                               [&](const QRegularExpression &whole) { return whole.match(folded).hasMatch(); });
}

bool namesOptionLetters(const QString &option)
{
    static const QRegularExpression letters(
        QRegularExpression::anchoredPattern(QStringLiteral(
            "(?:(?:cả|chỉ|chỉ có|gồm|cả hai|cả ba|both|only|either|neither)\\s+)*"
            "(?:(?:đáp án|phương án|câu|ý|options?|answers?)\\s+)?(?-i:[A-H])"
            "(?:\\s*(?:,|;|&|\\+|/|và|hoặc|,\\s*và|and|or|nor)\\s*(?:(?:đáp án|phương án|câu|ý)\\s+)?(?-i:[A-H]))+"
            "(?:\\s*,?\\s*(?:đều|là|are|is|cùng|both))*(?:\\s+(?:đúng|sai|không đúng|chính xác|correct|true|wrong))?")),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = normalized(option);
    while (!text.isEmpty() && text.back().isPunct())
        text.chop(1);
    return letters.match(text).hasMatch();
}

} // namespace hoithi
