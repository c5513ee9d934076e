// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/markupdocxstyles.h"

#include "documents/docx/docxbody.h"

#include <QHash>

#include <algorithm>

namespace hoithi {

namespace {

/// As an office would look for them in Word's list.
const QHash<QString, QString> &styleNames()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("parent"), QStringLiteral("Cơ quan chủ quản")},
        {QStringLiteral("issuer"), QStringLiteral("Cơ quan ban hành")},
        {QStringLiteral("nation"), QStringLiteral("Quốc hiệu")},
        {QStringLiteral("motto"), QStringLiteral("Tiêu ngữ")},
        {QStringLiteral("number"), QStringLiteral("Số, ký hiệu")},
        {QStringLiteral("subject"), QStringLiteral("Trích yếu công văn")},
        {QStringLiteral("place-date"), QStringLiteral("Địa danh, ngày tháng")},
        {QStringLiteral("addressee"), QStringLiteral("Kính gửi")},
        {QStringLiteral("addressee-detail"), QStringLiteral("Kính gửi (địa chỉ)")},
        {QStringLiteral("draft"), QStringLiteral("Dự thảo")},
        {QStringLiteral("type"), QStringLiteral("Tên loại văn bản")},
        {QStringLiteral("abstract"), QStringLiteral("Trích yếu")},
        {QStringLiteral("authority"), QStringLiteral("Thẩm quyền ban hành")},
        {QStringLiteral("basis"), QStringLiteral("Căn cứ")},
        {QStringLiteral("decides"), QStringLiteral("Quyết định")},
        {QStringLiteral("opening"), QStringLiteral("Đoạn mở đầu")},
        {QStringLiteral("paragraph"), QStringLiteral("Đoạn văn")},
        {QStringLiteral("article"), QStringLiteral("Đề mục")},
        {QStringLiteral("recipients-heading"), QStringLiteral("Nơi nhận")},
        {QStringLiteral("recipient"), QStringLiteral("Nơi nhận (danh sách)")},
        {QStringLiteral("signer-authority"), QStringLiteral("Quyền hạn người ký")},
        {QStringLiteral("signer-title"), QStringLiteral("Chức vụ người ký")},
        {QStringLiteral("signer-name"), QStringLiteral("Họ tên người ký")},
        {QStringLiteral("appendix-label"), QStringLiteral("Phụ lục")},
        {QStringLiteral("appendix-title"), QStringLiteral("Tên phụ lục")},
        {QStringLiteral("appendix-period"), QStringLiteral("Thời gian của phụ lục")},
        {QStringLiteral("appendix-reference"), QStringLiteral("Văn bản kèm phụ lục")},
        {QStringLiteral("column"), QStringLiteral("Tiêu đề cột")},
        {QStringLiteral("cell"), QStringLiteral("Ô bảng")},
        {QStringLiteral("note"), QStringLiteral("Ghi chú bảng")},
        {QStringLiteral("footer"), QStringLiteral("Mã ở chân trang")},
        {QStringLiteral("page-number"), QStringLiteral("Số trang")},
    };
    return names;
}

QByteArray number(qreal value)
{
    return QByteArray::number(qRound(value));
}

QByteArray twips(qreal millimetres)
{
    return number(millimetres * 1440 / 25.4);
}

QByteArray paragraphXml(const QString &role, const TextStyle &style)
{
    QByteArray xml;
    if (role == QLatin1String("article"))
        xml.append("<w:keepNext/>");
    xml.append("<w:spacing w:before=\"").append(twips(style.before));
    xml.append("\" w:line=\"").append(number(240 * style.spacing)).append(R"(" w:lineRule="auto"/>)");
    if (style.indent > 0)
        xml.append("<w:ind w:firstLine=\"").append(twips(style.indent)).append("\"/>");
    return xml.append("<w:jc w:val=\"").append(docxAlignment(style.align).toLatin1()).append("\"/>");
}

QByteArray runXml(const TextStyle &style)
{
    QByteArray xml;
    if (style.bold)
        xml.append("<w:b/>");
    if (style.italic)
        xml.append("<w:i/>");
    if (style.color != QColor(Qt::black))
        xml.append("<w:color w:val=\"").append(style.color.name().mid(1).toLatin1()).append("\"/>");
    const QByteArray halfPoints = number(2 * style.size);
    xml.append("<w:sz w:val=\"").append(halfPoints).append("\"/>");
    return xml.append("<w:szCs w:val=\"").append(halfPoints).append("\"/>");
}

} // namespace

std::vector<DocxStyle> markupDocxStyles(const DecisionSheet &sheet, const QSet<QString> &roles)
{
    std::vector<DocxStyle> styles;
    for (auto it = sheet.styles.cbegin(); it != sheet.styles.cend(); ++it) {
        if (roles.contains(it.key()))
            styles.push_back({it.key().toLatin1(), styleNames().value(it.key(), it.key()).toUtf8(),
                              paragraphXml(it.key(), *it), runXml(*it)});
    }
    std::ranges::sort(styles, {}, &DocxStyle::id);
    return styles;
}

} // namespace hoithi
