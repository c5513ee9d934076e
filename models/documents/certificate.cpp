// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificate.h"

#include "documents/certificatesheet.h"
#include "documents/officialtext.h"
#include "documents/templatetags.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <vector>

namespace hoithi {

namespace {

QVariantMap certificateValues(const CertificateContent &content)
{
    return {
        {QStringLiteral("parent"), content.parentAuthority},
        {QStringLiteral("issuer"), content.issuer},
        {QStringLiteral("recipient"), content.recipient},
        {QStringLiteral("collective"), content.collective},
        {QStringLiteral("agency"), content.agency},
        {QStringLiteral("has_agency"), !content.agency.isEmpty()},
        {QStringLiteral("achievement"), content.achievement},
        {QStringLiteral("prize"), content.prize},
        {QStringLiteral("decision"), documentReference(content.decisionNumber, content.decisionSuffix)},
        {QStringLiteral("decision_date"), dateInWords(content.decisionDate)},
        {QStringLiteral("register"), content.registerNumber.isEmpty() ? dottedBlank(4) : content.registerNumber},
        {QStringLiteral("place_date"), placeAndDate(content.place, content.date)},
        {QStringLiteral("signer_authority"), content.signerAuthority},
        {QStringLiteral("signer_title"), content.signerTitle},
        {QStringLiteral("signer_name"), content.signerName},
    };
}

/// A frame whose corners, if asked for, step inwards by a square.
QPainterPath framePath(const QSizeF &size, const CertificateSheet::Frame &frame)
{
    const QRectF r = QRectF({}, size).adjusted(frame.inset, frame.inset, -frame.inset, -frame.inset);
    const qreal c = frame.corner;
    QPainterPath path;
    if (c <= 0) {
        path.addRect(r);
        return path;
    }
    path.addPolygon(QPolygonF{{r.left() + c, r.top()},
                              {r.right() - c, r.top()},
                              {r.right() - c, r.top() + c},
                              {r.right(), r.top() + c},
                              {r.right(), r.bottom() - c},
                              {r.right() - c, r.bottom() - c},
                              {r.right() - c, r.bottom()},
                              {r.left() + c, r.bottom()},
                              {r.left() + c, r.bottom() - c},
                              {r.left(), r.bottom() - c},
                              {r.left(), r.top() + c},
                              {r.left() + c, r.top() + c}});
    path.closeSubpath();
    return path;
}

class CertificateDocument final : public PagedDocument
{
public:
    CertificateDocument(CertificateSheet sheet, std::vector<CertificateContent> contents, CertificatePrinting printing)
        : m_sheet(std::move(sheet)), m_contents(std::move(contents)), m_printing(printing)
    {}

    [[nodiscard]] int pageCount() const override { return int(m_contents.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_sheet.size; }

    void paint(QPainter &painter, int page) const override
    {
        const QVariantMap values = certificateValues(m_contents.at(std::size_t(page)));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(m_printing.offset);
        if (!m_printing.textOnly)
            paintFrames(painter);
        for (const CertificateSheet::Text &text : m_sheet.texts) {
            if (!m_printing.textOnly || !text.preprinted)
                paintText(painter, text, values);
        }
        painter.restore();
    }

private:
    void paintFrames(QPainter &painter) const
    {
        painter.setBrush(Qt::NoBrush);
        for (const CertificateSheet::Frame &frame : m_sheet.frames) {
            painter.setPen(QPen(frame.color, frame.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.drawPath(framePath(m_sheet.size, frame));
        }
    }

    static void paintText(QPainter &painter, const CertificateSheet::Text &text, const QVariantMap &values)
    {
        // The template was checked when it was loaded, so that filling it cannot fail here.
        const auto filled = fillTemplate(text.text, values, ValueEscape::Markup);
        if (!filled || filled->trimmed().isEmpty())
            return;
        const TextBlock block = fittedBlock(*filled, text.style, text.box.width(), text.box.height(), text.maxLines);
        const qreal top = text.box.top() + (text.box.height() - block.height()) / 2;
        block.paint(painter, {text.box.left(), top});
        if (text.style.ruleShare <= 0)
            return;
        const qreal length = block.textWidth() * text.style.ruleShare;
        const qreal y = top + block.height() + 0.8;
        const qreal middle = text.box.center().x();
        painter.setPen(QPen(text.style.color, 0.25, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(middle - length / 2, y, middle + length / 2, y));
    }

    CertificateSheet m_sheet;
    std::vector<CertificateContent> m_contents;
    CertificatePrinting m_printing;
};

} // namespace

QSet<QString> certificateVariables()
{
    QSet<QString> names;
    const QVariantMap values = certificateValues({});
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        names.insert(it.key());
    return names;
}

Result<std::unique_ptr<PagedDocument>> layoutCertificates(std::span<const CertificateContent> contents,
                                                          const DocumentTemplate &certificateTemplate,
                                                          const CertificatePrinting &printing)
{
    if (certificateTemplate.kind() != DocumentTemplate::Kind::Certificate || contents.empty()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("DocumentTemplate", "There is no certificate to make."));
    }
    HOITHI_TRY(CertificateSheet sheet, CertificateSheet::parse(certificateTemplate.text()));
    for (CertificateSheet::Text &text : sheet.texts)
        text.style.families = vietnameseFamilies(text.style.families);
    std::vector<CertificateContent> copies(contents.begin(), contents.end());
    return std::unique_ptr<PagedDocument>(
        std::make_unique<CertificateDocument>(std::move(sheet), std::move(copies), printing));
}

} // namespace hoithi
