// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace hoithi {

class QuestionImages;

/// The images of a question, one a line, and the button that adds one; takes files that are dropped on it.
class ImageStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ImageStrip(QuestionImages &images, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<QuestionImage> &images() const { return m_shown; }
    void show(const std::vector<QuestionImage> &images);
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void addingAsked();
    void removed(const QString &name);
    void dropped(const QMimeData &media);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void list();
    [[nodiscard]] QWidget *lineOf(const QuestionImage &image);

    QuestionImages &m_images;
    std::vector<QuestionImage> m_shown;
    bool m_readOnly = false;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
};

} // namespace hoithi
