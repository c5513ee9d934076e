// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxpackage.h"

#include "containers/archive.h"
#include "documents/docx/docxbody.h"

namespace hoithi {

namespace {

constexpr const char *declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr const char *packageRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/>"
    "<Relationship Id=\"rId2\" "
    "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
    "Target=\"docProps/core.xml\"/></Relationships>";

void addStyle(QByteArray &xml, const DocxStyle &style, bool isNormal)
{
    xml.append("<w:style w:type=\"paragraph\" ").append(isNormal ? "w:default=\"1\" " : "w:customStyle=\"1\" ");
    xml.append("w:styleId=\"").append(style.id).append("\"><w:name w:val=\"").append(style.name).append("\"/>");
    if (!isNormal)
        xml.append("<w:basedOn w:val=\"Normal\"/>");
    xml.append("<w:qFormat/><w:pPr>").append(style.paragraph).append("</w:pPr>");
    xml.append("<w:rPr>").append(style.run).append("</w:rPr></w:style>");
}

QByteArray coreProperties(const QString &title)
{
    QByteArray xml(declaration);
    xml.append("<cp:coreProperties "
               "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
    return xml.append(docxText(title).toHtmlEscaped().toUtf8()).append("</dc:title></cp:coreProperties>");
}

} // namespace

QByteArray DocxPackage::stylesXml() const
{
    const QByteArray face = docxText(m_face).toHtmlEscaped().toUtf8();
    QByteArray xml(declaration);
    xml.append("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>"
               "<w:rPrDefault><w:rPr><w:rFonts");
    for (const char *letters : {"ascii", "hAnsi", "cs", "eastAsia"})
        xml.append(" w:").append(letters).append("=\"").append(face).append('"');
    xml.append("/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
               "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
    addStyle(xml, {"Normal", "Normal", {}, {}}, true);
    for (const DocxStyle &style : m_styles)
        addStyle(xml, style, false);
    return xml.append("</w:styles>");
}

QString DocxPackage::addPart(const QString &kind, const QByteArray &xml)
{
    const auto number = m_parts.size() + 2; // the styles have the first
    m_parts.push_back({kind, QStringLiteral("%1%2.xml").arg(kind).arg(number), xml});
    return QStringLiteral("rId%1").arg(number);
}

QString DocxPackage::addImage(const QByteArray &bytes, const QString &suffix)
{
    const auto number = m_parts.size() + 2;
    m_parts.push_back({QStringLiteral("image"), QStringLiteral("media/image%1.%2").arg(number).arg(suffix), bytes});
    return QStringLiteral("rId%1").arg(number);
}

QByteArray DocxPackage::contentTypes() const
{
    QByteArray xml(declaration);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
               "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
               "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
               "<Default Extension=\"png\" ContentType=\"image/png\"/>"
               "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
               "<Default Extension=\"gif\" ContentType=\"image/gif\"/>");
    const auto add = [&xml](const QByteArray &name, const QByteArray &type) {
        xml.append("<Override PartName=\"/").append(name).append("\" ContentType=\"application/vnd.");
        xml.append(type).append("+xml\"/>");
    };
    add("word/document.xml", "openxmlformats-officedocument.wordprocessingml.document.main");
    add("word/styles.xml", "openxmlformats-officedocument.wordprocessingml.styles");
    add("docProps/core.xml", "openxmlformats-package.core-properties");
    for (const Part &part : m_parts) {
        if (part.kind != QLatin1String("image"))
            add("word/" + part.name.toLatin1(),
                "openxmlformats-officedocument.wordprocessingml." + part.kind.toLatin1());
    }
    return xml.append("</Types>");
}

QByteArray DocxPackage::relations() const
{
    QByteArray xml(declaration);
    xml.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    const auto add = [&xml](std::size_t number, const QByteArray &kind, const QByteArray &target) {
        xml.append("<Relationship Id=\"rId").append(QByteArray::number(qulonglong{number}));
        xml.append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/").append(kind);
        xml.append("\" Target=\"").append(target).append("\"/>");
    };
    add(1, "styles", "styles.xml");
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        add(i + 2, m_parts[i].kind.toLatin1(), m_parts[i].name.toLatin1());
    return xml.append("</Relationships>");
}

Result<QByteArray> DocxPackage::write(const QByteArray &body, const QString &title) const
{
    std::vector<std::pair<QString, QByteArray>> entries{
        {QStringLiteral("[Content_Types].xml"), contentTypes()},
        {QStringLiteral("_rels/.rels"), QByteArray(declaration) + packageRelations},
        {QStringLiteral("docProps/core.xml"), coreProperties(title)},
        {QStringLiteral("word/document.xml"), body},
        {QStringLiteral("word/_rels/document.xml.rels"), relations()},
        {QStringLiteral("word/styles.xml"), stylesXml()}};
    for (const Part &part : m_parts)
        entries.emplace_back(QString(QStringLiteral("word/") + part.name), part.bytes);
    return writeArchive(entries);
}

} // namespace hoithi
