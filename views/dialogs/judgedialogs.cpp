// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/judgedialogs.h"

#include "base/personname.h"
#include "base/text.h"
#include "itemmodels/format.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

#include <utility>

namespace hoithi {

SignDialog::SignDialog(const QString &roundTitle, const RunSummary &run, Signing signing,
                       const std::optional<Member> &member, QWidget *parent)
    : AnsweredDialog(tr("Sign the ranking of %1").arg(roundTitle),
                     tr("You confirm run %1 with %2 people and a target of %3. A signature is not taken back: a signed "
                        "ranking is only superseded by a new one. After %4 signatures awards may be given.")
                         .arg(QString::fromLatin1(run.runHash.left(12)), formatNumber(run.participants),
                              formatNumber(run.target), formatNumber(static_cast<qint64>(run.quorum))),
                     tr("&Sign"), parent),
      m_signing(std::move(signing)), m_roundTitle(roundTitle),
      m_judge(addLine(tr("&Judge"), QStringLiteral("judge"), tr("Your full name"))),
      m_typedRound(addLine(tr("Type “%1” to &confirm").arg(literal(roundTitle)), QStringLiteral("typedRound")))
{
    bindName(m_judge, member);
    check();
}

void SignDialog::submit()
{
    whenAnswered(m_signing(judge()), this, [this](const Result<SignOutcome> &outcome) {
        if (!outcome && outcome.error().code != ErrorCode::Stale)
            return finish(failure(outcome.error()));
        Q_EMIT answered(outcome);
        finish({});
    });
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

namespace {

QString consequenceOf(const RankedSubmission &submission, InvalidateDialog::Way way)
{
    const QString text =
        way == InvalidateDialog::Way::Out
            ? InvalidateDialog::tr("The submission %1 of %2 no longer counts. The round's ranking becomes stale "
                                   "and must be made and signed again. The decision stays on record.")
            : InvalidateDialog::tr("The submission %1 of %2 counts again. The round's ranking becomes stale and must "
                                   "be made and signed again; where nothing else changed since the ranking before it "
                                   "was taken out, that one holds again. Both decisions stay on record.");
    return text.arg(submission.submissionId, submission.fullName);
}

} // namespace

InvalidateDialog::InvalidateDialog(const RankedSubmission &submission, const std::optional<Member> &member,
                                   QWidget *parent, EffectSource effects, Way way)
    : JointDecisionDialog(way == Way::Out ? tr("Invalidate a submission") : tr("Take a submission back in"),
                          consequenceOf(submission, way),
                          way == Way::Out ? tr("Propose to &invalidate it") : tr("Propose to take it &back in"),
                          way == Way::Out ? tr("&Invalidate") : tr("Take &back in"), member, parent),
      m_submissionId(submission.submissionId)
{
    addPeople();
    m_typedId = addLine(tr("Type “%1” to &confirm").arg(literal(m_submissionId)), QStringLiteral("typedId"));
    addEffect(std::move(effects))
        ->setDecision(
            EffectRequest{way == Way::Out ? ReviewAct::Invalidate : ReviewAct::Reinstate, m_submissionId, {}, 1});
    setRejectText(tr("Close")); // "Cancel" is what happens to the submission
    check();
}

QString InvalidateDialog::missing() const
{
    if (const QString people = missingPeople(); !people.isEmpty())
        return people;
    if (m_typedId && m_typedId->text().trimmed() != m_submissionId)
        return tr("Type the submission, “%1”.").arg(m_submissionId);
    return missingEffect();
}

} // namespace hoithi
