// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the panel shows of an analysis, and what is done from there.
#include "itemmodels/format.h"
#include "itemmodels/tabletext.h"
#include "views/charts/itemcharts.h"
#include "views/dialogs/amendkeydialog.h"
#include "views/pages/questions/analysis/analysispanel.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

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

void AnalysisPanel::showFailure(const Error &error)
{
    m_analysis.reset();
    m_model.setRows({});
    m_note->clear();
    m_papers->hide();
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
    m_remedy = {};
    QString button;
    if (error.code == ErrorCode::Cancelled) {
        button = tr("&Analyse again");
        m_remedy = [this] { load(); };
    } else if (error.code == ErrorCode::Sealed) {
        button = tr("&Unlock…");
        m_remedy = [this] { m_page.vault.whenOpen(this, [this] { load(); }); };
    }
    m_empty->setTexts(error.message, button);
    m_stack->setCurrentWidget(m_empty);
}

void AnalysisPanel::showPaper()
{
    const AnalysedPaper *shown = paper();
    if (!shown)
        return;
    std::vector<AnalysisRow> rows;
    for (const AnalysedQuestion &each : shown->questions)
        rows.push_back({each, m_analysis->computedAtUtc});
    const int row = std::max(0, m_table->currentIndex().row());
    m_model.setRows(std::move(rows));
    m_papers->setVisible(m_papers->count() > 1);
    m_copy->setEnabled(true);
    m_export->setEnabled(true);
    const std::size_t variants = shown->questions.empty() ? 0 : shown->questions.front().places.size();
    m_note->setText(variants > 1 ? tr("%1 variants together; numbers and letters are those of the first.")
                                       .arg(formatNumber(static_cast<qint64>(variants)))
                                 : QString());
    showFigures();
    m_stack->setCurrentWidget(m_content);
    m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), AnalysisTableModel::Text));
    showQuestion();
}

void AnalysisPanel::showFigures()
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

void AnalysisPanel::showQuestion()
{
    const AnalysedQuestion *shown = question();
    QString text = shown && shown->wording ? shown->wording->text : QString();
    const QString doubt = shown ? suspicionText(*shown) : QString();
    if (!doubt.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Look at its key: %1.").arg(doubt);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    const QString refusal = m_page.state.refusalOf(Operation::AmendKey);
    const QString unwritable = m_page.state.refusalOfChanges();
    m_changeKey->setEnabled(shown && refusal.isEmpty() && unwritable.isEmpty());
    m_changeKey->setToolTip(refusal.isEmpty() ? unwritable : refusal);
    showCharts();
}

void AnalysisPanel::showCharts()
{
    const AnalysedPaper *shown = paper();
    if (!shown)
        return;
    m_scatter->show(shown->questions, m_table->currentIndex().row(), m_page.theme.colours());
    m_options->show(question(), m_page.theme.colours());
}

void AnalysisPanel::changeKey()
{
    const RoundState *state = m_page.state.roundState(round());
    const AnalysedQuestion *shown = question();
    if (!state || !shown || shown->places.empty())
        return;
    const PrintedPlace &place = shown->places.front();
    auto *dialog = new AmendKeyDialog(m_page.state.session(), *state, m_page.state.roundTitle(round()),
                                      m_page.state.membership().member, this, {place.paperCode, place.number});
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenAnswered(m_page.state.session().amendKey(dialog->amendment()), this,
                     [this](const Result<AmendmentEffect> &effect) { amended(effect); });
    });
    dialog->open();
}

void AnalysisPanel::amended(const Result<AmendmentEffect> &effect)
{
    if (!effect)
        return m_messages->showError(effect.error());
    m_page.state.refresh();
    if (effect->decided == Decided::Proposed) {
        return m_messages->showMessage(
            Tone::Neutral,
            tr("Your proposal is on record. It takes effect when a second judge confirms it under their own login."));
    }
    m_messages->showMessage(Tone::Positive, tr("The amended key is on record. The round has to be ranked again."));
    load();
}

void AnalysisPanel::exportCsv()
{
    m_page.app.files->saveFile(this, tr("Export the analysis"), QStringLiteral("analysis-%1.csv").arg(round()),
                               tr("Tables (*.csv)"), [this](const QString &chosen) {
                                   const QString path = withEnding(chosen, QStringLiteral("csv"));
                                   const Result<void> written = writeFile(path, tableAsCsv(m_model));
                                   if (!written)
                                       return m_messages->showError(written.error());
                                   m_messages->showMessage(
                                       Tone::Positive, tr("Saved as %1.").arg(path), tr("Open"),
                                       [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                               });
}

} // namespace hoithi
