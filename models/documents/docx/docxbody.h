// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>
#include <span>

namespace hoithi {

/// A run of text, with how it differs from its paragraph's style.
struct DocxRun
{
    QString text; ///< a tab stays one; other control characters go
    bool bold = false;
    bool italic = false;
    bool boxed = false;
};

/// A paragraph in a named style of the document.
struct DocxParagraph
{
    QString style;
    bool keepWithNext = false;
    Qt::Alignment align = {}; ///< where it is another one than the style's
};

/// How a table looks.
struct DocxTable
{
    bool ruled = false;
    bool flush = false;   ///< texts begin and end where the columns do
    bool heading = false; ///< the first row stands again on every page
};

/// The pages of a section, in millimetres. Relations may be empty.
struct DocxSection
{
    QSizeF page{210, 297};
    QMarginsF margins;
    QString header;
    QString footer;
    bool titlePage = false; ///< no header on the first page
};

/// Writes the XML of a part of a Word document: the body, a header or a footer.
class DocxBody
{
public:
    /// `root` is "document", "hdr" or "ftr".
    explicit DocxBody(const QString &root);
    DocxBody(const DocxBody &) = delete;
    DocxBody &operator=(const DocxBody &) = delete;
    DocxBody(DocxBody &&) = delete;
    DocxBody &operator=(DocxBody &&) = delete;
    ~DocxBody() = default;

    void paragraph(const DocxParagraph &paragraph, std::span<const DocxRun> runs);
    void paragraph(const DocxParagraph &paragraph, const QString &text);
    /// A paragraph with options beside each other, in `columns` columns over `width` millimetres.
    void columns(const DocxParagraph &paragraph, std::span<const DocxRun> runs, int columns, qreal width);
    void picture(const DocxParagraph &paragraph, const QString &relation, QSizeF millimetres,
                 const QString &description);
    /// A text, then the page's number and, where it can be known, of how many.
    void pageNumber(const DocxParagraph &paragraph, const QString &before, bool ofAll);

    /// Columns of the widths given, in millimetres; `cell` writes the paragraphs of one.
    void table(std::span<const qreal> widths, int rows, const DocxTable &look,
               const std::function<void(int row, int column)> &cell);

    /// Empty space of that height.
    void gap(qreal height, bool keepWithNext = false);
    /// A rule of that length in the middle of `width`.
    void rule(qreal length, qreal width);

    /// Ends a section; the next begins on a new page and counts from 1.
    void endSection(const DocxSection &section, bool last);

    [[nodiscard]] QByteArray finish();

private:
    void beginParagraph(const DocxParagraph &paragraph, int columns = 0, qreal width = 0);
    void run(const DocxRun &run);
    void field(const QString &instruction);
    void extent(const QString &space, const QString &name, QSizeF millimetres);
    void pictureName(const QString &space, const QString &name, const QString &description);
    void pictureFill(const QString &relation, QSizeF millimetres);
    void reference(const QString &kind, const QString &pages, const QString &relation);
    void margins(const QMarginsF &margins);
    void empty(const QString &name, std::initializer_list<std::pair<QString, QString>> attributes = {});
    void tableProperties(std::span<const qreal> widths, const DocxTable &look);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_isBody;
    int m_pictures = 0;
};

/// Word's word for it.
[[nodiscard]] QString docxAlignment(Qt::Alignment align);

/// Without what XML cannot hold, nor paper show.
[[nodiscard]] QString docxText(const QString &text);

} // namespace hoithi
