// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of questions besides their wording: reviews, and changes of many at once.
#include "base/personname.h"
#include "itemmodels/format.h"
#include "services/bankservice.h"
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

namespace hoithi {

namespace {

constexpr std::array<std::pair<const char *, ReviewStep>, 6> steps{{{"questions.submit", ReviewStep::Submit},
                                                                    {"questions.approve", ReviewStep::Approve},
                                                                    {"questions.return", ReviewStep::Return},
                                                                    {"questions.retire", ReviewStep::Retire},
                                                                    {"questions.restore", ReviewStep::Restore},
                                                                    {"questions.comment", ReviewStep::Comment}}};

} // namespace

/// Of members, whose own it is is known; else the one who approves gives a name, which is compared then.
void QuestionsPage::review(ReviewStep step)
{
    const std::optional<Member> &member = page().state.membership().member;
    std::vector<const BankQuestion *> possible;
    for (const BankQuestion *question : selected()) {
        const bool own = member && samePerson(question->author, member->fullName);
        if (isPossible(step, question->state, own))
            possible.push_back(question);
    }
    if (possible.empty())
        return;
    const bool simple = step == ReviewStep::Submit && possible.size() == 1;
    if (!simple)
        return askAndReview(step, possible);
    send({{possible.front()->id, possible.front()->version, step, {}}}, page().state.personName());
}

void QuestionsPage::askAndReview(ReviewStep step, const std::vector<const BankQuestion *> &questions)
{
    const std::optional<Member> &member = page().state.membership().member;
    std::vector<QuestionReview> reviews;
    for (const BankQuestion *question : questions)
        reviews.push_back({question->id, question->version, step, {}});
    const auto left = std::ssize(selected()) - std::ssize(questions);
    const QString name = step == ReviewStep::Approve ? QString() : page().state.personName();
    auto *dialog = new ReviewDialog(step, std::ssize(questions), left, member, name, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, reviews] {
        std::vector<QuestionReview> commented = reviews;
        for (QuestionReview &review : commented)
            review.comment = dialog->comment();
        send(std::move(commented), dialog->person());
    });
    dialog->open();
}

void QuestionsPage::send(std::vector<QuestionReview> reviews, const QString &person)
{
    const auto count = std::ssize(reviews);
    whenAnswered(session().bank().review(std::move(reviews), person), this, [this, count](const Result<void> &outcome) {
        if (!outcome) {
            load();
            return messages().showError(outcome.error());
        }
        messages().clear();
        if (count > 1)
            messages().showMessage(Tone::Positive, tr("Recorded for %1 questions.").arg(formatNumber(count)));
        page().state.refresh();
        showHistory();
    });
}

void QuestionsPage::bulkEdit()
{
    std::vector<BankQuestion> questions;
    for (const BankQuestion *question : selected())
        questions.push_back(*question);
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
                     messages().showMessage(Tone::Positive, tr("%1 questions were changed.").arg(formatNumber(count)));
                     page().state.refresh();
                 });
}

void QuestionsPage::updateActions()
{
    const bool idle = m_unlocked && m_hand.any && !m_saving;
    const bool changes = idle && isChanged();
    const QString locked = tr("The questions are locked.");
    const QString why = !m_unlocked ? locked : tr("There is nothing to save.");
    setActionEnabled("questions.save", changes, why);
    setActionEnabled("questions.saveNext", idle, m_unlocked ? tr("No question is open.") : locked);
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
    const bool writes =
        page().state.refusalOf(Operation::WriteQuestions).isEmpty() && page().state.refusalOfChanges().isEmpty();
    setActionEnabled("questions.image", idle && writes, m_unlocked ? tr("No question is open.") : locked);
    m_editor->setReadOnly(!writes || !m_unlocked || !m_hand.any);
    updateSteps();
}

void QuestionsPage::updateSteps()
{
    const std::optional<Member> &member = page().state.membership().member;
    const std::vector<const BankQuestion *> questions = selected();
    const bool unsaved = isChanged() && questions.size() <= 1;
    const QString none = questions.empty() ? tr("No question is selected.") : QString();
    for (const auto &[id, step] : steps) {
        const auto possible = [step = step, &member](const BankQuestion *question) {
            return isPossible(step, question->state, member && samePerson(question->author, member->fullName));
        };
        const bool any = std::ranges::any_of(questions, possible);
        const bool own = step == ReviewStep::Approve && questions.size() == 1 && member
                         && samePerson(questions.front()->author, member->fullName);
        const QString why = !none.isEmpty() ? none
                            : unsaved       ? tr("Save your changes first.")
                            : own           ? tr("You wrote it: another organiser approves it.")
                                            : tr("The question is not in a state in which this can be done.");
        setActionEnabled(id, any && !unsaved && !m_saving, why);
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
