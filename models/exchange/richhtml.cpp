// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlentities.h"
#include "exchange/richtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace hoithi {

namespace {

bool isAmong(const QString &name, QLatin1String list)
{
    const QString bounded = QLatin1Char(' ') + name + QLatin1Char(' ');
    return QString(list).contains(bounded);
}

/// Stand on lines of their own.
constexpr QLatin1String blocks(
    " p div li ul ol dl dt dd tr table thead tbody tfoot caption h1 h2 h3 h4 h5 h6 blockquote pre "
    "section article header footer figure figcaption hr center address main form fieldset ");
/// Lose nothing that a reader would miss.
constexpr QLatin1String harmless(
    " p div span br html body head title meta link tbody thead tfoot tr td th li dt dd wbr img "
    "section article header footer figure figcaption main font label o:p caption center "
    "address form fieldset legend prompt a ");
constexpr QLatin1String media(" video audio object embed iframe svg canvas applet ");
/// Their content is no text.
constexpr QLatin1String silent(
    " script style title head svg video audio object iframe canvas math noscript template select ");

struct Tag
{
    QString name;
    bool closes = false;
    std::map<QString, QString> attributes;
};

/// "name = 'value'" over and over, as browsers read it.
std::map<QString, QString> attributesOf(QStringView text)
{
    static const QRegularExpression one(
        QStringLiteral("([^\\s\"'>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?"));
    std::map<QString, QString> attributes;
    for (const auto &match : one.globalMatch(text.toString())) {
        const int group = match.lastCapturedIndex();
        attributes.try_emplace(match.captured(1).toLower(),
                               group < 2 ? QString() : withoutEntities(match.captured(group)));
    }
    return attributes;
}

/// Formulas between "\(" and "\)" stay as they are written; only nobody sets them any more.
bool holdsTex(const QString &text)
{
    for (const auto &[begin, end] : {std::pair{"\\(", "\\)"}, std::pair{"\\[", "\\]"}, std::pair{"$$", "$$"}}) {
        const qsizetype at = text.indexOf(QLatin1String(begin));
        if (at >= 0 && text.indexOf(QLatin1String(end), at + 3) >= 0)
            return true;
    }
    return false;
}

class HtmlReading
{
public:
    explicit HtmlReading(const QString &html) : m_html(html) {}

    RichText read() &&
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(QLatin1Char('<'), m_at);
            addText(QStringView(m_html).mid(m_at, open < 0 ? -1 : open - m_at));
            if (open < 0)
                break;
            m_at = open;
            readMarkup();
        }
        m_rich.formula = m_rich.formula || holdsTex(m_rich.text);
        return std::move(m_rich);
    }

private:
    void readMarkup()
    {
        if (m_html.mid(m_at, 4) == QLatin1String("<!--")) {
            const qsizetype end = m_html.indexOf(QLatin1String("-->"), m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
        const bool isTag =
            next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('!') || next == QLatin1Char('?');
        const qsizetype end = isTag ? endOfTag() : -1;
        if (end < 0) {
            addText(QStringView(m_html).mid(m_at, 1));
            ++m_at;
            return;
        }
        const QStringView inner = QStringView(m_html).mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        if (next != QLatin1Char('!') && next != QLatin1Char('?'))
            take(tagOf(inner));
    }

    /// The '>' that closes the tag at m_at, which quotes may hold as well; -1 where it is none: "a<b và c>d" is a text.
    [[nodiscard]] qsizetype endOfTag()
    {
        constexpr char16_t lastAscii = 0x7F;
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_html.size() && !m_quotesEnd; ++i) {
            const QChar letter = m_html.at(i);
            if (!quote.isNull())
                quote = letter == quote ? QChar() : quote;
            else if (letter == QLatin1Char('>'))
                return i;
            else if (letter == QLatin1Char('<') || letter > QChar(lastAscii))
                return -1;
            else if ((letter == QLatin1Char('"') || letter == QLatin1Char('\''))
                     && m_html.at(i - 1) == QLatin1Char('='))
                quote = letter;
        }
        m_quotesEnd = true; // looked for once, else many of them take time without end
        m_lastClose = m_lastClose == -2 ? m_html.lastIndexOf(QLatin1Char('>')) : m_lastClose;
        return m_lastClose < m_at ? -1 : m_html.indexOf(QLatin1Char('>'), m_at);
    }

    static Tag tagOf(QStringView inner)
    {
        Tag tag;
        tag.closes = inner.startsWith(QLatin1Char('/'));
        qsizetype end = tag.closes ? 1 : 0;
        const qsizetype start = end;
        while (end < inner.size() && !inner.at(end).isSpace() && inner.at(end) != QLatin1Char('/'))
            ++end;
        tag.name = inner.mid(start, end - start).toString().toLower();
        if (!tag.closes)
            tag.attributes = attributesOf(inner.mid(end));
        return tag;
    }

    void take(const Tag &tag)
    {
        if (isAmong(tag.name, blocks))
            m_break = true;
        if (tag.name == QLatin1String("td") || tag.name == QLatin1String("th"))
            m_space = true;
        if (tag.name == QLatin1String("sub") || tag.name == QLatin1String("sup"))
            m_script = tag.closes ? QString() : tag.name;
        if (tag.closes)
            return;
        if (tag.name == QLatin1String("br"))
            addBreak();
        else if (tag.name == QLatin1String("img"))
            addImage(tag);
        nameLoss(tag);
        if (isAmong(tag.name, silent))
            skipTo(tag.name);
    }

    void nameLoss(const Tag &tag)
    {
        const auto add = [&](QStringList &list) {
            constexpr qsizetype most = 30; // nobody reads on
            if (list.size() < most && !list.contains(tag.name))
                list.append(tag.name.left(20));
        };
        if (tag.name == QLatin1String("math"))
            m_rich.formula = true;
        else if (isAmong(tag.name, media))
            add(m_rich.media);
        else if (tag.name == QLatin1String("a") ? tag.attributes.contains(QStringLiteral("href"))
                                                : !isAmong(tag.name, harmless) && m_script.isEmpty())
            add(m_rich.formatting);
    }

    void skipTo(const QString &name)
    {
        if (m_unclosed.contains(name))
            return;
        const qsizetype end = m_html.indexOf(QLatin1String("</") + name, m_at, Qt::CaseInsensitive);
        if (end >= 0)
            m_at = end;
        else
            m_unclosed.append(name);
    }

    void addImage(const Tag &tag)
    {
        const auto source = tag.attributes.find(QStringLiteral("src"));
        const auto description = tag.attributes.find(QStringLiteral("alt"));
        if (source == tag.attributes.end())
            return;
        m_rich.images.push_back(
            {source->second, description == tag.attributes.end() ? QString() : description->second});
        m_space = true;
    }

    void addBreak()
    {
        if (m_break)
            flush();
        m_rich.text.append(QLatin1Char('\n'));
        m_space = false;
    }

    void flush()
    {
        const bool begins = m_rich.text.isEmpty() || m_rich.text.endsWith(QLatin1Char('\n'));
        if (m_break && !begins)
            m_rich.text.append(QLatin1Char('\n'));
        else if (m_space && !begins)
            m_rich.text.append(QLatin1Char(' '));
        m_break = false;
        m_space = false;
    }

    void addText(QStringView html)
    {
        for (const QChar letter : withoutEntities(html)) {
            if (letter.isSpace() && letter != QChar::Nbsp) {
                m_space = true;
                continue;
            }
            flush();
            m_rich.text.append(m_script.isEmpty() ? letter : scriptOf(letter));
        }
    }

    /// "m<sup>2</sup>" is "m²"; other letters have no such form.
    QChar scriptOf(QChar letter)
    {
        static const QString plain = QStringLiteral("0123456789+-=()");
        static const QString high = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾");
        static const QString low = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");
        const qsizetype at = plain.indexOf(letter);
        if (at >= 0)
            return (m_script == QLatin1String("sup") ? high : low).at(at);
        if (!m_rich.formatting.contains(m_script))
            m_rich.formatting.append(m_script);
        return letter;
    }

    const QString &m_html;
    qsizetype m_at = 0;
    RichText m_rich;
    QString m_script;           ///< "sub" or "sup" while within one
    QStringList m_unclosed;     ///< silent elements that nothing ends
    qsizetype m_lastClose = -2; ///< of the last '>'; -2 while nobody asked
    bool m_quotesEnd = false;   ///< a quote is open to the end
    bool m_break = false;
    bool m_space = false;
};

} // namespace

RichText richTextOfHtml(const QString &html)
{
    return HtmlReading(html).read();
}

} // namespace hoithi
