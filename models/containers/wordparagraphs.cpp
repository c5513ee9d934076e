// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/wordparagraphs.h"

#include "base/normalform.h"
#include "containers/containertexts.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What is not shown, was deleted, or says how something looked before.
bool isSkipped(std::string_view name)
{
    static const std::set<std::string_view> names{
        "del",        "moveFrom",     "rPrChange",       "pPrChange", "tblPrChange", "trPrChange",
        "tcPrChange", "sectPrChange", "numberingChange", "Fallback",  "sdtPr",       "rt",
        "sectPr",     "instrText",    "delText",         "tabs"};
    return names.contains(name);
}

/// Letters of the fonts Symbol and Wingdings.
QString symbolOf(const QString &font, uint code)
{
    static const std::map<uint, QString> symbol{
        {0xA3, QStringLiteral("≤")}, {0xB3, QStringLiteral("≥")}, {0xB9, QStringLiteral("≠")},
        {0xB0, QStringLiteral("°")}, {0xB1, QStringLiteral("±")}, {0xB4, QStringLiteral("×")},
        {0xB8, QStringLiteral("÷")}, {0xAE, QStringLiteral("→")}, {0xDE, QStringLiteral("⇒")},
        {0xA5, QStringLiteral("∞")}, {0xB7, QStringLiteral("•")}, {0x61, QStringLiteral("α")},
        {0x62, QStringLiteral("β")}, {0x67, QStringLiteral("γ")}, {0x44, QStringLiteral("Δ")},
        {0x64, QStringLiteral("δ")}, {0x6C, QStringLiteral("λ")}, {0x6D, QStringLiteral("μ")},
        {0x70, QStringLiteral("π")}, {0x57, QStringLiteral("Ω")}};
    static const std::map<uint, QString> wingdings{{0xFC, QStringLiteral("✓")}, {0xFB, QStringLiteral("✗")},
                                                   {0xE0, QStringLiteral("→")}, {0xE8, QStringLiteral("→")},
                                                   {0xF0, QStringLiteral("⇒")}, {0xA7, QStringLiteral("▪")},
                                                   {0xA8, QStringLiteral("◻")}, {0xFE, QStringLiteral("☑")}};
    const std::map<uint, QString> &signs = font.startsWith(QLatin1String("Wingdings")) ? wingdings : symbol;
    const bool known = font == QLatin1String("Symbol") || font == QLatin1String("Wingdings");
    const uint low = code >= 0xF000 ? code - 0xF000 : code;
    const auto sign = signs.find(low);
    if (known && sign != signs.end())
        return sign->second;
    return code < 0xE000 && !known && code >= 0x20 ? QString(QChar(static_cast<char16_t>(code))) : QString();
}

/// "2" as "²"; nothing where a letter has no such form.
std::optional<QString> scripted(const QString &text, bool above)
{
    static const QString plain = QStringLiteral("0123456789+-=()");
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾");
    static const QString lowered = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");
    QString result;
    for (const QChar letter : text) {
        const qsizetype at = plain.indexOf(letter);
        if (at < 0 && !letter.isSpace())
            return std::nullopt;
        result += at < 0 ? letter : (above ? raised : lowered).at(at);
    }
    return result;
}

} // namespace

void WordParagraphs::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0 || isSkipped(name)) {
        const bool marksEnd = name == "del" && m_skipped == 0 && !m_open.empty() && m_open.back().inProperties;
        if (marksEnd)
            m_open.back().joinsNext = true;
        ++m_skipped;
        return;
    }
    if (name == "oMath" && !m_open.empty()) {
        ++paragraph().formulas;
        ++m_skipped;
    } else if (name == "p" && !m_inText) {
        startParagraph();
    } else if (!takeTable(name, attributes) && !m_open.empty()) {
        startInParagraph(name, attributes);
    } else if (name == "shd" && m_tableDepth > 0 && m_open.empty()) {
        m_cellShading.take(name, attributes);
    }
}

bool WordParagraphs::takeTable(std::string_view name, const XmlAttributes &attributes)
{
    constexpr int widest = 200;
    if (name == "tbl") {
        if (++m_tableDepth > 1)
            return true;
        m_cell = {m_tables++, -1, -1, 1};
    } else if (m_tableDepth == 1 && name == "tr") {
        m_cell = {m_cell.table, m_cell.row + 1, -1, 1};
    } else if (m_tableDepth == 1 && name == "tc") {
        m_cell.column += m_cell.span;
        m_cell.span = 1;
        m_cellShading = {};
    } else if (m_tableDepth == 1 && name == "gridSpan" && m_open.empty()) {
        m_cell.span = std::clamp(attributes.number("val", 1), 1, widest);
    } else if (m_tableDepth == 1 && name == "gridBefore" && m_open.empty()) {
        m_cell.column += std::clamp(attributes.number("val", 0), 0, widest);
    } else {
        return false;
    }
    return true;
}

void WordParagraphs::startParagraph()
{
    constexpr std::size_t deepest = 50;
    if (m_open.size() >= deepest || found.paragraphs.size() >= WordDocument::paragraphLimit)
        return refuse(
            {ErrorCode::BadInput,
             Containers::tr("The document has more paragraphs, or more of them within each other, than are read."),
             {}});
    if (!m_open.empty() && m_open.back().joinsNext) {
        m_open.back().joinsNext = false;
        return;
    }
    m_open.push_back({found.paragraphs.size(), {}, m_cellShading, {}, {}, {}, false, false, false});
    found.paragraphs.emplace_back();
    found.paragraphs.back().cell = m_tableDepth > 0 ? m_cell : WordCell{};
}

void WordParagraphs::startInParagraph(std::string_view name, const XmlAttributes &attributes)
{
    Open &open = m_open.back();
    if (name == "pPr")
        open.inProperties = true;
    else if (open.inProperties)
        takeParagraphProperty(name, attributes);
    else if (name == "r") {
        m_inRun = true;
        m_runStyle.clear();
        m_runLook = {};
        m_script.clear();
        label(open);
    } else if (name == "rPr" && m_inRun)
        m_inRunProperties = true;
    else if (m_inRunProperties)
        takeRunProperty(name, attributes);
    else if (name == "t") {
        m_inText = true;
        m_utf8.clear();
    } else
        takeSign(name, attributes);
}

void WordParagraphs::takeParagraphProperty(std::string_view name, const XmlAttributes &attributes)
{
    Open &open = m_open.back();
    if (name == "pStyle")
        open.style = attributes.text("val");
    else if (name == "numId")
        open.list = attributes.number("val", 0);
    else if (name == "ilvl")
        open.level = attributes.number("val", 0);
    else if (name == "rPr")
        m_inRunProperties = true;
    else if (m_inRunProperties)
        open.mark.take(name, attributes);
    else if (name == "shd")
        open.shading.take(name, attributes);
}

void WordParagraphs::takeRunProperty(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "rStyle")
        m_runStyle = attributes.text("val");
    else if (name == "vertAlign")
        m_script = attributes("val");
    else
        m_runLook.take(name, attributes);
}

void WordParagraphs::takeSign(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "br" || name == "cr")
        append(QStringLiteral("\n"));
    else if (name == "tab" || name == "ptab")
        append(QStringLiteral("\t"));
    else if (name == "noBreakHyphen")
        append(QStringLiteral("-"));
    else if (name == "sym")
        takeSymbol(attributes);
    else if (name == "blip")
        takeImage(attributes("embed").empty() ? QString() : attributes.text("embed"));
    else if (name == "imagedata")
        takeImage(attributes.text("id"));
    else if (name == "OLEObject") {
        ++(attributes("ProgID").starts_with("Equation") ? paragraph().formulas : paragraph().objects);
        if (!paragraph().images.empty())
            paragraph().images.pop_back(); // the picture that stands for it
    } else if (name == "chart" || name == "relIds" || name == "videoFile")
        ++paragraph().objects;
    else if (name == "footnoteReference" || name == "endnoteReference")
        found.hasNotes = true;
    else if (name == "commentReference")
        found.hasComments = true;
}

void WordParagraphs::takeSymbol(const XmlAttributes &attributes)
{
    bool isNumber = false;
    const uint code = attributes.text("char").toUInt(&isNumber, 16);
    const QString sign = isNumber && code <= 0xFFFF ? symbolOf(attributes.text("font"), code) : QString();
    if (sign.isEmpty())
        paragraph().lostSymbol = true;
    else
        append(sign);
}

void WordParagraphs::takeImage(const QString &link)
{
    const auto target = std::ranges::find(m_links, link, &OfficeRelationship::id);
    const bool known = !link.isEmpty() && target != m_links.end();
    paragraph().images.push_back({known ? target->target : QString(), paragraph().text().size()});
}

/// Counts the paragraph, also an empty one, as Word does.
void WordParagraphs::label(Open &open)
{
    if (open.labelled)
        return;
    open.labelled = true;
    const WordListPlace styled = m_styles.listOf(open.style);
    const WordListPlace place{open.list.value_or(styled.list), open.level.value_or(styled.level)};
    WordParagraph &target = found.paragraphs[open.index];
    target.label = m_numbering.nextLabel(place).normalized(QString::NormalizationForm_C);
    target.isHeading = m_styles.isHeading(open.style);
    m_styles.applyTo(target.labelLook, open.style);
    open.mark.applyTo(target.labelLook);
}

WordLook WordParagraphs::look() const
{
    WordLook look;
    m_styles.applyTo(look, m_open.back().style);
    m_open.back().shading.applyTo(look);
    m_styles.applyTo(look, m_runStyle);
    m_runLook.applyTo(look);
    return look;
}

void WordParagraphs::append(const QString &text)
{
    std::vector<WordRun> &runs = paragraph().runs;
    const WordLook now = look();
    if (!runs.empty() && runs.back().look == now)
        runs.back().text += text;
    else
        runs.push_back({text, now});
}

void WordParagraphs::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (name == "tbl")
        --m_tableDepth;
    if (m_open.empty())
        return;
    if (name == "t" && m_inText) {
        m_inText = false;
        QString text = normalForm(QString::fromUtf8(m_utf8));
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const bool hasScript = (m_script == "superscript" || m_script == "subscript") && !text.trimmed().isEmpty();
        const auto script = hasScript ? scripted(text, m_script == "superscript") : std::nullopt;
        paragraph().lostScript = paragraph().lostScript || (hasScript && !script);
        append(script.value_or(text));
    } else if (name == "pPr") {
        m_open.back().inProperties = false;
    } else if (name == "rPr") {
        m_inRunProperties = false;
    } else if (name == "r") {
        m_inRun = false;
    } else if (name == "p" && !m_open.back().joinsNext) {
        endParagraph();
    }
}

void WordParagraphs::endParagraph()
{
    label(m_open.back());
    m_open.pop_back();
}

void WordParagraphs::text(std::string_view utf8)
{
    if (m_inText && m_skipped == 0)
        m_utf8.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace hoithi
