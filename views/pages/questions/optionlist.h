// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"
#include "domain/question/questioncheck.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace hoithi {

class OptionRow;
class Theme;

/// The answers to choose from, two to eight, in the author's order; all of it by keyboard.
class OptionList final : public QWidget
{
    Q_OBJECT
public:
    explicit OptionList(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<AnswerOption> options() const;
    void show(const std::vector<AnswerOption> &options, bool multiple);
    void setReadOnly(bool readOnly);
    /// Of options only.
    void setFindings(const std::vector<QuestionFinding> &findings);
    /// Gives the keyboard to the text of one.
    void focusOption(int index);
    [[nodiscard]] QWidgetList tabOrder() const;
    void retranslate();

    // By keyboard, for the option that has it.
    void add();
    void moveCurrent(int step);
    void removeCurrent();
    void toggleRight(int index);

Q_SIGNALS:
    void edited();       ///< somebody is typing
    void restructured(); ///< added, removed, moved, marked
    void imageAsked(int index, QWidget *at);
    void mendingAsked(int index);

private:
    void connectRow(int index);
    void markOnly(int index);
    void move(int index, int step);
    void remove(int index);
    void settle();
    [[nodiscard]] int currentIndex() const; ///< -1: none has the keyboard

    std::array<OptionRow *, maximumAnswerOptions> m_rows{};
    int m_count = minimumAnswerOptions;
    bool m_multiple = false;
    bool m_readOnly = false;
    QPushButton *m_add;
};

} // namespace hoithi
