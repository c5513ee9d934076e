// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/sheetparts.h"

#include "containers/numberformat.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

class SharedTexts final : public XmlConsumer
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override { m_text.start(name, attributes); }
    void end(std::string_view name) override
    {
        m_text.end(name);
        if (name == "si")
            m_found.push_back(m_text.take());
    }
    void text(std::string_view utf8) override { m_text.text(utf8); }

    [[nodiscard]] std::vector<SharedText> &found() { return m_found; }

private:
    CellText m_text;
    std::vector<SharedText> m_found;
};

bool isOn(const XmlAttributes &attributes)
{
    const std::string_view value = attributes("val");
    return value != "0" && value != "false" && value != "none";
}

/// "FF0000", "theme 5", "indexed 10"; empty for what is `usual` in one of these ways, and for none.
QString colourOf(const XmlAttributes &attributes, const std::set<QString> &usual)
{
    QString colour;
    if (const QString rgb = attributes.text("rgb"); !rgb.isEmpty())
        colour = rgb.right(6).toUpper();
    else if (const QString theme = attributes.text("theme"); !theme.isEmpty())
        colour = QStringLiteral("theme ") + theme;
    else if (const QString index = attributes.text("indexed"); !index.isEmpty())
        colour = QStringLiteral("indexed ") + index;
    return usual.contains(colour) ? QString() : colour;
}

/// Fonts, fills and formats come first; the styles name them by their numbers.
class CellStyles final : public XmlConsumer
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs" || name == "fonts" || name == "fills")
            m_list = name;
        else if (name == "numFmt")
            m_formats[attributes.number("numFmtId", -1)] = attributes.text("formatCode");
        else if (name == "font" && m_list == "fonts")
            m_fonts.emplace_back();
        else if (m_list == "fonts" && !m_fonts.empty())
            m_fonts.back().take(name, attributes);
        else if (name == "fill" && m_list == "fills")
            m_fills.emplace_back();
        else if (name == "patternFill")
            m_isSolid = attributes("patternType") == "solid";
        else if (name == "fgColor" && m_isSolid && m_list == "fills" && !m_fills.empty())
            m_fills.back() = colourOf(attributes, white);
        else if (name == "xf" && m_list == "cellXfs")
            addStyle(attributes);
    }
    void end(std::string_view name) override
    {
        if (name == m_list)
            m_list.clear();
    }
    void text(std::string_view) override {}

    [[nodiscard]] std::vector<CellStyle> &found() { return m_found; }

private:
    void addStyle(const XmlAttributes &attributes)
    {
        const int format = attributes.number("numFmtId", 0);
        const auto own = m_formats.find(format);
        const auto of = [](const auto &list, int index) {
            return index >= 0 && static_cast<std::size_t>(index) < list.size()
                       ? list[static_cast<std::size_t>(index)]
                       : typename std::decay_t<decltype(list)>::value_type();
        };
        m_found.push_back({own == m_formats.end() ? builtInNumberFormat(format) : own->second,
                           of(m_fonts, attributes.number("fontId", 0)), of(m_fills, attributes.number("fillId", 0))});
    }

    std::string m_list;
    std::map<int, QString> m_formats;
    inline static const std::set<QString> white{QStringLiteral("FFFFFF"), QStringLiteral("theme 0"),
                                                QStringLiteral("indexed 9"), QStringLiteral("indexed 64"),
                                                QStringLiteral("indexed 65")};
    std::vector<CellFont> m_fonts;
    std::vector<QString> m_fills;
    bool m_isSolid = false;
    std::vector<CellStyle> m_found;
};

class Workbook final : public XmlConsumer
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet")
            m_found.sheets.push_back({attributes.text("name"), attributes("state").ends_with("idden"), //
                                      attributes.text("id")});
        else if (name == "workbookPr")
            m_found.since1904 = attributes("date1904") == "1" || attributes("date1904") == "true";
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    [[nodiscard]] WorkbookParts &found() { return m_found; }

private:
    WorkbookParts m_found;
};

/// Row and column of each "from", once a picture or shape follows that shows one.
class Anchors final : public XmlConsumer
{
public:
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "from")
            m_place = {1, 1};
        m_inFrom =
            name == "from" || (m_inFrom && (name == "row" || name == "col" || name == "colOff" || name == "rowOff"));
        m_digits.clear();
        if (name == "blip")
            m_found.push_back(m_place);
    }
    void end(std::string_view name) override
    {
        bool isNumber = false;
        const int number = m_digits.trimmed().toInt(&isNumber);
        if (m_inFrom && isNumber && number >= 0 && number < 1'048'576 && name == "row")
            m_place.row = number + 1;
        if (m_inFrom && isNumber && number >= 0 && number < 16'384 && name == "col")
            m_place.column = number + 1;
        if (name == "from")
            m_inFrom = false;
    }
    void text(std::string_view utf8) override
    {
        if (m_inFrom && m_digits.size() < 20)
            m_digits.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    [[nodiscard]] std::vector<CellPlace> &found() { return m_found; }

private:
    CellPlace m_place{1, 1};
    bool m_inFrom = false;
    QByteArray m_digits;
    std::vector<CellPlace> m_found;
};

template<typename Consumer>
auto read(const QByteArray &bytes, const QString &part) -> Result<std::decay_t<decltype(Consumer().found())>>
{
    Consumer consumer;
    HOITHI_CHECK(readXml(bytes, part, consumer));
    return std::move(consumer.found());
}

} // namespace

QString unescapedCellText(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain = text.left(at);
    while (at < text.size()) {
        bool isCode = false;
        if (text.at(at) == QLatin1Char('_') && at + 7 <= text.size() && text.at(at + 1) == QLatin1Char('x')
            && text.at(at + 6) == QLatin1Char('_')) {
            const QStringView digits = QStringView(text).mid(at + 2, 4);
            const ushort code = digits.toUShort(&isCode, 16);
            isCode = isCode && digits.at(0) != QLatin1Char('+') && digits.at(0) != QLatin1Char('-')
                     && !digits.contains(QLatin1Char('x'), Qt::CaseInsensitive) && !digits.contains(QLatin1Char(' '));
            if (isCode)
                plain.append(QChar(code));
        }
        if (!isCode)
            plain.append(text.at(at));
        at += isCode ? 7 : 1;
    }
    return plain;
}

void CellFont::take(std::string_view name, const XmlAttributes &attributes)
{
    static const std::set<QString> black{QStringLiteral("000000"), QStringLiteral("theme 1"),
                                         QStringLiteral("indexed 8"), QStringLiteral("indexed 64")};
    if (name == "b")
        bold = isOn(attributes);
    else if (name == "u")
        underlined = isOn(attributes);
    else if (name == "color")
        colour = colourOf(attributes, black);
}

void CellText::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "r")
        m_run.reset();
    else if (name == "rPr")
        m_run.emplace();
    else if (m_run)
        m_run->take(name, attributes);
    if (name == "rPh")
        m_inPhonetic = true;
    m_inText = name == "t" && !m_inPhonetic;
    if (name == "vertAlign" && attributes("val").ends_with("script"))
        m_hasScript = true;
}

void CellText::end(std::string_view name)
{
    if (name == "rPh")
        m_inPhonetic = false;
    if (name == "t")
        m_inText = false;
}

void CellText::text(std::string_view utf8)
{
    if (!m_inText)
        return;
    m_utf8.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const bool isBlank = utf8.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (!isBlank && std::ranges::find(m_fonts, m_run) == m_fonts.end())
        m_fonts.push_back(m_run);
}

SharedText CellText::take()
{
    SharedText whole{unescapedCellText(QString::fromUtf8(m_utf8)), m_hasScript,
                     m_fonts.size() == 1 ? m_fonts.front() : std::nullopt};
    m_fonts.clear();
    m_run.reset();
    m_utf8.clear();
    m_hasScript = false;
    return whole;
}

Result<std::vector<SharedText>> readSharedTexts(const QByteArray &bytes, const QString &part)
{
    return read<SharedTexts>(bytes, part);
}

Result<std::vector<CellStyle>> readCellStyles(const QByteArray &bytes, const QString &part)
{
    return read<CellStyles>(bytes, part);
}

Result<std::vector<CellPlace>> readAnchors(const QByteArray &bytes, const QString &part)
{
    return read<Anchors>(bytes, part);
}

Result<WorkbookParts> readWorkbook(const QByteArray &bytes, const QString &part)
{
    return read<Workbook>(bytes, part);
}

} // namespace hoithi
