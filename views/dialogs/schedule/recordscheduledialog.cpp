// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/schedule/recordscheduledialog.h"

#include "base/personname.h"
#include "services/schedule/scheduleservice.h"
#include "services/schedule/scheduletexts.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

namespace {

/// A line each; of many, the first ones.
QString firstOf(QStringList texts)
{
    constexpr qsizetype most = 8;
    const qsizetype more = texts.size() - most;
    texts = texts.mid(0, most);
    if (more > 0)
        texts.append(QStringLiteral("… +%1").arg(more));
    return texts.join(u'\n');
}

QString told(const std::vector<ScheduleLineChange> &changes)
{
    QStringList texts;
    for (const ScheduleLineChange &change : changes)
        texts.append(QStringLiteral("%1: %2").arg(lineText(change), changeTexts(change).join(QStringLiteral("; "))));
    return firstOf(texts);
}

} // namespace

RecordScheduleDialog::RecordScheduleDialog(ContestState &state, const std::vector<ScheduleLineChange> &changes,
                                           qint64 version, const FoundInPlan &checks, bool sealed, QWidget *parent)
    : AnsweredDialog(tr("Record the schedule"), told(changes), tr("&Record"), parent), m_state(state),
      m_refusals(addToned("scheduleRefusals", {}, Tone::Negative)),
      m_reason(addLine(tr("R&eason"), QStringLiteral("reason"), tr("Why the schedule changes"))),
      m_name(addLine(tr("&Name"), QStringLiteral("name"), tr("Your full name")))
{
    setObjectName(QStringLiteral("recordScheduleDialog"));
    addChecks(checks);
    m_request.baseVersion = version;
    for (const ScheduleLineChange &change : changes) {
        if (change.round)
            m_request.rounds.push_back(*change.round);
        else
            m_request.milestones.push_back(*change.milestone);
    }
    if (sealed) {
        m_passphrase = addLine(tr("&Questions passphrase"), QStringLiteral("questionsPassphrase"),
                               tr("Seals the questions of the added round"));
        hideTyping(m_passphrase);
    }
    m_name->setText(state.personName());
    bindName(m_name, state.membership().member);
    lookForRefusals();
    check();
}

/// A row above the fields.
QLabel *RecordScheduleDialog::addToned(const char *name, const QString &text, Tone tone)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
    form()->insertRow(0, label);
    label->setVisible(!text.isEmpty());
    return label;
}

/// They keep nobody from recording it. What is an error to the page is one here.
void RecordScheduleDialog::addChecks(const FoundInPlan &checks)
{
    const QString format = tr("The checks find:\n%1");
    const QString others = firstOf(checks.others);
    if (checks.errors.isEmpty() && checks.others.isEmpty())
        addToned("scheduleChecks", tr("The checks find nothing new."), Tone::Neutral);
    else if (!checks.others.isEmpty())
        addToned("scheduleChecks", checks.errors.isEmpty() ? format.arg(others) : others, Tone::Warning);
    if (!checks.errors.isEmpty())
        addToned("scheduleErrors", format.arg(firstOf(checks.errors)), Tone::Negative);
}

/// What was submitted may keep a round where it is: said before anybody types a reason.
void RecordScheduleDialog::lookForRefusals()
{
    whenAnswered(m_state.session().schedule().refusals(m_request), this, [this](const Result<QStringList> &refusals) {
        if (!refusals || refusals->isEmpty())
            return; // what cannot be told now, recording tells
        m_refused = true;
        m_refusals->setText(firstOf(*refusals));
        m_refusals->show();
        check();
    });
}

QString RecordScheduleDialog::missing() const
{
    if (m_refused)
        return tr("It cannot be recorded like this: change the plan first.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give the reason.");
    if (!namesPerson(m_name->text()))
        return tr("Type your name.");
    return m_passphrase && m_passphrase->text().isEmpty() ? tr("Type the organisers' passphrase of question sets.")
                                                          : QString();
}

void RecordScheduleDialog::submit()
{
    m_request.reason = m_reason->text();
    m_request.actor = m_name->text();
    m_request.questionsPassphrase = m_passphrase ? m_passphrase->text() : QString();
    whenAnswered(m_state.session().schedule().change(m_request), this, [this](const Result<qint64> &version) {
        if (!version && version.error().code == ErrorCode::Stale)
            Q_EMIT overtaken();
        finish(version ? Result<void>() : failure(version.error()));
    });
}

} // namespace hoithi
