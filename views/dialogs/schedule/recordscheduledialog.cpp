// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/schedule/recordscheduledialog.h"

#include "base/personname.h"
#include "services/schedule/scheduleservice.h"
#include "services/schedule/scheduletexts.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

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
                                           qint64 version, const QStringList &checks, bool sealed, QWidget *parent)
    : AnsweredDialog(tr("Record the schedule"), told(changes), tr("&Record"), parent), m_state(state),
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
    check();
}

/// They keep nobody from recording it.
void RecordScheduleDialog::addChecks(const QStringList &checks)
{
    auto *label = new QLabel(
        checks.isEmpty() ? tr("The checks find nothing new.") : tr("The checks find:\n%1").arg(firstOf(checks)), this);
    label->setObjectName(QStringLiteral("scheduleChecks"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, checks.isEmpty() ? Tone::Neutral : Tone::Warning);
    form()->insertRow(0, label);
}

QString RecordScheduleDialog::missing() const
{
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
