// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/stagededitor.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"
#include "itemmodels/questions/stagetexts.h"
#include "services/questiontexts.h"
#include "views/dialogs/questions/stagedoption.h"
#include "views/theme/tokens.h"
#include "views/widgets/growingtext.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int typingPauseMs = 250;

QLabel *wrappedLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StagedEditor::StagedEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel("stagedTitle", this)), m_problems(wrappedLabel("stagedProblems", this)),
      m_like(wrappedLabel("stagedLike", this)), m_confirm(new QPushButton(tr("It is &right as it stands"), this)),
      m_reset(new QPushButton(tr("As in the file"), this)), m_text(new GrowingText(2, 8, this)),
      m_optionBox(new QWidget(this)), m_add(new QPushButton(tr("A&dd an option"), this)),
      m_tooMany(wrappedLabel("stagedTooMany", this)), m_several(new QCheckBox(tr("Several right answers"), this)),
      m_keepOrder(new QCheckBox(tr("Keep the option order"), this)), m_explanation(new GrowingText(2, 6, this)),
      m_legal(new QLineEdit(this)), m_source(new QComboBox(this)), m_topic(new QLineEdit(this)),
      m_difficulty(new QComboBox(this)), m_tags(new QLineEdit(this))
{
    setObjectName(QStringLiteral("stagedEditor"));
    m_title->setProperty("type", QStringLiteral("section"));
    m_like->setProperty("type", QStringLiteral("muted"));
    for (int i = 0; i < maximumAnswerOptions; ++i)
        m_options[static_cast<std::size_t>(i)] = new StagedOption(i, theme, m_optionBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, 0, space::xs, 0);
    layout->setSpacing(space::s);
    layout->addLayout(buildProblems());
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(space::xs);
    layout->addLayout(form);
    buildOptions();
    buildFields(*form);
    layout->addStretch();
    connectFields();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT edited(question()); });
    clear();
}

QVBoxLayout *StagedEditor::buildProblems()
{
    m_confirm->setObjectName(QStringLiteral("stagedConfirm"));
    m_reset->setObjectName(QStringLiteral("stagedReset"));
    m_reset->setToolTip(tr("Undo everything that was changed in this question"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_problems);
    layout->addWidget(m_like);
    layout->addLayout(buttons);
    return layout;
}

void StagedEditor::buildOptions()
{
    m_add->setObjectName(QStringLiteral("stagedAdd"));
    m_several->setObjectName(QStringLiteral("stagedSeveral"));
    m_keepOrder->setObjectName(QStringLiteral("stagedKeepOrder"));
    auto *layout = new QVBoxLayout(m_optionBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    for (StagedOption *option : m_options)
        layout->addWidget(option);
    layout->addWidget(m_tooMany);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_add);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_several); // below each other: the pane is narrow
    layout->addWidget(m_keepOrder);
}

void StagedEditor::buildFields(QFormLayout &form)
{
    const auto add = [&form, this](const QString &title, QWidget *field, const char *name) {
        auto *label = new QLabel(title, this);
        label->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        form.addRow(label, field);
    };
    add(tr("&Question"), m_text, "stagedText");
    form.addRow(new QLabel(tr("Options; the right one is marked"), this), m_optionBox);
    add(tr("Explanation"), m_explanation, "stagedExplanation");
    add(tr("Legal reference"), m_legal, "stagedLegal");
    add(tr("Source"), m_source, "stagedSource");
    add(tr("Topic"), m_topic, "stagedTopic");
    add(tr("Difficulty"), m_difficulty, "stagedDifficulty");
    add(tr("Tags, separated by commas"), m_tags, "stagedTags");
    for (QComboBox *box : {m_source, m_difficulty}) { // names of documents are long
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    fillDifficulties(*m_difficulty, tr("Not said"));
    fillSources(*m_source, {}, tr("Not said"));
}

void StagedEditor::connectFields()
{
    for (int i = 0; i < maximumAnswerOptions; ++i) {
        StagedOption *option = m_options[static_cast<std::size_t>(i)];
        connect(option, &StagedOption::edited, this, &StagedEditor::changed);
        connect(option, &StagedOption::markedRight, this, [this, i] { markRight(i); });
        connect(option, &StagedOption::removalAsked, this, [this, i] { removeOption(i); });
    }
    for (GrowingText *text : {m_text, m_explanation})
        connect(text, &QPlainTextEdit::textChanged, this, &StagedEditor::changed);
    for (QLineEdit *line : {m_legal, m_topic, m_tags})
        connect(line, &QLineEdit::textEdited, this, &StagedEditor::changed);
    for (QComboBox *box : {m_source, m_difficulty})
        connect(box, &QComboBox::activated, this, &StagedEditor::changed);
    connect(m_keepOrder, &QCheckBox::clicked, this, &StagedEditor::changed);
    connect(m_several, &QCheckBox::clicked, this, &StagedEditor::setSeveral);
    connect(m_add, &QPushButton::clicked, this, &StagedEditor::addOption);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT confirmed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_pause.stop();
        Q_EMIT resetAsked();
    });
}

void StagedEditor::setSources(const std::vector<QuestionSource> &sources)
{
    const QString chosen = m_source->currentData().toString();
    fillSources(*m_source, sources, tr("Not said"));
    chooseSource(chosen);
}

/// A file may name one that the contest does not know.
void StagedEditor::chooseSource(const QString &code)
{
    if (m_source->findData(code) < 0)
        m_source->addItem(code, code);
    m_source->setCurrentIndex(m_source->findData(code));
}

void StagedEditor::show(const QuestionStage &stage, int row)
{
    m_pause.stop();
    m_question = stage.row(row).question;
    setEnabled(true);
    showFields();
    showProblems(stage, row);
}

void StagedEditor::showProblems(const QuestionStage &stage, int row)
{
    const StagedQuestion &staged = stage.row(row);
    const QString place = placeText(staged.place);
    const QString number = formatNumber(qint64{row} + 1);
    m_title->setText(place.isEmpty() ? tr("Question %1").arg(number) : tr("Question %1: %2").arg(number, place));
    QStringList lines;
    for (const QuestionIssue &issue : staged.issues) {
        const QString where = placeText(issue.place);
        lines << (where.isEmpty() || where == place ? issueText(issue)
                                                    : QStringLiteral("%1: %2").arg(where, issueText(issue)));
    }
    for (const QuestionFinding &warning : staged.warnings.value_or(std::vector<QuestionFinding>()))
        lines << checkText(warning);
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    setTone(m_problems, staged.isWhole() ? Tone::Warning : Tone::Negative);
    m_like->setText(likenessTexts(staged.like).join(u'\n'));
    m_like->setVisible(!m_like->text().isEmpty());
    m_confirm->setVisible(stage.canBeConfirmed(row));
}

void StagedEditor::clear()
{
    m_pause.stop();
    m_question = {};
    showFields();
    m_title->setText(tr("No question is chosen"));
    m_problems->hide();
    m_like->hide();
    m_confirm->hide();
    setEnabled(false);
}

void StagedEditor::showFields()
{
    const QSignalBlocker textQuiet(m_text);
    const QSignalBlocker explanationQuiet(m_explanation);
    m_text->showText(m_question.text);
    m_explanation->showText(m_question.explanation);
    m_legal->setText(m_question.legalReference);
    m_topic->setText(m_question.topic);
    m_tags->setText(m_question.tags.join(QStringLiteral(", ")));
    m_several->setChecked(m_question.multiple);
    m_keepOrder->setChecked(m_question.keepOrder);
    chooseSource(m_question.source);
    m_difficulty->setCurrentIndex(m_difficulty->findData(static_cast<int>(m_question.difficulty)));
    showOptions();
}

/// A file may have more of them than a question can: the rest is kept until some are removed.
void StagedEditor::showOptions()
{
    const auto count = static_cast<int>(m_question.options.size());
    m_count = std::min(count, maximumAnswerOptions);
    for (int i = 0; i < maximumAnswerOptions; ++i) {
        StagedOption &row = *m_options[static_cast<std::size_t>(i)];
        row.setVisible(i < m_count);
        row.setRemovable(true);
        row.show(i < m_count ? m_question.options[static_cast<std::size_t>(i)] : AnswerOption{}, m_question.multiple);
    }
    m_add->setEnabled(count < maximumAnswerOptions);
    m_tooMany->setVisible(count > maximumAnswerOptions);
    m_tooMany->setText(tr("%1 more options are not shown: remove some of these.")
                           .arg(formatNumber(qint64{count} - maximumAnswerOptions)));
}

void StagedEditor::takeOptions()
{
    for (int i = 0; i < m_count; ++i)
        m_question.options[static_cast<std::size_t>(i)] = m_options[static_cast<std::size_t>(i)]->option();
}

Question StagedEditor::question() const
{
    Question question = m_question;
    question.text = m_text->toPlainText();
    for (int i = 0; i < m_count; ++i)
        question.options[static_cast<std::size_t>(i)] = m_options[static_cast<std::size_t>(i)]->option();
    question.multiple = m_several->isChecked();
    question.keepOrder = m_keepOrder->isChecked();
    question.explanation = m_explanation->toPlainText();
    question.legalReference = m_legal->text();
    question.source = m_source->currentData().toString();
    question.topic = m_topic->text();
    question.difficulty = static_cast<Difficulty>(m_difficulty->currentData().toInt());
    question.tags = tagsFrom(m_tags->text());
    return question;
}

void StagedEditor::changed()
{
    m_pause.start();
}

void StagedEditor::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT edited(question());
}

void StagedEditor::focusFirst()
{
    m_text->setFocus();
}

QWidgetList StagedEditor::tabOrder() const
{
    QWidgetList order{m_confirm, m_reset, m_text};
    for (const StagedOption *option : m_options)
        order << option->tabOrder();
    return order << m_add << m_several << m_keepOrder << m_explanation << m_legal << m_source << m_topic << m_difficulty
                 << m_tags;
}

void StagedEditor::markRight(int index)
{
    for (int i = 0; !m_several->isChecked() && i < m_count; ++i)
        m_options[static_cast<std::size_t>(i)]->setRight(i == index);
    changed();
    flush(); // the problem is gone at once
}

void StagedEditor::setSeveral(bool several)
{
    takeOptions();
    m_question.multiple = several;
    showOptions();
    changed();
    flush();
}

void StagedEditor::addOption()
{
    takeOptions();
    m_question.options.emplace_back();
    showOptions();
    m_options[static_cast<std::size_t>(m_count - 1)]->focusText();
    changed();
    flush();
}

void StagedEditor::removeOption(int index)
{
    takeOptions();
    m_question.options.erase(m_question.options.begin() + index);
    showOptions();
    changed();
    flush();
}

void fillDifficulties(QComboBox &box, const QString &none)
{
    box.clear();
    box.addItem(none, static_cast<int>(Difficulty::Unset));
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        box.addItem(difficultyText(difficulty), static_cast<int>(difficulty));
}

void fillSources(QComboBox &box, const std::vector<QuestionSource> &sources, const QString &none)
{
    box.clear();
    box.addItem(none, QString());
    for (const QuestionSource &source : sources) {
        box.addItem(source.shortName, source.code);
        box.setItemData(box.count() - 1, source.title, Qt::ToolTipRole);
    }
}

QStringList tagsFrom(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace hoithi
