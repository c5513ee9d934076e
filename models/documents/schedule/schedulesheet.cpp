// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/schedule/schedulesheet.h"

#include "documents/textblock.h"
#include "domain/contest/timescale.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr QSizeF paper{297, 210};
constexpr qreal margin = 12;
constexpr qreal rowHeight = 9;
constexpr qreal headHeight = 11;
constexpr qreal top = 37;
constexpr int rowsOnPage = 16;
constexpr std::array<qreal, 4> columns{60, 58, 31, 20}; ///< name, lead, dates, state

const QColor ink(0x1F, 0x29, 0x33);
const QColor faint(0xD0, 0xD5, 0xDB);
const QColor shade(0xF1, 0xF3, 0xF5);
const QColor holidayShade(0xFB, 0xE3, 0xD6);
const QColor milestoneFill(0x00, 0x72, 0xB2);
const QColor roundFill(0xE6, 0x9F, 0x00);
const QColor todayLine(0xD5, 0x5E, 0x00);

/// The days that the timeline shows, and where.
class Timeline
{
public:
    explicit Timeline(const ScheduleSheet &sheet)
    {
        const bool held = std::ranges::any_of(sheet.rows, [](const ScheduleSheetRow &row) { return !row.cancelled; });
        for (const ScheduleSheetRow &row : sheet.rows) {
            if (held && row.cancelled)
                continue;
            const QDate first = row.first.isValid() ? row.first : row.last;
            m_first = m_first.isValid() ? std::min(m_first, first) : first;
            m_last = m_last.isValid() ? std::max(m_last, row.last) : row.last;
        }
        if (!m_first.isValid())
            m_first = m_last = sheet.today;
        m_first = m_first.addDays(-1);
        m_last = m_last.addDays(1);
    }

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] qreal left() const { return margin + columns[0] + columns[1] + columns[2] + columns[3]; }
    [[nodiscard]] qreal right() const { return paper.width() - margin; }
    [[nodiscard]] qreal day() const { return (right() - left()) / qreal(m_first.daysTo(m_last) + 1); }
    [[nodiscard]] qreal at(QDate day_) const { return left() + day() * qreal(m_first.daysTo(day_)); } ///< its beginning
    [[nodiscard]] bool holds(QDate day_) const { return day_ >= m_first && day_ <= m_last; }

private:
    QDate m_first;
    QDate m_last;
};

/// In two lines, or smaller in three; what does not fit even so ends in dots, and never runs over the row below.
TextBlock blockIn(const QString &text, const TextStyle &style, QSizeF box)
{
    const auto fits = [&box](const TextBlock &block, int lines) {
        return block.lineCount() == 1 || (block.lineCount() <= lines && block.height() <= box.height());
    };
    const auto blockOf = [&](const QString &shown, int lines) {
        return fittedBlock(markupEscaped(shown), style, box.width(), box.height(), lines);
    };
    for (const int lines : {2, 3}) {
        if (TextBlock whole = blockOf(text, lines); fits(whole, lines))
            return whole;
    }
    qsizetype fitting = 1;
    for (qsizetype tooMany = text.size(); fitting + 1 < tooMany;) {
        const qsizetype tried = (fitting + tooMany) / 2;
        (fits(blockOf(text.left(tried) + QChar(0x2026), 3), 3) ? fitting : tooMany) = tried;
    }
    return blockOf(text.left(fitting).trimmed() + QChar(0x2026), 3);
}

class SchedulePages final : public PagedDocument
{
public:
    explicit SchedulePages(const ScheduleSheet &sheet)
        : m_sheet(sheet), m_timeline(sheet), m_families(vietnameseFamilies({QStringLiteral("Tinos")}))
    {}

    [[nodiscard]] int pageCount() const override
    {
        return std::max(1, (int(m_sheet.rows.size()) + rowsOnPage - 1) / rowsOnPage);
    }
    [[nodiscard]] QSizeF pageSize() const override { return paper; }
    void paint(QPainter &painter, int page) const override;

private:
    void paintText(QPainter &painter, const QString &text, QRectF box, qreal size, bool bold,
                   Qt::Alignment align = Qt::AlignLeft) const;
    void paintHeading(QPainter &painter, int page) const;
    void paintGround(QPainter &painter, qreal bottom) const;
    void paintScale(QPainter &painter, qreal bottom) const;
    void paintRow(QPainter &painter, const ScheduleSheetRow &row, qreal y) const;
    void paintBar(QPainter &painter, const ScheduleSheetRow &row, qreal y) const;
    void paintToday(QPainter &painter, qreal bottom) const;

    ScheduleSheet m_sheet;
    Timeline m_timeline;
    QStringList m_families;
};

void SchedulePages::paintText(QPainter &painter, const QString &text, QRectF box, qreal size, bool bold,
                              Qt::Alignment align) const
{
    if (text.isEmpty())
        return;
    const TextStyle style{.families = m_families, .size = size, .bold = bold, .align = align, .color = ink};
    const TextBlock block = blockIn(text, style, box.size());
    block.paint(painter, {box.left(), box.top() + std::max(0.0, (box.height() - block.height()) / 2)});
}

void SchedulePages::paintHeading(QPainter &painter, int page) const
{
    paintText(painter, m_sheet.title, {margin, margin, paper.width() - 2 * margin, 8}, 15, true);
    paintText(painter, m_sheet.subtitle, {margin, margin + 8, 190, 7}, 10, false);
    paintText(painter, m_sheet.asOf, {paper.width() - margin - 80, margin + 8, 80, 7}, 9, false, Qt::AlignRight);
    paintText(painter, m_sheet.page.arg(page + 1).arg(pageCount()),
              {paper.width() - margin - 60, paper.height() - margin, 60, 6}, 9, false, Qt::AlignRight);
    qreal x = margin;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        paintText(painter, m_sheet.headings.value(qsizetype(i)), {x, top - headHeight, columns[i] - 2, headHeight}, 9,
                  true);
        x += columns[i];
    }
}

/// Weekends and holidays, behind everything.
void SchedulePages::paintGround(QPainter &painter, qreal bottom) const
{
    for (QDate day = m_timeline.first(); day <= m_timeline.last(); day = day.addDays(1)) {
        const bool holiday = std::ranges::find(m_sheet.holidays, day) != m_sheet.holidays.end();
        if (holiday || day.dayOfWeek() >= Qt::Saturday)
            painter.fillRect(QRectF(m_timeline.at(day), top, m_timeline.day(), bottom - top),
                             holiday ? holidayShade : shade);
    }
}

/// A line at each Monday, with its day where there is room.
void SchedulePages::paintScale(QPainter &painter, qreal bottom) const
{
    constexpr qreal labelWidth = 9;
    constexpr qreal labelWithYear = 16;
    painter.setPen(QPen(faint, 0.15));
    for (QDate day = m_timeline.first(); day <= m_timeline.last(); day = day.addDays(1)) {
        if (day.dayOfWeek() == Qt::Monday)
            painter.drawLine(QPointF(m_timeline.at(day), top), QPointF(m_timeline.at(day), bottom));
    }
    for (const ScaleLabel &label : scaleLabels(
             {m_timeline.first(), m_timeline.last(), m_sheet.today, m_timeline.day(), labelWidth, labelWithYear}))
        paintText(painter, label.text, {m_timeline.at(label.day), top - headHeight, label.width, headHeight}, 7.5,
                  false);
}

void SchedulePages::paintBar(QPainter &painter, const ScheduleSheetRow &row, qreal y) const
{
    const bool round = row.kind == ScheduleSheetRow::Kind::Round;
    QColor fill = round ? roundFill : milestoneFill;
    if (row.cancelled)
        fill = faint;
    painter.setPen(QPen(fill.darker(140), 0.2, row.cancelled ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(row.cancelled ? QBrush(Qt::NoBrush) : QBrush(fill));
    const qreal end = m_timeline.at(row.last.addDays(1));
    if (row.first.isValid())
        painter.drawRect(QRectF(m_timeline.at(row.first), y + 2.4, end - m_timeline.at(row.first), rowHeight - 4.8));
    if (!round) { // the deadline
        const qreal half = 1.5;
        const QPointF middle(end - m_timeline.day() / 2, y + rowHeight / 2);
        painter.setBrush(row.done ? QBrush(ink) : QBrush(Qt::white));
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                      middle + QPointF(-half, 0)});
    }
}

void SchedulePages::paintRow(QPainter &painter, const ScheduleSheetRow &row, qreal y) const
{
    qreal x = margin;
    const std::array<QString, 4> texts{row.name, row.lead, row.dates, row.state};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        paintText(painter, texts[i], {x, y + 0.5, columns[i] - 2, rowHeight - 1}, i == 0 ? 9 : 8, false);
        x += columns[i];
    }
    painter.setPen(QPen(faint, 0.15));
    painter.drawLine(QPointF(margin, y + rowHeight), QPointF(m_timeline.right(), y + rowHeight));
    painter.save();
    painter.setClipRect(QRectF(m_timeline.left(), y, m_timeline.right() - m_timeline.left(), rowHeight),
                        Qt::IntersectClip); // what was cancelled may be on other days
    paintBar(painter, row, y);
    painter.restore();
}

void SchedulePages::paintToday(QPainter &painter, qreal bottom) const
{
    if (!m_timeline.holds(m_sheet.today))
        return;
    const qreal x = m_timeline.at(m_sheet.today) + m_timeline.day() / 2;
    painter.setPen(QPen(todayLine, 0.5));
    painter.drawLine(QPointF(x, top - 1), QPointF(x, bottom));
    paintText(painter, m_sheet.todayLabel, {std::min(x, m_timeline.right() - 20), bottom + 1, 20, 4}, 7.5, true);
}

void SchedulePages::paint(QPainter &painter, int page) const
{
    painter.save();
    const auto first = std::size_t(page) * rowsOnPage;
    const std::size_t last = std::min(m_sheet.rows.size(), first + rowsOnPage);
    const qreal bottom = top + rowHeight * qreal(last - first);
    paintHeading(painter, page);
    paintGround(painter, bottom);
    paintScale(painter, bottom);
    painter.setPen(QPen(ink, 0.3));
    painter.drawLine(QPointF(margin, top), QPointF(m_timeline.right(), top));
    for (std::size_t i = first; i < last; ++i)
        paintRow(painter, m_sheet.rows[i], top + rowHeight * qreal(i - first));
    paintToday(painter, bottom);
    painter.restore();
}

} // namespace

std::shared_ptr<const PagedDocument> layoutSchedule(const ScheduleSheet &sheet)
{
    return std::make_shared<SchedulePages>(sheet);
}

Result<QByteArray> writePng(const PagedDocument &document)
{
    constexpr qreal dotsOfMillimetre = 150 / 25.4;
    const QSizeF page = document.pageSize() * dotsOfMillimetre;
    QImage image(page.toSize().width(), page.toSize().height() * document.pageCount(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("ScheduleSheet", "The picture would be too large."));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < document.pageCount(); ++i) {
        painter.save();
        painter.translate(0, page.toSize().height() * i);
        painter.scale(dotsOfMillimetre, dotsOfMillimetre);
        document.paint(painter, i);
        painter.restore();
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("ScheduleSheet", "The picture could not be made."));
    return bytes;
}

} // namespace hoithi
