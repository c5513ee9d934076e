// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QWidget>

class QCheckBox;
class QTabWidget;

namespace hoithi {

class PhonePreview;
class QuestionImages;
class Theme;

/// What stands beside the editor: the question as on a phone, and its history.
class QuestionSidePane final : public QWidget
{
    Q_OBJECT
public:
    QuestionSidePane(const Theme &theme, const QuestionImages &images, QWidget *history, QWidget *parent = nullptr);

    void show(const QString &heading, const Question &question);
    void clear();
    void retranslate();
    [[nodiscard]] bool showsHistory() const;

Q_SIGNALS:
    void turned();

private:
    QWidget *buildPreview(const Theme &theme, const QuestionImages &images);

    QTabWidget *m_tabs;
    PhonePreview *m_preview = nullptr;
    QCheckBox *m_key;
};

} // namespace hoithi
