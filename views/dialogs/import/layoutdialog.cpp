// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import/layoutdialog.h"

#include "services/contestsession.h"
#include "services/import/profiles/profileservice.h"
#include "views/dialogs/import/layoutchoices.h"
#include "views/dialogs/import/layoutcolumns.h"
#include "views/prompts/prompts.h"
#include "views/settings/settings.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/windowwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {

constexpr QSize layoutDialogSize{1320, 730};
constexpr double shareOfScreen = 0.96;
constexpr int compactRow = 28;
const QString settingsPart = QStringLiteral("layoutDialog");

QLabel *section(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("type", QStringLiteral("section"));
    return label;
}

} // namespace

LayoutDialog::LayoutDialog(ContestSession &session, Settings &settings, std::shared_ptr<FilePrompt> files,
                           const QString &file, const QString &name, QWidget *parent)
    : QDialog(parent), m_session(session), m_settings(settings), m_files(std::move(files)), m_file(file),
      m_person(name), m_profiles(new QComboBox(this)), m_choices(new LayoutChoices(this)),
      m_columns(new LayoutColumns(this)), m_storedTitle(section(tr("As they will be stored"), this)),
      m_stored(new QTableWidget(this)),
      m_questionsTitle(section(tr("To be decided: tick what is right as it is"), this)),
      m_questions(new QListWidget(this)), m_name(new QLineEdit(this)), m_why(new QLabel(this))
{
    setObjectName(QStringLiteral("layoutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How %1 is read").arg(QFileInfo(file).fileName()));
    build();
    connectParts();
    listProfiles();
    ask(m_session.profiles().open(m_file));
}

void LayoutDialog::build()
{
    buildTables();
    m_why->setObjectName(QStringLiteral("layoutWhy"));
    m_why->setWordWrap(true);
    setTone(m_why, Tone::Warning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(profileRow());
    layout->addWidget(m_choices);
    layout->addWidget(tables(), 1);
    layout->addWidget(m_why);
    layout->addLayout(bottomRow());
    resize(layoutDialogSize.boundedTo(screen()->availableSize() * shareOfScreen));
    restoreDivision();
}

/// As it was left on this computer.
void LayoutDialog::restoreDivision()
{
    const QVariantMap left = m_settings.value(Setting::SplitterState, settingsPart).toMap();
    if (!m_division->restoreState(left.value(QStringLiteral("division")).toByteArray()))
        m_division->setSizes({420, 240, 92}); // the rows as they are need most
    fold(left.value(QStringLiteral("folded")).toBool());
}

void LayoutDialog::done(int result)
{
    m_settings.setValue(Setting::SplitterState,
                        QVariantMap{{QStringLiteral("division"), m_division->saveState()},
                                    {QStringLiteral("folded"), !m_fold->isChecked()}},
                        settingsPart);
    QDialog::done(result);
}

void LayoutDialog::fold(bool folded)
{
    m_fold->setChecked(!folded);
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_choices->setVisible(!folded);
}

QLayout *LayoutDialog::profileRow()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    auto *profileLabel = new QLabel(tr("&Profile"), this);
    profileLabel->setBuddy(m_profiles);
    m_profiles->setObjectName(QStringLiteral("layoutProfiles"));
    auto *load = new QPushButton(tr("&Load from a file…"), this);
    load->setObjectName(QStringLiteral("layoutLoad"));
    connect(load, &QPushButton::clicked, this, &LayoutDialog::loadFile);
    top->addWidget(profileLabel);
    top->addWidget(m_profiles);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(QStringLiteral("layoutFold"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setText(tr("Ho&w it is written"));
    m_fold->setToolTip(tr("Show or hide how the file is divided, and how times and answers are written"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::clicked, this, [this](bool shown) { fold(!shown); });
    top->addWidget(load);
    top->addStretch();
    top->addWidget(m_fold);
    return top;
}

QWidget *LayoutDialog::tables()
{
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(space::s);
    upperLayout->addWidget(section(tr("First rows of the file, as they are"), this));
    upperLayout->addWidget(m_columns, 1);
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(space::s);
    lowerLayout->addWidget(m_storedTitle);
    lowerLayout->addWidget(m_stored, 1);
    m_division = new QSplitter(Qt::Vertical, this);
    m_division->setObjectName(QStringLiteral("layoutDivision"));
    m_division->setChildrenCollapsible(false);
    m_division->addWidget(upper);
    m_division->addWidget(lower);
    m_division->addWidget(questions());
    m_division->setStretchFactor(0, 5);
    m_division->setStretchFactor(1, 3);
    m_division->setStretchFactor(2, 0);
    return m_division;
}

QWidget *LayoutDialog::questions()
{
    m_questionsPane = new QWidget(this);
    auto *layout = new QVBoxLayout(m_questionsPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_questionsTitle);
    layout->addWidget(m_questions, 1);
    m_questionsPane->hide();
    return m_questionsPane;
}

/// The name and the buttons share a row: what is above needs the room.
QLayout *LayoutDialog::bottomRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *nameLabel = new QLabel(tr("&Keep it in the contest as"), this);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("layoutName"));
    m_name->setPlaceholderText(tr("for this file only"));
    row->addWidget(nameLabel);
    row->addWidget(m_name, 1);
    row->addWidget(buttons());
    return row;
}

QWidget *LayoutDialog::buttons()
{
    auto *box = new QDialogButtonBox(this);
    m_use = new QPushButton(tr("&Read the file so"), this);
    m_use->setProperty("weight", QStringLiteral("primary")); // before the box styles it
    m_use->setObjectName(QStringLiteral("accept"));
    m_use->setDefault(true);
    box->addButton(m_use, QDialogButtonBox::AcceptRole);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    connect(box, &QDialogButtonBox::accepted, this, &LayoutDialog::use);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void LayoutDialog::buildTables()
{
    m_stored->setObjectName(QStringLiteral("layoutStored"));
    m_stored->setTabKeyNavigation(false);
    m_stored->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stored->setWordWrap(false);
    m_stored->horizontalHeader()->setHighlightSections(false);
    m_stored->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_questions->setObjectName(QStringLiteral("layoutQuestions"));
    m_questions->setWordWrap(true);
    m_questions->setMinimumHeight(2 * compactRow);
    for (QTableWidget *table : {m_stored, static_cast<QTableWidget *>(m_columns)})
        table->verticalHeader()->setDefaultSectionSize(compactRow);
}

void LayoutDialog::connectParts()
{
    connect(m_choices, &LayoutChoices::fileChanged, this, &LayoutDialog::takeApart);
    connect(m_choices, &LayoutChoices::timeChanged, this, [this] {
        settle(LayoutSubject::Time);
        update();
    });
    connect(m_choices, &LayoutChoices::answersChanged, this, [this] {
        settle(LayoutSubject::Answers);
        update();
    });
    connect(m_columns, &LayoutColumns::useChanged, this, &LayoutDialog::columnChanged);
    connect(m_questions, &QListWidget::itemChanged, this, &LayoutDialog::updateState);
    connect(m_profiles, &QComboBox::activated, this, &LayoutDialog::chooseProfile);
    connect(m_name, &QLineEdit::textChanged, this, &LayoutDialog::updateState);
}

LayoutDraft LayoutDialog::draft() const
{
    LayoutDraft draft = m_choices->draft();
    draft.uses = m_columns->uses();
    return draft;
}

void LayoutDialog::ask(QFuture<Result<ShownLayout>> answer)
{
    const quint64 asked = ++m_asked;
    m_waiting = true;
    updateState();
    whenAnswered(std::move(answer), this, [this, asked](Result<ShownLayout> shown) {
        if (asked != m_asked)
            return;
        m_waiting = false;
        if (shown)
            return take(*std::move(shown));
        m_shown.profile.clear();
        m_shown.problem = inWindowWords(shown.error().message);
        updateState();
    });
}

void LayoutDialog::take(ShownLayout shown)
{
    m_shown = std::move(shown);
    m_choices->show(m_shown.draft, m_shown.sheets);
    m_columns->show(m_shown);
    showQuestions();
    showStored();
    updateState();
}

/// The columns are others then, and all that was decided about them is open again.
void LayoutDialog::takeApart()
{
    ask(m_session.profiles().takeApart(m_file, m_choices->draft()));
}

/// What is chosen stays as it is; only what comes of it is new.
void LayoutDialog::update()
{
    const quint64 asked = ++m_asked;
    m_waiting = true;
    updateState();
    whenAnswered(m_session.profiles().show(m_file, draft()), this, [this, asked](Result<ShownLayout> shown) {
        if (asked != m_asked)
            return;
        m_waiting = false;
        if (shown) {
            m_shown.profile = shown->profile;
            m_shown.problem = shown->problem;
            m_shown.fields = shown->fields;
            m_shown.stored = std::move(shown->stored);
        } else {
            m_shown.profile.clear();
            m_shown.problem = inWindowWords(shown.error().message);
        }
        showStored();
        updateState();
    });
}

} // namespace hoithi
