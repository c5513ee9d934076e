// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/questionintakedialog.h"

#include "views/dialogs/questions/stagededitor.h"
#include "views/dialogs/questions/stagedpreview.h"
#include "views/dialogs/questions/stageissuespanel.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/theme.h"
#include "views/widgets/datatable.h"
#include "views/widgets/dropframe.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hoithi {

namespace {

constexpr QSize smallestSize{960, 540};
constexpr double shareOfWindow = 0.96;
constexpr int tableWidth = 860;
constexpr int editorWidth = 420;
constexpr int leastEditorWidth = 310;
constexpr int leastFilterWidth = 110; ///< beside three buttons, in a window of 1000 pixels

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea; // a low window squashes nothing
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(leastEditorWidth);
    return area;
}

} // namespace

QuestionIntakeDialog::QuestionIntakeDialog(const PageContext &page, WhenBankOpen whenOpen, QWidget *parent)
    : QDialog(parent), m_page(page), m_whenOpen(std::move(whenOpen)), m_model(m_stage), m_title(new QLabel(this)),
      m_format(new QLabel(this)), m_choose(new QPushButton(tr("Choose a &file…"), this)),
      m_messages(new MessageBar(page.theme, this)), m_job(new JobBar(this)), m_stack(new QStackedWidget(this)),
      m_filter(new FilterField(page.theme, this)),
      m_table(new DataTable(QStringLiteral("stagedQuestions"), page.settings, this)),
      m_common(new QPushButton(tr("Set so&urce, topic…"), this)),
      m_near(new QPushButton(tr("Leave &out near-duplicates"), this)), m_next(new QPushButton(tr("&Next error"), this)),
      m_issues(new StageIssuesPanel(m_stage, page.settings, this)), m_editor(new StagedEditor(page.theme, this)),
      m_preview(new StagedPreview(page.theme, page.state.session().bank(), this)), m_counts(new QLabel(this)),
      m_import(new QPushButton(this)), m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("questionIntake"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import questions"));
    setMinimumSize(smallestSize);
    resize((parent->window()->size() * shareOfWindow).expandedTo(smallestSize));
    m_sorted.setSourceModel(&m_model);
    m_sorted.setDynamicSortFilter(false); // a question stays where it is while it is mended
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StagedQuestionTableModel::Number, Qt::AscendingOrder);
    m_table->setInitialWidths({70, 330, 50, 60, 150, 220, 200, 90, 110, 80, 140});
    page.jobs.follow(*m_job, QStringLiteral("questions"));
    buildLayout();
    connectParts();
    chainKeys();
    updateCounts();
    m_choose->setFocus();
}

QuestionIntakeDialog::~QuestionIntakeDialog()
{
    m_job->cancel(); // nobody waits for what it reads
}

void QuestionIntakeDialog::buildLayout()
{
    m_start = buildStart();
    m_work = buildStage();
    m_result = buildResult();
    for (QWidget *face : {m_start, m_work, m_result})
        m_stack->addWidget(face);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(buildTop());
    layout->addWidget(m_messages);
    layout->addWidget(m_job);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildFooter());
}

QHBoxLayout *QuestionIntakeDialog::buildTop()
{
    m_title->setObjectName(QStringLiteral("intakeTitle"));
    m_title->setProperty("type", QStringLiteral("section"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(tr("No file is chosen yet"));
    m_format->setObjectName(QStringLiteral("intakeFormat"));
    m_format->setProperty("type", QStringLiteral("muted"));
    m_choose->setObjectName(QStringLiteral("intakeChoose"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_title);
    row->addWidget(m_format);
    row->addStretch();
    row->addWidget(m_choose);
    return row;
}

QWidget *QuestionIntakeDialog::buildStart()
{
    auto *start = new QWidget(this);
    m_drop = new DropFrame(start);
    m_drop->setText(
        tr("Drop a file of questions here, or choose one with the button above: GIFT, Moodle XML, Aiken, QTI, "
           "Excel or Word. It is read and shown first; nothing is stored before you import."));
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_drop, 1);
    return start;
}

QWidget *QuestionIntakeDialog::buildStage()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_filter, 1);
    for (QPushButton *button : {m_next, m_common, m_near})
        bar->addWidget(button);
    m_filter->setPlaceholder(tr("Filter questions"));
    m_filter->setLeastWidth(leastFilterWidth);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(space::xs);
    upperLayout->addLayout(bar);
    upperLayout->addWidget(m_table, 1);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->addWidget(upper);
    left->addWidget(m_issues);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("intakeTabs"));
    m_tabs->addTab(scrolled(m_editor), tr("&Mend"));
    m_tabs->addTab(scrolled(m_preview), tr("&Preview"));
    auto *whole = new QSplitter(Qt::Horizontal, this);
    whole->setChildrenCollapsible(false);
    whole->addWidget(left);
    whole->addWidget(m_tabs);
    whole->setStretchFactor(0, 1);
    whole->setSizes({tableWidth, editorWidth});
    return whole;
}

QWidget *QuestionIntakeDialog::buildResult()
{
    m_outcome = new QPlainTextEdit(this);
    m_outcome->setObjectName(QStringLiteral("intakeOutcome"));
    m_outcome->setReadOnly(true);
    m_outcome->setTabChangesFocus(true);
    m_outcome->setAccessibleName(tr("What became of the file"));
    auto *result = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto add = [&](const QString &text, const char *name, void (QuestionIntakeDialog::*run)()) {
        auto *button = new QPushButton(text, result);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
    };
    add(tr("Cop&y the report"), "outcomeCopy", &QuestionIntakeDialog::copyReport);
    add(tr("Export the report as &CSV…"), "outcomeExport", &QuestionIntakeDialog::exportReport);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_outcome, 1);
    layout->addLayout(buttons);
    return result;
}

QHBoxLayout *QuestionIntakeDialog::buildFooter()
{
    m_counts->setObjectName(QStringLiteral("intakeCounts"));
    m_counts->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("intakeImport"));
    m_import->setProperty("weight", QStringLiteral("primary"));
    m_close->setObjectName(QStringLiteral("intakeClose"));
    m_common->setObjectName(QStringLiteral("intakeCommon"));
    m_near->setObjectName(QStringLiteral("intakeNear"));
    m_next->setObjectName(QStringLiteral("intakeNext"));
    m_next->setToolTip(tr("The next question with an error (F8)"));
    for (QPushButton *button : {m_choose, m_common, m_near, m_next, m_close, m_import})
        button->setAutoDefault(false); // Enter in a field imports nothing
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_counts, 1);
    row->addWidget(m_import);
    row->addWidget(m_close);
    return row;
}

void QuestionIntakeDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &QuestionIntakeDialog::chooseFile);
    connect(m_drop, &DropFrame::filesDropped, this, [this](const QStringList &files) { readFile(files.front()); });
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        m_sorted.setText(text);
        m_filter->setCount(m_sorted.rowCount(), m_model.rowCount());
    });
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { showRow(row < 0 ? -1 : m_sorted.mapToSource(m_sorted.index(row, 0)).row()); });
    connect(m_table, &QTableView::activated, m_editor, &StagedEditor::focusFirst);
    connect(&m_model, &StagedQuestionTableModel::wantedChanged, this, [this] {
        m_touched = true;
        updateCounts();
    });
    connect(m_issues, &StageIssuesPanel::rowAsked, this, &QuestionIntakeDialog::goToRow);
    connect(m_issues, &StageIssuesPanel::copyAsked, this, &QuestionIntakeDialog::copyReport);
    connect(m_issues, &StageIssuesPanel::exportAsked, this, &QuestionIntakeDialog::exportReport);
    connect(m_editor, &StagedEditor::edited, this, &QuestionIntakeDialog::takeEdit);
    connect(m_editor, &StagedEditor::confirmed, this, &QuestionIntakeDialog::confirmRow);
    connect(m_editor, &StagedEditor::resetAsked, this, &QuestionIntakeDialog::resetRow);
    connect(m_common, &QPushButton::clicked, this, &QuestionIntakeDialog::setCommonFields);
    connect(m_near, &QPushButton::clicked, this, &QuestionIntakeDialog::leaveOutNear);
    connect(m_next, &QPushButton::clicked, this, [this] { m_issues->goToNextError(m_row); });
    connect(m_import, &QPushButton::clicked, this, &QuestionIntakeDialog::importTaken);
    connect(m_close, &QPushButton::clicked, this, &QuestionIntakeDialog::reject);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, m_next, &QPushButton::click);
    m_table->installEventFilter(this);
}

void QuestionIntakeDialog::chainKeys()
{
    QWidgetList order{m_choose};
    for (QWidget *part : m_filter->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus)
            order << part;
    }
    order << m_next << m_common << m_near << m_table << m_issues->tabOrder() << m_tabs << m_editor->tabOrder()
          << m_import << m_close;
    chainTabs(order);
}

} // namespace hoithi
