// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/gifttext.h"

#include "exchange/richtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

constexpr QLatin1String escapable("~=#{}:\\");

constexpr std::array formatNames{std::pair{GiftFormat::Html, "[html]"}, std::pair{GiftFormat::Moodle, "[moodle]"},
                                 std::pair{GiftFormat::Plain, "[plain]"},
                                 std::pair{GiftFormat::Markdown, "[markdown]"}};

/// Whether Moodle's own format would show something else than the letters: "a < b" and "R&D" are letters.
bool holdsHtml(const QString &text)
{
    static const QRegularExpression markup(
        QStringLiteral(
            "</?(?:p|br|b|i|u|em|strong|span|div|img|sub|sup|ul|ol|li|table|tr|td|th|a|h[1-6]|font|pre|code|tt|"
            "hr|video|audio|iframe|object|math|s|strike|small|big|center|blockquote)(?:\\s[^>]*)?/?>"
            "|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(markup);
}

bool holdsFormula(const QString &text)
{
    for (const auto &[begin, end] : {std::pair{"\\(", "\\)"}, std::pair{"\\[", "\\]"}, std::pair{"$$", "$$"}}) {
        const qsizetype at = text.indexOf(QLatin1String(begin));
        if (at >= 0 && text.indexOf(QLatin1String(end), at + 3) >= 0)
            return true;
    }
    return false;
}

bool holdsMarkdown(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("\\*\\S|(?:^|\\s)_\\S|`|\\]\\(|^\\s*(?:#|[-+*] |\\d+\\. |>|\\|)"),
        QRegularExpression::MultilineOption);
    return text.contains(marks);
}

QString plainHtml(const QString &html, ItemIssues &issues, const FilePlace &place)
{
    const RichText rich = richTextOfHtml(html);
    rich.addLosses(issues, place);
    for (const RichImage &image : rich.images)
        issues.add(QuestionIssueKind::LostMedia, image.source.left(40), place); // a "data:" holds the image itself
    return rich.text;
}

} // namespace

qsizetype findUnescaped(QStringView text, QStringView sought, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at) == QLatin1Char('\\'))
            ++at;
        else if (text.sliced(at).startsWith(sought))
            return at;
    }
    return -1;
}

QString unescapedGift(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const QChar next = raw.at(at) == QLatin1Char('\\') && at + 1 < raw.size() ? raw.at(at + 1) : QChar();
        if (next == QLatin1Char('n'))
            text.append(QLatin1Char('\n'));
        else if (!next.isNull() && escapable.contains(next))
            text.append(next);
        else {
            text.append(raw.at(at));
            continue;
        }
        ++at;
    }
    return text;
}

GiftFormat takeGiftFormat(QStringView &raw, GiftFormat otherwise)
{
    const QStringView trimmed = raw.trimmed();
    for (const auto &[format, name] : formatNames) {
        if (trimmed.startsWith(QLatin1String(name), Qt::CaseInsensitive)) {
            raw = trimmed.sliced(QLatin1String(name).size());
            return format;
        }
    }
    return otherwise;
}

QString plainGift(QStringView raw, GiftFormat format, ItemIssues &issues, const FilePlace &place)
{
    const GiftFormat own = takeGiftFormat(raw, format);
    QString text = unescapedGift(raw);
    if (own == GiftFormat::Html)
        return plainHtml(text, issues, place);
    if (own == GiftFormat::Moodle && holdsHtml(text))
        return plainHtml(text.replace(QLatin1Char('\n'), QLatin1String("<br>")), issues, place);
    if (own == GiftFormat::Markdown && holdsMarkdown(text))
        issues.add(QuestionIssueKind::LostFormatting, QStringLiteral("markdown"), place);
    if (own != GiftFormat::Plain && holdsFormula(text))
        issues.add(QuestionIssueKind::LostFormula, {}, place);
    return text;
}

QString escapedGift(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n')) {
            escaped.append(QLatin1String("\\n"));
            continue;
        }
        if (escapable.contains(letter))
            escaped.append(QLatin1Char('\\'));
        escaped.append(letter);
    }
    return escaped;
}

QString giftOfPlain(const QString &text)
{
    const bool isSimple =
        text.isEmpty()
        || (text.at(0).isLetterOrNumber() && !text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('&'))
            && !text.contains(QLatin1Char('\\')) && !text.contains(QLatin1String("$$")));
    return (isSimple ? QString() : QStringLiteral("[plain]")) + escapedGift(text);
}

} // namespace hoithi
