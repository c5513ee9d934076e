// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questioneditor.h"

#include "itemmodels/questions/questionlabels.h"
#include "views/pages/questions/findinglines.h"
#include "views/pages/questions/imagestrip.h"
#include "views/pages/questions/optionlist.h"
#include "views/pages/questions/questionimages.h"
#include "views/theme/theme.h"
#include "views/widgets/growingtext.h"
#include "views/widgets/taborder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int textLines = 2;
constexpr int mostTextLines = 10;
constexpr int nearShown = 3;
constexpr int leastLetters = 5; ///< of a choice: the rest is in its list
constexpr std::chrono::milliseconds checkedAfter{150};

} // namespace

QuestionEditor::QuestionEditor(const Theme &theme, QuestionImages &images, QWidget *parent)
    : QWidget(parent), m_images(images), m_layout(new QVBoxLayout(this)),
      m_text(new GrowingText(textLines, mostTextLines, this)), m_textFindings(new FindingLines(this)),
      m_strip(new ImageStrip(images, this)), m_options(new OptionList(theme, this)), m_multiple(new QCheckBox(this)),
      m_keepOrder(new QCheckBox(this)), m_wholeFindings(new FindingLines(this)),
      m_explanation(new GrowingText(textLines, mostTextLines, this)), m_explanationFindings(new FindingLines(this)),
      m_legal(new QLineEdit(this)), m_source(new QComboBox(this)), m_topic(new QComboBox(this)),
      m_difficulty(new QComboBox(this)), m_tags(new QLineEdit(this))
{
    setObjectName(QStringLiteral("questionEditor"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkedAfter);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        check();
        Q_EMIT settled();
    });
    buildFields();
    connectFields();
    addShortcuts();
    retranslate();
    open({});
}

QuestionEditor::~QuestionEditor()
{
    m_undo.disconnect(); // who listens is half gone when the last of it is cleared
}

QLabel *QuestionEditor::addField(QWidget *field, QWidget *below)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_layout->addWidget(label);
    m_layout->addWidget(field);
    if (below)
        m_layout->addWidget(below);
    m_layout->addSpacing(space::xs);
    return label;
}

QWidget *QuestionEditor::pair(QLabel *&firstLabel, QWidget *first, QLabel *&secondLabel, QWidget *second)
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const std::array<std::pair<QLabel **, QWidget *>, 2> halves{{{&firstLabel, first}, {&secondLabel, second}}};
    for (const auto &[label, field] : halves) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::xs);
        *label = new QLabel(both);
        (*label)->setBuddy(field);
        column->addWidget(*label);
        column->addWidget(field);
        layout->addLayout(column, 1);
    }
    return both;
}

void QuestionEditor::buildFields()
{
    m_text->setObjectName(QStringLiteral("questionText"));
    m_multiple->setObjectName(QStringLiteral("multiple"));
    m_keepOrder->setObjectName(QStringLiteral("keepOrder"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_legal->setObjectName(QStringLiteral("legalReference"));
    m_source->setObjectName(QStringLiteral("source"));
    m_topic->setObjectName(QStringLiteral("topic"));
    m_difficulty->setObjectName(QStringLiteral("difficulty"));
    m_tags->setObjectName(QStringLiteral("tags"));
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    m_topic->completer()->setFilterMode(Qt::MatchContains);
    m_topic->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QComboBox *box : {m_source, m_topic, m_difficulty}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
    m_layout->setContentsMargins(space::m, space::s, space::m, space::m);
    m_layout->setSpacing(space::xs);
    m_textLabel = addField(m_text, m_textFindings);
    for (int i = 0; i < nearShown; ++i) {
        auto *link = new QPushButton(this);
        link->setObjectName(QStringLiteral("near%1").arg(i + 1));
        link->setProperty("role", QStringLiteral("link"));
        link->hide();
        connect(link, &QPushButton::clicked, this,
                [this, link] { Q_EMIT questionAsked(link->property("question").toLongLong()); });
        m_layout->addWidget(link, 0, Qt::AlignLeft);
        m_near.push_back(link);
    }
    m_layout->addWidget(m_strip);
    m_optionsLabel = new QLabel(this);
    m_layout->addWidget(m_optionsLabel);
    m_layout->addWidget(m_options);
    m_layout->addWidget(m_multiple);
    m_layout->addWidget(m_keepOrder);
    m_layout->addWidget(m_wholeFindings);
    m_explanationLabel = addField(m_explanation, m_explanationFindings);
    m_legalLabel = addField(m_legal);
    m_layout->addWidget(pair(m_sourceLabel, m_source, m_topicLabel, m_topic));
    m_layout->addWidget(pair(m_difficultyLabel, m_difficulty, m_tagsLabel, m_tags));
    m_layout->addStretch();
}

void QuestionEditor::connectFields()
{
    connect(qApp, &QApplication::focusChanged, this, &QuestionEditor::showSavedLate);
    const auto typing = [this] {
        edited(Step::Typing);
    };
    const auto whole = [this] {
        edited(Step::Whole);
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, typing);
    connect(m_explanation, &QPlainTextEdit::textChanged, this, typing);
    connect(m_options, &OptionList::edited, this, typing);
    connect(m_options, &OptionList::restructured, this, whole);
    connect(m_legal, &QLineEdit::textChanged, this, typing);
    connect(m_tags, &QLineEdit::textChanged, this, typing);
    connect(m_topic, &QComboBox::editTextChanged, this, typing);
    connect(m_source, &QComboBox::currentIndexChanged, this, whole);
    connect(m_difficulty, &QComboBox::currentIndexChanged, this, whole);
    connect(m_keepOrder, &QCheckBox::toggled, this, whole);
    connect(m_multiple, &QCheckBox::toggled, this, [this](bool multiple) {
        m_options->show(m_options->options(), multiple);
        edited(Step::Whole);
    });
    connect(m_options, &OptionList::imageAsked, this, &QuestionEditor::chooseImage);
    connect(m_strip, &ImageStrip::addingAsked, this, &QuestionEditor::imageAsked);
    connect(m_strip, &ImageStrip::dropped, this, &QuestionEditor::mediaOffered);
    connect(m_strip, &ImageStrip::removed, this, &QuestionEditor::removeImage);
    m_text->setMediaHandler([this](const QMimeData &media) {
        Q_EMIT mediaOffered(media);
        return media.hasImage() || media.hasUrls();
    });
    connect(m_textFindings, &FindingLines::mendingAsked, this, [this] { mend(QuestionField::Text, -1); });
    connect(m_explanationFindings, &FindingLines::mendingAsked, this, [this] { mend(QuestionField::Explanation, -1); });
    connect(m_wholeFindings, &FindingLines::mendingAsked, this, &QuestionEditor::mendLines);
    connect(m_options, &OptionList::mendingAsked, this, [this](int index) { mend(QuestionField::Option, index); });
    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_explanation, m_legal, m_tags, m_topic->lineEdit()})
        field->installEventFilter(this);
    for (QWidget *field : m_options->tabOrder())
        field->installEventFilter(this);
    QWidgetList order{m_text, m_textFindings->mendButton()};
    for (QPushButton *link : m_near)
        order << link;
    order << m_strip->findChild<QPushButton *>(QStringLiteral("addImage")) << m_options->tabOrder();
    order << QWidgetList{m_multiple,
                         m_keepOrder,
                         m_wholeFindings->mendButton(),
                         m_explanation,
                         m_explanationFindings->mendButton(),
                         m_legal,
                         m_source,
                         m_topic,
                         m_difficulty,
                         m_tags};
    chainTabs(order);
}

void QuestionEditor::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_options->moveCurrent(-1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_options->moveCurrent(1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Delete), [this] { m_options->removeCurrent(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Insert), [this] { m_options->add(); });
    for (int index = 0; index < maximumAnswerOptions; ++index)
        on(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)),
           [this, index] { m_options->toggleRight(index); });
}

/// Fields have no undoing of their own: the keys go to the page's actions.
bool QuestionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text->setReadOnly(readOnly);
    m_explanation->setReadOnly(readOnly);
    m_legal->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    m_options->setReadOnly(readOnly);
    m_strip->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_multiple, m_keepOrder, m_source, m_topic, m_difficulty})
        field->setEnabled(!readOnly);
}

void QuestionEditor::setChoices(const QuestionBank &bank)
{
    const QSignalBlocker quietSource(m_source);
    const QSignalBlocker quietTopic(m_topic);
    const Question now = m_now;
    m_source->clear();
    m_source->addItem(tr("Not chosen yet"), QString());
    for (const QuestionSource &source : bank.sources) {
        m_source->addItem(source.shortName, source.code);
        m_source->setItemData(m_source->count() - 1, source.title, Qt::ToolTipRole);
    }
    QStringList topics;
    for (const BankQuestion &question : bank.questions)
        topics << question.question.topic;
    topics.removeAll(QString());
    topics.removeDuplicates();
    topics.sort(Qt::CaseInsensitive);
    m_topic->clear();
    m_topic->addItems(topics);
    m_filling = true;
    show(now);
    m_filling = false;
}

void QuestionEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void QuestionEditor::setNear(const std::vector<Near> &near)
{
    for (std::size_t i = 0; i < m_near.size(); ++i) {
        QPushButton *link = m_near[i];
        link->setVisible(i < near.size());
        if (i >= near.size())
            continue;
        const qint64 id = near[i].duplicate.id;
        link->setProperty("question", id);
        constexpr int percent = 100;
        QString text = near[i].text;
        link->setText(tr("▲ Nearly the same as question %1 (%2 %)")
                          .arg(id)
                          .arg(static_cast<int>(near[i].duplicate.similarity * percent)));
        link->setToolTip(text.toHtmlEscaped());
    }
}

void QuestionEditor::fillDifficulties()
{
    const QSignalBlocker quiet(m_difficulty);
    const int chosen = std::max(m_difficulty->currentIndex(), 0);
    m_difficulty->clear();
    for (const Difficulty difficulty : {Difficulty::Unset, Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        m_difficulty->addItem(difficultyText(difficulty), static_cast<int>(difficulty));
    m_difficulty->setCurrentIndex(chosen);
}

void QuestionEditor::retranslate()
{
    m_textLabel->setText(tr("&Text of the question"));
    m_optionsLabel->setText(tr("Options; mark what is right"));
    m_multiple->setText(tr("S&everal answers are right together"));
    m_keepOrder->setText(tr("&Keep the order of options"));
    m_keepOrder->setToolTip(tr("No paper shuffles them: for options such as “All of the above”."));
    m_explanationLabel->setText(tr("E&xplanation"));
    m_legalLabel->setText(tr("&Legal reference"));
    m_legal->setPlaceholderText(tr("Article, clause, document"));
    m_sourceLabel->setText(tr("So&urce"));
    m_topicLabel->setText(tr("To&pic"));
    m_difficultyLabel->setText(tr("&Difficulty"));
    m_tagsLabel->setText(tr("Key&words"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    if (m_source->count() > 0)
        m_source->setItemText(0, tr("Not chosen yet"));
    fillDifficulties();
    m_options->retranslate();
    m_strip->retranslate();
    for (FindingLines *lines : {m_textFindings, m_wholeFindings, m_explanationFindings})
        lines->retranslate();
}

} // namespace hoithi
