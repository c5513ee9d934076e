// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QRadioButton;
class QToolButton;

namespace hoithi {

class GrowingText;
class Theme;

/// One answer to choose from while a question of a file is mended.
class StagedOption final : public QWidget
{
    Q_OBJECT
public:
    StagedOption(int index, const Theme &theme, QWidget *parent);

    [[nodiscard]] AnswerOption option() const;
    void show(const AnswerOption &option, bool multiple);
    void setMultiple(bool multiple);
    void setRight(bool right);
    void setRemovable(bool removable);
    void focusText();
    [[nodiscard]] QWidgetList tabOrder() const;

Q_SIGNALS:
    void edited();
    void markedRight();
    void removalAsked();

private:
    [[nodiscard]] QAbstractButton *mark() const;

    QRadioButton *m_one; ///< of questions with one right answer
    QCheckBox *m_many;
    GrowingText *m_text;
    QToolButton *m_remove;
    QString m_image;
    bool m_multiple = false;
};

} // namespace hoithi
