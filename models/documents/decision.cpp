// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decision.h"

#include "documents/decisioncomposer.h"
#include "documents/decisionvalues.h"
#include "documents/templatetags.h"

#include <QCoreApplication>

#include <mutex>

namespace hoithi {

namespace {

class DecisionDocument final : public PagedDocument
{
public:
    DecisionDocument(QSizeF size, std::vector<PageContent> pages) : m_size(size), m_pages(std::move(pages)) {}

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

Result<std::unique_ptr<PagedDocument>> layoutDecision(const DecisionContent &content,
                                                      const DocumentTemplate &decisionTemplate)
{
    if (decisionTemplate.kind() != DocumentTemplate::Kind::Decision) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("DocumentTemplate", "This is not the template of a decision."));
    }
    HOITHI_TRY(const QString filled,
               fillTemplate(decisionTemplate.text(), decisionValues(content), ValueEscape::Markup));
    HOITHI_TRY(const std::vector<MarkupLine> lines, parseMarkup(filled));
    DecisionSheet sheet;
    std::vector<MarkupLine> body;
    for (const MarkupLine &line : lines) {
        HOITHI_TRY(const bool applied, sheet.apply(line));
        if (!applied)
            body.push_back(line);
    }
    sheet.resolveFonts();
    HOITHI_TRY(std::vector<PageContent> pages, composeDecision(body, sheet));
    return std::unique_ptr<PagedDocument>(std::make_unique<DecisionDocument>(sheet.size, std::move(pages)));
}

} // namespace hoithi
