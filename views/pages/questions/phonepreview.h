// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QWidget>

namespace hoithi {

class QuestionImages;
class Theme;

/// The question as people see it on their phones: number, text, images, and the options to tap, with round marks for one
/// answer and square ones for several. Which are right is not shown unless asked for.
class PhonePreview final : public QWidget
{
    Q_OBJECT
public:
    PhonePreview(const Theme &theme, const QuestionImages &images, QWidget *parent = nullptr);

    void show(const QString &heading, const Question &question);
    void setKeyShown(bool shown);
    void clear();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What it shows, for who does not see it.
    [[nodiscard]] QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Draws, or with null only measures; gives the height.
    int draw(QPainter *painter, int width) const;
    int drawText(QPainter *painter, const QRect &room, const QString &text, const QFont &font) const;
    int drawImage(QPainter *painter, const QRect &room, const QString &name) const;
    int drawOption(QPainter *painter, const QRect &room, const AnswerOption &option) const;
    void drawMark(QPainter &painter, const QRect &box, bool filled) const;

    const Theme &m_theme;
    const QuestionImages &m_images;
    QString m_heading;
    Question m_question;
    bool m_keyShown = false;
};

} // namespace hoithi
