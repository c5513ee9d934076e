// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/blueprintrowedit.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"
#include "views/theme/theme.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <array>

namespace hoithi {

namespace {

constexpr int difficultyWidth = 120;
constexpr int countWidth = 76;
constexpr int availableWidth = 92;
constexpr int removeWidth = 28;

/// A field that takes any text and offers those known.
void makeFree(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setMaxLength(static_cast<int>(blueprintTextLimit));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void fillFree(QComboBox *box, const QStringList &texts)
{
    const QSignalBlocker quiet(box);
    const QString now = box->currentText();
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(-1);
    box->setEditText(now);
}

} // namespace

BlueprintRowEdit::BlueprintRowEdit(const Theme &theme, int index, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_index(index), m_source(new QComboBox(this)), m_topic(new QComboBox(this)),
      m_tag(new QComboBox(this)), m_difficulty(new QComboBox(this)), m_count(new QSpinBox(this)),
      m_available(new QLabel(this)), m_remove(new QToolButton(this)), m_problem(new QLabel(this))
{
    build();
    fillSources();
    fillDifficulties();
    retranslate();
    for (QComboBox *box : {m_source, m_difficulty})
        connect(box, &QComboBox::currentIndexChanged, this, &BlueprintRowEdit::changed);
    for (QComboBox *box : {m_topic, m_tag})
        connect(box, &QComboBox::editTextChanged, this, &BlueprintRowEdit::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &BlueprintRowEdit::changed);
    connect(m_remove, &QToolButton::clicked, this, &BlueprintRowEdit::removeAsked);
    const auto recolour = [this] {
        m_remove->setIcon(m_theme.icon(QStringLiteral("close")));
    };
    connect(&theme, &Theme::changed, this, recolour);
    recolour();
}

void BlueprintRowEdit::build()
{
    nameFields();
    makeFree(m_topic);
    makeFree(m_tag);
    m_count->setRange(0, maximumPaperQuestions);
    m_count->setAlignment(Qt::AlignRight);
    m_available->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_available->setProperty("type", QStringLiteral("muted"));
    m_remove->setProperty("role", QStringLiteral("plain"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Negative);
    m_problem->hide();
    auto *fields = new QHBoxLayout;
    arrange(fields, {m_source, m_topic, m_tag, m_difficulty, m_count, m_available, m_remove});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
}

void BlueprintRowEdit::nameFields()
{
    const std::array<std::pair<QWidget *, const char *>, 8> names{{{m_source, "Source"},
                                                                   {m_topic, "Topic"},
                                                                   {m_tag, "Tag"},
                                                                   {m_difficulty, "Difficulty"},
                                                                   {m_count, "Count"},
                                                                   {m_available, "Available"},
                                                                   {m_remove, "Remove"},
                                                                   {m_problem, "Problem"}}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QStringLiteral("row%1%2").arg(m_index + 1).arg(QLatin1String(name)));
}

void BlueprintRowEdit::arrange(QHBoxLayout *line, const QList<QWidget *> &parts)
{
    constexpr std::array<int, 7> stretches{4, 3, 2, 0, 0, 0, 0};
    constexpr std::array<int, 7> widths{0, 0, 0, difficultyWidth, countWidth, availableWidth, removeWidth};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (stretches.at(at) > 0)
            parts.at(i)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        else
            parts.at(i)->setFixedWidth(widths.at(at));
        line->addWidget(parts.at(i), stretches.at(at));
    }
}

void BlueprintRowEdit::fillSources()
{
    const QSignalBlocker quiet(m_source);
    const QString chosen = m_source->currentData().toString();
    m_source->clear();
    m_source->addItem(tr("any source"), QString());
    for (const QuestionSource &source : m_choices.sources) {
        m_source->addItem(source.shortName, source.code);
        m_source->setItemData(m_source->count() - 1, source.title, Qt::ToolTipRole);
    }
    if (!chosen.isEmpty() && m_source->findData(chosen) < 0)
        m_source->addItem(chosen, chosen); // of a blueprint made before
    m_source->setCurrentIndex(m_source->findData(chosen));
}

void BlueprintRowEdit::fillDifficulties()
{
    const QSignalBlocker quiet(m_difficulty);
    const int chosen = std::max(0, m_difficulty->currentIndex());
    m_difficulty->clear();
    m_difficulty->addItem(tr("any"), QString());
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        m_difficulty->addItem(difficultyText(difficulty), difficultyName(difficulty));
    m_difficulty->setCurrentIndex(chosen);
}

BlueprintRow BlueprintRowEdit::row() const
{
    return {m_source->currentData().toString(), m_topic->currentText().trimmed(),
            difficultyFromName(m_difficulty->currentData().toString()), m_tag->currentText().trimmed(),
            m_count->value()};
}

void BlueprintRowEdit::setRow(const BlueprintRow &row)
{
    const QSignalBlocker quiet(this);
    if (m_source->findData(row.source) < 0)
        m_source->addItem(row.source, row.source);
    m_source->setCurrentIndex(m_source->findData(row.source));
    m_topic->setEditText(row.topic);
    m_tag->setEditText(row.tag);
    m_difficulty->setCurrentIndex(m_difficulty->findData(difficultyName(row.difficulty)));
    m_count->setValue(row.count);
}

void BlueprintRowEdit::setChoices(const BlueprintChoices &choices)
{
    m_choices = choices;
    fillSources();
    fillFree(m_topic, choices.topics);
    fillFree(m_tag, choices.tags);
}

void BlueprintRowEdit::setAvailable(std::optional<qint64> count)
{
    m_available->setText(formatNumber(count));
    m_available->setProperty("type", QStringLiteral("muted"));
    setTone(m_available, count && *count < m_count->value() ? Tone::Negative : Tone::Neutral);
}

void BlueprintRowEdit::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_count->setAccessibleDescription(problem);
}

void BlueprintRowEdit::focusFirst()
{
    m_source->setFocus();
}

void BlueprintRowEdit::retranslate()
{
    fillSources();
    fillDifficulties();
    for (QComboBox *box : {m_topic, m_tag})
        box->lineEdit()->setPlaceholderText(tr("any"));
    const QString number = QString::number(m_index + 1);
    m_source->setAccessibleName(tr("Source, row %1").arg(number));
    m_topic->setAccessibleName(tr("Topic, row %1").arg(number));
    m_tag->setAccessibleName(tr("Tag, row %1").arg(number));
    m_difficulty->setAccessibleName(tr("Difficulty, row %1").arg(number));
    m_count->setAccessibleName(tr("Questions, row %1").arg(number));
    m_remove->setAccessibleName(tr("Take row %1 out").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
    m_available->setToolTip(
        tr("Questions of the bank that may be drawn for this row: not used in another round, and approved where only "
           "approved ones are drawn."));
}

} // namespace hoithi
