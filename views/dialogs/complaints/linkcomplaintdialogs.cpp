// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/complaints/linkcomplaintdialogs.h"

#include "base/personname.h"
#include "services/complaints/complaintservice.h"
#include "services/complaints/complainttexts.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace hoithi {

namespace {
constexpr int tableHeight = 160;
constexpr int typingPause = 400;
} // namespace

LinkSubmissionDialog::LinkSubmissionDialog(ContestState &state, const ComplaintRow &complaint, Settings &settings,
                                           QWidget *parent)
    : AnsweredDialog(tr("Link a submission with complaint %1").arg(complaint.number),
                     tr("The submission is named in the letter. A wrong link is taken back with a reason."),
                     tr("&Link"), parent),
      m_state(state), m_complaint(complaint),
      m_wanted(addLine(tr("&Submission or account"), QStringLiteral("wanted"), tr("The whole id, as in the ranking"))),
      m_table(new DataTable(QStringLiteral("candidateTable"), settings, this)), m_person(nullptr)
{
    setObjectName(QStringLiteral("linkSubmissionDialog"));
    m_table->setModel(&m_model);
    m_table->setInitialWidths({150, 64, 120, 150, 160, 150});
    m_table->setMinimumHeight(tableHeight);
    form()->addRow(m_table);
    m_person = addLine(tr("&By"), QStringLiteral("person"), tr("Your full name"));
    m_person->setText(state.personName());
    bindName(m_person, state.membership().member);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_wanted, &QLineEdit::textChanged, this, &LinkSubmissionDialog::forget);
    connect(m_wanted, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &LinkSubmissionDialog::search);
    connect(m_table, &DataTable::currentRowChanged, this, &LinkSubmissionDialog::check);
    check();
}

void LinkSubmissionDialog::forget()
{
    ++m_asked;
    m_searched = false;
    m_model.setRows({});
    check();
}

void LinkSubmissionDialog::search()
{
    const quint64 asked = ++m_asked;
    whenAnswered(m_state.session().complaints().candidates(m_complaint.roundNumber, m_wanted->text()), this,
                 [this, asked](const Result<std::vector<LinkedSubmission>> &found) {
                     if (asked == m_asked)
                         take(found);
                 });
}

void LinkSubmissionDialog::take(const Result<std::vector<LinkedSubmission>> &found)
{
    m_searched = !m_wanted->text().trimmed().isEmpty();
    m_model.setRows(found ? *found : std::vector<LinkedSubmission>());
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    check();
    if (!found)
        showFailure(found.error());
}

QString LinkSubmissionDialog::missing() const
{
    if (!namesPerson(m_person->text()))
        return tr("Say who does it.");
    if (m_wanted->text().trimmed().isEmpty())
        return tr("Type the id of a submission, or an account.");
    if (!m_searched)
        return tr("Looking for it…");
    if (m_model.rowCount() == 0)
        return tr("%1 has no submission with this id, or of this account.")
            .arg(m_state.roundTitle(m_complaint.roundNumber));
    return m_table->currentIndex().isValid() ? QString() : tr("Choose the submission.");
}

void LinkSubmissionDialog::submit()
{
    const LinkedSubmission &chosen = m_model.row(m_table->currentIndex().row());
    whenAnswered(
        m_state.session().complaints().link({m_complaint.number, chosen.submissionId, {}, m_person->text().trimmed()}),
        this, [this](const Result<void> &done) { finish(done); });
}

LinkComplaintDialog::LinkComplaintDialog(ContestState &state, const QString &submission,
                                         const std::vector<ComplaintRow> &complaints, QWidget *parent)
    : AnsweredDialog(tr("Link with a complaint"),
                     tr("Submission %1 is named in the letter that answers the complaint.").arg(submission),
                     tr("&Link"), parent),
      m_state(state), m_submission(submission),
      m_person(addLine(tr("&By"), QStringLiteral("person"), tr("Your full name"))), m_complaint(new QComboBox(this))
{
    setObjectName(QStringLiteral("linkComplaintDialog"));
    m_person->setText(state.personName());
    bindName(m_person, state.membership().member);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    for (const ComplaintRow &row : complaints) {
        m_complaint->addItem(tr("No. %1 · %2 · %3 · %4")
                                 .arg(QString::number(row.number), row.complainant, complaintTopicText(row.about),
                                      complaintStateText(row.state)),
                             row.number);
    }
    form()->addRow(tr("&Complaint"), m_complaint);
    auto *another = new QPushButton(tr("&Register a new complaint…"), this);
    another->setObjectName(QStringLiteral("another"));
    another->setAutoDefault(false);
    form()->addRow(QString(), another);
    connect(another, &QPushButton::clicked, this, [this] {
        Q_EMIT anotherWanted();
        reject();
    });
    check();
}

qint64 LinkComplaintDialog::number() const
{
    return m_complaint->currentData().toLongLong();
}

QString LinkComplaintDialog::missing() const
{
    return namesPerson(m_person->text()) ? QString() : tr("Say who does it.");
}

void LinkComplaintDialog::submit()
{
    whenAnswered(m_state.session().complaints().link({number(), m_submission, {}, m_person->text().trimmed()}), this,
                 [this](const Result<void> &done) { finish(done); });
}

} // namespace hoithi
