// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a file of questions, and comparing them with the bank.
#include "itemmodels/format.h"
#include "itemmodels/questions/stagetexts.h"
#include "services/bankservice.h"
#include "views/dialogs/questions/questionintakedialog.h"
#include "views/dialogs/questions/stagededitor.h"
#include "views/dialogs/questions/stagedpreview.h"
#include "views/dialogs/questions/stageissuespanel.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace hoithi {

namespace {

struct Compared
{
    std::shared_ptr<StageNeighbours> neighbours;
    std::vector<StagedLikeness> likeness;
};

Compared compared(const QuestionBank &bank, const std::vector<StagedQuestion> &staged)
{
    std::vector<NearDuplicateIndex::Numbered> known;
    known.reserve(bank.questions.size());
    for (const BankQuestion &question : bank.questions)
        known.push_back({question.id, &question.question});
    Compared result{std::make_shared<StageNeighbours>(known, staged), {}};
    for (std::size_t row = 0; row < staged.size(); ++row)
        result.likeness.push_back(result.neighbours->of(static_cast<int>(row)));
    return result;
}

std::vector<std::vector<QuestionFinding>> warningsOf(const std::vector<StagedQuestion> &staged)
{
    std::vector<std::vector<QuestionFinding>> warnings;
    warnings.reserve(staged.size());
    for (const StagedQuestion &one : staged)
        warnings.push_back(stagedWarnings(one.question));
    return warnings;
}

} // namespace

void QuestionIntakeDialog::chooseFile()
{
    m_page.app.files->openFiles(this, tr("Choose a file of questions"),
                                tr("Files of questions (*.gift *.txt *.xml *.zip *.xlsx *.docx);;All files (*)"),
                                [this](const QStringList &files) {
                                    if (!files.isEmpty())
                                        readFile(files.front());
                                });
}

void QuestionIntakeDialog::readFile(const QString &file)
{
    if (m_importing)
        return;
    m_editor->flush();
    if (!m_touched || m_done)
        return readNow(file);
    const Confirmation question{tr("Read another file?"),
                                tr("What was mended and ticked here is lost. The question bank stays as it is."),
                                tr("Read it")};
    m_page.app.messages->confirm(this, question, [this, file] { readNow(file); });
}

void QuestionIntakeDialog::readNow(const QString &file)
{
    if (m_job->isRunning()) { // reading what was chosen before
        m_job->cancel();
        m_job->finish();
    }
    m_messages->clear();
    m_work->setEnabled(false); // what is mended now would be lost
    const quint64 asked = ++m_asked;
    const JobBar::Job job = m_job->start(tr("Reading"));
    updateCounts();
    whenAnswered(m_page.state.session().bank().readFile(file, {}, job.stop), this,
                 [this, asked, file](Result<QuestionFile> read) {
                     if (asked != m_asked)
                         return;
                     m_job->finish();
                     m_work->setEnabled(true);
                     if (read || m_done || m_stage.size() == 0)
                         return takeNamed(file, std::move(read));
                     showUnread(read.error()); // what was there stays
                     check();
                     readBank();
                     updateCounts();
                 });
}

void QuestionIntakeDialog::showUnread(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return m_messages->showMessage(Tone::Neutral, tr("Stopped. Nothing was read, nothing was stored."));
    m_messages->showError(error);
}

void QuestionIntakeDialog::takeNamed(const QString &name, Result<QuestionFile> file)
{
    m_file = name;
    m_title->setText(QFileInfo(name).fileName());
    m_format->clear();
    takeFile(std::move(file));
}

void QuestionIntakeDialog::takeFile(Result<QuestionFile> file)
{
    m_neighbours.reset();
    m_mended.clear();
    m_touched = false;
    m_done = false;
    m_import->show();
    m_close->setText(tr("Cancel"));
    m_row = -1;
    m_editor->clear();
    m_preview->clear();
    m_model.setStage(file ? QuestionStage(std::move(*file)) : QuestionStage());
    m_filter->clear();
    m_filter->setCount(m_model.rowCount(), m_model.rowCount());
    const bool something = m_stage.size() > 0 || !m_stage.outside().empty();
    m_stack->setCurrentWidget(something ? m_work : m_start);
    m_issues->lookNow();
    updateCounts();
    if (!file)
        return showUnread(file.error());
    m_format->setText(exchangeFormatText(m_stage.format()));
    if (!something)
        return m_messages->showMessage(Tone::Warning, tr("There is no question in the file."));
    if (m_stage.size() > 0) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
    check();
    readBank();
}

void QuestionIntakeDialog::check()
{
    using Warnings = std::vector<std::vector<QuestionFinding>>;
    const auto checking = inBackground([staged = m_stage.rows()]() -> Result<Warnings> { return warningsOf(staged); });
    whenAnswered(checking, this, [this, asked = m_asked](Result<Warnings> warnings) {
        if (asked != m_asked || m_done || !warnings)
            return;
        for (int row = 0; row < m_stage.size(); ++row)
            m_stage.setWarnings(row, std::move((*warnings)[static_cast<std::size_t>(row)]));
        m_model.rowsChanged(0, m_stage.size() - 1);
        if (m_row >= 0)
            m_editor->showProblems(m_stage, m_row);
        updateCounts();
    });
}

void QuestionIntakeDialog::readBank()
{
    const quint64 asked = m_asked;
    m_mended.clear();
    whenAnswered(m_page.state.session().bank().bank(), this, [this, asked](const Result<BankPtr> &bank) {
        if (asked != m_asked || m_done)
            return;
        if (bank)
            return compare(*bank);
        if (bank.error().code != ErrorCode::Sealed)
            return m_messages->showError(bank.error());
        m_messages->showMessage(Tone::Neutral,
                                tr("The question bank is locked: the file is not compared with it until it is opened."),
                                tr("Open the bank…"), [this] { m_whenOpen(this, [this] { readBank(); }); });
    });
}

void QuestionIntakeDialog::compare(const BankPtr &bank)
{
    m_sources = bank->sources;
    m_editor->setSources(m_sources);
    const quint64 asked = m_asked;
    m_mended.clear();
    const auto comparing =
        inBackground([bank, staged = m_stage.rows()]() -> Result<Compared> { return compared(*bank, staged); });
    whenAnswered(comparing, this, [this, asked](Result<Compared> result) {
        if (asked != m_asked || m_done)
            return;
        if (!result)
            return m_messages->showError(result.error());
        takeLikeness(std::move(result->neighbours), std::move(result->likeness));
    });
}

void QuestionIntakeDialog::takeLikeness(std::shared_ptr<StageNeighbours> neighbours,
                                        std::vector<StagedLikeness> likeness)
{
    m_neighbours = std::move(neighbours);
    for (int row = 0; row < m_stage.size(); ++row)
        m_stage.setLikeness(row, std::move(likeness[static_cast<std::size_t>(row)]));
    m_model.rowsChanged(0, m_stage.size() - 1);
    for (const int row : std::exchange(m_mended, {}))
        relateAgain(row); // while it was compared
    if (m_row >= 0)
        m_editor->showProblems(m_stage, m_row);
    updateCounts();
}

void QuestionIntakeDialog::relateAgain(int row)
{
    if (!m_neighbours) {
        m_mended.insert(row);
        return;
    }
    for (const int changed : m_neighbours->replace(row, m_stage.row(row).question)) {
        m_stage.setLikeness(changed, m_neighbours->of(changed));
        m_model.rowsChanged(changed, changed);
    }
}

} // namespace hoithi
