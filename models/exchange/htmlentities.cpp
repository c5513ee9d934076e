// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlentities.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>

namespace hoithi {

namespace {

/// Of U+00A0 to U+00FF, in order.
constexpr const char *latin =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro para "
    "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave "
    "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute "
    "Ucirc "
    "Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute "
    "icirc "
    "iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

struct Named
{
    const char *name;
    char16_t letter;
};

constexpr std::array others{
    Named{"quot", u'"'},   Named{"amp", u'&'},    Named{"lt", u'<'},     Named{"gt", u'>'},       Named{"apos", u'\''},
    Named{"abreve", u'ă'}, Named{"Abreve", u'Ă'}, Named{"dstrok", u'đ'}, Named{"Dstrok", u'Đ'},   Named{"itilde", u'ĩ'},
    Named{"Itilde", u'Ĩ'}, Named{"utilde", u'ũ'}, Named{"Utilde", u'Ũ'}, Named{"OElig", u'Œ'},    Named{"oelig", u'œ'},
    Named{"ndash", u'–'},  Named{"mdash", u'—'},  Named{"lsquo", u'‘'},  Named{"rsquo", u'’'},    Named{"sbquo", u'‚'},
    Named{"ldquo", u'“'},  Named{"rdquo", u'”'},  Named{"bdquo", u'„'},  Named{"hellip", u'…'},   Named{"bull", u'•'},
    Named{"euro", u'€'},   Named{"trade", u'™'},  Named{"larr", u'←'},   Named{"uarr", u'↑'},     Named{"rarr", u'→'},
    Named{"darr", u'↓'},   Named{"harr", u'↔'},   Named{"rArr", u'⇒'},   Named{"hArr", u'⇔'},     Named{"le", u'≤'},
    Named{"ge", u'≥'},     Named{"ne", u'≠'},     Named{"asymp", u'≈'},  Named{"infin", u'∞'},    Named{"radic", u'√'},
    Named{"minus", u'−'},  Named{"sum", u'∑'},    Named{"permil", u'‰'}, Named{"prime", u'′'},    Named{"Prime", u'″'},
    Named{"alpha", u'α'},  Named{"beta", u'β'},   Named{"gamma", u'γ'},  Named{"delta", u'δ'},    Named{"pi", u'π'},
    Named{"lambda", u'λ'}, Named{"mu", u'μ'},     Named{"omega", u'ω'},  Named{"Delta", u'Δ'},    Named{"Omega", u'Ω'},
    Named{"Sigma", u'Σ'},  Named{"ensp", u' '},   Named{"emsp", u' '},   Named{"thinsp", u' '},   Named{"tilde", u'˜'},
    Named{"circ", u'ˆ'},   Named{"laquo", u'«'},  Named{"raquo", u'»'},  Named{"check", u'✓'},    Named{"zwnj", 0x200C},
    Named{"zwj", 0x200D},  Named{"colon", u':'},  Named{"lpar", u'('},   Named{"rpar", u')'},     Named{"comma", u','},
    Named{"period", u'.'}, Named{"num", u'#'},    Named{"equals", u'='}, Named{"NewLine", u'\n'}, Named{"Tab", u'\t'}};

/// What numbers from 128 to 159 mean to browsers: Windows' letters.
constexpr std::array<char16_t, 32> windows{u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                           u'‹', u'Œ', 0x8D, u'Ž', 0x8F, 0x90, u'‘', u'’', u'“', u'”', u'•',
                                           u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9D, u'ž', u'Ÿ'};

QHash<QString, QChar> makeNames()
{
    QHash<QString, QChar> names;
    char16_t letter = 0xA0;
    for (const QString &name : QString::fromLatin1(latin).split(QLatin1Char(' ')))
        names.insert(name, QChar(letter++));
    for (const Named &one : others)
        names.insert(QString::fromLatin1(one.name), QChar(one.letter));
    return names;
}

std::optional<QString> letterOfNumber(QStringView number)
{
    const bool hex = number.startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
    bool ok = false;
    const uint code = (hex ? number.mid(1) : number).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return std::nullopt;
    if (code >= 128 && code < 128 + windows.size())
        return QString(QChar(windows.at(code - 128)));
    return QStringView(QChar::fromUcs4(code)).toString();
}

std::optional<QString> letterOf(QStringView name)
{
    static const QHash<QString, QChar> names = makeNames();
    if (name.startsWith(QLatin1Char('#')))
        return letterOfNumber(name.mid(1));
    const auto found = names.constFind(name.toString());
    return found == names.cend() ? std::nullopt : std::optional(QString(*found));
}

} // namespace

QString withoutEntities(QStringView html)
{
    constexpr qsizetype longest = 12;
    QString text;
    text.reserve(html.size());
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html.at(i) != QLatin1Char('&')) {
            text.append(html.at(i));
            continue;
        }
        const qsizetype length = html.mid(i + 1, longest).indexOf(QLatin1Char(';'));
        const std::optional<QString> letter = length < 1 ? std::nullopt : letterOf(html.mid(i + 1, length));
        text.append(letter ? *letter : QStringLiteral("&"));
        i += letter ? length + 1 : 0;
    }
    return text;
}

} // namespace hoithi
