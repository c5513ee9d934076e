// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/complaints/complaintpane.h"

#include "services/complaints/complaintservice.h"
#include "services/complaints/complainttexts.h"
#include "views/dialogs/complaints/complaintdialogs.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/shownpersonal.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/datatable.h"
#include "views/widgets/factlist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {
constexpr int linksHeight = 112;
const QString dots = QStringLiteral("••••••••");

QString unreadableText()
{
    return ComplaintPane::tr("Cannot be read: what is sealed of it was altered. Run “Verify all records”.");
}
} // namespace

ComplaintPane::ComplaintPane(const PageContext &page, QWidget *parent)
    : QFrame(parent), m_page(page), m_title(new QLabel(this)), m_facts(new FactList(this)),
      m_show(new QPushButton(this)), m_text(new QLabel(this)), m_note(new QLabel(this)), m_linksTitle(new QLabel(this)),
      m_noLinks(new QLabel(this)), m_links(new DataTable(QStringLiteral("complaintLinkTable"), page.settings, this)),
      m_ranking(new QPushButton(this)), m_stepsTitle(new QLabel(this)), m_steps(new QLabel(this)),
      m_trail(new QPushButton(this)), m_entry(new QPushButton(this))
{
    setObjectName(QStringLiteral("complaintPane"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth);
    build();
    connect(m_show, &QPushButton::clicked, this, &ComplaintPane::ask);
    connect(m_links, &DataTable::currentRowChanged, this, &ComplaintPane::submissionChosen);
    connect(m_links, &DataTable::doubleClicked, m_ranking, &QPushButton::click);
    connect(m_ranking, &QPushButton::clicked, this, [this] {
        if (const auto chosen = submission())
            Q_EMIT rankingRequested(chosen->submissionId);
    });
    connect(m_trail, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT trailRequested(QStringLiteral("complaint %1").arg(m_row->number));
    });
    connect(m_entry, &QPushButton::clicked, this,
            [this] { Q_EMIT entryRequested(m_entry->property("entry").toLongLong()); });
    m_shown.setObjectName(QStringLiteral("complaintShown"));
    m_shown.setParent(this);
    m_shown.setSingleShot(true);
    connect(&m_shown, &QTimer::timeout, this, &ComplaintPane::mask);
    connect(&page.state, &ContestState::vaultChanged, this, &ComplaintPane::mask);
    showTexts();
}

void ComplaintPane::build()
{
    m_title->setObjectName(QStringLiteral("complaintTitle"));
    for (QLabel *title : {m_title, m_linksTitle, m_stepsTitle})
        title->setProperty("type", QStringLiteral("section"));
    m_text->setObjectName(QStringLiteral("complaintText"));
    m_steps->setObjectName(QStringLiteral("complaintSteps"));
    for (QLabel *label : {m_noLinks, m_note})
        label->setProperty("type", QStringLiteral("muted"));
    for (QLabel *label : {m_title, m_text, m_note, m_noLinks, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : {m_text, m_steps})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_show->setObjectName(QStringLiteral("showComplaint"));
    m_ranking->setObjectName(QStringLiteral("showInRanking"));
    m_trail->setObjectName(QStringLiteral("complaintTrail"));
    m_entry->setObjectName(QStringLiteral("complaintLedTo"));
    m_links->setModel(&m_model);
    m_links->setInitialWidths({140, 64, 112, 140, 140, 140});
    m_links->setFixedHeight(linksHeight);
    fill(*scrolledColumn(this, QStringLiteral("complaintScroll")));
}

void ComplaintPane::fill(QVBoxLayout &column)
{
    column.addWidget(m_title);
    column.addWidget(m_text);
    column.addWidget(m_note);
    column.addWidget(m_show, 0, Qt::AlignLeft);
    column.addWidget(m_facts);
    column.addWidget(m_linksTitle);
    column.addWidget(m_noLinks);
    column.addWidget(m_links);
    column.addWidget(m_ranking, 0, Qt::AlignLeft);
    column.addWidget(m_stepsTitle);
    column.addWidget(m_steps);
    column.addWidget(m_entry, 0, Qt::AlignLeft);
    column.addWidget(m_trail, 0, Qt::AlignLeft);
    column.addStretch();
}

void ComplaintPane::show(const std::optional<ComplaintRow> &row)
{
    const bool same = row && m_row && *row == *m_row && m_failure.isEmpty();
    const bool other = !row || !m_row || row->number != m_row->number;
    m_row = row;
    if (other) {
        m_shown.stop();
        m_sheet.reset();
        m_model.setRows({}); // nothing is done with what another one is about
    }
    if (!same)
        reload();
    showTexts();
}

void ComplaintPane::reload()
{
    const quint64 asked = ++m_asked;
    m_failure.clear();
    if (!m_row)
        return;
    whenAnswered(m_page.state.session().complaints().sheet(m_row->number), this,
                 [this, asked](const Result<ComplaintSheet> &sheet) {
                     if (asked != m_asked)
                         return;
                     m_failure = sheet ? QString() : sheet.error().message;
                     if (sheet)
                         return take(*sheet);
                     showTexts();
                 });
}

void ComplaintPane::take(ComplaintSheet sheet)
{
    const auto chosen = submission();
    if (sheet.opened)
        m_shown.start(personalShownFor);
    else if (m_shown.isActive())
        keepOpen(sheet);
    m_sheet = std::move(sheet);
    const std::vector<LinkedSubmission> &linked = m_sheet->submissions;
    m_model.setRows(linked);
    const auto again =
        std::ranges::find_if(linked, [&chosen](const LinkedSubmission &one) { return chosen && one.id == chosen->id; });
    if (again != linked.end())
        m_links->selectRow(static_cast<int>(again - linked.begin()));
    else if (!linked.empty())
        m_links->selectRow(0);
    showTexts();
    Q_EMIT submissionChosen();
}

void ComplaintPane::keepOpen(ComplaintSheet &sheet) const
{
    if (!m_sheet)
        return;
    sheet.opened = m_sheet->opened;
    sheet.complainant = m_sheet->complainant;
    for (ComplaintStep &step : sheet.steps) {
        const auto known = std::ranges::find(m_sheet->steps, step.id, &ComplaintStep::id);
        if (known != m_sheet->steps.end()) {
            step.text = known->text;
            step.unreadable = known->unreadable;
        }
    }
}

void ComplaintPane::ask()
{
    if (m_row)
        m_page.vault.whenOpen(this, [this, number = m_row->number] { openDialog(number); });
}

void ComplaintPane::openDialog(qint64 number)
{
    if (!isVisible() || !m_row || m_row->number != number)
        return; // they have gone on to another one
    auto *dialog = new ShowComplaintDialog(m_page.state.session().complaints(), number,
                                           m_page.state.membership().member, m_page.state.personName(), window());
    connect(dialog, &ShowComplaintDialog::done, this, [this, dialog, number] {
        if (isVisible() && m_row && m_row->number == number) {
            ++m_asked; // what was asked for before is less
            take(dialog->sheet());
        }
    });
    m_page.vault.open(dialog);
}

void ComplaintPane::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    mask();
}

void ComplaintPane::mask()
{
    m_shown.stop();
    if (!m_sheet || !m_sheet->opened)
        return showTexts();
    m_sheet->opened = false;
    m_sheet->complainant.reset();
    for (ComplaintStep &step : m_sheet->steps) {
        step.text.clear();
        step.unreadable = false;
    }
    showTexts();
}

std::optional<LinkedSubmission> ComplaintPane::submission() const
{
    const QModelIndex current = m_links->currentIndex();
    return current.isValid() ? std::optional(m_model.row(current.row())) : std::nullopt;
}

void ComplaintPane::retranslate()
{
    m_model.retranslate();
    showTexts();
    if (!m_failure.isEmpty())
        reload(); // what is wrong, in the language of the window
}

std::vector<std::pair<QString, QString>> ComplaintPane::facts() const
{
    const ComplaintRow &row = *m_row;
    const std::optional<Complainant> open = m_sheet ? m_sheet->complainant : std::nullopt;
    std::vector<std::pair<QString, QString>> facts{
        {tr("Complainant"), open ? open->fullName : row.complainant},
        {tr("Phone"), open ? (open->phone.isEmpty() ? unknownText() : open->phone) : row.phone}};
    if (open)
        facts.emplace_back(tr("Address"), open->address.isEmpty() ? unknownText() : open->address);
    facts.emplace_back(tr("About"),
                       tr("%1, %2").arg(complaintTopicText(row.about), m_page.state.roundTitle(row.roundNumber)));
    facts.emplace_back(tr("Received"), tr("%1, %2").arg(formatInstant(row.receivedAtUtc), complaintWayText(row.way)));
    if (row.complainUntil.isValid()) {
        facts.emplace_back(tr("Complaints until"), row.late
                                                       ? tr("%1: it came in late").arg(formatDate(row.complainUntil))
                                                       : formatDate(row.complainUntil));
    }
    facts.emplace_back(tr("Answer due"), tr("%1 (%2 working days)").arg(formatDate(row.answerDue)).arg(row.answerDays));
    facts.emplace_back(tr("State"), complaintStateText(row.state));
    if (row.outcome)
        facts.emplace_back(tr("Outcome"), complaintOutcomeText(*row.outcome));
    if (!row.letterNumber.isEmpty())
        facts.emplace_back(tr("Answer letter"), tr("no. %1 of %2").arg(row.letterNumber, formatDate(row.letterDate)));
    facts.emplace_back(tr("Registered"), tr("%1, by %2").arg(formatInstant(row.recordedAtUtc), row.registeredBy));
    return facts;
}

void ComplaintPane::showTexts()
{
    const bool any = m_row.has_value();
    const bool open = m_sheet && m_sheet->opened;
    const bool erased = m_page.state.vault() == VaultState::Erased;
    m_title->setText(any ? tr("Complaint no. %1").arg(m_row->number)
                         : tr("Choose a complaint to see what is known of it."));
    m_facts->setFacts(any ? facts() : std::vector<std::pair<QString, QString>>());
    m_text->setVisible(any);
    m_text->setText(!m_failure.isEmpty() ? m_failure
                    : open               ? (m_sheet->complainant ? m_sheet->complainant->text : unreadableText())
                    : erased             ? tr("Erased: cannot be read any more.")
                                         : dots);
    m_note->setText(tr("On record with the reason; hidden again within a minute."));
    m_note->setVisible(any && open);
    m_show->setText(tr("Sho&w what was said…"));
    m_show->setVisible(any && !open && !erased);
    const QString refusal = m_page.state.isWritable() ? m_page.state.refusalOf(Operation::KeepComplaints)
                                                      : tr("Nothing can be recorded now, so nothing is shown.");
    m_show->setEnabled(refusal.isEmpty());
    m_show->setToolTip(refusal.isEmpty() ? tr("Asks for the reason and puts it on record first.") : refusal);
    m_linksTitle->setText(tr("Linked submissions"));
    m_linksTitle->setVisible(any);
    m_noLinks->setText(tr("None yet. Link one here, or from its row of the ranking."));
    m_noLinks->setVisible(any && m_model.rowCount() == 0);
    m_links->setVisible(any && m_model.rowCount() > 0);
    m_ranking->setText(tr("Show in the ran&king"));
    m_ranking->setVisible(any && m_model.rowCount() > 0);
    m_stepsTitle->setText(tr("What happened since"));
    m_stepsTitle->setVisible(any);
    m_trail->setText(tr("Show in the audit &trail"));
    m_trail->setVisible(any);
    showSteps();
}

void ComplaintPane::showSteps()
{
    QStringList lines;
    qint64 ledTo = 0;
    for (const ComplaintStep &step : m_sheet ? m_sheet->steps : std::vector<ComplaintStep>()) {
        lines.append(tr("%1 · %2\n%3").arg(formatInstant(step.recordedAtUtc), step.person, complaintStepLine(step)));
        if (step.hasText)
            lines.last() += QLatin1Char('\n')
                            + (step.unreadable       ? unreadableText()
                               : step.text.isEmpty() ? dots
                                                     : step.text);
        ledTo = step.auditEntry != 0 ? step.auditEntry : ledTo;
    }
    m_steps->setText(lines.isEmpty() ? tr("Nothing yet.") : lines.join(QStringLiteral("\n\n")));
    m_steps->setVisible(m_row.has_value());
    m_entry->setProperty("entry", ledTo);
    m_entry->setText(tr("What it &led to (entry %1)").arg(ledTo));
    m_entry->setVisible(m_row.has_value() && ledTo != 0);
}

} // namespace hoithi
