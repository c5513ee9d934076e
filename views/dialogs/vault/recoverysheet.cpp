// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/recoverysheet.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

namespace hoithi {

namespace {

constexpr QSizeF paper{210, 297};
constexpr qreal margin = 25;
constexpr qreal lineWidth = 160;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString explanation(SealedContent what)
{
    if (what == SealedContent::QuestionSets) {
        return Texts::tr("Whoever has this code and a copy of the contest can read its question sets before their "
                         "rounds open. Keep this sheet locked away where only organisers find it, not beside the "
                         "computer. Where the passphrase is lost, choose “Set a new passphrase of question sets with "
                         "the recovery code” in the program.");
    }
    return Texts::tr(
        "Whoever has this code and a copy of the contest can read its phone numbers and id numbers. Keep this "
        "sheet locked away, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase "
        "with the recovery code” in the program.");
}

constexpr int fine = 20; ///< to the millimetre: letters laid out in whole millimetres would stand unevenly

void draw(QPainter &painter, const QFont &font, int height, const QRectF &place, const QString &text)
{
    QFont sized = font;
    sized.setPixelSize(height * fine);
    painter.setFont(sized);
    painter.drawText(QRectF(place.topLeft() * fine, place.size() * fine), Qt::TextWordWrap, text);
}

} // namespace

RecoverySheet::RecoverySheet(SealedContent what, QString code, QString contest)
    : m_what(what), m_code(std::move(code)), m_contest(std::move(contest))
{}

QSizeF RecoverySheet::pageSize() const
{
    return paper;
}

QString RecoverySheet::title() const
{
    return m_what == SealedContent::QuestionSets ? Texts::tr("Recovery code of the question sets")
                                                 : Texts::tr("Recovery code");
}

QString RecoverySheet::text() const
{
    return QStringLiteral("%1\n%2\n\n%3\n\n%4\n").arg(title(), m_contest, m_code, explanation(m_what));
}

void RecoverySheet::paint(QPainter &painter, int) const
{
    const QFont body = painter.font();
    painter.save();
    painter.scale(1.0 / fine, 1.0 / fine);
    draw(painter, body, 8, {margin, 30, lineWidth, 12}, title());
    draw(painter, body, 4, {margin, 46, lineWidth, 14}, m_contest);
    draw(painter, QFontDatabase::systemFont(QFontDatabase::FixedFont), 6, {margin, 66, lineWidth, 10}, m_code);
    draw(painter, body, 4, {margin, 82, lineWidth, 60}, explanation(m_what));
    painter.restore();
}

} // namespace hoithi
