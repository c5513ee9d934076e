// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bank as the page has it: read, locked and unlocked, filtered.
#include "services/bankservice.h"
#include "views/dialogs/questions/bankunlocking.h"
#include "views/dialogs/vault/sealedcontent.h"
#include "views/pages/questions/choicebar.h"
#include "views/pages/questions/historypane.h"
#include "views/pages/questions/questioneditor.h"
#include "views/pages/questions/questionfilterbar.h"
#include "views/pages/questions/questionsidepane.h"
#include "views/pages/questions/questionspage.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"

#include <QDialog>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>
#include <set>

namespace hoithi {

void QuestionsPage::load()
{
    const quint64 asked = ++m_asked;
    whenAnswered(session().bank().state(), this, [this, asked](const Result<BankState> &state) {
        if (asked != m_asked)
            return;
        if (!state)
            return showUnanswered(state.error());
        takeState(*state);
    });
}

void QuestionsPage::takeState(const BankState &state)
{
    m_bankState = state;
    showSealNote(state);
    // Locked or not: whoever may not see it is told so, instead of being asked for a passphrase first.
    whenAnswered(session().bank().bank(), this, [this, asked = m_asked, state](const Result<BankPtr> &bank) {
        if (asked != m_asked)
            return;
        if (!bank && bank.error().code == ErrorCode::Refused)
            return showClosed(bank.error().message, {});
        if (!state.unlocked || (!bank && bank.error().code == ErrorCode::Sealed))
            return showLocked(state);
        if (!bank)
            return showUnanswered(bank.error());
        clearUnanswered();
        takeBank(*bank);
    });
}

/// Whoever has a contest without any passphrase has its questions, too: that is told before the first one is written.
void QuestionsPage::showSealNote(const BankState &state)
{
    constexpr QLatin1String open("open bank");
    if (state.seal != BankSeal::Open || !page().state.mayDo(Operation::WriteQuestions))
        return m_sealNote->clearAbout(open);
    m_sealNote->showMessage(Tone::Warning,
                            tr("The questions are not sealed: whoever has this contest can read them, and their keys."),
                            page().state.mayDo(Operation::ManageQuestions) ? tr("Set a passphrase…") : QString(),
                            [this] { page().vault.protect(SealedContent::QuestionSets); });
    m_sealNote->setSubject(open);
}

void QuestionsPage::showLocked(const BankState &state)
{
    const QString text = state.seal == BankSeal::QuestionsPassphrase
                             ? tr("The questions are sealed with the organisers' passphrase.")
                             : tr("The questions are sealed with the contest's passphrase.");
    showClosed(text, tr("Unlock the questions…"));
}

void QuestionsPage::showClosed(const QString &why, const QString &remedy)
{
    clear();
    clearUnanswered();
    m_locked->setTexts(why, remedy);
    m_content->setCurrentWidget(m_locked);
    m_content->show();
    updateActions();
}

void QuestionsPage::unlock()
{
    unlockBank(session(), page().vault, m_bankState.seal, this, [this] { load(); });
}

void QuestionsPage::lock()
{
    m_draft->flush();
    if (m_bankState.seal == BankSeal::VaultPassphrase)
        return page().vault.seal();
    session().bank().lock();
    clear();
    load();
}

void QuestionsPage::clear()
{
    m_unlocked = false;
    m_only.reset();
    const QScopedValueRollback selecting(m_selecting, true);
    m_draft->clear();
    m_hand = {};
    m_offered.reset();
    m_lookedForLeft = false;
    m_notice->clear();
    m_model.setBank({});
    m_model.setFound({});
    m_look.setBank({});
    m_filter->setChoices({});
    m_filter->clear();
    m_editor->open({});
    m_editor->setChoices({});
    m_side->clear();
    m_history->clear();
    m_images.clear();
    showHeading();
    messages().clear();
    for (QDialog *dialog : findChildren<QDialog *>()) // what they show is of the bank, too
        dialog->reject();
}

void QuestionsPage::takeBank(const BankPtr &bank)
{
    m_unlocked = true;
    const bool same = bank == m_model.bank();
    const std::vector<qint64> ids = selectedIds();
    if (!same) {
        {
            const QScopedValueRollback selecting(m_selecting, true);
            m_model.setBank(bank);
        }
        m_filter->setChoices(*bank);
        m_editor->setChoices(*bank);
        m_look.setBank(bank);
    }
    const bool nothing = bank->questions.empty() && !m_hand.any;
    m_content->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_main);
    m_content->show();
    const BankQuestion *current = m_hand.any ? bank->find(m_hand.id) : nullptr;
    if (current && !isChanged())
        openQuestion(*current);
    if (!same) {
        applyFilter();
        reselect(ids);
    }
    if (!m_hand.any && m_model.rowCount() > 0)
        m_table->selectRow(0);
    lookForLeftDraft();
    showHeading();
    updateActions();
}

void QuestionsPage::applyFilter()
{
    const BankPtr &bank = m_model.bank();
    if (!bank)
        return;
    const auto only = unfiltered();
    const std::vector<qint64> ids = selectedIds();
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_model.setFound(m_filter->isEmpty() ? only : m_look.find(m_filter->filter()));
    }
    m_filter->setCount(m_model.rowCount(), std::ssize(bank->questions));
    m_listStack->setCurrentWidget(
        m_model.rowCount() == 0 && !bank->questions.empty() ? static_cast<QWidget *>(m_nothing) : m_table);
    reselect(ids);
}

/// The question in the editor stays what it is; the list shows it where it has it, and of `ids` what is selected besides.
void QuestionsPage::reselect(const std::vector<qint64> &ids)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const int row = m_hand.any ? m_model.rowOf(m_hand.id) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->selectionModel()->clear(); // no current row either: clicking it opens it
    if (ids.size() > 1 && m_hand.any) {
        const std::set<qint64> wanted(ids.begin(), ids.end());
        QItemSelection more;
        const auto isWanted = [&](int place) {
            return place < m_model.rowCount() && wanted.contains(m_model.question(place)->id);
        };
        for (int first = 0; first < m_model.rowCount(); ++first) {
            int end = first;
            while (isWanted(end))
                ++end;
            if (end > first) // as few ranges as there are gaps: each is looked at for each cell that is painted
                more.select(m_model.index(first, 0), m_model.index(end - 1, 0));
            first = end;
        }
        m_table->selectionModel()->select(more, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    updateActions();
}

std::vector<qint64> QuestionsPage::selectedIds() const
{
    std::vector<qint64> ids;
    for (const BankQuestion *question : selected())
        ids.push_back(question->id);
    return ids;
}

void QuestionsPage::showCurrent()
{
    if (m_selecting)
        return;
    const BankQuestion *question = m_model.question(m_table->currentIndex().row());
    if (question && (!m_hand.any || question->id != m_hand.id)) {
        layDown();
        return openQuestion(*question);
    }
    updateActions();
}

std::vector<const BankQuestion *> QuestionsPage::selected() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) { // whole rows, few ranges
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(rows.end(), row);
    }
    std::vector<const BankQuestion *> questions;
    questions.reserve(rows.size());
    for (const int row : rows)
        questions.push_back(m_model.question(row));
    return questions;
}

} // namespace hoithi
