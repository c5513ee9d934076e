// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/complaints/complaintletterdialog.h"

#include "base/personname.h"
#include "itemmodels/format.h"
#include "services/complaints/complaintservice.h"
#include "views/widgets/answers.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/growingtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace hoithi {

namespace {
constexpr int leastLines = 2;
constexpr int mostLines = 5;
} // namespace

ComplaintLetterDialog::ComplaintLetterDialog(ComplaintService &service, const ComplaintRow &complaint, QDate today,
                                             const std::optional<Member> &member, const QString &name, QWidget *parent)
    : AnsweredDialog(
        tr("Answer complaint %1").arg(complaint.number),
        tr("The letter is entered in the register under this number and date, and stays as it is issued. Look at "
           "the draft first: a draft is not entered, but that you read it is on record."),
        tr("&Issue"), parent),
      m_service(service), m_complaint(complaint.number),
      m_number(addLine(tr("&Number of the letter"), QStringLiteral("letterNumber"),
                       tr("As in the office's register, e.g. 12"))),
      m_person(nullptr), m_date(new DayField(std::max(today, complaint.decidedOn), QStringLiteral("letterDate"), this)),
      m_firstDay(complaint.decidedOn), m_lastDay(std::max(today, complaint.decidedOn)),
      m_salutation(new QComboBox(this)), m_summary(new GrowingText(leastLines, mostLines, this)),
      m_followUp(new GrowingText(leastLines, mostLines, this)), m_authority(nullptr), m_title(nullptr),
      m_signer(nullptr), m_warning(new QLabel(this))
{
    setObjectName(QStringLiteral("complaintLetterDialog"));
    m_salutation->setObjectName(QStringLiteral("salutation"));
    for (const char *one : {"Ông (Bà)", "Ông", "Bà"}) // the letter is Vietnamese
        m_salutation->addItem(QString::fromUtf8(one));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_followUp->setObjectName(QStringLiteral("followUp"));
    m_summary->setPlaceholderText(tr("What the letter repeats of the complaint; may be left out"));
    m_followUp->setPlaceholderText(tr("What follows; left out, the usual sentence for the outcome stands there"));
    addNamed(tr("&Date"), m_date);
    connect(m_date, &DayField::edited, this, &ComplaintLetterDialog::check);
    m_person = addLine(tr("&By"), QStringLiteral("person"), tr("Your full name"));
    m_person->setText(name);
    bindName(m_person, member);
    form()->addRow(tr("&Salutation"), m_salutation);
    form()->addRow(tr("&Complaint in brief"), m_summary);
    form()->addRow(tr("&What follows"), m_followUp);
    m_authority = addLine(tr("Signed &for"), QStringLiteral("authority"),
                          tr("May be left out; for example “%1”").arg(QStringLiteral("TM. Ban Tổ chức")));
    m_title = addLine(tr("&Title"), QStringLiteral("signerTitle"), QStringLiteral("Trưởng Ban Tổ chức"));
    m_title->setText(m_title->placeholderText()); // which is printed in any case
    m_signer = addBeside(m_title, tr("Si&gned by"), QStringLiteral("signer"));
    m_warning->setObjectName(QStringLiteral("missingResult"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    auto *draft = new QPushButton(tr("Look at the d&raft…"), this);
    draft->setObjectName(QStringLiteral("draft"));
    draft->setAutoDefault(false);
    form()->addRow(m_warning);
    form()->addRow(QString(), draft);
    connect(draft, &QPushButton::clicked, this, &ComplaintLetterDialog::makeDraft);
    check();
    warn();
}

void ComplaintLetterDialog::warn()
{
    whenAnswered(m_service.missingResult(m_complaint), this, [this](const Result<QString> &missing) {
        if (missing && !missing->isEmpty())
            m_warning->setText(*missing);
        m_warning->setVisible(!m_warning->text().isEmpty());
    });
}

QString ComplaintLetterDialog::missing() const
{
    if (!namesPerson(m_person->text()))
        return tr("Say who does it.");
    if (!m_date->day())
        return m_date->missing();
    if (*m_date->day() < m_firstDay || *m_date->day() > m_lastDay)
        return tr("The letter is dated from the day of the outcome, %1, to today.").arg(formatDate(m_firstDay));
    return m_number->text().trimmed().isEmpty() ? tr("Give the number of the letter to issue it.") : QString();
}

ComplaintLetterRequest ComplaintLetterDialog::request() const
{
    ComplaintLetterRequest request;
    request.number = m_complaint;
    request.letterNumber = m_number->text().trimmed();
    request.date = m_date->day().value_or(QDate());
    request.salutation = m_salutation->currentText();
    request.summary = m_summary->toPlainText().trimmed();
    request.followUp = m_followUp->toPlainText().trimmed();
    request.signerAuthority = m_authority->text().trimmed();
    request.signerTitle = m_title->text().trimmed();
    request.signerName = m_signer->text().trimmed();
    request.actor = m_person->text().trimmed();
    return request;
}

void ComplaintLetterDialog::makeDraft()
{
    whenAnswered(m_service.draftLetter(request()), this, [this](const Result<ComplaintLetter> &draft) {
        if (!draft)
            return showFailure(draft.error());
        Q_EMIT draftMade(*draft);
    });
}

void ComplaintLetterDialog::submit()
{
    whenAnswered(m_service.issueLetter(request()), this, [this](Result<ComplaintLetter> letter) {
        if (!letter)
            return finish(failure(letter.error()));
        m_letter = std::move(*letter);
        finish({});
    });
}

} // namespace hoithi
