// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question in the editor: opened, changed, saved, and compared with what others saved meanwhile.
#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "views/delegates/questionstatedelegate.h"
#include "views/dialogs/questions/comparedialog.h"
#include "views/pages/questions/choicebar.h"
#include "views/pages/questions/historypane.h"
#include "views/pages/questions/questiondifference.h"
#include "views/pages/questions/questioneditor.h"
#include "views/pages/questions/questionfilterbar.h"
#include "views/pages/questions/questionsidepane.h"
#include "views/pages/questions/questionspage.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t optionsAtFirst = 4; ///< most questions have A to D

Question emptyQuestion()
{
    Question question;
    question.options.resize(optionsAtFirst);
    return question;
}

Question normalizedOf(Question question)
{
    normalize(question);
    return question;
}

} // namespace

bool QuestionsPage::isChanged() const
{
    return m_hand.any && normalizedOf(m_editor->question()) != m_hand.base;
}

void QuestionsPage::openQuestion(const BankQuestion &question)
{
    const bool again = m_hand.any && m_hand.id == question.id && m_hand.version == question.version;
    m_hand = {true,
              question.id,
              question.version,
              normalizedOf(question.question),
              QuestionDraft::subjectOf(question.id),
              again ? m_hand.turn : ++m_turns};
    if (!again) {
        m_offered.reset();
        m_notice->clear();
        m_editor->open(question.question);
        scrollToTop();
        m_draft->open(m_hand.subject);
    }
    m_side->show(tr("Question %1").arg(question.id), question.question);
    showHeading();
    showNear();
    showHistory();
    updateActions();
}

void QuestionsPage::openNew(const QString &wanted)
{
    if (!m_unlocked)
        return;
    if (wanted.isEmpty() && m_hand.id == 0 && isOfferOpen())
        return messages().showMessage(Tone::Warning,
                                      tr("Go on with the unsaved question that was found, or discard it, "
                                         "before you begin another one."));
    // What an earlier run has left unsaved is offered first.
    const QString subject = wanted.isEmpty() && !m_leftBefore.isEmpty() ? m_leftBefore.takeLast() : wanted;
    layDown();
    m_hand = {true,     0, 0, normalizedOf(emptyQuestion()), subject.isEmpty() ? QuestionDraft::newSubject() : subject,
              ++m_turns};
    m_offered.reset();
    m_notice->clear();
    m_editor->open(emptyQuestion(), subject.isEmpty() ? QuestionEditor::Age::New : QuestionEditor::Age::Known);
    scrollToTop();
    m_content->setCurrentWidget(m_main);
    m_draft->open(m_hand.subject);
    m_side->show(tr("New question"), m_editor->question());
    reselect({});
    showHeading();
    showHistory();
    updateActions();
}

/// What was typed and not saved is kept as a draft, and offered when somebody comes back.
void QuestionsPage::layDown()
{
    if (!isChanged())
        return m_draft->close();
    m_draft->flush();
    messages().showMessage(Tone::Neutral,
                           m_hand.id > 0 ? tr("Your unsaved changes of question %1 are kept as a draft.").arg(m_hand.id)
                                         : tr("Your unsaved new question is kept as a draft."),
                           tr("Go back to it"),
                           [this, hand = m_hand] { hand.id > 0 ? goTo(hand.id) : openNew(hand.subject); });
    m_draft->close();
}

void QuestionsPage::goTo(qint64 id)
{
    if (m_model.rowOf(id) < 0)
        m_filter->clear();
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        m_table->selectRow(row);
        showCurrent(); // where the row was the current one already
        return m_table->scrollTo(m_model.index(row, 0));
    }
    const BankQuestion *question = m_model.bank() ? m_model.bank()->find(id) : nullptr;
    if (!question)
        return;
    layDown(); // other filters hide it: it is opened all the same
    openQuestion(*question);
}

void QuestionsPage::noteChange()
{
    const Question question = m_editor->question();
    m_side->show(m_hand.id > 0 ? tr("Question %1").arg(m_hand.id) : tr("New question"), question);
    if (m_hand.any && isChanged()) {
        m_draft->put(question, m_hand.version, m_images.newBytes(question.images));
        rememberInHand();
    } else if (m_hand.any) {
        m_draft->forget();
        rememberInHand();
    }
    showHeading();
    updateActions();
}

void QuestionsPage::showHeading()
{
    const BankQuestion *stored = m_hand.id > 0 && m_model.bank() ? m_model.bank()->find(m_hand.id) : nullptr;
    QString heading = !m_hand.any ? QString() : stored ? tr("Question %1").arg(m_hand.id) : tr("New question");
    if (isChanged())
        heading += QStringLiteral(" *");
    m_heading->setText(heading);
    const QuestionState state = stored ? stored->state : QuestionState::Draft;
    m_state->setText(questionStateText(state));
    setTone(m_state, toneOf(state));
    m_state->setVisible(m_hand.any);
    m_facts->setText(
        stored ? tr("Version %1 by %2, %3").arg(stored->version).arg(stored->author, formatInstant(stored->savedAtUtc))
               : QString());
    m_facts->setVisible(stored != nullptr);
}

void QuestionsPage::showNear()
{
    if (!m_hand.any || !m_model.bank())
        return;
    std::vector<QuestionEditor::Near> near;
    for (const NearDuplicate &duplicate : m_look.neighbours(normalizedOf(m_editor->question()), m_hand.id)) {
        if (const BankQuestion *other = m_model.bank()->find(duplicate.id))
            near.push_back({duplicate, other->question.text});
    }
    m_editor->setNear(near);
}

void QuestionsPage::save(bool next)
{
    if (!m_hand.any || m_saving)
        return;
    const Question question = normalizedOf(m_editor->question());
    const bool isNew = m_hand.id == 0;
    if (isBlank(question))
        return;
    if (!isNew && question == m_hand.base) {
        if (next)
            goNext(false);
        return;
    }
    m_saving = true;
    m_editor->endTyping();
    updateActions();
    whenAnswered(session().bank().save({{m_hand.id, m_hand.version, question}}, m_images.newBytes(question.images),
                                       page().state.personName()),
                 this, [this, question, next, hand = m_hand](const Result<std::vector<SavedQuestion>> &outcome) {
                     m_saving = false;
                     if (m_hand.turn == hand.turn)
                         saved(outcome, question, next);
                     else
                         savedBehind(outcome, hand.subject);
                     updateActions();
                 });
}

/// What was left is kept as a draft: it goes where it was saved, and stays where it was not.
void QuestionsPage::savedBehind(const Result<std::vector<SavedQuestion>> &outcome, const QString &subject)
{
    if (!outcome && outcome.error().code == ErrorCode::Sealed)
        return load();
    if (!outcome)
        return messages().showError(outcome.error());
    m_draft->forgetLeft(subject);
    m_left.removeAll(subject);
    rememberInHand();
    messages().showMessage(Tone::Positive, tr("Question %1 was saved.").arg(outcome->front().id));
    page().state.refresh();
}

void QuestionsPage::saved(const Result<std::vector<SavedQuestion>> &outcome, const Question &sent, bool next)
{
    if (!outcome && outcome.error().code == ErrorCode::Stale)
        return settleStale(sent);
    if (!outcome && outcome.error().code == ErrorCode::Sealed)
        return load();
    if (!outcome)
        return messages().showError(outcome.error());
    const bool wasNew = m_hand.id == 0;
    messages().clear();
    m_draft->forget();
    const SavedQuestion where = outcome->front();
    m_hand.id = where.id;
    m_hand.version = where.version;
    m_hand.base = sent;
    m_hand.subject = QuestionDraft::subjectOf(where.id);
    if (!isChanged()) // else typed meanwhile
        m_editor->showSaved(sent);
    if (wasNew)
        m_draft->open(m_hand.subject);
    if (isChanged()) // typed meanwhile
        noteChange();
    rememberInHand();
    showHeading();
    page().state.refresh(); // which reads the bank again, too
    showHistory();
    tellIfFrozen(where.id);
    if (next)
        goNext(wasNew);
}

/// What is frozen does not follow the bank.
void QuestionsPage::tellIfFrozen(qint64 id)
{
    const BankQuestion *stored = m_model.bank() ? m_model.bank()->find(id) : nullptr;
    if (!stored || stored->usedInRound == 0)
        return;
    whenAnswered(
        session().papers().states(), this,
        [this, round = stored->usedInRound](const Result<std::vector<PaperState>> &states) {
            const bool frozen = states && std::ranges::any_of(*states, [round](const PaperState &state) {
                                    return state.round == round && state.frozen;
                                });
            if (frozen && messages().isHidden()) // nothing newer
                messages().showMessage(
                    Tone::Neutral,
                    tr("Saved. The paper of %1 is frozen and keeps its wording.").arg(page().state.roundTitle(round)));
        });
}

void QuestionsPage::goNext(bool wasNew)
{
    const int row = m_model.rowOf(m_hand.id);
    if (wasNew || row < 0 || row + 1 >= m_model.rowCount())
        openNew();
    else
        m_table->selectRow(row + 1);
    m_editor->focusText();
}

/// Somebody else saved it first: theirs is shown beside mine before anything is done.
void QuestionsPage::settleStale(const Question &mine)
{
    whenAnswered(session().bank().bank(), this, [this, mine, id = m_hand.id](const Result<BankPtr> &bank) {
        if (!bank)
            return messages().showError(bank.error());
        const BankQuestion *theirs = (*bank)->find(id);
        if (!theirs || m_hand.id != id)
            return;
        {
            const QScopedValueRollback selecting(m_selecting, true);
            m_model.setBank(*bank);
        }
        m_look.setBank(*bank);
        reselect({});
        compareStale(*theirs, mine);
    });
}

void QuestionsPage::compareStale(const BankQuestion &theirs, const Question &mine)
{
    auto *dialog = new CompareDialog(theirs.author, theirs.version,
                                     questionDifference(theirs.question, mine, page().theme.colours()), this);
    connect(dialog, &CompareDialog::mineChosen, this, [this, theirs] {
        m_hand.version = theirs.version; // on top of theirs, having seen it
        m_hand.base = normalizedOf(theirs.question);
        save(false);
    });
    connect(dialog, &CompareDialog::theirsChosen, this, [this, theirs] {
        m_draft->forget();
        m_hand.any = false; // what was typed goes
        openQuestion(theirs);
        rememberInHand();
    });
    dialog->open();
}

void QuestionsPage::revert()
{
    if (!m_hand.any)
        return;
    const BankQuestion *stored = m_model.bank() ? m_model.bank()->find(m_hand.id) : nullptr;
    m_editor->take(stored ? stored->question : emptyQuestion()); // can be undone
}

} // namespace hoithi
