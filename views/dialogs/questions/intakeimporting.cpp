// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importing what is taken, and telling what became of the rest.
#include "itemmodels/format.h"
#include "itemmodels/questions/stagetexts.h"
#include "services/bankservice.h"
#include "views/dialogs/questions/questionintakedialog.h"
#include "views/dialogs/questions/stagededitor.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace hoithi {

namespace {

/// What became of everything in the file.
QString outcomeText(const QuestionStage &stage, const QuestionImport &import)
{
    const StageCounts counts = stage.counts();
    QStringList lines{QuestionIntakeDialog::tr("Imported as drafts: %1.").arg(formatNumber(std::ssize(import.added)))};
    if (import.alreadyThere > 0)
        lines << QuestionIntakeDialog::tr("Already in the bank, and not taken again: %1.")
                     .arg(formatNumber(qint64{import.alreadyThere}));
    for (const QString &reason : leftOutTexts(counts))
        lines << QuestionIntakeDialog::tr("Left out, %1.").arg(reason);
    if (counts.losses > 0)
        lines << QuestionIntakeDialog::tr("Details that the bank cannot hold: %1.")
                     .arg(formatNumber(qint64{counts.losses}));
    return lines.join(u'\n') + QStringLiteral("\n\n") + stageReportText(stage).replace(u'\t', QStringLiteral("  ·  "));
}

} // namespace

bool QuestionIntakeDialog::isBusy() const
{
    return m_job->isRunning();
}

void QuestionIntakeDialog::importTaken()
{
    m_editor->flush();
    if (isBusy() || m_stage.counts().taken == 0)
        return;
    m_messages->clear();
    m_importing = true;
    const JobBar::Job job = m_job->start(tr("Importing"), false);
    Q_UNUSED(job)
    m_work->setEnabled(false);
    updateCounts();
    whenAnswered(
        m_page.state.session().bank().import(m_stage.taken(), m_stage.takenImages(), m_page.state.personName()), this,
        [this](const Result<QuestionImport> &import) {
            m_importing = false;
            m_job->finish();
            m_work->setEnabled(true);
            updateCounts();
            if (import)
                return showOutcome(*import);
            if (import.error().code == ErrorCode::Sealed)
                return m_whenOpen(this, [this] { importTaken(); });
            m_messages->showError(import.error());
        });
}

void QuestionIntakeDialog::showOutcome(const QuestionImport &import)
{
    const StageCounts counts = m_stage.counts();
    m_done = true;
    IntakeOutcome outcome{{}, import.alreadyThere, counts};
    for (const SavedQuestion &saved : import.added)
        outcome.added.push_back(saved.id);
    m_added = outcome.added;
    const QString text = tr("Imported as drafts: %1.").arg(formatNumber(static_cast<qint64>(m_added.size())));
    if (m_added.empty())
        m_messages->showMessage(Tone::Neutral, tr("The bank has all of these questions already. Nothing was changed."));
    else
        m_messages->showMessage(Tone::Positive, text, tr("Show the new questions"), [this] {
            Q_EMIT followed(m_added);
            accept();
        });
    m_outcome->setPlainText(outcomeText(m_stage, import));
    m_stack->setCurrentWidget(m_result);
    m_import->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    Q_EMIT imported(outcome);
}

void QuestionIntakeDialog::copyReport()
{
    m_editor->flush();
    QGuiApplication::clipboard()->setText(stageReportText(m_stage));
    m_messages->showMessage(Tone::Neutral, tr("Problems, losses and what is left out are copied, as a table."));
}

void QuestionIntakeDialog::exportReport()
{
    m_editor->flush();
    m_page.app.files->saveFile(this, tr("Export problems"), QFileInfo(m_file).completeBaseName() + tr("-problems.csv"),
                               tr("Tables (*.csv)"), [this](const QString &path) { writeReport(path); });
}

void QuestionIntakeDialog::writeReport(const QString &path)
{
    const QString whole = withEnding(path, QStringLiteral("csv"));
    const Result<void> written = writeFile(whole, stageReportCsv(m_stage));
    if (!written)
        return m_messages->showError(written.error());
    m_messages->showMessage(Tone::Positive, tr("The problems are in %1.").arg(whole));
}

void QuestionIntakeDialog::discard()
{
    QDialog::reject();
}

void QuestionIntakeDialog::reject()
{
    if (m_job->isRunning() && !m_importing) { // Esc stops what is being read first
        m_job->cancel();
        return;
    }
    if (m_importing)
        return;
    if (m_done || !m_touched)
        return QDialog::reject();
    const Confirmation question{tr("Leave without importing?"),
                                tr("What was mended and ticked here is lost. The question bank stays as it is."),
                                tr("Leave")};
    m_page.app.messages->confirm(this, question, [this] { QDialog::reject(); });
}

} // namespace hoithi
