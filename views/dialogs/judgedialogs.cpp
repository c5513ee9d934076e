// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/judgedialogs.h"

#include "base/personname.h"
#include "base/text.h"
#include "itemmodels/format.h"

#include <QLineEdit>

namespace hoithi {

SignDialog::SignDialog(const QString &roundTitle, const RunSummary &run, const std::optional<Member> &member,
                       QWidget *parent)
    : FormDialog(tr("Sign the ranking of %1").arg(roundTitle),
                 tr("You confirm run %1 with %2 people and a target of %3. A signature is not taken back: a signed "
                    "ranking is only superseded by a new one. After %4 signatures awards may be given.")
                     .arg(QString::fromLatin1(run.runHash.left(12)), formatNumber(run.participants),
                          formatNumber(run.target), formatNumber(static_cast<qint64>(run.quorum))),
                 tr("&Sign"), parent),
      m_roundTitle(roundTitle), m_judge(addLine(tr("&Judge"), QStringLiteral("judge"), tr("Your full name"))),
      m_typedRound(addLine(tr("Type “%1” to &confirm").arg(literal(roundTitle)), QStringLiteral("typedRound")))
{
    bindName(m_judge, member);
    check();
}

QString SignDialog::judge() const
{
    return m_judge->text().trimmed();
}

QString SignDialog::missing() const
{
    if (!namesPerson(judge()))
        return tr("Type the judge's name.");
    if (searchFolded(m_typedRound->text()) != searchFolded(m_roundTitle))
        return tr("Type the round's name, “%1”.").arg(m_roundTitle);
    return {};
}

InvalidateDialog::InvalidateDialog(const RankedSubmission &submission, const std::optional<Member> &member,
                                   QWidget *parent)
    : FormDialog(
        tr("Invalidate a submission"),
        consequenceFor(member, tr("The submission %1 of %2 no longer counts. The round's ranking becomes stale "
                                  "and must be made and signed again. The decision stays on record.")
                                   .arg(submission.submissionId, submission.fullName)),
        member ? tr("Propose to &invalidate it") : tr("&Invalidate"), parent),
      m_submissionId(submission.submissionId), m_first(addLine(tr("&First judge"), QStringLiteral("judge1"))),
      m_second(addLine(tr("&Second judge"), QStringLiteral("judge2"))),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"))),
      m_typedId(addLine(tr("Type “%1” to &confirm").arg(literal(m_submissionId)), QStringLiteral("typedId")))
{
    bindName(m_first, member);
    if (member)
        hideLine(m_second);
    setRejectText(tr("Close")); // "Cancel" is what happens to the submission
    check();
}

QStringList InvalidateDialog::judges() const
{
    if (m_second->isHidden())
        return {m_first->text().trimmed()};
    return {m_first->text().trimmed(), m_second->text().trimmed()};
}

QString InvalidateDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString InvalidateDialog::missing() const
{
    const bool alone = m_second->isHidden(); // the second judge confirms later
    if (!alone && (!namesPerson(m_first->text()) || !namesPerson(m_second->text())))
        return tr("Two judges decide this together.");
    if (!alone && mayBeSamePerson(m_first->text(), m_second->text()))
        return tr("The two judges must be two people.");
    if (reason().isEmpty())
        return tr("Give the reason.");
    if (m_typedId->text().trimmed() != m_submissionId)
        return tr("Type the submission, “%1”.").arg(m_submissionId);
    return {};
}

} // namespace hoithi
