// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionsearch.h"
#include "services/bankview.h"

#include <QWidget>

#include <array>

class QComboBox;
class QToolButton;

namespace hoithi {

class FilterField;
class Theme;

/// What the bank is filtered by: text, source, topic, difficulty, state, round and author, each with a chip that takes it away.
class QuestionFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionFilterBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QuestionFilter filter() const;
    [[nodiscard]] bool isEmpty() const;
    /// What there is to choose from; choices made stay.
    void setChoices(const QuestionBank &bank);
    void setCount(qint64 shown, qint64 total);
    void clear();
    void focusField();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    enum Criterion { State, Source, Topic, DifficultyCriterion, Round, Author, CriterionTotal };
    using Choices = std::vector<std::pair<QString, QVariant>>;

    void buildRows();
    void settle();
    void fill(Criterion criterion, const QString &all, const Choices &choices);
    void fillFixed();
    void fillFromBank();
    void showChips();
    [[nodiscard]] QComboBox *box(Criterion criterion) const { return m_boxes.at(criterion); }

    FilterField *m_field;
    std::array<QComboBox *, CriterionTotal> m_boxes{};
    std::array<QToolButton *, CriterionTotal> m_chips{};
    std::vector<QuestionSource> m_sources;
    QStringList m_topics;
    QStringList m_authors;
    std::vector<int> m_rounds;
};

} // namespace hoithi
