// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/richtext.h"

namespace hoithi {

namespace {

/// What XML 1.0 allows in a text.
bool isXmlLetter(char32_t letter)
{
    return letter == U'\t' || letter == U'\n' || letter == U'\r' || (letter >= 0x20 && letter < 0xD800)
           || (letter >= 0xE000 && letter < 0xFFFE) || (letter >= 0x10000 && letter <= 0x10FFFF);
}

void appendEscaped(char32_t letter, QString &out)
{
    switch (letter) {
    case U'&':
        out += QLatin1String("&amp;");
        return;
    case U'<':
        out += QLatin1String("&lt;");
        return;
    case U'>':
        out += QLatin1String("&gt;");
        return;
    case U'"':
        out += QLatin1String("&quot;");
        return;
    case U'\r':
        out += QLatin1String("&#13;"); // else a reader takes it for a line's end
        return;
    default:
        out.append(QStringView(QChar::fromUcs4(letter))); // QString::fromUcs4() would drop U+FEFF
    }
}

void appendHtml(const XmlElement &element, QString &html)
{
    for (const XmlNode &node : element.children) {
        if (!node.element) {
            html += escapedXml(node.text);
            continue;
        }
        const QString &name = node.element->name;
        html += QLatin1Char('<') + name;
        for (const XmlAttribute &attribute : node.element->attributes)
            html += QLatin1Char(' ') + attribute.name + QLatin1String("=\"") + escapedXml(attribute.value)
                    + QLatin1Char('"');
        html += QLatin1Char('>');
        appendHtml(*node.element, html);
        if (name != QLatin1String("br") && name != QLatin1String("img") && name != QLatin1String("hr"))
            html += QLatin1String("</") + name + QLatin1Char('>');
    }
}

} // namespace

void RichText::addLosses(ItemIssues &issues, const FilePlace &place) const
{
    for (const QString &one : formatting)
        issues.add(QuestionIssueKind::LostFormatting, one, place);
    for (const QString &one : media)
        issues.add(QuestionIssueKind::LostMedia, one, place);
    if (formula)
        issues.add(QuestionIssueKind::LostFormula, {}, place);
}

QString htmlWithin(const XmlElement &element)
{
    QString html;
    appendHtml(element, html);
    return html;
}

QString htmlOfPlain(const QString &text, bool *lost)
{
    return escapedXml(text, lost).replace(QLatin1Char('\n'), QLatin1String("<br/>"));
}

QString escapedXml(QStringView text, bool *lost)
{
    QString out;
    out.reserve(text.size());
    for (const uint code : text.toUcs4()) {
        const char32_t letter = code;
        if (isXmlLetter(letter))
            appendEscaped(letter, out);
        else if (lost != nullptr)
            *lost = true;
    }
    return out;
}

} // namespace hoithi
