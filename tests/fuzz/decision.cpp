// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decisionmarkup.h"
#include "documents/decisionvalues.h"
#include "documents/documenttemplate.h"
#include "documents/templatetags.h"
#include "fuzzing.h"

namespace hoithi::fuzz {

namespace {

DecisionContent sampleContent()
{
    DecisionContent content;
    content.issuer = QStringLiteral("Ban Tổ chức | Hội thi");
    content.number = QStringLiteral("5");
    content.date = QDate(2023, 10, 2);
    content.rows.push_back({1, QStringLiteral("Lê Thị *Mẫu*\\"), QStringLiteral("{{issuer}}\nparagraph: x"),
                            QStringLiteral("Giải Nhất"), 1'500'000});
    return content;
}

void checkStyle(const TextStyle &style)
{
    require(style.size >= 5 && style.size <= 96, "a style has a size");
    require(style.indent >= 0 && style.indent <= 60 && style.before >= 0 && style.before <= 100,
            "a style has its place");
    require(style.spacing >= 0.8 && style.spacing <= 3, "a style has its spacing");
    require(style.ruleShare >= 0 && style.ruleShare <= 1, "a rule is a share of the width");
    require(style.color.isValid(), "a style has a colour");
}

void checkLines(const std::vector<MarkupLine> &lines)
{
    DecisionSheet sheet;
    for (const MarkupLine &line : lines) {
        if (!sheet.apply(line))
            return;
        if (line.role != QLatin1String("columns"))
            continue;
        const auto columns = parseColumns(line);
        if (!columns)
            return;
        for (const TableColumn &column : *columns)
            require(column.width >= 1 && column.width <= 10'000, "a column has a width");
    }
    require(sheet.textWidth() >= 80, "a checked page has room for text");
    for (const TextStyle &style : sheet.styles)
        checkStyle(style);
}

} // namespace

void takeInput(std::string_view bytes)
{
    static const QVariantMap values = decisionValues(sampleContent());
    const auto made = DocumentTemplate::fromText(QStringLiteral("decision.fuzz"), toText(bytes));
    if (!made) {
        require(made.error().code == ErrorCode::BadInput && !made.error().message.isEmpty(), "a refusal says why");
        return;
    }
    require(made->kind() == DocumentTemplate::Kind::Decision, "its name says what a template is");
    const auto filled = fillTemplate(made->text(), values, ValueEscape::Markup);
    require(filled.has_value(), "a checked template can be filled in");
    const auto lines = parseMarkup(*filled);
    require(lines || !lines.error().message.isEmpty(), "a refusal says why");
    if (!lines)
        return;
    checkLines(*lines);
}

} // namespace hoithi::fuzz
