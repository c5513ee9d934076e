// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/complaints/registercomplaintdialog.h"

#include "base/personname.h"
#include "itemmodels/format.h"
#include "services/complaints/complaintservice.h"
#include "services/complaints/complainttexts.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/momentfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace hoithi {

RegisterComplaintDialog::RegisterComplaintDialog(ContestState &state, Instant nowUtc, int roundNumber,
                                                 const QString &submission, QWidget *parent)
    : ComplaintTextDialog(
        tr("Register a complaint"),
        tr("It gets the next number of the register. What is entered stays: a mistake is put right by a note."),
        tr("&Register"), state.membership().member, state.personName(), parent),
      m_state(state), m_round(new QComboBox(this)), m_about(new QComboBox(this)), m_way(new QComboBox(this)),
      m_nowUtc(nowUtc), m_received(new MomentField(nowUtc, QStringLiteral("received"), this)),
      m_days(new QSpinBox(this)), m_limit(new QSpinBox(this)), m_due(new QLabel(this)),
      m_name(addLine(tr("&Complainant"), QStringLiteral("complainant"), tr("Full name"))),
      m_phone(addLine(tr("&Phone"), QStringLiteral("phone"))),
      m_address(addBeside(m_phone, tr("A&ddress"), QStringLiteral("address")))
{
    setObjectName(QStringLiteral("registerComplaintDialog"));
    addPlace(roundNumber);
    addTimes();
    addSaid(tr("Its &text"));
    m_submission =
        addLine(tr("&Submissions"), QStringLiteral("submissions"), tr("Their ids, if known; blanks between them"));
    m_submission->setText(submission);
    showDue();
    check();
}

void RegisterComplaintDialog::addRowOf(const QString &label, std::initializer_list<QWidget *> widgets)
{
    auto *name = new QLabel(label, this);
    if (auto *line = qobject_cast<CalendarLine *>(*widgets.begin()))
        line->setLabel(*name);
    else
        name->setBuddy(*widgets.begin());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1);
    form()->addRow(name, row);
}

void RegisterComplaintDialog::addPlace(int roundNumber)
{
    m_round->setAccessibleName(tr("Round"));
    m_way->setAccessibleName(tr("How it came in"));
    m_round->setObjectName(QStringLiteral("complaintRound"));
    m_about->setObjectName(QStringLiteral("complaintAbout"));
    m_way->setObjectName(QStringLiteral("complaintWay"));
    if (m_state.overview()) {
        for (const RoundState &round : m_state.overview()->rounds)
            m_round->addItem(m_state.roundTitle(round.round.number), round.round.number);
    }
    m_round->setCurrentIndex(std::max(0, m_round->findData(roundNumber)));
    for (const ComplaintTopic about : allComplaintTopics)
        m_about->addItem(complaintTopicText(about), complaintTopicName(about));
    for (const ComplaintWay way : allComplaintWays)
        m_way->addItem(complaintWayText(way), complaintWayName(way));
    addRowOf(tr("&About"), {m_about, m_round});
}

void RegisterComplaintDialog::addTimes()
{
    m_days->setObjectName(QStringLiteral("answerDays"));
    m_limit->setObjectName(QStringLiteral("complaintDays"));
    for (QSpinBox *days : {m_days, m_limit})
        days->setRange(1, mostAnswerDays);
    m_days->setValue(defaultAnswerDays);
    m_limit->setValue(defaultComplaintDays);
    m_due->setObjectName(QStringLiteral("due"));
    addRowOf(tr("R&eceived"), {m_received, m_way});
    addRowOf(tr("Answer &within"), {m_days, m_due});
    form()->addRow(tr("Days to c&omplain"), m_limit);
    m_days->setSuffix(tr(" working days"));
    m_limit->setSuffix(tr(" days after the result was signed"));
    connect(m_received, &MomentField::edited, this, &RegisterComplaintDialog::showDue);
    connect(m_received, &MomentField::edited, this, &RegisterComplaintDialog::check);
    connect(m_days, &QSpinBox::valueChanged, this, &RegisterComplaintDialog::showDue);
}

void RegisterComplaintDialog::showDue()
{
    const Instant received = m_received->momentUtc().value_or(m_nowUtc);
    m_due->setText(tr("until %1").arg(formatDate(answerDue(received, m_days->value()))));
}

QString RegisterComplaintDialog::missing() const
{
    if (!namesPerson(m_name->text()))
        return tr("Say who complains.");
    if (!m_received->momentUtc())
        return m_received->missing();
    if (*m_received->momentUtc() > m_nowUtc)
        return tr("It cannot have come in later than now.");
    return ComplaintTextDialog::missing();
}

ComplaintRegistration RegisterComplaintDialog::registration() const
{
    ComplaintRegistration request;
    request.roundNumber = m_round->currentData().toInt();
    request.about = complaintTopicFrom(m_about->currentData().toString()).value_or(ComplaintTopic::Other);
    request.way = complaintWayFrom(m_way->currentData().toString()).value_or(ComplaintWay::InPerson);
    if (m_received->momentUtc() != m_nowUtc) // else now
        request.receivedAtUtc = m_received->momentUtc().value_or(m_nowUtc);
    request.answerDays = m_days->value();
    request.complaintDays = m_limit->value();
    request.complainant = {m_name->text(), m_phone->text(), m_address->text(), said()};
    request.submissions =
        m_submission->text().split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    request.actor = person();
    return request;
}

void RegisterComplaintDialog::submit()
{
    whenAnswered(m_state.session().complaints().enter(registration()), this, [this](const Result<qint64> &number) {
        m_number = number.value_or(0);
        finish(number ? Result<void>() : Result<void>(failure(number.error())));
    });
}

} // namespace hoithi
