// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the panel shows of an analysis, and what is done from there.
#include "itemmodels/format.h"
#include "itemmodels/tabletext.h"
#include "views/charts/itemcharts.h"
#include "views/dialogs/amendkeydialog.h"
#include "views/dialogs/questions/bankunlocking.h"
#include "views/pages/questions/analysis/analysispage.h"
#include "views/shell/conteststate.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filewriting.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

/// A name above its value; both say on hover what it is.
QWidget *figureWidget(const PaperFigure &figure, const QString &asOf, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *name = new QLabel(figure.name, widget);
    name->setProperty("type", QStringLiteral("caption"));
    auto *value = new QLabel(figure.value, widget);
    value->setProperty("type", QStringLiteral("section"));
    column->addWidget(name);
    column->addWidget(value);
    widget->setToolTip(figure.explanation + u'\n' + asOf);
    return widget;
}

} // namespace

void AnalysisPage::showRefusal(const Error &error)
{
    m_analysis.reset();
    m_model.setRows({});
    m_note->clear();
    m_papers->hide();
    m_remedy = {};
    QString button;
    if (error.code == ErrorCode::Cancelled) {
        button = tr("&Analyse again");
        m_remedy = [this] {
            load();
        };
    } else if (error.code == ErrorCode::Sealed) {
        button = tr("&Unlock…");
        m_remedy = [this] {
            unlockBank(page().state.session(), page().vault, this, [this] { load(); });
        };
    }
    m_empty->setTexts(error.code == ErrorCode::Sealed
                          ? tr("The paper of this round is sealed. Unlock the questions to see how each of them did.")
                          : error.message,
                      button);
    m_stack->setCurrentWidget(m_empty);
    updateActions();
}

void AnalysisPage::showPaper()
{
    const AnalysedPaper *shown = paper();
    if (!shown)
        return;
    std::vector<AnalysisRow> rows;
    for (const AnalysedQuestion &each : shown->questions)
        rows.push_back({each, m_analysis->computedAtUtc});
    const int index = std::max(0, selected());
    m_model.setRows(std::move(rows));
    m_papers->setVisible(m_papers->count() > 1);
    const std::size_t variants = shown->questions.empty() ? 0 : shown->questions.front().places.size();
    m_note->setText(variants > 1 ? tr("%1 variants together; numbers and letters are those of the first.")
                                       .arg(formatNumber(static_cast<qint64>(variants)))
                                 : QString());
    showFigures();
    m_stack->setCurrentWidget(m_content);
    select(std::min(index, m_model.rowCount() - 1));
    showQuestion();
}

void AnalysisPage::showFigures()
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString asOf = tr("As of %1.").arg(formatInstant(m_analysis->computedAtUtc));
    for (const PaperFigure &figure : paperFigures(paper()->figures, m_analysis->countedAttempt))
        m_figures->addWidget(figureWidget(figure, asOf, m_content));
    m_figures->addStretch();
}

void AnalysisPage::showQuestion()
{
    const AnalysedQuestion *shown = question();
    QString text = shown && shown->wording ? shown->wording->text : QString();
    const QString doubt = shown ? suspicionText(*shown) : QString();
    if (!doubt.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Look at its key: %1.").arg(doubt);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    updateActions();
    showCharts();
}

void AnalysisPage::updateActions()
{
    const QString missing = tr("There is no analysis to work with yet.");
    setActionEnabled("analysis.export", m_analysis.has_value(), missing);
    setActionEnabled("analysis.copy", m_analysis.has_value(), missing);
    const QString refusal = page().state.refusalOf(Operation::AmendKey);
    setActionEnabled("analysis.amend", question() && refusal.isEmpty(), refusal.isEmpty() ? missing : refusal);
}

void AnalysisPage::showCharts()
{
    const AnalysedPaper *shown = paper();
    if (!shown)
        return;
    m_scatter->show(shown->questions, selected(), page().theme.colours());
    m_options->show(question(), page().theme.colours());
}

void AnalysisPage::changeKey()
{
    const RoundState *state = page().state.roundState(round());
    const AnalysedQuestion *shown = question();
    if (!state || !shown || shown->places.empty())
        return;
    const PrintedPlace &place = shown->places.front();
    auto *dialog = new AmendKeyDialog(page().state.session(), *state, page().state.roundTitle(round()),
                                      page().state.membership().member, this, {place.paperCode, place.number});
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenAnswered(page().state.session().amendKey(dialog->amendment()), this,
                     [this](const Result<Decided> &decided) { amended(decided); });
    });
    dialog->open();
}

void AnalysisPage::amended(const Result<Decided> &decided)
{
    if (!decided)
        return messages().showError(decided.error());
    page().state.refresh();
    if (*decided == Decided::Proposed) {
        return tellOfOwnProposal(
            tr("Your proposal is on record. It takes effect when a second judge confirms it under their own login."));
    }
    messages().showMessage(Tone::Positive, tr("The amended key is on record. The round has to be ranked again."));
    load();
}

void AnalysisPage::exportCsv()
{
    page().app.files->saveFile(this, tr("Export the analysis"), QStringLiteral("analysis-%1.csv").arg(round()),
                               tr("Tables (*.csv)"), [this](const QString &chosen) {
                                   const QString path = withEnding(chosen, QStringLiteral("csv"));
                                   const Result<void> written = writeFile(path, tableAsCsv(m_shown));
                                   if (!written)
                                       return messages().showError(written.error());
                                   messages().showMessage(
                                       Tone::Positive, tr("Saved as %1.").arg(path), tr("Open"),
                                       [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                               });
}

} // namespace hoithi
