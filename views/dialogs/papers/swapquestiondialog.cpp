// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/papers/swapquestiondialog.h"

#include "base/text.h"
#include "domain/paper/drawpool.h"
#include "itemmodels/questions/papertablemodels.h"
#include "itemmodels/questions/questionlabels.h"
#include "services/paperservice.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int shownAtOnce = 200; ///< more are found by typing
constexpr int listHeight = 150;

bool isIn(const Paper &paper, qint64 id)
{
    return std::ranges::any_of(paper.drawn.questions, [id](const DrawnQuestion &one) { return one.id.value() == id; });
}

QString consequenceOf(const Paper &paper, const SwapQuestionDialog::Swapping &swapping)
{
    QString text =
        SwapQuestionDialog::tr(
            "“%1”\n\nThe draft gets a new version with another question in this place, all others where they "
            "are. The reason stays with the paper. Undo does not take it back: swap again instead.")
            .arg(firstLine(paper.wordings.at(static_cast<std::size_t>(swapping.question)).text));
    if (swapping.proposed)
        text +=
            u' ' + SwapQuestionDialog::tr("The pending proposal to freeze the paper lapses and has to be made again.");
    return text;
}

} // namespace

SwapQuestionDialog::SwapQuestionDialog(ContestSession &session, const OpenPaper &paper, const BankPtr &bank,
                                       const Swapping &swapping, const QString &actor, QWidget *parent)
    : AnsweredDialog(tr("Swap question %1").arg(swapping.question + 1), consequenceOf(*paper.paper, swapping),
                     tr("&Swap"), parent),
      m_session(session), m_paper(paper), m_bank(bank), m_question(swapping.question), m_actor(actor),
      m_bySeed(new QRadioButton(tr("A&nother one, by the paper's seed"), this)),
      m_byHand(new QRadioButton(tr("One that I c&hoose"), this)), m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_reason(nullptr)
{
    setObjectName(QStringLiteral("swapQuestionDialog"));
    findEligible(swapping.approvedOnly);
    buildChoice();
    m_reason = addLine(tr("&Reason"), QStringLiteral("reason"), tr("Why this question does not stay"));
    m_reason->setMaxLength(static_cast<int>(swapReasonLimit));
    fillList();
    check();
}

void SwapQuestionDialog::buildChoice()
{
    m_bySeed->setObjectName(QStringLiteral("swapBySeed"));
    m_byHand->setObjectName(QStringLiteral("swapByHand"));
    m_filter->setObjectName(QStringLiteral("swapFilter"));
    m_filter->setPlaceholderText(tr("Filter the questions that fit"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setObjectName(QStringLiteral("swapList"));
    m_list->setAccessibleName(tr("Questions that fit"));
    m_list->setFixedHeight(listHeight);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bySeed->setChecked(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bySeed, m_byHand, m_filter, m_list})
        column->addWidget(part);
    auto *by = new QLabel(tr("By"), this);
    by->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form()->addRow(by, column);
    const auto look = [this] {
        for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_list})
            part->setVisible(m_byHand->isChecked());
        check();
    };
    connect(m_byHand, &QRadioButton::toggled, this, look);
    connect(m_filter, &QLineEdit::textChanged, this, &SwapQuestionDialog::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &SwapQuestionDialog::check);
    m_byHand->setEnabled(!m_eligible.empty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_list})
        part->hide();
}

/// Those that count for the same rows, since each row asks for exactly so many. That none is nearly like another of the paper
/// is seen when it is swapped.
void SwapQuestionDialog::findEligible(bool approvedOnly)
{
    const Paper &paper = *m_paper.paper;
    const auto place = static_cast<std::size_t>(m_question);
    const DrawnQuestion &out = paper.drawn.questions.at(place);
    const std::uint64_t rows = rowsOf(candidateOf(out.id, out.version, paper.wordings.at(place)), paper.blueprint);
    for (const BankQuestion &question : m_bank->questions) {
        const bool settled =
            approvedOnly ? question.state == QuestionState::Approved : question.state != QuestionState::Retired;
        const bool free = question.usedInRound == 0 || question.usedInRound == m_paper.state.round;
        if (settled && free && !isIn(paper, question.id)
            && rowsOf(candidateOf(QuestionId(question.id), question.version, question.question), paper.blueprint)
                   == rows)
            m_eligible.push_back(&question);
    }
}

QString SwapQuestionDialog::lineOf(const BankQuestion &question) const
{
    return QStringLiteral("%1  (%2, %3)")
        .arg(firstLine(question.question.text), sourceNameOf(m_bank.get(), question.question.source),
             difficultyText(question.question.difficulty));
}

void SwapQuestionDialog::fillList()
{
    const QString needle = searchFolded(m_filter->text());
    m_list->clear();
    int more = 0;
    for (const BankQuestion *question : m_eligible) {
        if (!searchFolded(question->question.text).contains(needle))
            continue;
        if (m_list->count() == shownAtOnce) {
            ++more;
            continue;
        }
        auto *item = new QListWidgetItem(lineOf(*question), m_list);
        item->setData(Qt::UserRole, question->id);
        item->setToolTip(question->question.text);
    }
    if (more > 0) {
        auto *item = new QListWidgetItem(tr("… and %1 more: type to find them").arg(more), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    check();
}

std::optional<qint64> SwapQuestionDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!m_byHand->isChecked() || !item || !(item->flags() & Qt::ItemIsSelectable))
        return {};
    return item->data(Qt::UserRole).toLongLong();
}

QString SwapQuestionDialog::missing() const
{
    if (m_byHand->isChecked() && !chosen())
        return tr("Choose the question that takes its place.");
    if (!m_reason || m_reason->text().trimmed().isEmpty())
        return tr("Give the reason.");
    return {};
}

void SwapQuestionDialog::submit()
{
    const PaperSwapRequest request{
        m_paper.state.round, m_paper.state.version, m_question, chosen(), m_reason->text().trimmed(), m_actor};
    whenAnswered(m_session.papers().swap(request), this, [this](const Result<int> &version) {
        m_version = version.value_or(0);
        finish(version ? Result<void>() : failure(version.error()));
    });
}

} // namespace hoithi
