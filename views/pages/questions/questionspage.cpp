// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questionspage.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"
#include "services/bankservice.h"
#include "views/delegates/questionstatedelegate.h"
#include "views/pages/questions/choicebar.h"
#include "views/pages/questions/historypane.h"
#include "views/pages/questions/questioneditor.h"
#include "views/pages/questions/questionfilterbar.h"
#include "views/pages/questions/questionsidepane.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/theme.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr int listWidth = 380;
constexpr int editorWidth = 440;
constexpr int sideWidth = 300;
constexpr int leastEditorWidth = 330; ///< what its fields need
constexpr int leastListWidth = 160;

constexpr std::array<ActionSpec, 18> questionsActions{{
    {"questions.save", QT_TRANSLATE_NOOP("QuestionsPage", "&Save"), "save", "Ctrl+S", ActionPlace::Primary},
    {"questions.new", QT_TRANSLATE_NOOP("QuestionsPage", "&New question"), "new", "Ctrl+N", ActionPlace::Secondary},
    {"questions.submit", QT_TRANSLATE_NOOP("QuestionsPage", "Send for &review"), "next", "", ActionPlace::Secondary},
    {"questions.approve", QT_TRANSLATE_NOOP("QuestionsPage", "&Approve…"), "success", "", ActionPlace::Secondary},
    {"questions.saveNext", QT_TRANSLATE_NOOP("QuestionsPage", "Save and go to the &next"), "save", "Ctrl+Return",
     ActionPlace::More},
    {"questions.undo", QT_TRANSLATE_NOOP("QuestionsPage", "&Undo"), "", "Ctrl+Z", ActionPlace::More},
    {"questions.redo", QT_TRANSLATE_NOOP("QuestionsPage", "&Redo"), "", "Ctrl+Shift+Z", ActionPlace::More},
    {"questions.revert", QT_TRANSLATE_NOOP("QuestionsPage", "&Discard unsaved changes"), "cancel", "",
     ActionPlace::More},
    {"questions.return", QT_TRANSLATE_NOOP("QuestionsPage", "Return &with a comment…"), "previous", "",
     ActionPlace::More},
    {"questions.comment", QT_TRANSLATE_NOOP("QuestionsPage", "&Comment…"), "information", "", ActionPlace::More},
    {"questions.retire", QT_TRANSLATE_NOOP("QuestionsPage", "&Take out of use…"), "invalidate", "", ActionPlace::More},
    {"questions.restore", QT_TRANSLATE_NOOP("QuestionsPage", "Take &back into use…"), "success", "", ActionPlace::More},
    {"questions.edit", QT_TRANSLATE_NOOP("QuestionsPage", "&Edit the selected questions…"), "rules", "",
     ActionPlace::More},
    {"questions.image", QT_TRANSLATE_NOOP("QuestionsPage", "Add an i&mage…"), "image", "", ActionPlace::More},
    {"questions.import", QT_TRANSLATE_NOOP("QuestionsPage", "&Import questions…"), "import", "", ActionPlace::More},
    {"questions.export", QT_TRANSLATE_NOOP("QuestionsPage", "E&xport questions…"), "export", "", ActionPlace::More},
    {"questions.copy", QT_TRANSLATE_NOOP("QuestionsPage", "Co&py selected rows"), "copy", "", ActionPlace::More},
    {"questions.lock", QT_TRANSLATE_NOOP("QuestionsPage", "&Lock the questions"), "key", "", ActionPlace::More},
}};

} // namespace

QuestionsPage::QuestionsPage(const PageContext &page)
    : FramedPage(page, "QuestionsPage", questionsActions),
      m_images(QuestionImages::sourceOf(page.state.session().bank())), m_draft(std::make_unique<QuestionDraft>(page)),
      m_sealNote(new MessageBar(page.theme, this)), m_content(new QStackedWidget(this)), m_locked(new EmptyState(this)),
      m_empty(new EmptyState(this)), m_main(new QWidget(this)), m_filter(new QuestionFilterBar(page.theme, this)),
      m_splitter(new QSplitter(m_main)), m_listStack(new QStackedWidget(this)),
      m_table(new DataTable(QStringLiteral("questionTable"), page.settings, this)), m_nothing(new EmptyState(this)),
      m_heading(new QLabel(this)), m_state(new QLabel(this)), m_facts(new QLabel(this)), m_notice(new ChoiceBar(this)),
      m_editor(new QuestionEditor(page.theme, m_images, this)),
      m_history(new HistoryPane(page.state, page.theme, this)),
      m_side(new QuestionSidePane(page.theme, m_images, m_history, this))
{
    setAcceptDrops(true);
    buildContent();
    connectActions();
    connectParts();
    keepFocusInSight();
    action("questions.redo")->setShortcuts({action("questions.redo")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    retranslate();
}

QuestionsPage::~QuestionsPage() = default;

ContestSession &QuestionsPage::session() const
{
    return page().state.session();
}

QWidget *QuestionsPage::buildEditor()
{
    auto *column = new QFrame(this);
    column->setProperty("role", QStringLiteral("card"));
    column->setMinimumWidth(leastEditorWidth);
    m_heading->setObjectName(QStringLiteral("questionHeading"));
    m_heading->setProperty("type", QStringLiteral("section"));
    m_state->setObjectName(QStringLiteral("questionState"));
    m_state->setProperty("role", QStringLiteral("chip"));
    m_facts->setObjectName(QStringLiteral("questionFacts"));
    m_facts->setProperty("type", QStringLiteral("caption"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, 0);
    head->setSpacing(space::s);
    head->addWidget(m_heading);
    head->addWidget(m_state);
    head->addStretch();
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(space::m, 0, space::m, 0);
    facts->addWidget(m_facts);
    auto *scrolled = new QScrollArea(column);
    scrolled->setObjectName(QStringLiteral("editorScroll"));
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(m_editor);
    m_editorScroll = scrolled;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addLayout(facts);
    layout->addWidget(m_notice);
    layout->addWidget(scrolled, 1);
    return column;
}

/// Whichever way a field gets the keyboard; later, since a row that was just added has no place yet.
void QuestionsPage::keepFocusInSight()
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (!now || !m_editor->isAncestorOf(now))
            return;
        if (QApplication::mouseButtons() != Qt::NoButton)
            return; // what is clicked is in sight, and must not move away before the button is released
        QTimer::singleShot(0, this, [this] {
            if (QWidget *field = QApplication::focusWidget(); field && m_editor->isAncestorOf(field))
                m_editorScroll->ensureWidgetVisible(field, 0, space::l);
        });
    });
}

void QuestionsPage::scrollToTop()
{
    m_editorScroll->verticalScrollBar()->setValue(0);
}

void QuestionsPage::buildContent()
{
    m_sealNote->setObjectName(QStringLiteral("sealNote"));
    m_content->setObjectName(QStringLiteral("questionsContent"));
    m_locked->setObjectName(QStringLiteral("questionsLocked"));
    m_empty->setObjectName(QStringLiteral("questionsEmpty"));
    m_table->setModel(&m_model);
    m_table->setInitialWidths({48, 200, 104, 120, 120, 88, 64, 120, 140});
    m_table->setItemDelegateForColumn(QuestionTableModel::State, new QuestionStateDelegate(page().theme, this));
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(QuestionTableModel::Number, Qt::AscendingOrder);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_nothing);
    m_listStack->setMinimumWidth(leastListWidth);
    m_splitter->addWidget(m_listStack);
    m_splitter->addWidget(buildEditor());
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({listWidth, editorWidth, sideWidth});
    auto *layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_locked, m_empty, m_main})
        m_content->addWidget(part);
    content()->addWidget(m_sealNote);
    content()->addWidget(m_content, 1);
    m_content->hide(); // until it is known what belongs there
    setDetails(m_side);
}

void QuestionsPage::connectActions()
{
    onTriggered("questions.save", [this] { save(false); });
    onTriggered("questions.saveNext", [this] { save(true); });
    onTriggered("questions.new", [this] {
        openNew();
        m_editor->focusText();
    });
    onTriggered("questions.undo", [this] { m_editor->undoStack().undo(); });
    onTriggered("questions.redo", [this] { m_editor->undoStack().redo(); });
    onTriggered("questions.revert", [this] { revert(); });
    onTriggered("questions.submit", [this] { review(ReviewStep::Submit); });
    onTriggered("questions.approve", [this] { review(ReviewStep::Approve); });
    onTriggered("questions.return", [this] { review(ReviewStep::Return); });
    onTriggered("questions.comment", [this] { review(ReviewStep::Comment); });
    onTriggered("questions.retire", [this] { review(ReviewStep::Retire); });
    onTriggered("questions.restore", [this] { review(ReviewStep::Restore); });
    onTriggered("questions.edit", [this] { bulkEdit(); });
    onTriggered("questions.image", [this] { chooseImages(); });
    onTriggered("questions.import", [this] { importFile({}); });
    onTriggered("questions.export", [this] { exportQuestions(); });
    onTriggered("questions.copy", [this] { m_table->copySelection(); });
    onTriggered("questions.lock", [this] { lock(); });
}

void QuestionsPage::connectParts()
{
    const auto loadIfSeen = [this] {
        if (isVisible())
            load();
    };
    connect(&page().state, &ContestState::overviewChanged, this, loadIfSeen);
    connect(&page().state, &ContestState::vaultChanged, this, loadIfSeen);
    connect(&page().state, &ContestState::membershipChanged, this, [this] {
        updateActions();
        if (m_offered && m_notice->isHidden() == mayWrite())
            showOffer();
    });
    connect(&page().vault, &VaultCommands::aboutToSeal, m_draft.get(), &QuestionDraft::flush);
    connect(&page().vault, &VaultCommands::sealedAgain, this, [this] {
        clear();
        if (isVisible())
            load();
    });
    connect(m_locked, &EmptyState::activated, this, &QuestionsPage::unlock);
    connect(m_empty, &EmptyState::activated, action("questions.new"), &QAction::trigger);
    connect(m_empty, &EmptyState::secondActivated, action("questions.import"), &QAction::trigger);
    connect(m_nothing, &EmptyState::activated, m_filter, &QuestionFilterBar::clear);
    connect(m_filter, &QuestionFilterBar::changed, this, &QuestionsPage::applyFilter);
    connect(&m_look, &BankLook::searchReady, this, &QuestionsPage::applyFilter);
    connect(&m_look, &BankLook::nearReady, this, &QuestionsPage::showNear);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const std::vector<qint64> ids = selectedIds();
                m_model.sort(column, order);
                reselect(ids);
            });
    connect(m_table, &DataTable::currentRowChanged, this, &QuestionsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_selecting)
            updateActions();
    });
    connect(m_editor, &QuestionEditor::changed, this, &QuestionsPage::noteChange);
    connect(m_editor, &QuestionEditor::settled, this, &QuestionsPage::showNear);
    connect(m_editor, &QuestionEditor::questionAsked, this, &QuestionsPage::goTo);
    connect(m_editor, &QuestionEditor::imageAsked, this, &QuestionsPage::chooseImages);
    connect(m_editor, &QuestionEditor::mediaOffered, this,
            [this](const QMimeData &media) { takeImages(m_images.addMedia(media, m_editor->question().images)); });
    for (const auto moved : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&m_editor->undoStack(), moved, this, &QuestionsPage::updateActions);
    connect(m_side, &QuestionSidePane::turned, this, &QuestionsPage::showHistory);
    connect(m_draft.get(), &QuestionDraft::found, this, &QuestionsPage::offerDraft);
    connect(m_draft.get(), &QuestionDraft::notShared, this, [this](const QString &person) {
        messages().showMessage(
            Tone::Warning,
            person.isEmpty()
                ? tr("What you type is kept on this computer until the contest is within reach.")
                : tr("%1 is typing into the same question. Whoever saves second compares both.").arg(person));
    });
}

QString QuestionsPage::title() const
{
    return tr("Questions");
}

QString QuestionsPage::help() const
{
    return tr("The question bank. Write questions, send them for review, and approve those of others: papers are drawn "
              "from approved ones. Whatever you type is kept at every pause; saving makes a version that others see.");
}

void QuestionsPage::opened()
{
    load();
}

void QuestionsPage::hideEvent(QHideEvent *event)
{
    m_draft->flush();
    FramedPage::hideEvent(event);
}

void QuestionsPage::focusFilter()
{
    m_filter->focusField();
}

void QuestionsPage::retranslateContent()
{
    m_filter->retranslate();
    m_model.retranslate();
    m_editor->retranslate();
    m_side->retranslate();
    m_history->retranslate();
    m_nothing->setTexts(tr("No question matches these filters."), tr("Take the filters away"));
    m_empty->setTexts(tr("The contest's questions appear here. There are none yet."), tr("Write the first question"));
    m_empty->setSecond(tr("Import questions"));
    showOffer();
    if (m_unlocked || m_content->currentWidget() == m_locked)
        load();
    showHeading();
    updateActions();
}

} // namespace hoithi
