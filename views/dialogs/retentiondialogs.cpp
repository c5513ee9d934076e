// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/retentiondialogs.h"

#include "base/personname.h"
#include "base/text.h"
#include "itemmodels/format.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/dayfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace hoithi {

namespace {

RetentionState stateOf(const ContestState &state)
{
    return state.overview() ? state.overview()->retention : RetentionState();
}

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString currentPeriod(const RetentionState &state)
{
    if (!state.policy)
        return RetentionDialog::tr("No period is set so far.");
    return RetentionDialog::tr("So far until %1, set by %2: %3")
        .arg(dayText(state.lastDay), state.policy->setBy, state.policy->reason);
}

qint64 submissionsOf(const ContestState &state)
{
    qint64 count = 0;
    if (state.overview()) {
        for (const RoundState &round : state.overview()->rounds)
            count += round.submissions;
    }
    return count;
}

QString consequenceOf(const ContestState &state)
{
    const QString text =
        EraseDialog::tr(
            "The phone and id numbers of %1 submissions and of the roster, all rejected rows, and complaints "
            "become unreadable for good: nobody can bring them back. Nothing more can be imported. "
            "Names, answers, rankings, prizes and the audit trail stay, and still verify. Backups "
            "made before still hold the data: destroy them too.")
            .arg(formatNumber(submissionsOf(state)));
    if (!state.membership().member)
        return text;
    return QStringLiteral("%1 %2").arg(
        EraseDialog::tr("You propose this; it is done when a second administrator confirms it."), text);
}

QDate suggestedDay(const RetentionState &known)
{
    return known.lastDay.isValid() ? known.lastDay : QDate::currentDate().addMonths(suggestedRetentionMonths);
}

} // namespace

RetentionDialog::RetentionDialog(ContestState &state, QWidget *parent)
    : AnsweredDialog(
        tr("How long personal data is kept"),
        tr("Phone and id numbers are to be kept no longer than they are needed. When the time is over, this contest "
           "reminds its administrator to erase them; nothing is erased by itself.")
            + QLatin1Char(' ') + currentPeriod(stateOf(state)),
        tr("&Set the period"), parent),
      m_state(state), m_byMonths(new QRadioButton(tr("&Months after the last round closes"), this)),
      m_months(new QSpinBox(this)), m_byDay(new QRadioButton(tr("&Until this day"), this)),
      m_day(new DayField(suggestedDay(stateOf(state)), QStringLiteral("day"), this)),
      m_name(addLine(tr("&Name"), QStringLiteral("name"), tr("Your full name"))),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"), tr("The plan or the decision that says so")))
{
    setObjectName(QStringLiteral("retentionDialog"));
    const RetentionState known = stateOf(state);
    m_byMonths->setObjectName(QStringLiteral("byMonths"));
    m_months->setObjectName(QStringLiteral("months"));
    m_months->setRange(1, longestRetentionMonths);
    m_months->setValue(known.policy && known.policy->months > 0 ? known.policy->months : suggestedRetentionMonths);
    m_byDay->setObjectName(QStringLiteral("byDay"));
    m_day->focusProxy()->setAccessibleName(m_byDay->text().remove(u'&'));
    (known.policy && known.policy->months == 0 ? m_byDay : m_byMonths)->setChecked(true);
    form()->insertRow(0, m_byMonths, m_months);
    form()->insertRow(1, m_byDay, m_day);
    connect(m_byMonths, &QRadioButton::toggled, this, [this](bool months) {
        m_months->setEnabled(months);
        m_day->setEnabled(!months);
        check();
    });
    connect(m_day, &DayField::edited, this, &RetentionDialog::check);
    m_months->setEnabled(m_byMonths->isChecked());
    m_day->setEnabled(m_byDay->isChecked());
    bindName(m_name, state.membership().member);
    check();
}

QString RetentionDialog::missing() const
{
    if (m_byDay->isChecked() && !m_day->day())
        return m_day->missing();
    if (!namesPerson(m_name->text()))
        return tr("Type your name.");
    return m_reason->text().trimmed().isEmpty() ? tr("Give the reason.") : QString();
}

void RetentionDialog::submit()
{
    const bool months = m_byMonths->isChecked();
    const RetentionRequest request{months ? m_months->value() : 0, months ? QDate() : m_day->day().value_or(QDate()),
                                   m_name->text(), m_reason->text()};
    whenAnswered(m_state.session().setRetention(request), this, [this](const Result<RetentionState> &state) {
        finish(state ? Result<void>() : failure(state.error()));
    });
}

EraseDialog::EraseDialog(ContestState &state, QWidget *parent)
    : AnsweredDialog(tr("Erase personal data"), consequenceOf(state),
                     state.membership().member ? tr("Propose to &erase it") : tr("&Erase for good"), parent),
      m_state(state), m_due(stateOf(state).due),
      m_early(new QCheckBox(tr("&Before its time, at the request of a person or an authority"), this)),
      m_name(addLine(tr("&Name"), QStringLiteral("name"), tr("Your full name"))),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"))),
      m_typedWord(addLine(tr("Type “%1” to &confirm").arg(tr("ERASE")), QStringLiteral("typedWord")))
{
    setObjectName(QStringLiteral("eraseDialog"));
    m_early->setObjectName(QStringLiteral("early"));
    m_early->setVisible(!m_due);
    if (!m_due)
        form()->insertRow(0, m_early);
    connect(m_early, &QCheckBox::toggled, this, &EraseDialog::check);
    bindName(m_name, state.membership().member);
    setRejectText(tr("Keep the data"));
    check();
}

QString EraseDialog::missing() const
{
    if (!m_due && !m_early->isChecked())
        return tr("Its time is not over. Confirm that somebody entitled to it asks for it.");
    if (!namesPerson(m_name->text()))
        return tr("Type your name.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give the reason.");
    if (!isErasingWord(m_typedWord->text()))
        return tr("Type the word “%1”.").arg(tr("ERASE"));
    return {};
}

bool EraseDialog::isErasingWord(const QString &typed)
{
    return searchFolded(typed) == searchFolded(tr("ERASE"));
}

void EraseDialog::submit()
{
    whenAnswered(m_state.session().erasePersonal({m_name->text(), m_reason->text(), !m_due}), this,
                 [this](const Result<Decided> &decided) {
                     if (decided)
                         m_decided = *decided;
                     finish(decided ? Result<void>() : failure(decided.error()));
                 });
}

ConfirmErasureDialog::ConfirmErasureDialog(const QString &title, const QString &consequence, QWidget *parent)
    : FormDialog(title, consequence, EraseDialog::tr("&Erase for good"), parent),
      m_typedWord(
          addLine(EraseDialog::tr("Type “%1” to &confirm").arg(EraseDialog::tr("ERASE")), QStringLiteral("typedWord")))
{
    setObjectName(QStringLiteral("confirmErasureDialog"));
    setRejectText(EraseDialog::tr("Keep the data"));
    check();
}

QString ConfirmErasureDialog::missing() const
{
    return EraseDialog::isErasingWord(m_typedWord->text())
               ? QString()
               : EraseDialog::tr("Type the word “%1”.").arg(EraseDialog::tr("ERASE"));
}

} // namespace hoithi
