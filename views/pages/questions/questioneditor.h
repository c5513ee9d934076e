// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/nearduplicates.h"
#include "domain/question/question.h"
#include "domain/question/questioncheck.h"
#include "services/bankview.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace hoithi {

class FindingLines;
class GrowingText;
class ImageStrip;
class OptionList;
class QuestionImages;
class Theme;

/// All fields of a question, with what is to be looked at below each. Every change can be undone, whatever field it was in;
/// what is typed without a pause is one change.
class QuestionEditor final : public QWidget
{
    Q_OBJECT
public:
    QuestionEditor(const Theme &theme, QuestionImages &images, QWidget *parent = nullptr);
    ~QuestionEditor() override;
    QuestionEditor(const QuestionEditor &) = delete;
    QuestionEditor &operator=(const QuestionEditor &) = delete;

    /// New: somebody has just begun with it, and knows what is still missing.
    enum class Age { New, Known };
    /// Begins with another question: there is nothing to undo.
    void open(const Question &question, Age age = Age::Known);
    /// It is stored, in this wording: normalized, else as it was typed.
    void showSaved(const Question &question);
    /// Changes the question being edited, all at once.
    void take(const Question &question);
    [[nodiscard]] Question question() const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    /// What is typed from now on is another change.
    void endTyping() { m_sinceTyping.invalidate(); }
    void setReadOnly(bool readOnly);
    /// What there is to choose from.
    void setChoices(const QuestionBank &bank);
    struct Near
    {
        NearDuplicate duplicate;
        QString text; ///< of that question
    };
    void setNear(const std::vector<Near> &near);
    void focusText();
    void retranslate();

    void addImages(const std::vector<QuestionImage> &images);
    [[nodiscard]] OptionList &options() const { return *m_options; }

Q_SIGNALS:
    /// Something is another than it was, by typing, undoing or take().
    void changed();
    /// The typing paused: time for what takes longer.
    void settled();
    void imageAsked();
    void mediaOffered(const QMimeData &media);
    void questionAsked(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Change;
    friend class Change;
    enum class Step { Typing, Whole };

    // questioneditor.cpp
    void buildFields();
    QLabel *addField(QWidget *field, QWidget *below = nullptr);
    QWidget *pair(QLabel *&firstLabel, QWidget *first, QLabel *&secondLabel, QWidget *second);
    void connectFields();
    void addShortcuts();
    void fillDifficulties();
    // questionfields.cpp
    void edited(Step step);
    void show(const Question &question);
    void apply(const Question &question);
    void showSavedLate(const QWidget *left);
    void check();
    void mend(QuestionField field, int index);
    void mendLines(); ///< those that have no findings of their own below them
    void chooseImage(int option, QWidget *at);
    void removeImage(const QString &name);

    QuestionImages &m_images;
    QVBoxLayout *m_layout;
    QUndoStack m_undo;
    Question m_now; ///< as it was last recorded for undoing
    QElapsedTimer m_sinceTyping;
    QTimer m_pause;
    std::optional<Question> m_savedAs; ///< to be shown when the field that somebody types in is left
    bool m_filling = false;
    bool m_readOnly = false;
    Age m_age = Age::Known;
    std::vector<QuestionFinding> m_found;
    GrowingText *m_text;
    FindingLines *m_textFindings;
    ImageStrip *m_strip;
    OptionList *m_options;
    QCheckBox *m_multiple;
    QCheckBox *m_keepOrder;
    FindingLines *m_wholeFindings;
    GrowingText *m_explanation;
    FindingLines *m_explanationFindings;
    QLineEdit *m_legal;
    QComboBox *m_source;
    QComboBox *m_topic;
    QComboBox *m_difficulty;
    QLineEdit *m_tags;
    std::vector<QPushButton *> m_near;
    QLabel *m_textLabel = nullptr;
    QLabel *m_optionsLabel = nullptr;
    QLabel *m_explanationLabel = nullptr;
    QLabel *m_legalLabel = nullptr;
    QLabel *m_sourceLabel = nullptr;
    QLabel *m_topicLabel = nullptr;
    QLabel *m_difficultyLabel = nullptr;
    QLabel *m_tagsLabel = nullptr;
};

} // namespace hoithi
