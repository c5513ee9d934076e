// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/paperpane.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/papertexts.h"
#include "services/bankservice.h"
#include "views/pages/questions/papers/shownquestionpane.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/factlist.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace hoithi {

namespace {

constexpr int tableHeight = 320;
constexpr int factsHeight = 180;
constexpr int hashDigits = 32; // a line beside the phone, at 1366 pixels

QLabel *wrapped(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// As high as there is room, and scrolled where there is more.
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setObjectName(QStringLiteral("paperFactsArea"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setWidget(content);
    return area;
}

} // namespace

PaperPane::PaperPane(const PageContext &page, QWidget *parent)
    : QWidget(parent), m_table(new DataTable(QStringLiteral("paperTable"), page.settings, this)),
      m_splitter(new QSplitter(this)), m_shown(new ShownQuestionPane(page.theme, page.state.session().papers(), this)),
      m_notes(wrapped("paperNotes", this)), m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("paperPane"));
    m_table->setModel(&m_model);
    m_table->setInitialWidths({44, 200, 120, 130, 92, 92, 84, 150}); // up to the notes, in sight at 1366 pixels
    m_table->setInitialOrder({PaperQuestionTableModel::Number, PaperQuestionTableModel::Text,
                              PaperQuestionTableModel::State, PaperQuestionTableModel::Notes,
                              PaperQuestionTableModel::Keys, PaperQuestionTableModel::DifficultyColumn,
                              PaperQuestionTableModel::Source, PaperQuestionTableModel::Topic});
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->addWidget(m_table);
    left->addWidget(buildFacts());
    left->setStretchFactor(0, 1);
    left->setSizes({tableHeight, factsHeight});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_shown);
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &DataTable::currentRowChanged, this, [this] {
        showQuestion();
        Q_EMIT questionChanged();
    });
    retranslate();
}

QWidget *PaperPane::buildFacts()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    setTone(m_notes, Tone::Warning);
    m_facts->setObjectName(QStringLiteral("paperFacts"));
    layout->addWidget(m_notes);
    layout->addWidget(m_facts);
    layout->addStretch();
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *whole = new QVBoxLayout(card);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scrolled(content, card));
    return card;
}

void PaperPane::show(const OpenPaper &paper, const BankPtr &bank)
{
    const int before = question();
    m_paper = paper;
    m_bank = bank;
    m_model.setRows(paperRows(paper, bank.get()));
    m_table->selectRow(before >= 0 && before < m_model.rowCount() ? before : 0);
    showNotes();
    showFacts();
    showQuestion();
}

void PaperPane::clear()
{
    m_paper = {};
    m_bank.reset();
    m_model.setRows({});
    m_notes->setText({});
    m_facts->setFacts({});
    m_shown->clear();
}

int PaperPane::question() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? m_model.row(current.row()).index : -1;
}

QWidget *PaperPane::details() const
{
    return m_shown;
}

void PaperPane::showNotes()
{
    const QStringList warnings = m_paper.paper ? paperWarnings(m_paper) : QStringList();
    m_notes->setText(warnings.join(u'\n'));
    m_notes->setVisible(!warnings.isEmpty());
}

void PaperPane::showFacts()
{
    if (!m_paper.paper)
        return m_facts->setFacts({});
    const Paper &paper = *m_paper.paper;
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(name, value);
    };
    add(tr("State"), paperFactsText(m_paper.state));
    if (m_paper.state.frozen)
        add(tr("Hash"), formatHash(QString::fromLatin1(m_paper.state.hash), hashDigits));
    add(tr("Seed"), QString::number(paper.seed));
    add(tr("Blueprint"), blueprintCounts(paper, m_bank.get()).join(QStringLiteral(" · ")));
    const auto [sources, topics, difficulties] = countsOf(paper, m_bank.get());
    add(tr("By source"), sources);
    add(tr("By topic"), topics);
    add(tr("By difficulty"), difficulties);
    add(tr("Right answers"), keyCounts(paper).join(u'\n'));
    QStringList swaps;
    for (const PaperSwap &swap : paper.drawn.swaps)
        swaps << tr("Question %1, by %2: %3").arg(QString::number(swap.question + 1), swap.by, swap.reason);
    add(tr("Swapped by hand"), swaps.join(u'\n'));
    m_facts->setFacts(facts);
}

void PaperPane::showQuestion()
{
    m_shown->show(m_paper.paper, question());
}

void PaperPane::retranslate()
{
    m_table->setAccessibleName(tr("Questions of the paper"));
    m_model.retranslate();
    m_shown->retranslate();
    if (m_paper.paper)
        show(m_paper, m_bank);
}

} // namespace hoithi
