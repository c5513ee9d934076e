// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxbody.h"
#include "documents/docx/docxpackage.h"
#include "documents/paper/paperdocxstyles.h"
#include "documents/paper/paperpages.h"
#include "documents/paper/papertext.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr QSizeF LargestImage(120, 80);
constexpr qreal OptionImageHeight = 32;
constexpr int AnswersInRow = 10;

/// Writes a paper into a Word document, each variant a section of its own.
class PaperDocx
{
public:
    PaperDocx(const Paper &paper, const PaperPrinting &printing, const PaperImages &bytes, const ShownImages &images)
        : m_paper(paper), m_printing(printing), m_bytes(bytes), m_images(images), m_body(QStringLiteral("document"))
    {
        m_style.families = vietnameseFamilies({QStringLiteral("Times New Roman"), QStringLiteral("Tinos")});
        m_style.size = 12;
    }

    Result<QByteArray> write(const std::vector<int> &variants)
    {
        const QString notice = pageNotice(m_printing);
        const QString header = notice.isEmpty() ? QString() : m_package.addHeader(headerXml(notice));
        for (const int variant : variants) {
            writeHeading(variant);
            const auto questions = shownQuestions(m_paper, variant);
            for (const ShownQuestion &question : questions)
                writeQuestion(question);
            m_body.paragraph({QStringLiteral("EndMark")}, endMark());
            if (m_printing.key == PaperKey::With)
                writeKey(questions);
            DocxSection section;
            section.header = header;
            section.footer = m_package.addFooter(footerXml(variant, variants.size() == 1));
            section.page = PaperPages::size;
            section.margins = PaperPages::margins;
            m_body.endSection(section, variant == variants.back());
        }
        return m_package.write(m_body.finish(), paperTitle(m_paper, m_printing));
    }

private:
    static QByteArray headerXml(const QString &notice)
    {
        DocxBody header(QStringLiteral("hdr"));
        header.paragraph({QStringLiteral("Notice")}, notice);
        return header.finish();
    }
    /// Word and LibreOffice agree on the number of all pages, not on that of a section's.
    [[nodiscard]] QByteArray footerXml(int variant, bool isOnly) const
    {
        DocxBody footer(QStringLiteral("ftr"));
        const QString code = variantLabel(codeOf(variant));
        footer.pageNumber(
            {QStringLiteral("Foot")},
            (code.isEmpty() ? QString() : QString(code + QStringLiteral(" – "))) + QStringLiteral("Trang "), isOnly);
        footer.paragraph({QStringLiteral("FootHash")}, hashLabel(paperHash(m_paper)));
        return footer.finish();
    }
    [[nodiscard]] QString codeOf(int variant) const { return m_paper.drawn.variants.at(std::size_t(variant)).code; }

    void writeHeading(int variant)
    {
        const PaperHeading &texts = m_printing.heading;
        const qreal width = PaperPages::textWidth();
        const std::array widths{width * 0.42, width * 0.58};
        m_body.table(widths, 1, {}, [&](int, int column) {
            if (column == 0) {
                m_body.paragraph({QStringLiteral("Office")}, texts.parentAuthority.toUpper());
                m_body.paragraph({QStringLiteral("PaperTitle")}, texts.issuer.toUpper());
                return;
            }
            m_body.paragraph({QStringLiteral("PaperTitle")}, roundLabel(texts));
            m_body.paragraph({QStringLiteral("PaperTitle")}, texts.contestTitle);
            if (const DocxRun time{timeLabel(texts), false, true}; !time.text.isEmpty())
                m_body.paragraph({QStringLiteral("Office")}, std::span(&time, 1));
        });
        if (const QString code = variantLabel(codeOf(variant)); !code.isEmpty()) {
            const DocxRun run{code, true, false, true};
            m_body.paragraph({QStringLiteral("PaperLine")}, std::span(&run, 1));
        }
        if (m_printing.key == PaperKey::Without)
            m_body.paragraph({QStringLiteral("PaperLine")}, nameLine());
    }

    void writeQuestion(const ShownQuestion &question)
    {
        const QStringList paragraphs = printedText(question.wording->text).split(u'\n');
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            std::vector<DocxRun> runs;
            if (i == 0)
                runs.push_back({questionLabel(question.number) + u' ', true});
            runs.push_back({paragraphs.at(i)});
            if (question.wording->multiple && i == paragraphs.size() - 1)
                runs.push_back({QString(u' ' + multipleNotice()), false, true});
            m_body.paragraph({i == 0 ? QStringLiteral("Question") : QStringLiteral("QuestionMore"), true}, runs);
        }
        for (const QuestionImage *image : shownImages(question)) {
            const auto isOf = [&](const ShownOption &shown) {
                return shown.option->image == image->name;
            };
            if (std::ranges::none_of(question.options, isOf))
                writeImage({QStringLiteral("Picture"), true}, *image, LargestImage);
        }
        writeOptions(question);
    }

    void writeOptions(const ShownQuestion &question)
    {
        const auto columns = std::size_t(optionColumns(question, m_style, PaperPages::textWidth()));
        const auto hasImage = [](const ShownOption &shown) {
            return !shown.option->image.isEmpty();
        };
        if (std::ranges::any_of(question.options, hasImage)) {
            writeOptionTable(question, columns);
            return;
        }
        for (std::size_t i = 0; i < question.options.size(); i += columns) {
            const std::size_t end = std::min(question.options.size(), i + columns);
            std::vector<DocxRun> runs;
            for (std::size_t at = i; at < end; ++at) {
                if (at > i)
                    runs.push_back({QStringLiteral("\t")});
                addOption(runs, question.options[at], columns > 1);
            }
            m_body.columns({QStringLiteral("AnswerOption"), end < question.options.size()}, runs, int(columns),
                           PaperPages::textWidth());
        }
    }

    /// Options with their images below them, beside each other.
    void writeOptionTable(const ShownQuestion &question, std::size_t columns)
    {
        const qreal width = PaperPages::textWidth() / qreal(columns);
        const auto rows = (question.options.size() + columns - 1) / columns;
        m_body.table(std::vector<qreal>(columns, width), int(rows), {}, [&](int row, int column) {
            const std::size_t at = std::size_t(row) * columns + std::size_t(column);
            const bool keep = std::size_t(row) + 1 < rows;
            std::vector<DocxRun> runs;
            if (at < question.options.size())
                addOption(runs, question.options[at], false);
            m_body.paragraph({QStringLiteral("AnswerOption"), keep}, runs);
            if (at < question.options.size())
                writeOptionImage(question, question.options[at], keep, width);
        });
    }

    void addOption(std::vector<DocxRun> &runs, const ShownOption &shown, bool besides) const
    {
        const bool marked = m_printing.key == PaperKey::With && shown.option->right;
        runs.push_back({QString(shown.letter) + u'.', true, false, marked});
        runs.push_back(
            {(besides ? QStringLiteral(" ") : QStringLiteral("\t")) + printedText(shown.option->text), marked});
    }

    void writeOptionImage(const ShownQuestion &question, const ShownOption &shown, bool keep, qreal width)
    {
        const auto found = std::ranges::find(question.wording->images, shown.option->image, &QuestionImage::name);
        if (found != question.wording->images.end())
            writeImage({QStringLiteral("OptionPicture"), keep}, *found,
                       {width - 2 * optionLetterWidth, OptionImageHeight});
    }

    void writeImage(const DocxParagraph &paragraph, const QuestionImage &image, QSizeF most)
    {
        const QImage &pixels = m_images.at(image.sha256);
        auto found = m_relations.find(image.sha256);
        if (found == m_relations.end())
            found = m_relations.emplace(image.sha256, addImage(image, pixels)).first;
        m_body.picture(paragraph, found->second, shownSize(pixels, most), image.description);
    }

    /// As it is where Word knows its kind; else as PNG.
    QString addImage(const QuestionImage &image, const QImage &pixels)
    {
        const QByteArray &bytes = m_bytes.at(image.sha256);
        if (bytes.startsWith("\x89PNG"))
            return m_package.addImage(bytes, QStringLiteral("png"));
        if (bytes.startsWith("\xFF\xD8\xFF"))
            return m_package.addImage(bytes, QStringLiteral("jpeg"));
        QByteArray converted;
        QBuffer buffer(&converted);
        buffer.open(QIODevice::WriteOnly);
        pixels.save(&buffer, "PNG");
        return m_package.addImage(converted, QStringLiteral("png"));
    }

    void writeKey(const std::vector<ShownQuestion> &questions)
    {
        m_body.paragraph({QStringLiteral("EndMark")}, keyTableTitle());
        const std::vector<qreal> widths(AnswersInRow, PaperPages::textWidth() / AnswersInRow);
        const auto rows = 2 * ((int(questions.size()) + AnswersInRow - 1) / AnswersInRow);
        m_body.table(widths, rows, {.ruled = true}, [&](int row, int column) {
            const auto index = std::size_t(row / 2 * AnswersInRow + column);
            DocxRun run;
            if (index < questions.size())
                run = row % 2 == 0 ? DocxRun{QString::number(questions[index].number)}
                                   : DocxRun{answerLetters(questions[index]), true};
            m_body.paragraph({QStringLiteral("Cell"), row % 2 == 0}, std::span(&run, 1));
        });
    }

    const Paper &m_paper;
    const PaperPrinting &m_printing;
    const PaperImages &m_bytes;
    const ShownImages &m_images;
    TextStyle m_style;
    DocxBody m_body;
    DocxPackage m_package{paperDocxStyles()};
    std::map<QByteArray, QString> m_relations;
};

} // namespace

Result<QByteArray> paperDocx(const Paper &paper, const PaperPrinting &printing, const PaperImages &images)
{
    HOITHI_TRY(const std::vector<int> variants, printedVariants(paper, printing));
    HOITHI_TRY(const ShownImages shown, decodedImages(paper, images));
    return PaperDocx(paper, printing, images, shown).write(variants);
}

} // namespace hoithi
