// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decisionmarkup.h"

#include "documents/templatetags.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace hoithi {

namespace {

constexpr qreal widestColumn = 10'000;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplate)
};

const QSet<QString> &directives()
{
    static const QSet<QString> all{QStringLiteral("page"),    QStringLiteral("font"), QStringLiteral("style"),
                                   QStringLiteral("columns"), QStringLiteral("row"),  QStringLiteral("total"),
                                   QStringLiteral("appendix")};
    return all;
}

/// Takes the value over; false where it is none.
using Setter = bool (*)(TextStyle &, const QString &);

Qt::Alignment alignmentOf(const QString &name)
{
    if (name == QLatin1String("left"))
        return Qt::AlignLeft;
    if (name == QLatin1String("right"))
        return Qt::AlignRight;
    return name == QLatin1String("center") ? Qt::AlignHCenter : Qt::AlignJustify;
}

bool takeNumber(qreal least, qreal greatest, const QString &text, qreal &target)
{
    bool ok = false;
    const qreal number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return false;
    target = qBound(least, number, greatest);
    return true;
}

bool takeYes(const QString &text, bool &target)
{
    target = text == QLatin1String("yes");
    return true;
}

const QHash<QString, Setter> &styleSetters()
{
    static const QHash<QString, Setter> all{
        {QStringLiteral("size"),
         [](TextStyle &s, const QString &v) {
             return takeNumber(5, 96, v, s.size);
         }},
        {QStringLiteral("bold"),
         [](TextStyle &s, const QString &v) {
             return takeYes(v, s.bold);
         }},
        {QStringLiteral("italic"),
         [](TextStyle &s, const QString &v) {
             return takeYes(v, s.italic);
         }},
        {QStringLiteral("capitals"),
         [](TextStyle &s, const QString &v) {
             return takeYes(v, s.capitals);
         }},
        {QStringLiteral("align"),
         [](TextStyle &s, const QString &v) {
             s.align = alignmentOf(v);
             return true;
         }},
        {QStringLiteral("indent"),
         [](TextStyle &s, const QString &v) {
             return takeNumber(0, 60, v, s.indent);
         }},
        {QStringLiteral("before"),
         [](TextStyle &s, const QString &v) {
             return takeNumber(0, 100, v, s.before);
         }},
        {QStringLiteral("spacing"),
         [](TextStyle &s, const QString &v) {
             return takeNumber(0.8, 3, v, s.spacing);
         }},
        {QStringLiteral("rule"),
         [](TextStyle &s, const QString &v) {
             return takeNumber(0, 1, v, s.ruleShare);
         }},
        {QStringLiteral("color"),
         [](TextStyle &s, const QString &v) {
             s.color = QColor(v);
             return s.color.isValid();
         }},
    };
    return all;
}

Result<QList<std::pair<QString, QString>>> keyValues(const MarkupLine &line, const QString &text)
{
    QList<std::pair<QString, QString>> result;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return templateError(line.line, Messages::tr("\"%1\" is not of the form key=value.").arg(part));
        result.append({part.left(equals), part.mid(equals + 1)});
    }
    return result;
}

Result<void> applyPage(DecisionSheet &sheet, const MarkupLine &line)
{
    HOITHI_TRY(const auto values, keyValues(line, line.text));
    for (const auto &[key, text] : values) {
        bool ok = false;
        const qreal value = text.toDouble(&ok);
        const QString names = QStringLiteral("left top right bottom width height");
        if (!ok || value < 5 || value > 1200 || !names.split(u' ').contains(key))
            return templateError(line.line, Messages::tr("\"%1\" is not a setting of the page.").arg(key));
        if (key == QLatin1String("left"))
            sheet.margins.setLeft(value);
        else if (key == QLatin1String("right"))
            sheet.margins.setRight(value);
        else if (key == QLatin1String("top"))
            sheet.margins.setTop(value);
        else if (key == QLatin1String("bottom"))
            sheet.margins.setBottom(value);
        else if (key == QLatin1String("width"))
            sheet.size.setWidth(value);
        else
            sheet.size.setHeight(value);
    }
    const bool room =
        sheet.textWidth() >= 80 && sheet.size.height() - sheet.margins.top() - sheet.margins.bottom() >= 80;
    return room ? Result<void>() : templateError(line.line, Messages::tr("the margins leave no room for the text."));
}

Result<void> applyStyle(DecisionSheet &sheet, const MarkupLine &line)
{
    const QString role = line.text.section(u' ', 0, 0);
    if (!sheet.styles.contains(role))
        return templateError(line.line, Messages::tr("there is no role named \"%1\".").arg(role));
    HOITHI_TRY(const auto values, keyValues(line, line.text.section(u' ', 1)));
    for (const auto &[key, text] : values) {
        const Setter setter = styleSetters().value(key);
        if (setter == nullptr)
            return templateError(line.line, Messages::tr("\"%1\" is not a setting of a style.").arg(key));
        if (!setter(sheet.styles[role], text))
            return templateError(line.line, Messages::tr("\"%1\" has a value that cannot be used.").arg(key));
    }
    return {};
}

/// The template's lines as they stand before filling: tags at a line's start open sections and say nothing of its role.
QString withoutLeadingTags(const QString &line)
{
    static const QRegularExpression leading(QStringLiteral("^\\s*(\\{\\{[#^/][^}]*\\}\\}\\s*)+"));
    QString result = line;
    return result.remove(leading);
}

Result<MarkupLine> parseLine(int number, const QString &text, const QSet<QString> &roles)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([a-z][a-z-]*):\\s*(.*?)\\s*$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return templateError(number, Messages::tr("a line begins with a role and a colon, as in \"paragraph: …\"."));
    MarkupLine line{number, match.captured(1), match.captured(2)};
    if (!roles.contains(line.role))
        return templateError(number, Messages::tr("there is no role named \"%1\".").arg(line.role));
    return line;
}

QSet<QString> allRoles(const DecisionSheet &sheet)
{
    QSet<QString> roles = directives();
    for (auto it = sheet.styles.cbegin(); it != sheet.styles.cend(); ++it)
        roles.insert(it.key());
    return roles;
}

} // namespace

Result<bool> DecisionSheet::apply(const MarkupLine &line)
{
    if (line.role == QLatin1String("page")) {
        HOITHI_CHECK(applyPage(*this, line));
        return true;
    }
    if (line.role == QLatin1String("style")) {
        HOITHI_CHECK(applyStyle(*this, line));
        return true;
    }
    if (line.role != QLatin1String("font"))
        return false;
    QStringList families;
    for (const QString &family : line.text.split(u',', Qt::SkipEmptyParts))
        families.append(family.trimmed());
    for (TextStyle &each : styles)
        each.families = families;
    return true;
}

QStringList tableCells(const QString &text)
{
    QStringList cells{QString()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar ch = text.at(at);
        if (ch == u'\\' && at + 1 < text.size()) {
            cells.back() += ch;
            cells.back() += text.at(++at);
        } else if (ch == u'|') {
            cells.append(QString());
        } else {
            cells.back() += ch;
        }
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

Result<std::vector<TableColumn>> parseColumns(const MarkupLine &line)
{
    static const QRegularExpression shape(QStringLiteral("^(.*)=([0-9.]+):(left|right|center)$"));
    std::vector<TableColumn> columns;
    for (const QString &part : line.text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = shape.match(part.trimmed());
        const qreal width = match.captured(2).toDouble();
        if (!match.hasMatch() || width < 1 || width > widestColumn)
            return templateError(line.line,
                                 Messages::tr("\"%1\" is not of the form Title=width:align.").arg(part.trimmed()));
        columns.push_back({match.captured(1), width, alignmentOf(match.captured(3))});
    }
    if (columns.empty())
        return templateError(line.line, Messages::tr("a table needs a column."));
    return columns;
}

Result<std::vector<MarkupLine>> parseMarkup(const QString &text)
{
    const QSet<QString> roles = allRoles(DecisionSheet());
    std::vector<MarkupLine> lines;
    int number = 0;
    for (const QString &each : text.split(u'\n')) {
        ++number;
        if (each.trimmed().isEmpty())
            continue;
        HOITHI_TRY(MarkupLine line, parseLine(number, each, roles));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<void> checkMarkup(const QString &text)
{
    QStringList bare;
    for (const QString &line : withoutComments(text).split(u'\n'))
        bare.append(withoutLeadingTags(line));
    HOITHI_TRY(const std::vector<MarkupLine> lines, parseMarkup(bare.join(u'\n')));
    DecisionSheet sheet;
    std::size_t columns = 0;
    for (const MarkupLine &line : lines) {
        HOITHI_TRY([[maybe_unused]] const bool applied, sheet.apply(line));
        if (line.role == QLatin1String("columns")) {
            HOITHI_TRY(const auto parsed, parseColumns(line));
            columns = parsed.size();
        }
        const bool row = line.role == QLatin1String("row") || line.role == QLatin1String("total");
        if (row && std::size_t(tableCells(line.text).size()) != columns)
            return templateError(line.line,
                                 Messages::tr("the row does not have as many cells as the table has columns."));
    }
    return {};
}

} // namespace hoithi
