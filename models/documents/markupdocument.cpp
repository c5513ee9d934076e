// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markupdocument.h"

#include "documents/decisioncomposer.h"
#include "documents/templatetags.h"

#include <mutex>

namespace hoithi {

namespace {

class MarkupDocument final : public PagedDocument
{
public:
    MarkupDocument(QSizeF size, std::vector<PageContent> pages) : m_size(size), m_pages(std::move(pages)) {}

    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }

    void paint(QPainter &painter, int page) const override
    {
        // Text that is laid out once keeps its fonts' caches with it, which two painters must not fill at a time.
        const std::lock_guard painting(m_painting);
        m_pages.at(std::size_t(page)).paint(painter);
    }

private:
    QSizeF m_size;
    std::vector<PageContent> m_pages;
    mutable std::mutex m_painting;
};

} // namespace

Result<QString> fillMarkup(const QString &text, const QVariantMap &values)
{
    return fillTemplate(text, values, ValueEscape::Markup);
}

Result<FilledMarkup> readMarkup(const QString &filled)
{
    HOITHI_TRY(const std::vector<MarkupLine> lines, parseMarkup(filled));
    FilledMarkup result;
    for (const MarkupLine &line : lines) {
        HOITHI_TRY(const bool applied, result.sheet.apply(line));
        if (!applied)
            result.lines.push_back(line);
    }
    return result;
}

Result<std::unique_ptr<PagedDocument>> layoutMarkup(const QString &filled)
{
    HOITHI_TRY(FilledMarkup markup, readMarkup(filled));
    markup.sheet.resolveFonts();
    HOITHI_TRY(std::vector<PageContent> pages, composeDecision(markup.lines, markup.sheet));
    return std::unique_ptr<PagedDocument>(std::make_unique<MarkupDocument>(markup.sheet.size, std::move(pages)));
}

Result<std::unique_ptr<PagedDocument>> layoutMarkup(const QString &text, const QVariantMap &values)
{
    HOITHI_TRY(const QString filled, fillMarkup(text, values));
    return layoutMarkup(filled);
}

} // namespace hoithi
