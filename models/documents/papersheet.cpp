// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperpages.h"
#include "documents/papertext.h"

#include <QPainter>

#include <algorithm>
#include <mutex>

namespace hoithi {

namespace {

constexpr qreal BetweenQuestions = 3;
constexpr qreal BetweenOptions = 0.8;
constexpr qreal LetterBox = 4.6;
constexpr QSizeF LargestImage(120, 80);
constexpr qreal OptionImageHeight = 32;
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
        for (const PaperRow::Picture &picture : shown.pictures)
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
        : m_paper(paper), m_printing(printing), m_images(images), m_hash(paperHash(paper))
    {
        m_body.families = vietnameseFamilies({QStringLiteral("Times New Roman"), QStringLiteral("Tinos")});
        m_body.size = 12;
        m_body.align = Qt::AlignLeft;
        m_body.spacing = 1.05;
    }

    std::vector<PaperPage> compose(const std::vector<int> &variants)
    {
        for (const int variant : variants) {
            m_pages.startVariant(variant);
            m_pages.place(heading(variant));
            const auto questions = shownQuestions(m_paper, variant);
            for (const ShownQuestion &question : questions)
                m_pages.place(rowsOf(question));
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
    [[nodiscard]] std::vector<PaperRow> centred(const QString &text, qreal size, qreal before) const
    {
        TextStyle style = styled(size, true);
        style.before = before;
        std::vector<PaperRow> rows;
        addBlock(rows, TextBlock(markupEscaped(text), style, PaperPages::textWidth()), 0);
        return rows;
    }

    /// Paragraphs one below the other, as one strip.
    static void stack(PaperRow &row, const std::vector<TextBlock> &blocks, qreal x)
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

    [[nodiscard]] std::vector<PaperRow> heading(int variant) const
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
        std::vector<PaperRow> rows(1);
        stack(rows.front(), office, 0);
        stack(rows.front(), title, width - right);
        addUnderHeading(rows, m_paper.drawn.variants.at(std::size_t(variant)).code);
        return rows;
    }

    void addUnderHeading(std::vector<PaperRow> &rows, const QString &code) const
    {
        constexpr qreal boxWidth = 34;
        constexpr qreal boxHeight = 8;
        const QString label = variantLabel(code);
        const bool hasNames = m_printing.key == PaperKey::Without;
        if (label.isEmpty() && !hasNames)
            return;
        PaperRow row;
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

    static void addBox(std::vector<QLineF> &rules, const QRectF &box)
    {
        rules.emplace_back(box.topLeft(), box.topRight());
        rules.emplace_back(box.bottomLeft(), box.bottomRight());
        rules.emplace_back(box.topLeft(), box.bottomLeft());
        rules.emplace_back(box.topRight(), box.bottomRight());
    }

    [[nodiscard]] std::vector<PaperRow> rowsOf(const ShownQuestion &question) const
    {
        std::vector<PaperRow> rows;
        QStringList paragraphs = printedText(question.wording->text).split(u'\n');
        for (QString &paragraph : paragraphs)
            paragraph = markupEscaped(paragraph);
        paragraphs.front().prepend(QStringLiteral("**") + questionLabel(question.number) + QStringLiteral("** "));
        if (question.wording->multiple)
            paragraphs.back().append(QStringLiteral(" *") + multipleNotice() + u'*');
        TextStyle style = m_body;
        style.align = Qt::AlignJustify;
        style.before = BetweenQuestions;
        for (const QString &paragraph : paragraphs) {
            addBlock(rows, TextBlock(paragraph, style, PaperPages::textWidth()), 0);
            style.before = 0;
        }
        for (const QuestionImage *image : shownImages(question)) {
            if (!isOfOption(question, *image))
                rows.push_back(pictureRow(*image));
        }
        addOptions(rows, question);
        return rows;
    }

    static bool isOfOption(const ShownQuestion &question, const QuestionImage &image)
    {
        return std::ranges::any_of(question.options,
                                   [&](const ShownOption &shown) { return shown.option->image == image.name; });
    }
    [[nodiscard]] PaperRow pictureRow(const QuestionImage &image) const
    {
        const QImage &pixels = m_images.at(image.sha256);
        const QSizeF size = shownSize(pixels, LargestImage);
        PaperRow row;
        row.before = 1.5;
        row.height = size.height() + 1;
        row.pictures.push_back({pixels, {{(PaperPages::textWidth() - size.width()) / 2, 0}, size}});
        return row;
    }

    void addOptions(std::vector<PaperRow> &rows, const ShownQuestion &question) const
    {
        const int columns = optionColumns(question, m_body, PaperPages::textWidth());
        const qreal width = PaperPages::textWidth() / columns;
        for (std::size_t i = 0; i < question.options.size(); i += std::size_t(columns)) {
            std::vector<std::vector<PaperRow>> cells;
            for (std::size_t at = i; at < std::min(question.options.size(), i + std::size_t(columns)); ++at)
                cells.push_back(optionRows(question, question.options[at], qreal(at - i) * width, width));
            if (cells.size() == 1) {
                std::ranges::move(cells.front(), std::back_inserter(rows));
                continue;
            }
            rows.push_back(besides(cells));
        }
    }

    /// Cells of a row, each of few lines, as one strip.
    static PaperRow besides(const std::vector<std::vector<PaperRow>> &cells)
    {
        PaperRow together;
        together.before = BetweenOptions;
        for (const std::vector<PaperRow> &cell : cells) {
            qreal y = 0;
            for (const PaperRow &row : cell) {
                for (const PageContent::Line &line : row.lines)
                    together.lines.push_back({line.block, line.line, line.at + QPointF(0, y)});
                for (const QLineF &rule : row.rules)
                    together.rules.push_back(rule.translated(0, y));
                for (const PaperRow::Picture &picture : row.pictures)
                    together.pictures.push_back({picture.image, picture.at.translated(0, y)});
                y += row.height;
            }
            together.height = std::max(together.height, y);
        }
        return together;
    }

    [[nodiscard]] std::vector<PaperRow> optionRows(const ShownQuestion &question, const ShownOption &shown, qreal x,
                                                   qreal width) const
    {
        const bool marked = m_printing.key == PaperKey::With && shown.option->right;
        TextStyle style = m_body;
        style.bold = marked;
        style.before = BetweenOptions;
        const qreal textAt = x + optionLetterWidth;
        std::vector<PaperRow> rows;
        for (const QString &paragraph : printedText(shown.option->text).split(u'\n')) {
            addBlock(rows, TextBlock(markupEscaped(paragraph), style, width - optionLetterWidth), textAt);
            style.before = 0;
        }
        const auto letter = std::make_shared<const TextBlock>(QString(shown.letter) + u'.',
                                                              styled(12, true, Qt::AlignLeft), optionLetterWidth);
        rows.front().lines.insert(rows.front().lines.begin(), {letter, 0, {x + 0.8, 0}});
        if (marked)
            addBox(rows.front().rules, {x - 0.4, 0.3, LetterBox + 0.8, letter->lineHeight(0)});
        if (const auto found = std::ranges::find(question.wording->images, shown.option->image, &QuestionImage::name);
            !shown.option->image.isEmpty() && found != question.wording->images.end()) {
            const QImage &pixels = m_images.at(found->sha256);
            const QSizeF size = shownSize(pixels, {width - optionLetterWidth - 3, OptionImageHeight});
            PaperRow row;
            row.height = size.height() + 1;
            row.pictures.push_back({pixels, {{textAt, 0.5}, size}});
            rows.push_back(std::move(row));
        }
        return rows;
    }

    [[nodiscard]] std::vector<PaperRow> keyTable(const std::vector<ShownQuestion> &questions) const
    {
        std::vector<PaperRow> rows = centred(keyTableTitle(), 12, 5);
        const qreal width = PaperPages::textWidth() / AnswersInRow;
        for (std::size_t i = 0; i < questions.size(); i += AnswersInRow) {
            PaperRow row;
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
            if (m_printing.key == PaperKey::With)
                add(keyNotice(), styled(11, true), 8);
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
    const ShownImages &m_images;
    QByteArray m_hash;
    TextStyle m_body;
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
