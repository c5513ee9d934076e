// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of questions besides their wording: reviews, and changes of many at once.
#include "base/personname.h"
#include "domain/question/questioncheck.h"
#include "domain/question/questionfile.h"
#include "itemmodels/format.h"
#include "services/bankservice.h"
#include "services/questiontexts.h"
#include "views/dialogs/questions/bulkeditdialog.h"
#include "views/dialogs/questions/reviewdialog.h"
#include "views/pages/questions/historypane.h"
#include "views/pages/questions/questioneditor.h"
#include "views/pages/questions/questionsidepane.h"
#include "views/pages/questions/questionspage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

constexpr std::array<std::pair<const char *, ReviewStep>, 6> steps{{{"questions.submit", ReviewStep::Submit},
                                                                    {"questions.approve", ReviewStep::Approve},
                                                                    {"questions.return", ReviewStep::Return},
                                                                    {"questions.retire", ReviewStep::Retire},
                                                                    {"questions.restore", ReviewStep::Restore},
                                                                    {"questions.comment", ReviewStep::Comment}}};

/// What nobody sends or approves before it is a whole question.
bool needsWhole(ReviewStep step)
{
    return step == ReviewStep::Submit || step == ReviewStep::Approve;
}

bool isReadyFor(ReviewStep step, const BankQuestion &question)
{
    return !needsWhole(step) || structuralIssues(question.question).empty();
}

using Ids = std::vector<qint64>;

Ids warnedOf(const std::vector<const BankQuestion *> &questions)
{
    Ids warned;
    for (const BankQuestion *question : questions) {
        if (!questionWarnings(question->question).empty())
            warned.push_back(question->id);
    }
    return warned;
}

/// "Incomplete, and so left as they are: no. 5, 12 (No option is marked as right. Mark the right one.)."
QString incompleteText(const std::vector<const BankQuestion *> &questions)
{
    std::map<QString, Ids> numbers;
    for (const BankQuestion *question : questions)
        numbers[issueText(structuralIssues(question->question).front())].push_back(question->id);
    QStringList parts;
    for (const auto &[why, ids] : numbers)
        parts << QStringLiteral("%1 (%2)").arg(formatIds(ids), why);
    return parts.isEmpty() ? QString()
                           : QuestionsPage::tr("Incomplete, and so left as they are: no. %1.")
                                 .arg(parts.join(QStringLiteral("; ")));
}

/// Of what is selected and may be sent once it is complete.
QString whyIncomplete(const std::vector<const BankQuestion *> &questions)
{
    if (questions.size() > 1)
        return QuestionsPage::tr("The selected questions are not complete yet.");
    return issueText(structuralIssues(questions.front()->question).front());
}

} // namespace

/// Of members, whose own it is is known; else the one who approves gives a name, which is compared then.
bool QuestionsPage::isOpenTo(ReviewStep step, const BankQuestion &question) const
{
    const std::optional<Member> &member = page().state.membership().member;
    const bool own = member && samePerson(question.author, member->fullName);
    return isPossible(step, question.state, own);
}

QuestionsPage::Steps QuestionsPage::stepsFor(ReviewStep step) const
{
    Steps found;
    for (const BankQuestion *question : selected()) {
        if (isOpenTo(step, *question))
            (isReadyFor(step, *question) ? found.possible : found.incomplete).push_back(question);
    }
    return found;
}

void QuestionsPage::review(ReviewStep step)
{
    const Steps found = stepsFor(step);
    if (found.possible.empty())
        return;
    const bool simple = step == ReviewStep::Submit && selected().size() == 1;
    if (!simple)
        return askAndReview(step, found);
    const BankQuestion &only = *found.possible.front();
    send({{only.id, only.version, step, {}}}, page().state.personName(), {});
}

void QuestionsPage::askAndReview(ReviewStep step, const Steps &found)
{
    ReviewedQuestions reviewed{std::ssize(found.possible), {}, 0, incompleteText(found.incomplete)};
    reviewed.left = std::ssize(selected()) - reviewed.count - std::ssize(found.incomplete);
    std::vector<QuestionReview> reviews;
    for (const BankQuestion *question : found.possible)
        reviews.push_back({question->id, question->version, step, {}});
    constexpr std::size_t checkedAtOnce = 200; // more would be felt
    if (!needsWhole(step) || found.possible.size() <= checkedAtOnce) {
        if (needsWhole(step))
            reviewed.warned = warnedOf(found.possible);
        return openReview(step, reviewed, reviews);
    }
    const auto checking = inBackground(
        [bank = m_model.bank(), questions = found.possible]() -> Result<Ids> { return warnedOf(questions); });
    whenAnswered(checking, this, [this, step, reviewed, reviews, asked = ++m_reviewing](const Result<Ids> &warned) {
        ReviewedQuestions checked = reviewed;
        checked.warned = warned.value_or(Ids());
        if (asked == m_reviewing && m_unlocked && isVisible())
            openReview(step, checked, reviews);
    });
}

void QuestionsPage::openReview(ReviewStep step, const ReviewedQuestions &questions,
                               const std::vector<QuestionReview> &reviews)
{
    const QString name = step == ReviewStep::Approve ? QString() : page().state.personName();
    auto *dialog = new ReviewDialog(step, questions, page().state.membership().member, name, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, reviews, left = questions.incomplete] {
        std::vector<QuestionReview> commented = reviews;
        for (QuestionReview &review : commented)
            review.comment = dialog->comment();
        send(std::move(commented), dialog->person(), left);
    });
    dialog->open();
}

/// `left`: what to say of those that were selected, too.
void QuestionsPage::send(std::vector<QuestionReview> reviews, const QString &person, const QString &left)
{
    const auto count = std::ssize(reviews);
    whenAnswered(session().bank().review(std::move(reviews), person), this,
                 [this, count, left](const Result<void> &outcome) {
                     if (!outcome) {
                         load();
                         return messages().showError(outcome.error());
                     }
                     messages().clear();
                     QStringList said;
                     if (count > 1 || !left.isEmpty())
                         said << tr("Questions recorded: %1.").arg(formatNumber(count));
                     if (!left.isEmpty())
                         said << left;
                     if (!said.isEmpty())
                         messages().showMessage(left.isEmpty() ? Tone::Positive : Tone::Warning, said.join(u' '));
                     page().state.refresh();
                     showHistory();
                 });
}

void QuestionsPage::bulkEdit()
{
    std::vector<BankQuestion> questions;
    for (const BankQuestion *question : selected()) {
        if (question->readable)
            questions.push_back(*question);
    }
    if (questions.empty() || !m_model.bank())
        return;
    auto *dialog = new BulkEditDialog(std::move(questions), *m_model.bank(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveBulk(dialog->edits()); });
    dialog->open();
}

void QuestionsPage::saveBulk(const std::vector<QuestionEdit> &edits)
{
    const auto count = std::ssize(edits);
    whenAnswered(session().bank().save(edits, {}, page().state.personName()), this,
                 [this, count](const Result<std::vector<SavedQuestion>> &outcome) {
                     if (!outcome) {
                         load();
                         return messages().showError(outcome.error());
                     }
                     messages().showMessage(Tone::Positive, tr("Questions changed: %1.").arg(formatNumber(count)));
                     page().state.refresh();
                 });
}

void QuestionsPage::updateActions()
{
    const bool idle = m_unlocked && m_hand.any && !m_saving;
    const bool changes = idle && isChanged();
    const bool blank = idle && isBlank(m_editor->question());
    const QString locked = tr("The questions are locked.");
    const QString why = !m_unlocked ? locked : tr("There is nothing to save.");
    const QString first = tr("Write the question first.");
    setActionEnabled("questions.save", changes && !blank, blank ? first : why);
    setActionEnabled("questions.saveNext", idle && !blank,
                     blank        ? first
                     : m_unlocked ? tr("No question is open.")
                                  : locked);
    setActionEnabled("questions.revert", changes, why);
    setActionEnabled("questions.new", m_unlocked, locked);
    setActionEnabled("questions.import", m_unlocked, locked);
    setActionEnabled("questions.export", m_unlocked && m_model.bank() && !m_model.bank()->questions.empty(),
                     m_unlocked ? tr("There is no question yet.") : locked);
    setActionEnabled("questions.lock", m_unlocked && m_bankState.seal != BankSeal::Open,
                     m_unlocked ? tr("The questions are not sealed.") : locked);
    const QString nothing = tr("There is nothing to undo.");
    setActionEnabled("questions.undo", m_unlocked && m_editor->undoStack().canUndo(), nothing);
    setActionEnabled("questions.redo", m_unlocked && m_editor->undoStack().canRedo(), tr("There is nothing to redo."));
    const bool writes = mayWrite();
    setActionEnabled("questions.image", idle && writes && !isOfferOpen(),
                     m_unlocked ? tr("No question is open.") : locked);
    m_editor->setReadOnly(!writes || !m_unlocked || !m_hand.any || isOfferOpen());
    updateSteps();
}

void QuestionsPage::updateSteps()
{
    const std::optional<Member> &member = page().state.membership().member;
    const std::vector<const BankQuestion *> questions = selected();
    const bool unsaved = isChanged() && questions.size() <= 1;
    const QString none = questions.empty() ? tr("No question is selected.") : QString();
    for (const auto &[id, step] : steps) {
        const bool possible = std::ranges::any_of(questions, [this, step](const BankQuestion *question) {
            return isOpenTo(step, *question) && isReadyFor(step, *question);
        });
        const bool own = step == ReviewStep::Approve && questions.size() == 1 && member
                         && samePerson(questions.front()->author, member->fullName);
        const bool incomplete = !possible && std::ranges::any_of(questions, [this, step](const BankQuestion *question) {
            return isOpenTo(step, *question);
        });
        const QString why = !none.isEmpty() ? none
                            : unsaved       ? tr("Save your changes first.")
                            : own           ? tr("You wrote it: another organiser approves it.")
                            : incomplete    ? whyIncomplete(questions)
                                            : tr("The question is not in a state in which this can be done.");
        setActionEnabled(id, possible && !unsaved && !m_saving, why);
    }
    setActionEnabled("questions.edit", !questions.empty() && !unsaved,
                     none.isEmpty() ? tr("Save your changes first.") : none);
    setActionEnabled("questions.copy", !questions.empty(), none);
}

/// Asked for only while it is in sight.
void QuestionsPage::showHistory()
{
    if (m_unlocked && m_side->showsHistory())
        m_history->show(m_hand.id);
}

} // namespace hoithi
