// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/complaints/complaintdialogs.h"

#include "base/personname.h"
#include "domain/contest/schedule.h"
#include "itemmodels/audit/audittexts.h"
#include "itemmodels/format.h"
#include "services/audit/subjecttext.h"
#include "services/complaints/complaintservice.h"
#include "services/complaints/complainttexts.h"
#include "views/widgets/answers.h"
#include "views/widgets/growingtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace hoithi {

namespace {

constexpr int leastNoteLines = 3;
constexpr int mostNoteLines = 8;

QString titleOf(ComplaintStepDialog::Step step)
{
    switch (step) {
    case ComplaintStepDialog::Step::Note:
        return ComplaintStepDialog::tr("Add a note to the complaint");
    case ComplaintStepDialog::Step::Unlink:
        return ComplaintStepDialog::tr("Take a link back");
    case ComplaintStepDialog::Step::Reopen:
        break;
    }
    return ComplaintStepDialog::tr("Open the complaint again");
}

QString consequenceOf(ComplaintStepDialog::Step step, const ComplaintStepSubject &subject)
{
    switch (step) {
    case ComplaintStepDialog::Step::Note:
        return ComplaintStepDialog::tr("The note stays with complaint %1 and cannot be changed afterwards.")
            .arg(subject.number);
    case ComplaintStepDialog::Step::Unlink:
        return ComplaintStepDialog::tr("Complaint %1 is no longer about submission %2. Both stay on record.")
            .arg(QString::number(subject.number), subject.submission);
    case ComplaintStepDialog::Step::Reopen:
        break;
    }
    const QString text =
        subject.roundFinal
            ? ComplaintStepDialog::tr(
                "Complaint %1 is to be decided anew. The result of its round was declared final and stays so; if the "
                "new outcome changes it, the round is ranked, signed and declared final again. What was decided and "
                "answered stays on record.")
            : ComplaintStepDialog::tr("Complaint %1 is to be decided anew; its round cannot be final before. What was "
                                      "decided and answered stays on record.");
    return text.arg(subject.number);
}

} // namespace

ComplaintTextDialog::ComplaintTextDialog(const QString &title, const QString &consequence, const QString &acceptText,
                                         const std::optional<Member> &member, const QString &name, QWidget *parent)
    : AnsweredDialog(title, consequence, acceptText, parent),
      m_person(addLine(tr("&By"), QStringLiteral("person"), tr("Your full name")))
{
    const QSignalBlocker quiet(m_person); // what is missing is asked for once all fields are there
    m_person->setText(name);
    bindName(m_person, member);
}

GrowingText *ComplaintTextDialog::addText(const QString &label, const QString &objectName)
{
    auto *text = new GrowingText(leastNoteLines, mostNoteLines, this);
    text->setObjectName(objectName);
    form()->addRow(label, text);
    connect(text, &GrowingText::textChanged, this, &ComplaintTextDialog::check);
    return text;
}

void ComplaintTextDialog::addSaid(const QString &label)
{
    m_said = addText(label, QStringLiteral("said"));
}

QString ComplaintTextDialog::person() const
{
    return m_person->text().trimmed();
}

QString ComplaintTextDialog::said() const
{
    return m_said->toPlainText().trimmed();
}

QString ComplaintTextDialog::missing() const
{
    if (!namesPerson(person()))
        return tr("Say who does it.");
    if (said().isEmpty())
        return tr("Write down what is to be recorded.");
    return said().size() > mostComplaintLetters ? tr("At most %1 letters are taken.").arg(mostComplaintLetters)
                                                : QString();
}

ComplaintStepDialog::ComplaintStepDialog(ComplaintService &service, Step step, const ComplaintStepSubject &subject,
                                         const std::optional<Member> &member, const QString &name, QWidget *parent)
    : ComplaintTextDialog(titleOf(step), consequenceOf(step, subject), tr("Recor&d"), member, name, parent),
      m_service(service), m_step(step), m_subject(subject)
{
    setObjectName(QStringLiteral("complaintStepDialog"));
    addSaid(step == Step::Note ? tr("&Note") : tr("&Reason"));
    check();
}

void ComplaintStepDialog::submit()
{
    const ComplaintStepRequest request{m_subject.number, m_subject.submission, said(), person()};
    auto answer = m_step == Step::Note     ? m_service.note(request)
                  : m_step == Step::Unlink ? m_service.unlink(request)
                                           : m_service.reopen(request);
    whenAnswered(std::move(answer), this, [this](const Result<void> &done) { finish(done); });
}

ComplaintOutcomeDialog::ComplaintOutcomeDialog(ComplaintService &service, const ComplaintRow &complaint,
                                               const std::optional<Member> &member, const QString &name,
                                               QWidget *parent)
    : ComplaintTextDialog(
        tr("Decide complaint %1").arg(complaint.number),
        tr("The outcome goes into the letter to the complainant with its reason. It changes no result by itself: a "
           "key, a submission or accounts are changed where that is done, by two judges."),
        tr("&Decide"), member, name, parent),
      m_service(service), m_complaint(complaint), m_outcome(new QComboBox(this)), m_ledTo(new QComboBox(this))
{
    setObjectName(QStringLiteral("complaintOutcomeDialog"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->addItem(tr("Choose…"));
    for (const ComplaintOutcome outcome : allComplaintOutcomes)
        m_outcome->addItem(complaintOutcomeText(outcome), complaintOutcomeName(outcome));
    m_ledTo->setObjectName(QStringLiteral("ledTo"));
    m_ledTo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ledTo->addItem(tr("Nothing in particular"), 0);
    form()->addRow(tr("&Outcome"), m_outcome);
    if (complaint.late) {
        auto *late = new QLabel(
            tr("It came in late: the last day to complain was %1.").arg(formatDate(complaint.complainUntil)), this);
        late->setWordWrap(true);
        form()->addRow(QString(), late);
    }
    addSaid(tr("&Reason"));
    form()->addRow(tr("&Led to"), m_ledTo);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ComplaintOutcomeDialog::check);
    whenAnswered(service.consequences(complaint.number), this,
                 [this](const Result<std::vector<ComplaintConsequence>> &found) {
                     if (found)
                         offer(*found);
                 });
    check();
}

void ComplaintOutcomeDialog::offer(const std::vector<ComplaintConsequence> &consequences)
{
    for (const ComplaintConsequence &one : consequences) {
        m_ledTo->addItem(tr("%1 · %2 · %3 (entry %4)")
                             .arg(auditActionText(one.action), subjectText(one.subject), formatInstant(one.atUtc),
                                  QString::number(one.entry)),
                         one.entry);
    }
}

std::optional<ComplaintOutcome> ComplaintOutcomeDialog::outcome() const
{
    return complaintOutcomeFrom(m_outcome->currentData().toString());
}

QString ComplaintOutcomeDialog::missing() const
{
    if (!outcome())
        return tr("Choose the outcome.");
    if (outcome() == ComplaintOutcome::OutOfTime && !m_complaint.late)
        return notOutOfTimeText(m_complaint.number, contestDay(m_complaint.receivedAtUtc), m_complaint.complainUntil);
    return ComplaintTextDialog::missing();
}

void ComplaintOutcomeDialog::submit()
{
    const ComplaintDecision decision{m_complaint.number, outcome().value_or(ComplaintOutcome::Rejected), said(),
                                     m_ledTo->currentData().toLongLong(), person()};
    whenAnswered(m_service.decide(decision), this, [this](const Result<void> &done) { finish(done); });
}

ShowComplaintDialog::ShowComplaintDialog(ComplaintService &service, qint64 number, const std::optional<Member> &member,
                                         const QString &name, QWidget *parent)
    : AnsweredDialog(
        tr("Read complaint %1").arg(number),
        tr("Who complains and what was said are shown for a minute, or until you go on to another complaint. Who read "
           "them, and why, is on record before they appear."),
        tr("&Show"), parent),
      m_service(service), m_number(number), m_name(addLine(tr("&Your name"), QStringLiteral("name"))),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"), tr("What it is read for")))
{
    setObjectName(QStringLiteral("showComplaintDialog"));
    m_name->setText(name);
    bindName(m_name, member);
    check();
}

QString ShowComplaintDialog::missing() const
{
    if (!namesPerson(m_name->text()))
        return tr("Type your name.");
    return m_reason->text().trimmed().isEmpty() ? tr("Give the reason.") : QString();
}

void ShowComplaintDialog::submit()
{
    whenAnswered(m_service.show(m_number, m_name->text().trimmed(), m_reason->text()), this,
                 [this](Result<ComplaintSheet> sheet) {
                     if (!sheet)
                         return finish(failure(sheet.error()));
                     m_sheet = std::move(*sheet);
                     finish({});
                 });
}

} // namespace hoithi
