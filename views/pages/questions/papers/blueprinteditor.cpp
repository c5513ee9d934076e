// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/blueprinteditor.h"

#include "itemmodels/format.h"
#include "views/theme/tokens.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

constexpr quint64 proposedSeeds = 1'000'000'000'000; ///< twelve digits can be read aloud

bool isFor(const BankQuestion &question, const BlueprintRow &row)
{
    const Question &wording = question.question;
    return (row.source.isEmpty() || row.source == wording.source) && (row.topic.isEmpty() || row.topic == wording.topic)
           && (row.difficulty == Difficulty::Unset || row.difficulty == wording.difficulty)
           && (row.tag.isEmpty() || wording.tags.contains(row.tag));
}

BlueprintChoices choicesOf(const QuestionBank &bank)
{
    std::set<QString> topics;
    std::set<QString> tags;
    for (const BankQuestion &question : bank.questions) {
        if (!question.question.topic.isEmpty())
            topics.insert(question.question.topic);
        tags.insert(question.question.tags.begin(), question.question.tags.end());
    }
    return {bank.sources, {topics.begin(), topics.end()}, {tags.begin(), tags.end()}};
}

} // namespace

BlueprintEditor::BlueprintEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_questionsLabel(new QLabel(this)), m_questions(new QSpinBox(this)),
      m_variantsLabel(new QLabel(this)), m_variants(new QSpinBox(this)), m_inBank(new QLabel(this)),
      m_rowsTitle(new QLabel(this)), m_rowsHint(new QLabel(this)), m_header(new QWidget(this)),
      m_rowLayout(new QVBoxLayout), m_addRow(new QPushButton(this)), m_rest(new QLabel(this)),
      m_problem(new QLabel(this)), m_seedLabel(new QLabel(this)), m_seed(new QLineEdit(this)),
      m_otherSeed(new QPushButton(this)), m_seedHint(new QLabel(this)), m_approvedOnly(new QCheckBox(this))
{
    setObjectName(QStringLiteral("blueprintEditor"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(buildCounts());
    layout->addWidget(buildRows());
    layout->addWidget(buildSeed());
    layout->addStretch();
    for (QSpinBox *box : {m_questions, m_variants})
        connect(box, &QSpinBox::valueChanged, this, &BlueprintEditor::touch);
    connect(m_seed, &QLineEdit::textChanged, this, &BlueprintEditor::touch);
    connect(m_approvedOnly, &QCheckBox::toggled, this, &BlueprintEditor::touch);
    connect(m_addRow, &QPushButton::clicked, this, [this] {
        addRow({}, true);
        touch();
    });
    connect(m_otherSeed, &QPushButton::clicked, this, [this] { m_seed->setText(QString::number(proposedSeed())); });
    retranslate();
}

quint64 BlueprintEditor::proposedSeed()
{
    return QRandomGenerator::system()->generate64() % proposedSeeds;
}

Blueprint BlueprintEditor::blueprint() const
{
    Blueprint blueprint{m_questions->value(), m_variants->value(), {}};
    for (const BlueprintRowEdit *edit : m_rows)
        blueprint.rows.push_back(edit->row());
    return blueprint;
}

std::optional<quint64> BlueprintEditor::seed() const
{
    bool isNumber = false;
    const quint64 seed = m_seed->text().toULongLong(&isNumber);
    return isNumber ? std::optional(seed) : std::nullopt;
}

bool BlueprintEditor::approvedOnly() const
{
    return m_approvedFixed || m_approvedOnly->isChecked();
}

void BlueprintEditor::setBlueprint(const Blueprint &blueprint, quint64 seed)
{
    {
        const QSignalBlocker quiet(this);
        m_questions->setValue(blueprint.questionCount);
        m_variants->setValue(blueprint.variantCount);
        m_seed->setText(QString::number(seed));
        setRows(blueprint.rows);
    }
    showProblems({});
    showAvailable();
    m_touched = false;
}

void BlueprintEditor::setRows(const std::vector<BlueprintRow> &rows)
{
    for (BlueprintRowEdit *edit : m_rows) {
        edit->hide();
        edit->deleteLater();
        edit->setObjectName({});
        for (QWidget *field : edit->findChildren<QWidget *>())
            field->setObjectName({}); // the next of this number has its names
    }
    m_rows.clear();
    for (const BlueprintRow &row : rows)
        addRow(row, false);
    showRowHeader();
}

void BlueprintEditor::addRow(const BlueprintRow &row, bool focus)
{
    auto *edit = new BlueprintRowEdit(m_theme, static_cast<int>(m_rows.size()), this);
    edit->setChoices(m_choices);
    edit->setRow(row);
    m_rows.push_back(edit);
    m_rowLayout->addWidget(edit);
    setTabOrder(edit, m_addRow);
    connect(edit, &BlueprintRowEdit::changed, this, &BlueprintEditor::touch);
    connect(edit, &BlueprintRowEdit::removeAsked, this, [this, edit] { removeRow(edit); });
    showRowHeader();
    if (focus)
        edit->focusFirst();
}

/// Rows are numbered, also in what is said of them: those after it get new ones.
void BlueprintEditor::removeRow(const BlueprintRowEdit *removed)
{
    std::vector<BlueprintRow> rows;
    for (const BlueprintRowEdit *edit : m_rows) {
        if (edit != removed)
            rows.push_back(edit->row());
    }
    setRows(rows);
    m_addRow->setFocus();
    touch();
}

void BlueprintEditor::showRowHeader()
{
    m_header->setVisible(!m_rows.empty());
    m_addRow->setEnabled(m_rows.size() < static_cast<std::size_t>(maximumBlueprintRows));
}

void BlueprintEditor::touch()
{
    if (signalsBlocked())
        return;
    m_touched = true;
    showAvailable();
    Q_EMIT changed();
}

void BlueprintEditor::setBank(BankPtr bank, int round)
{
    m_round = round;
    if (m_bank != bank) {
        m_bank = std::move(bank);
        m_choices = m_bank ? choicesOf(*m_bank) : BlueprintChoices();
        for (BlueprintRowEdit *edit : m_rows)
            edit->setChoices(m_choices);
    }
    showAvailable();
}

bool BlueprintEditor::mayBeDrawn(const BankQuestion &question) const
{
    const bool free = question.usedInRound == 0 || question.usedInRound == m_round;
    const bool settled =
        approvedOnly() ? question.state == QuestionState::Approved : question.state != QuestionState::Retired;
    return free && settled;
}

void BlueprintEditor::showAvailable()
{
    std::vector<const BankQuestion *> drawable;
    if (m_bank) {
        for (const BankQuestion &question : m_bank->questions) {
            if (mayBeDrawn(question))
                drawable.push_back(&question);
        }
    }
    m_inBank->setText(m_bank
                          ? tr("The bank has %1 questions that may be drawn.").arg(formatNumber(std::ssize(drawable)))
                          : QString());
    for (BlueprintRowEdit *edit : m_rows) {
        const BlueprintRow row = edit->row();
        const auto count =
            std::ranges::count_if(drawable, [&row](const BankQuestion *question) { return isFor(*question, row); });
        edit->setAvailable(m_bank ? std::optional(qint64{count}) : std::nullopt);
    }
}

void BlueprintEditor::setApprovedFixed(bool fixed)
{
    const bool before = approvedOnly();
    m_approvedFixed = fixed;
    const QSignalBlocker quiet(m_approvedOnly);
    if (fixed)
        m_approvedOnly->setChecked(true);
    m_approvedOnly->setEnabled(!fixed);
    m_approvedOnly->setToolTip(
        fixed ? tr("Where the contest has members, papers are drawn from approved questions only.") : QString());
    if (before != approvedOnly())
        showAvailable();
}

void BlueprintEditor::setWritable(bool writable)
{
    setEnabled(writable);
}

void BlueprintEditor::showProblems(const std::vector<BlueprintProblem> &problems)
{
    std::vector<QStringList> ofRows(m_rows.size());
    QStringList others;
    for (const BlueprintProblem &problem : problems) {
        const bool isRow = problem.row >= 0 && problem.row < static_cast<int>(m_rows.size());
        (isRow ? ofRows[static_cast<std::size_t>(problem.row)] : others) << blueprintProblemText(problem);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setProblem(ofRows[i].join(u'\n'));
    m_problem->setText(others.join(u'\n'));
    m_problem->setVisible(!others.isEmpty());
}

} // namespace hoithi
