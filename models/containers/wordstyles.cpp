// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/wordstyles.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int deepestLevel = 8;

QString colourOf(std::string_view value)
{
    const QString colour = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).toUpper();
    const bool plain =
        colour == QLatin1String("AUTO") || colour == QLatin1String("000000") || colour == QLatin1String("NONE");
    return plain ? QString() : colour;
}

QString letters(int number, char16_t first)
{
    // Behind Z comes AA, then BB.
    return number < 1 ? QString()
                      : QString((number - 1) / 26 % 20 + 1, QChar(static_cast<char16_t>(first + (number - 1) % 26)));
}

QString roman(int number)
{
    constexpr std::array<std::pair<int, const char *>, 13> signs{{{1000, "M"},
                                                                  {900, "CM"},
                                                                  {500, "D"},
                                                                  {400, "CD"},
                                                                  {100, "C"},
                                                                  {90, "XC"},
                                                                  {50, "L"},
                                                                  {40, "XL"},
                                                                  {10, "X"},
                                                                  {9, "IX"},
                                                                  {5, "V"},
                                                                  {4, "IV"},
                                                                  {1, "I"}}};
    QString text;
    int rest = std::clamp(number, 0, 4000);
    for (const auto &[value, sign] : signs) {
        for (; rest >= value; rest -= value)
            text += QLatin1String(sign);
    }
    return text;
}

QString counted(int number, const QString &format)
{
    if (format == QLatin1String("upperLetter"))
        return letters(number, u'A');
    if (format == QLatin1String("lowerLetter"))
        return letters(number, u'a');
    if (format == QLatin1String("upperRoman"))
        return roman(number);
    if (format == QLatin1String("lowerRoman"))
        return roman(number).toLower();
    if (format == QLatin1String("decimalZero"))
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    return format == QLatin1String("none") ? QString() : QString::number(number);
}

class StyleParts final : public XmlConsumer
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "style")
            m_style = &found[attributes.text("styleId")];
        if (m_style == nullptr)
            return;
        if (name == "basedOn")
            m_style->basedOn = attributes.text("val");
        else if (name == "name")
            m_style->isHeading = attributes.text("val").startsWith(QLatin1String("heading"), Qt::CaseInsensitive)
                                 || attributes("val") == "Title";
        else if (name == "numId")
            m_style->list = attributes.number("val", 0);
        else if (name == "ilvl")
            m_style->level = attributes.number("val", 0);
        else
            m_style->look.take(name, attributes);
    }
    void end(std::string_view name) override
    {
        if (name == "style")
            m_style = nullptr;
    }
    void text(std::string_view) override {}

    std::map<QString, WordStyles::Style> found;

private:
    WordStyles::Style *m_style = nullptr;
};

class NumberingParts final : public XmlConsumer
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "abstractNum")
            m_shape = attributes.number("abstractNumId", -1);
        else if (name == "num")
            m_list = &lists[attributes.number("numId", -1)];
        else if (name == "abstractNumId" && m_list != nullptr)
            m_list->shape = attributes.number("val", -1);
        else if (name == "lvlOverride")
            m_level = attributes.number("ilvl", 0);
        else if (name == "startOverride" && m_list != nullptr)
            m_list->starts[m_level] = attributes.number("val", 1);
        else if (name == "lvl" && attributes.number("ilvl", -1) >= 0 && attributes.number("ilvl", -1) <= deepestLevel)
            m_open = m_list != nullptr ? &m_list->levels[attributes.number("ilvl", 0)]
                                       : &shapes[m_shape][attributes.number("ilvl", 0)];
        else if (m_open != nullptr)
            takeLevel(name, attributes);
    }
    void end(std::string_view name) override
    {
        if (name == "lvl")
            m_open = nullptr;
        if (name == "num")
            m_list = nullptr;
    }
    void text(std::string_view) override {}

    std::map<int, std::map<int, WordNumbering::Level>> shapes;
    std::map<int, WordNumbering::List> lists;

private:
    void takeLevel(std::string_view name, const XmlAttributes &attributes)
    {
        if (name == "start")
            m_open->start = attributes.number("val", 1);
        else if (name == "numFmt")
            m_open->format = attributes.text("val");
        else if (name == "lvlText")
            m_open->text = attributes.text("val");
    }

    int m_shape = -1;
    int m_level = 0;
    WordNumbering::List *m_list = nullptr;
    WordNumbering::Level *m_open = nullptr;
};

} // namespace

bool isSwitchedOn(const XmlAttributes &attributes)
{
    const std::string_view value = attributes("val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

bool WordLookChange::take(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "b")
        bold = isSwitchedOn(attributes);
    else if (name == "u")
        underline = isSwitchedOn(attributes);
    else if (name == "highlight")
        highlight = colourOf(attributes("val"));
    else if (name == "shd")
        highlight = attributes("fill") == "FFFFFF" || attributes("fill") == "ffffff" || attributes("fill").empty()
                        ? QString()
                        : colourOf(attributes("fill"));
    else if (name == "color")
        colour = colourOf(attributes("val"));
    else
        return false;
    return true;
}

void WordLookChange::applyTo(WordLook &look) const
{
    look.bold = bold.value_or(look.bold);
    look.underline = underline.value_or(look.underline);
    look.highlight = highlight.value_or(look.highlight);
    look.colour = colour.value_or(look.colour);
}

Result<WordStyles> WordStyles::read(const QByteArray &bytes, const QString &part)
{
    StyleParts parts;
    HOITHI_CHECK(readXml(bytes, part, parts));
    WordStyles styles;
    styles.m_styles = std::move(parts.found);
    return styles;
}

std::vector<const WordStyles::Style *> WordStyles::chain(const QString &style) const
{
    constexpr std::size_t longest = 20;
    std::vector<const Style *> found;
    QString name = style;
    while (found.size() < longest) {
        const auto next = m_styles.find(name);
        if (name.isEmpty() || next == m_styles.end())
            break;
        found.push_back(&next->second);
        name = next->second.basedOn;
    }
    return found;
}

void WordStyles::applyTo(WordLook &look, const QString &style) const
{
    const std::vector<const Style *> styles = chain(style);
    for (auto one = styles.rbegin(); one != styles.rend(); ++one)
        (*one)->look.applyTo(look);
}

WordListPlace WordStyles::listOf(const QString &style) const
{
    WordListPlace place{-1, -1};
    for (const Style *one : chain(style)) {
        if (place.list < 0 && one->list)
            place.list = *one->list;
        if (place.level < 0 && one->level)
            place.level = *one->level;
    }
    return {std::max(place.list, 0), std::max(place.level, 0)};
}

bool WordStyles::isHeading(const QString &style) const
{
    return std::ranges::any_of(chain(style), [](const Style *one) { return one->isHeading; });
}

Result<WordNumbering> WordNumbering::read(const QByteArray &bytes, const QString &part)
{
    NumberingParts parts;
    HOITHI_CHECK(readXml(bytes, part, parts));
    WordNumbering numbering;
    numbering.m_shapes = std::move(parts.shapes);
    numbering.m_lists = std::move(parts.lists);
    return numbering;
}

const WordNumbering::Level *WordNumbering::levelOf(const List &list, int level) const
{
    if (const auto own = list.levels.find(level); own != list.levels.end())
        return &own->second;
    const auto shape = m_shapes.find(list.shape);
    if (shape == m_shapes.end())
        return nullptr;
    const auto found = shape->second.find(level);
    return found == shape->second.end() ? nullptr : &found->second;
}

QString WordNumbering::nextLabel(WordListPlace place)
{
    const auto list = m_lists.find(place.list);
    if (place.list == 0 || list == m_lists.end() || place.level < 0 || place.level > deepestLevel)
        return {};
    const Level *const level = levelOf(list->second, place.level);
    if (level == nullptr)
        return {};
    std::map<int, int> &counters = m_counters[list->second.shape];
    const auto restart = list->second.starts.find(place.level);
    const bool first = !m_begun[place.list][place.level];
    m_begun[place.list][place.level] = true;
    if (first && restart != list->second.starts.end())
        counters[place.level] = restart->second;
    else if (const auto counter = counters.find(place.level); counter != counters.end())
        counter->second = std::min(counter->second, 1'000'000) + 1;
    else
        counters[place.level] = level->start;
    counters.erase(counters.upper_bound(place.level), counters.end());
    if (level->format == QLatin1String("bullet"))
        return {};
    QString label = level->text.left(100);
    for (int i = 0; i <= place.level; ++i) {
        const Level *const above = levelOf(list->second, i);
        const auto counter = counters.find(i);
        const int number = counter != counters.end() ? counter->second : above == nullptr ? 1 : above->start;
        label.replace(QLatin1Char('%') + QString::number(i + 1),
                      counted(number, above == nullptr ? QString() : above->format));
    }
    return label.trimmed();
}

} // namespace hoithi
