// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionsource.h"
#include "domain/question/questionstage.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hoithi {

class GrowingText;
class StagedOption;
class Theme;

/// Mends a question of a file, right where its problems are told.
class StagedEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit StagedEditor(const Theme &theme, QWidget *parent = nullptr);

    void setSources(const std::vector<QuestionSource> &sources);
    /// Everything of that row.
    void show(const QuestionStage &stage, int row);
    /// Its problems and what is like it, and not its fields: somebody is typing.
    void showProblems(const QuestionStage &stage, int row);
    void clear();
    /// Hands on what was typed and not yet told of.
    void flush();
    void focusFirst();
    [[nodiscard]] QWidgetList tabOrder() const;
    /// With the fields as they are now, and the rest as it was given.
    [[nodiscard]] Question question() const;

Q_SIGNALS:
    /// Somebody has changed it, and paused.
    void edited(const hoithi::Question &question);
    void confirmed();
    void resetAsked();

private:
    void buildOptions();
    void buildFields(QFormLayout &form);
    [[nodiscard]] QVBoxLayout *buildProblems();
    void connectFields();
    void changed();
    void showFields();
    void showOptions();
    void chooseSource(const QString &code);
    void markRight(int index);
    void addOption();
    void removeOption(int index);
    void setSeveral(bool several);
    void takeOptions();

    Question m_question; ///< as shown; the options are read from their rows
    QTimer m_pause;
    int m_count = 0;
    QLabel *m_title;
    QLabel *m_problems;
    QLabel *m_like;
    QPushButton *m_confirm;
    QPushButton *m_reset;
    GrowingText *m_text;
    std::array<StagedOption *, maximumAnswerOptions> m_options{};
    QWidget *m_optionBox;
    QPushButton *m_add;
    QLabel *m_tooMany;
    QCheckBox *m_several;
    QCheckBox *m_keepOrder;
    GrowingText *m_explanation;
    QLineEdit *m_legal;
    QComboBox *m_source;
    QLineEdit *m_topic;
    QComboBox *m_difficulty;
    QLineEdit *m_tags;
};

/// Fills a choice of difficulties; the first entry, under that text, is none.
void fillDifficulties(QComboBox &box, const QString &none);
/// The same of sources.
void fillSources(QComboBox &box, const std::vector<QuestionSource> &sources, const QString &none);
/// What is separated by commas.
[[nodiscard]] QStringList tagsFrom(const QString &text);

} // namespace hoithi
