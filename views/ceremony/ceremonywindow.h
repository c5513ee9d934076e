// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/ceremonyslides.h"

#include <QWidget>

#include <cstddef>

namespace hoithi {

/// Announces the winners of a signed result on the whole screen, prize by prize. Goes on with the keys that a remote clicker sends:
/// Page Down, Right, Space, Return or a click; back with Page Up, Left or Backspace; first and last with Home and End; black with "B"
/// or "."; Esc and F11 end it. Shows nothing but what it was given, and changes nothing. Deletes itself when closed.
class CeremonyWindow final : public QWidget
{
    Q_OBJECT
public:
    /// `source`: where the result is from, small at the bottom.
    CeremonyWindow(std::vector<CeremonySlide> slides, QString source, QWidget *parent);

    [[nodiscard]] std::size_t current() const { return m_current; }
    [[nodiscard]] bool isBlack() const { return m_black; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void go(std::ptrdiff_t steps);
    void goTo(std::size_t slide);
    [[nodiscard]] static QString hint();
    [[nodiscard]] QString contest() const; ///< at the foot of all slides but the first, whose own it is
    [[nodiscard]] QString round() const;
    void paintSlide(QPainter &painter, const QRect &room) const;

    std::vector<CeremonySlide> m_slides; ///< never empty
    QString m_source;
    std::size_t m_current = 0;
    bool m_black = false;
};

} // namespace hoithi
