// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper/questionrows.h"

#include <QPainter>

#include <algorithm>
#include <mutex>

namespace hoithi {

namespace {

constexpr int AnswersInRow = 10;

class PaperSheets final : public PagedDocument
{
public:
    explicit PaperSheets(std::vector<PaperPage> pages) : m_pages(std::move(pages)) {}

    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return PaperPages::size; }
    void paint(QPainter &painter, int page) const override
    {
        // Text that is laid out once keeps its fonts' caches with it, which two painters must not fill at a time.
        const std::lock_guard painting(m_painting);
        const PaperPage &shown = m_pages.at(std::size_t(page));
        for (const SheetRow::Picture &picture : shown.pictures)
            painter.drawImage(picture.at, picture.image);
        shown.content.paint(painter);
    }

private:
    std::vector<PaperPage> m_pages;
    mutable std::mutex m_painting;
};

/// Lays a paper out, variant by variant.
class PaperComposer
{
public:
    PaperComposer(const Paper &paper, const PaperPrinting &printing, const ShownImages &images)
        : m_paper(paper), m_printing(printing), m_hash(paperHash(paper)), m_body(paperStyle()),
          m_questions(m_body, printing.key, images)
    {}

    std::vector<PaperPage> compose(const std::vector<int> &variants)
    {
        for (const int variant : variants) {
            m_pages.startVariant(variant);
            m_pages.place(heading(variant));
            const auto questions = shownQuestions(m_paper, variant);
            for (const ShownQuestion &question : questions)
                m_pages.place(m_questions.rowsOf(question));
            m_pages.place(centred(endMark(), 11, 5));
            if (m_printing.key == PaperKey::With)
                m_pages.place(keyTable(questions));
        }
        addMargins();
        return std::move(m_pages.pages());
    }

private:
    [[nodiscard]] TextStyle styled(qreal size, bool bold, Qt::Alignment align = Qt::AlignHCenter) const
    {
        TextStyle style = m_body;
        style.size = size;
        style.bold = bold;
        style.align = align;
        return style;
    }
    [[nodiscard]] std::vector<SheetRow> centred(const QString &text, qreal size, qreal before) const
    {
        TextStyle style = styled(size, true);
        style.before = before;
        std::vector<SheetRow> rows;
        addBlock(rows, TextBlock(markupEscaped(text), style, PaperPages::textWidth()), 0);
        return rows;
    }

    /// Paragraphs one below the other, as one strip.
    static void stack(SheetRow &row, const std::vector<TextBlock> &blocks, qreal x)
    {
        qreal y = 0;
        for (const TextBlock &block : blocks) {
            const auto shared = std::make_shared<const TextBlock>(block);
            for (int line = 0; line < block.lineCount(); ++line) {
                row.lines.push_back({shared, line, {x, y}});
                y += block.lineHeight(line);
            }
            if (block.style().ruleShare > 0) {
                const qreal length = block.textWidth() * block.style().ruleShare;
                const qreal from = x + (block.width() - length) / 2;
                row.rules.emplace_back(from, y + 0.8, from + length, y + 0.8);
                y += 1.6;
            }
        }
        row.height = std::max(row.height, y);
    }

    [[nodiscard]] std::vector<SheetRow> heading(int variant) const
    {
        const qreal width = PaperPages::textWidth();
        const qreal left = width * 0.4;
        const qreal right = width * 0.56;
        const PaperHeading &texts = m_printing.heading;
        const auto add = [](std::vector<TextBlock> &blocks, const QString &text, const TextStyle &style, qreal to) {
            if (!text.isEmpty())
                blocks.emplace_back(markupEscaped(text), style, to);
        };
        std::vector<TextBlock> office;
        TextStyle issuer = styled(12, true);
        issuer.ruleShare = 0.4;
        add(office, texts.parentAuthority.toUpper(), styled(12, false), left);
        add(office, texts.issuer.toUpper(), issuer, left);
        std::vector<TextBlock> title;
        add(title, roundLabel(texts), styled(13, true), right);
        add(title, texts.contestTitle, styled(12, true), right);
        TextStyle time = styled(12, false);
        time.italic = true;
        add(title, timeLabel(texts), time, right);
        std::vector<SheetRow> rows(1);
        stack(rows.front(), office, 0);
        stack(rows.front(), title, width - right);
        addUnderHeading(rows, m_paper.drawn.variants.at(std::size_t(variant)).code);
        return rows;
    }

    void addUnderHeading(std::vector<SheetRow> &rows, const QString &code) const
    {
        constexpr qreal boxWidth = 34;
        constexpr qreal boxHeight = 8;
        const QString label = variantLabel(code);
        const bool hasNames = m_printing.key == PaperKey::Without;
        if (label.isEmpty() && !hasNames)
            return;
        SheetRow row;
        row.before = 4;
        row.height = boxHeight;
        const qreal width = PaperPages::textWidth();
        const auto add = [&](const QString &text, const TextStyle &style, qreal x, qreal to) {
            const auto block = std::make_shared<const TextBlock>(markupEscaped(text), style, to);
            row.lines.push_back({block, 0, {x, (boxHeight - block->lineHeight(0)) / 2}});
        };
        if (hasNames)
            add(nameLine(), styled(12, false, Qt::AlignLeft), 0, width);
        if (!label.isEmpty()) {
            add(label, styled(13, true), width - boxWidth, boxWidth);
            addBox(row.rules, QRectF(width - boxWidth, 0, boxWidth, boxHeight));
        }
        rows.push_back(std::move(row));
    }

    [[nodiscard]] std::vector<SheetRow> keyTable(const std::vector<ShownQuestion> &questions) const
    {
        std::vector<SheetRow> rows = centred(keyTableTitle(), 12, 5);
        const qreal width = PaperPages::textWidth() / AnswersInRow;
        for (std::size_t i = 0; i < questions.size(); i += AnswersInRow) {
            SheetRow row;
            row.before = 2;
            for (std::size_t at = i; at < std::min(questions.size(), i + AnswersInRow); ++at) {
                const qreal x = qreal(at - i) * width;
                const auto add = [&](const QString &text, qreal y, bool bold) {
                    const TextBlock block = fittedBlock(text, styled(11, bold), width - 1, 7, 1);
                    const auto shared = std::make_shared<const TextBlock>(block);
                    row.lines.push_back({shared, 0, {x + 0.5, y + (7 - shared->lineHeight(0)) / 2}});
                    addBox(row.rules, {x, y, width, 7});
                };
                add(QString::number(questions[at].number), 0, false);
                add(answerLetters(questions[at]), 7, true);
            }
            row.height = 14;
            rows.push_back(std::move(row));
        }
        return rows;
    }

    /// The notice above and the hash and number below each page, once it is known how many there are.
    void addMargins()
    {
        std::map<int, int> counts;
        for (const PaperPage &page : m_pages.pages())
            ++counts[page.variant];
        const qreal width = PaperPages::textWidth();
        for (PaperPage &page : m_pages.pages()) {
            const auto add = [&](const QString &text, const TextStyle &style, qreal y) {
                const auto block = std::make_shared<const TextBlock>(markupEscaped(text), style, width);
                page.content.add(block, {PaperPages::margins.left(), y});
            };
            if (const QString notice = pageNotice(m_printing); !notice.isEmpty())
                add(notice, styled(11, true), 8);
            const qreal foot = PaperPages::size.height() - PaperPages::margins.bottom() + 5;
            TextStyle small = styled(8, false, Qt::AlignLeft);
            small.color = QColor(0x44, 0x44, 0x44);
            add(hashLabel(m_hash), small, foot);
            const QString code = variantLabel(m_paper.drawn.variants.at(std::size_t(page.variant)).code);
            const QString number = QStringLiteral("Trang %1/%2").arg(page.number).arg(counts[page.variant]);
            add(code.isEmpty() ? number : QString(code + QStringLiteral(" – ") + number),
                styled(10, false, Qt::AlignRight), foot - 0.6);
        }
    }

    const Paper &m_paper;
    const PaperPrinting &m_printing;
    QByteArray m_hash;
    TextStyle m_body;
    QuestionRows m_questions;
    PaperPages m_pages;
};

} // namespace

Result<std::unique_ptr<PagedDocument>> layoutPaper(const Paper &paper, const PaperPrinting &printing,
                                                   const PaperImages &images)
{
    HOITHI_TRY(const std::vector<int> variants, printedVariants(paper, printing));
    HOITHI_TRY(const ShownImages shown, decodedImages(paper, images));
    return std::unique_ptr<PagedDocument>(
        std::make_unique<PaperSheets>(PaperComposer(paper, printing, shown).compose(variants)));
}

} // namespace hoithi
