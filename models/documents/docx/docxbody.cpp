// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxbody.h"

#include <algorithm>

namespace hoithi {

namespace {

const QString w = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString r = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString wp = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
const QString a = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString pic = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");

constexpr qreal ruleGap = 0.8; // mm, above a rule and below

/// Word's twentieths of a point.
QString twips(qreal millimetres)
{
    return QString::number(qRound(millimetres * 1440 / 25.4));
}

/// DrawingML's English metric units.
QString emu(qreal millimetres)
{
    return QString::number(qRound64(millimetres * 36'000));
}

} // namespace

QString docxAlignment(Qt::Alignment align)
{
    if (align & Qt::AlignHCenter)
        return QStringLiteral("center");
    if (align & Qt::AlignJustify)
        return QStringLiteral("both");
    return align & Qt::AlignRight ? QStringLiteral("right") : QStringLiteral("left");
}

QString docxText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\t' || (letter >= u' ' && letter != QChar(0xFFFE) && letter != QChar(0xFFFF)))
            kept.append(letter);
        else if (letter == u'\n')
            kept.append(u' ');
    }
    return kept.isValidUtf16() ? kept.normalized(QString::NormalizationForm_C) : QString::fromUtf8(kept.toUtf8());
}

DocxBody::DocxBody(const QString &root) : m_xml(&m_bytes), m_isBody(root == QLatin1String("document"))
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeNamespace(w, QStringLiteral("w"));
    m_xml.writeNamespace(r, QStringLiteral("r"));
    m_xml.writeNamespace(wp, QStringLiteral("wp"));
    m_xml.writeNamespace(a, QStringLiteral("a"));
    m_xml.writeNamespace(pic, QStringLiteral("pic"));
    m_xml.writeStartElement(w, root);
    if (m_isBody)
        m_xml.writeStartElement(w, QStringLiteral("body"));
}

void DocxBody::empty(const QString &name, std::initializer_list<std::pair<QString, QString>> attributes)
{
    m_xml.writeEmptyElement(w, name);
    for (const auto &[attribute, value] : attributes)
        m_xml.writeAttribute(w, attribute, value);
}

void DocxBody::beginParagraph(const DocxParagraph &paragraph, int columns, qreal width)
{
    m_xml.writeStartElement(w, QStringLiteral("p"));
    m_xml.writeStartElement(w, QStringLiteral("pPr"));
    empty(QStringLiteral("pStyle"), {{QStringLiteral("val"), paragraph.style}});
    if (paragraph.keepWithNext)
        empty(QStringLiteral("keepNext"));
    if (columns > 1) {
        m_xml.writeStartElement(w, QStringLiteral("tabs"));
        for (int column = 1; column < columns; ++column)
            empty(QStringLiteral("tab"), {{QStringLiteral("val"), QStringLiteral("left")},
                                          {QStringLiteral("pos"), twips(column * width / columns)}});
        m_xml.writeEndElement();
        empty(QStringLiteral("ind"),
              {{QStringLiteral("left"), QStringLiteral("0")}, {QStringLiteral("firstLine"), QStringLiteral("0")}});
    }
    if (paragraph.align != Qt::Alignment())
        empty(QStringLiteral("jc"), {{QStringLiteral("val"), docxAlignment(paragraph.align)}});
    m_xml.writeEndElement();
}

void DocxBody::run(const DocxRun &run)
{
    m_xml.writeStartElement(w, QStringLiteral("r"));
    if (run.bold || run.italic || run.boxed) {
        m_xml.writeStartElement(w, QStringLiteral("rPr"));
        if (run.bold)
            empty(QStringLiteral("b"));
        if (run.italic)
            empty(QStringLiteral("i"));
        if (run.boxed)
            empty(QStringLiteral("bdr"),
                  {{QStringLiteral("val"), QStringLiteral("single")}, {QStringLiteral("sz"), QStringLiteral("6")}});
        m_xml.writeEndElement();
    }
    const QStringList pieces = docxText(run.text).split(u'\t');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            empty(QStringLiteral("tab"));
        if (pieces.at(i).isEmpty())
            continue;
        m_xml.writeStartElement(w, QStringLiteral("t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(pieces.at(i));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxBody::paragraph(const DocxParagraph &paragraph, std::span<const DocxRun> runs)
{
    columns(paragraph, runs, 0, 0);
}

void DocxBody::paragraph(const DocxParagraph &paragraph, const QString &text)
{
    const DocxRun only{text};
    columns(paragraph, std::span(&only, 1), 0, 0);
}

void DocxBody::columns(const DocxParagraph &paragraph, std::span<const DocxRun> runs, int columns, qreal width)
{
    beginParagraph(paragraph, columns, width);
    std::ranges::for_each(runs, [this](const DocxRun &each) { run(each); });
    m_xml.writeEndElement();
}

void DocxBody::extent(const QString &space, const QString &name, QSizeF millimetres)
{
    m_xml.writeEmptyElement(space, name);
    m_xml.writeAttribute(QStringLiteral("cx"), emu(millimetres.width()));
    m_xml.writeAttribute(QStringLiteral("cy"), emu(millimetres.height()));
}

void DocxBody::pictureName(const QString &space, const QString &name, const QString &description)
{
    const QString number = QString::number(m_pictures);
    m_xml.writeEmptyElement(space, name);
    m_xml.writeAttribute(QStringLiteral("id"), number);
    m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("Hình ") + number);
    m_xml.writeAttribute(QStringLiteral("descr"), docxText(description));
}

void DocxBody::picture(const DocxParagraph &paragraph, const QString &relation, QSizeF millimetres,
                       const QString &description)
{
    ++m_pictures;
    beginParagraph(paragraph);
    m_xml.writeStartElement(w, QStringLiteral("r"));
    m_xml.writeStartElement(w, QStringLiteral("drawing"));
    m_xml.writeStartElement(wp, QStringLiteral("inline"));
    extent(wp, QStringLiteral("extent"), millimetres);
    pictureName(wp, QStringLiteral("docPr"), description);
    m_xml.writeStartElement(a, QStringLiteral("graphic"));
    m_xml.writeStartElement(a, QStringLiteral("graphicData"));
    m_xml.writeAttribute(QStringLiteral("uri"), pic);
    m_xml.writeStartElement(pic, QStringLiteral("pic"));
    m_xml.writeStartElement(pic, QStringLiteral("nvPicPr"));
    pictureName(pic, QStringLiteral("cNvPr"), description);
    m_xml.writeEmptyElement(pic, QStringLiteral("cNvPicPr"));
    m_xml.writeEndElement();
    pictureFill(relation, millimetres);
    for (int open = 0; open < 7; ++open) // pic, graphicData, graphic, inline, drawing, r, p
        m_xml.writeEndElement();
}

void DocxBody::pictureFill(const QString &relation, QSizeF millimetres)
{
    m_xml.writeStartElement(pic, QStringLiteral("blipFill"));
    m_xml.writeEmptyElement(a, QStringLiteral("blip"));
    m_xml.writeAttribute(r, QStringLiteral("embed"), relation);
    m_xml.writeStartElement(a, QStringLiteral("stretch"));
    m_xml.writeEmptyElement(a, QStringLiteral("fillRect"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(pic, QStringLiteral("spPr"));
    m_xml.writeStartElement(a, QStringLiteral("xfrm"));
    m_xml.writeEmptyElement(a, QStringLiteral("off"));
    m_xml.writeAttribute(QStringLiteral("x"), QStringLiteral("0"));
    m_xml.writeAttribute(QStringLiteral("y"), QStringLiteral("0"));
    extent(a, QStringLiteral("ext"), millimetres);
    m_xml.writeEndElement();
    m_xml.writeStartElement(a, QStringLiteral("prstGeom"));
    m_xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    m_xml.writeEmptyElement(a, QStringLiteral("avLst"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::field(const QString &instruction)
{
    m_xml.writeStartElement(w, QStringLiteral("fldSimple"));
    m_xml.writeAttribute(w, QStringLiteral("instr"), instruction);
    run({QStringLiteral("1")});
    m_xml.writeEndElement();
}

void DocxBody::pageNumber(const DocxParagraph &paragraph, const QString &before, bool ofAll)
{
    beginParagraph(paragraph);
    run({before});
    field(QStringLiteral("PAGE"));
    if (ofAll) {
        run({QStringLiteral("/")});
        field(QStringLiteral("NUMPAGES"));
    }
    m_xml.writeEndElement();
}

void DocxBody::tableProperties(std::span<const qreal> widths, const DocxTable &look)
{
    m_xml.writeStartElement(w, QStringLiteral("tblPr"));
    empty(QStringLiteral("tblW"),
          {{QStringLiteral("w"), QStringLiteral("0")}, {QStringLiteral("type"), QStringLiteral("auto")}});
    if (look.ruled) {
        m_xml.writeStartElement(w, QStringLiteral("tblBorders"));
        for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            empty(QString::fromLatin1(side),
                  {{QStringLiteral("val"), QStringLiteral("single")}, {QStringLiteral("sz"), QStringLiteral("4")}});
        m_xml.writeEndElement();
    }
    empty(QStringLiteral("tblLayout"), {{QStringLiteral("type"), QStringLiteral("fixed")}});
    if (look.flush) {
        m_xml.writeStartElement(w, QStringLiteral("tblCellMar"));
        for (const char *side : {"left", "right"})
            empty(QString::fromLatin1(side),
                  {{QStringLiteral("w"), QStringLiteral("0")}, {QStringLiteral("type"), QStringLiteral("dxa")}});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(w, QStringLiteral("tblGrid"));
    for (const qreal width : widths)
        empty(QStringLiteral("gridCol"), {{QStringLiteral("w"), twips(width)}});
    m_xml.writeEndElement();
}

void DocxBody::table(std::span<const qreal> widths, int rows, const DocxTable &look,
                     const std::function<void(int row, int column)> &cell)
{
    m_xml.writeStartElement(w, QStringLiteral("tbl"));
    tableProperties(widths, look);
    for (int row = 0; row < rows; ++row) {
        m_xml.writeStartElement(w, QStringLiteral("tr"));
        m_xml.writeStartElement(w, QStringLiteral("trPr"));
        empty(QStringLiteral("cantSplit"));
        if (look.heading && row == 0)
            empty(QStringLiteral("tblHeader"));
        m_xml.writeEndElement();
        int column = 0;
        for (const qreal width : widths) {
            m_xml.writeStartElement(w, QStringLiteral("tc"));
            m_xml.writeStartElement(w, QStringLiteral("tcPr"));
            empty(QStringLiteral("tcW"),
                  {{QStringLiteral("w"), twips(width)}, {QStringLiteral("type"), QStringLiteral("dxa")}});
            m_xml.writeEndElement();
            cell(row, column++);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxBody::gap(qreal height, bool keepWithNext)
{
    m_xml.writeStartElement(w, QStringLiteral("p"));
    m_xml.writeStartElement(w, QStringLiteral("pPr"));
    if (keepWithNext)
        empty(QStringLiteral("keepNext"));
    empty(QStringLiteral("spacing"),
          {{QStringLiteral("line"), twips(height)}, {QStringLiteral("lineRule"), QStringLiteral("exact")}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// The upper border of an empty paragraph: one below the text would be as long as the column is wide.
void DocxBody::rule(qreal length, qreal width)
{
    const QString indent = twips((width - length) / 2);
    m_xml.writeStartElement(w, QStringLiteral("p"));
    m_xml.writeStartElement(w, QStringLiteral("pPr"));
    m_xml.writeStartElement(w, QStringLiteral("pBdr"));
    empty(QStringLiteral("top"), {{QStringLiteral("val"), QStringLiteral("single")},
                                  {QStringLiteral("sz"), QStringLiteral("4")},
                                  {QStringLiteral("space"), QStringLiteral("0")}});
    m_xml.writeEndElement();
    empty(QStringLiteral("spacing"), {{QStringLiteral("before"), twips(ruleGap)},
                                      {QStringLiteral("line"), twips(ruleGap)},
                                      {QStringLiteral("lineRule"), QStringLiteral("exact")}});
    empty(QStringLiteral("ind"), {{QStringLiteral("left"), indent}, {QStringLiteral("right"), indent}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::reference(const QString &kind, const QString &pages, const QString &relation)
{
    if (relation.isEmpty())
        return;
    m_xml.writeEmptyElement(w, kind);
    m_xml.writeAttribute(w, QStringLiteral("type"), pages);
    m_xml.writeAttribute(r, QStringLiteral("id"), relation);
}

void DocxBody::margins(const QMarginsF &margins)
{
    empty(QStringLiteral("pgMar"), {{QStringLiteral("top"), twips(margins.top())},
                                    {QStringLiteral("right"), twips(margins.right())},
                                    {QStringLiteral("bottom"), twips(margins.bottom())},
                                    {QStringLiteral("left"), twips(margins.left())},
                                    {QStringLiteral("header"), twips(8)},
                                    {QStringLiteral("footer"), twips(8)},
                                    {QStringLiteral("gutter"), QStringLiteral("0")}});
}

void DocxBody::endSection(const DocxSection &section, bool last)
{
    // The last section's properties belong to the body, those of another to its last paragraph.
    if (!last) {
        m_xml.writeStartElement(w, QStringLiteral("p"));
        m_xml.writeStartElement(w, QStringLiteral("pPr"));
    }
    m_xml.writeStartElement(w, QStringLiteral("sectPr"));
    reference(QStringLiteral("headerReference"), QStringLiteral("default"), section.header);
    reference(QStringLiteral("footerReference"), QStringLiteral("default"), section.footer);
    if (section.titlePage)
        reference(QStringLiteral("footerReference"), QStringLiteral("first"), section.footer);
    empty(QStringLiteral("type"), {{QStringLiteral("val"), QStringLiteral("nextPage")}});
    empty(QStringLiteral("pgSz"),
          {{QStringLiteral("w"), twips(section.page.width())}, {QStringLiteral("h"), twips(section.page.height())}});
    margins(section.margins);
    empty(QStringLiteral("pgNumType"), {{QStringLiteral("start"), QStringLiteral("1")}});
    if (section.titlePage)
        empty(QStringLiteral("titlePg"));
    m_xml.writeEndElement();
    if (!last) {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
}

QByteArray DocxBody::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace hoithi
