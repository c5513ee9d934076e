// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/participation/tabledocument.h"

#include "views/theme/tokens.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace hoithi {

namespace {

constexpr int footerHeight = 40; ///< in the printer's points

QString cell(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    return QStringLiteral("<td align=\"%1\">%2</td>")
        .arg(right ? QStringLiteral("right") : QStringLiteral("left"), index.data().toString().toHtmlEscaped());
}

QString html(const TableDocument &document)
{
    const QAbstractItemModel &model = *document.model;
    QString text =
        QStringLiteral("<h2>%1</h2><p>%2</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\" "
                       "style=\"border-collapse: collapse; border-style: solid\"><thead><tr>")
            .arg(document.title.toHtmlEscaped(), document.subtitle.toHtmlEscaped());
    for (int column = 0; column < model.columnCount(); ++column)
        text += QString(QStringLiteral("<th>") + model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped()
                        + QStringLiteral("</th>"));
    text += QStringLiteral("</tr></thead>");
    for (int row = 0; row < model.rowCount(); ++row) {
        text += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column)
            text += cell(model, row, column);
        text += QStringLiteral("</tr>");
    }
    return QString(text + QStringLiteral("</table>"));
}

void paintPage(QPainter &painter, QTextDocument &document, const QSizeF &page, int number, int total)
{
    painter.save();
    painter.translate(0, -page.height() * number);
    document.drawContents(&painter, QRectF(QPointF(0, page.height() * number), page));
    painter.restore();
    painter.drawText(QRectF(0, page.height(), page.width(), footerHeight), Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("TableDocument", "page %1/%2").arg(number + 1).arg(total));
}

} // namespace

bool printTable(const TableDocument &table, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / 72.0; // the document is laid out in points
    painter.scale(scale, scale);
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Point).size();
    const QSizeF page(paper.width(), paper.height() - footerHeight);
    QTextDocument document;
    QFont font = painter.font();
    font.setPixelSize(type::caption);
    painter.setFont(font);
    document.setDefaultFont(font);
    document.setHtml(html(table));
    document.setPageSize(page);
    const int total = document.pageCount();
    for (int number = 0; number < total; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paintPage(painter, document, page, number, total);
    }
    return painter.end();
}

Result<QByteArray> tableAsPdf(const TableDocument &table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(table.title);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter});
    if (!printTable(table, writer))
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("TableDocument", "The pages could not be made. Try again."));
    return bytes;
}

} // namespace hoithi
