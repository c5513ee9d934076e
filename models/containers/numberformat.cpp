// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/numberformat.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>
#include <map>
#include <optional>

namespace hoithi {

namespace {

QString withComma(QString plain)
{
    return plain.replace(QLatin1Char('.'), QLatin1Char(','));
}

/// As many digits as Excel shows: eleven at most, and never the noise of binary fractions.
QString general(double value)
{
    const double size = std::abs(value);
    if (size != 0 && (size >= 1e11 || size < 1e-9)) {
        if (size >= 1e11 && size < 1e15 && value == std::floor(value))
            return QString::number(value, 'f', 0); // identity and telephone numbers, which are no quantities
        return withComma(QString::number(value, 'g', 6).toUpper());
    }
    return withComma(QString::number(value, 'g', 11));
}

/// "1234567" as "1.234.567"
QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > (digits.startsWith(QLatin1Char('-')) ? 1 : 0); at -= 3)
        digits.insert(at, QLatin1Char('.'));
    return digits;
}

/// "#,##0.00", "0000", "0%": digits, groups and decimals only.
std::optional<QString> decimal(double value, const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([#,]*)(0*)(?:\.(0*)(#*))?(%?)$)"));
    const QRegularExpressionMatch match = pattern.match(code);
    if (!match.hasMatch() || code.isEmpty() || std::abs(value) > 1e15)
        return std::nullopt;
    const bool percent = !match.captured(5).isEmpty();
    const auto fixed = static_cast<int>(match.capturedLength(3));
    const auto optional = static_cast<int>(match.capturedLength(4));
    // Excel rounds the decimal number, not the binary one that is nearest to it.
    const double exact = percent ? value * 100 : value;
    const double shown = exact + std::copysign(std::abs(exact) * 1e-15, exact);
    QString text = QString::number(shown, 'f', std::min(fixed + optional, 15));
    for (int i = 0; i < optional && text.endsWith(QLatin1Char('0')); ++i)
        text.chop(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? text : text.left(point);
    const QString rest = point < 0 ? QString() : withComma(text.mid(point));
    const bool negative = whole.startsWith(QLatin1Char('-'));
    whole = whole.mid(negative ? 1 : 0).rightJustified(match.capturedLength(2), QLatin1Char('0'));
    if (match.captured(1).contains(QLatin1Char(',')))
        whole = grouped(whole);
    return (negative ? QStringLiteral("-") : QString()) + whole + rest + match.captured(5);
}

bool isDate(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^[dmyhs/:.,\\ -]+(AM/PM)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unit(QStringLiteral("[dyhs]|mm"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(code).hasMatch() && unit.match(code).hasMatch()
           && !code.contains(QLatin1String("mmm"), Qt::CaseInsensitive); // names of months depend on the language
}

/// Minutes and months share a letter: without days and years it is minutes, and so it is behind the hours.
QString qtDateCode(const QString &code)
{
    QString result = code.toLower();
    result.remove(QLatin1Char('\\'));
    const bool half = result.contains(QLatin1String("am/pm"));
    result.remove(QStringLiteral("am/pm"));
    if (result.contains(QLatin1Char('d')) || result.contains(QLatin1Char('y'))) {
        result.replace(QLatin1Char('m'), QLatin1Char('M'));
        static const QRegularExpression minutes(QStringLiteral("h+[: ]+(M+)"));
        const QRegularExpressionMatch match = minutes.match(result);
        if (match.hasMatch())
            result.replace(match.capturedStart(1), match.capturedLength(1), match.captured(1).toLower());
    }
    return half ? result + QStringLiteral("AP") : result.replace(QLatin1Char('h'), QLatin1Char('H'));
}

std::optional<QString> date(double value, const QString &code, bool since1904)
{
    if (!isDate(code) || value < 0 || value >= 2'958'466)
        return std::nullopt;
    const double days = std::floor(value);
    const auto seconds = static_cast<int>(std::llround((value - days) * 86'400));
    // Excel counts a 29 February 1900 that never was, so the days before March 1900 begin one later.
    const QDate origin = since1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDateTime moment = QDateTime(origin, QTime(0, 0), Qt::UTC).addDays(static_cast<qint64>(days));
    return moment.addSecs(seconds).toString(qtDateCode(code));
}

/// The section for the number's sign, without colours, locales, escapes and padding.
QString sectionFor(double value, const QString &code)
{
    static const QRegularExpression brackets(QStringLiteral(R"(\[[^\]]*\])"));
    static const QRegularExpression padding(QStringLiteral(R"(_.|\*.)"));
    const QStringList sections = code.split(QLatin1Char(';'));
    QString section = sections.first();
    if (value < 0 && sections.size() > 1)
        section = sections.at(1);
    else if (value == 0 && sections.size() > 2)
        section = sections.at(2);
    return section.remove(brackets).remove(padding).trimmed();
}

} // namespace

bool isDateFormat(const QString &code)
{
    static const QRegularExpression literals(QStringLiteral(R"("[^"]*"|\\.|[_*].)"));
    static const QRegularExpression elapsed(QStringLiteral(R"(\[[hms]+\])"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression brackets(QStringLiteral(R"(\[[^\]]*\])"));
    static const QRegularExpression unit(QStringLiteral("[dmyhs]"), QRegularExpression::CaseInsensitiveOption);
    QString section = code;
    section = section.remove(literals).section(QLatin1Char(';'), 0, 0);
    return section.contains(elapsed) || section.remove(brackets).contains(unit);
}

QString builtInNumberFormat(int id)
{
    static const std::map<int, QString> codes{
        {1, QStringLiteral("0")},           {2, QStringLiteral("0.00")},        {3, QStringLiteral("#,##0")},
        {4, QStringLiteral("#,##0.00")},    {9, QStringLiteral("0%")},          {10, QStringLiteral("0.00%")},
        {11, QStringLiteral("0.00E+00")},   {12, QStringLiteral("# ?/?")},      {13, QStringLiteral("# ?/?")},
        {14, QStringLiteral("dd/mm/yyyy")}, {15, QStringLiteral("d-mmm-yy")},   {16, QStringLiteral("d-mmm")},
        {17, QStringLiteral("mmm-yy")},     {18, QStringLiteral("h:mm AM/PM")}, {19, QStringLiteral("h:mm:ss AM/PM")},
        {20, QStringLiteral("h:mm")},       {21, QStringLiteral("h:mm:ss")},    {22, QStringLiteral("dd/mm/yyyy h:mm")},
        {37, QStringLiteral("#,##0")},      {38, QStringLiteral("#,##0")},      {39, QStringLiteral("#,##0.00")},
        {40, QStringLiteral("#,##0.00")},   {45, QStringLiteral("mm:ss")},      {49, QStringLiteral("@")}};
    const auto found = codes.find(id);
    return found == codes.end() ? QString() : found->second;
}

ShownNumber shownNumber(QStringView value, const QString &code, bool since1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {value.toString(), true};
    if (code.isEmpty() || code == QLatin1String("@")
        || code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return {general(number), true};
    const QString section = sectionFor(number, code);
    const bool ownSign = number < 0 && code.contains(QLatin1Char(';'));
    if (const auto shown = decimal(ownSign && !section.startsWith(QLatin1Char('-')) ? -number : number,
                                   section.startsWith(QLatin1Char('-')) ? section.mid(1) : section)) {
        const bool lostSign = ownSign && !shown->startsWith(QLatin1Char('-'));
        return {lostSign ? QStringLiteral("-") + *shown : *shown, true};
    }
    if (const auto shown = date(number, section, since1904))
        return {*shown, true};
    return {general(number), section.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0};
}

} // namespace hoithi
