// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of questions: into the bank and out of it.
#include "itemmodels/format.h"
#include "services/bankservice.h"
#include "views/dialogs/questions/bankunlocking.h"
#include "views/dialogs/questions/questionexportdialog.h"
#include "views/dialogs/questions/questionintakedialog.h"
#include "views/pages/questions/questionfilterbar.h"
#include "views/pages/questions/questionspage.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QLatin1String onlySome("only some questions");

QString droppedFile(const QMimeData &media)
{
    const QList<QUrl> urls = media.urls();
    const auto local = std::ranges::find_if(urls, &QUrl::isLocalFile);
    return local == urls.end() ? QString() : local->toLocalFile();
}

} // namespace

/// For what is done in a dialog, which may find the bank locked by then.
WhenBankOpen QuestionsPage::whenBankOpen()
{
    return [this](QWidget *above, const std::function<void()> &goOn) {
        unlockBank(session(), page().vault, m_bankState.seal, above, [this, goOn] {
            goOn();
            load();
        });
    };
}

/// Without a file one is chosen in the dialog.
void QuestionsPage::importFile(const QString &file)
{
    auto *dialog = new QuestionIntakeDialog(page(), whenBankOpen(), window());
    connect(dialog, &QuestionIntakeDialog::imported, this, &QuestionsPage::tellOfImport);
    connect(dialog, &QuestionIntakeDialog::followed, this, &QuestionsPage::showOnly);
    // It shows questions: who locks them means these, too.
    connect(&page().vault, &VaultCommands::sealedAgain, dialog, &QuestionIntakeDialog::discard);
    page().vault.open(dialog);
    if (!file.isEmpty())
        dialog->readFile(file);
}

void QuestionsPage::tellOfImport(const IntakeOutcome &outcome)
{
    page().state.refresh();
    if (outcome.added.empty())
        return;
    messages().showMessage(Tone::Positive,
                           tr("Questions of a file are in the bank, as drafts: %1. Left out: %2.")
                               .arg(formatNumber(std::ssize(outcome.added)),
                                    formatNumber(qint64{outcome.counts.leftOut()} + outcome.alreadyThere)),
                           tr("Show the new questions"), [this, ids = outcome.added] { showOnly(ids); });
}

/// Until a filter is typed, or they are all asked for.
void QuestionsPage::showOnly(const std::vector<qint64> &ids)
{
    m_only = ids;
    m_filter->clear();
    applyFilter();
    messages().showMessage(Tone::Neutral,
                           tr("Only the questions of the file are shown: %1.").arg(formatNumber(std::ssize(ids))),
                           tr("Show all questions"), [this] {
                               m_only.reset();
                               messages().clear();
                               applyFilter();
                           });
    messages().setSubject(onlySome);
}

/// What applies where nothing is filtered.
std::optional<std::vector<qint64>> QuestionsPage::unfiltered()
{
    if (m_only && !m_filter->isEmpty()) {
        m_only.reset();
        messages().clearAbout(onlySome);
    }
    return m_only;
}

void QuestionsPage::exportQuestions()
{
    ExportChoice choice;
    for (const BankQuestion *question : selected())
        choice.selected.push_back(question->id);
    for (int row = 0; (m_only || !m_filter->isEmpty()) && row < m_model.rowCount(); ++row)
        choice.filtered.push_back(m_model.question(row)->id);
    choice.inUse = static_cast<int>(std::ranges::count_if(m_model.bank()->questions, [](const BankQuestion &question) {
        return question.state != QuestionState::Retired;
    }));
    auto *dialog = new QuestionExportDialog(page(), whenBankOpen(), std::move(choice), this);
    connect(dialog, &QuestionExportDialog::exported, this, &QuestionsPage::tellOfExport);
    page().vault.open(dialog);
}

void QuestionsPage::tellOfExport(const QuestionExportOutcome &outcome, const QString &file)
{
    const QString count = formatNumber(qint64{outcome.written});
    if (outcome.losses.empty())
        return messages().showMessage(Tone::Positive, tr("%1 questions are in %2, whole.").arg(count, file));
    messages().showMessage(Tone::Warning,
                           tr("%1 questions are in %2. What the file does not hold: %3.")
                               .arg(count, file, formatNumber(std::ssize(outcome.losses))),
                           tr("Show it"),
                           [this, losses = outcome.losses] { page().vault.open(exportLossesDialog(losses, this)); });
}

void QuestionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (action("questions.import")->isEnabled() && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void QuestionsPage::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty() || !action("questions.import")->isEnabled())
        return;
    event->acceptProposedAction();
    importFile(file);
}

} // namespace hoithi
