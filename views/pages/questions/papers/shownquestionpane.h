// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paper.h"
#include "views/pages/questions/questionimages.h"

#include <QFrame>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;

namespace hoithi {

class PaperService;
class PhonePreview;
class Theme;

/// One question of a paper as a variant shows it on the phone, with the key or without.
class ShownQuestionPane final : public QFrame
{
    Q_OBJECT
public:
    ShownQuestionPane(const Theme &theme, PaperService &papers, QWidget *parent);

    /// Null, or -1: none is chosen.
    void show(std::shared_ptr<const Paper> paper, int question);
    /// Nothing of the paper stays.
    void clear();
    void retranslate();

private:
    void build(const Theme &theme);
    void fillVariants();
    void showQuestion();

    QuestionImages m_images;
    std::shared_ptr<const Paper> m_paper;
    int m_question = -1; ///< index of the paper's question
    QComboBox *m_variant;
    QCheckBox *m_key;
    QLabel *m_nothing;
    PhonePreview *m_preview = nullptr;
    QLabel *m_grounds; ///< why the right answer is right
};

} // namespace hoithi
