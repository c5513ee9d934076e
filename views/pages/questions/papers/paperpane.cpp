// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/paperpane.h"

#include "itemmodels/papertexts.h"
#include "itemmodels/questionlabels.h"
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
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setWidget(content);
    return area;
}

/// The question as the paper's first variant shows it, with its key.
QString shownText(const ShownQuestion &question)
{
    QStringList lines{question.wording->text, {}};
    for (const ShownOption &option : question.options)
        lines << QStringLiteral("%1. %2%3").arg(QString(option.letter), option.option->text,
                                               option.option->right ? PaperPane::tr("  (right)") : QString());
    if (!question.wording->explanation.isEmpty())
        lines << QString() << question.wording->explanation;
    if (!question.wording->legalReference.isEmpty())
        lines << QString() << question.wording->legalReference;
    return lines.join(u'\n');
}

} // namespace

PaperPane::PaperPane(Settings &settings, QWidget *parent)
    : QWidget(parent), m_table(new DataTable(QStringLiteral("paperTable"), settings, this)),
      m_splitter(new QSplitter(this)), m_details(nullptr), m_questionTitle(new QLabel(this)),
      m_questionText(wrapped("paperQuestionText", this)), m_notes(wrapped("paperNotes", this)),
      m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("paperPane"));
    m_table->setModel(&m_model);
    m_table->setInitialWidths({44, 300, 110, 120, 90, 90, 70, 180});
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->addWidget(m_table);
    left->addWidget(buildFacts());
    left->setStretchFactor(0, 1);
    left->setSizes({tableHeight, factsHeight});
    m_details = buildDetails();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
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

QWidget *PaperPane::buildDetails()
{
    m_questionTitle->setProperty("type", QStringLiteral("section"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_questionTitle);
    layout->addWidget(m_questionText);
    layout->addStretch();
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    card->setMinimumWidth(detailsWidth - 2 * space::xxl);
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
    showQuestion();
}

int PaperPane::question() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? m_model.row(current.row()).index : -1;
}

void PaperPane::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
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
        add(tr("Hash"), QString::fromLatin1(m_paper.state.hash));
    add(tr("Seed"), QString::number(paper.seed));
    add(tr("Blueprint"), blueprintCounts(paper, m_bank.get()).join(u'\n'));
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
    const int index = question();
    m_questionTitle->setText(index < 0 ? tr("Question") : tr("Question %1").arg(index + 1));
    if (index < 0 || !m_paper.paper)
        return m_questionText->setText(tr("Choose a question to read it here."));
    for (const ShownQuestion &shown : shownQuestions(*m_paper.paper, 0)) {
        if (shown.index == index)
            m_questionText->setText(shownText(shown));
    }
}

void PaperPane::retranslate()
{
    m_table->setAccessibleName(tr("Questions of the paper"));
    m_model.retranslate();
    if (m_paper.paper)
        show(m_paper, m_bank);
    else
        showQuestion();
}

} // namespace hoithi
