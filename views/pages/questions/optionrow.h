// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QRadioButton;
class QToolButton;

namespace hoithi {

class FindingLines;
class GrowingText;
class Theme;

/// One answer to choose from in the editor: whether it is right, its text, its image, and where it goes.
class OptionRow final : public QWidget
{
    Q_OBJECT
public:
    OptionRow(int index, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] AnswerOption option() const;
    void show(const AnswerOption &option, bool multiple);
    void setReadOnly(bool readOnly);
    /// What of moving and removing is possible now.
    void setPlace(bool first, bool last, bool removable);
    [[nodiscard]] GrowingText &text() const { return *m_text; }
    [[nodiscard]] FindingLines &findings() const { return *m_findings; }
    [[nodiscard]] QWidgetList tabOrder() const;
    void toggleRight();
    void retranslate();

Q_SIGNALS:
    void edited();
    void markedRight(); ///< of several options, only this one where there is one answer
    void moveAsked(int step);
    void removalAsked();
    void imageAsked(QWidget *at);

private:
    [[nodiscard]] QAbstractButton *mark() const;
    [[nodiscard]] QToolButton *button(const char *name, const QString &icon);
    void buildRow();
    void recolour();

    int m_index;
    const Theme &m_theme;
    bool m_multiple = false;
    bool m_readOnly = false;
    QString m_imageName;
    QLabel *m_letter;
    QRadioButton *m_radio;
    QCheckBox *m_check;
    GrowingText *m_text;
    QLabel *m_image;
    QToolButton *m_addImage;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    FindingLines *m_findings;
};

} // namespace hoithi
