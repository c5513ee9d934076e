// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/openrounddialog.h"

#include "base/personname.h"
#include "base/text.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

OpenRoundDialog::OpenRoundDialog(ContestSession &session, int round, const QString &roundTitle,
                                 const std::optional<Member> &member, QWidget *parent)
    : AnsweredDialog(tr("Open the questions of %1").arg(roundTitle),
                     tr("The key of the round's question set is released: from then on everybody who has the contest "
                        "can read it. Who opened it, and when, stays on record. This is not taken back."),
                     tr("&Open"), parent),
      m_session(session), m_round(round), m_roundTitle(roundTitle),
      m_passphrase(addLine(tr("&Questions passphrase"), QStringLiteral("questionsPassphrase"))),
      m_organiser(addLine(tr("Or&ganiser"), QStringLiteral("organiser"), tr("Your full name"))),
      m_typedRound(addLine(tr("Type “%1” to &confirm").arg(literal(roundTitle)), QStringLiteral("typedRound")))
{
    hideTyping(m_passphrase);
    bindName(m_organiser, member);
    check();
}

QString OpenRoundDialog::missing() const
{
    if (m_passphrase->text().isEmpty())
        return tr("Type the organisers' passphrase of question sets.");
    if (!namesPerson(m_organiser->text()))
        return tr("Type the organiser's name.");
    if (searchFolded(m_typedRound->text()) != searchFolded(m_roundTitle))
        return tr("Type the round's name, “%1”.").arg(m_roundTitle);
    return {};
}

void OpenRoundDialog::submit()
{
    whenAnswered(m_session.openRound(m_round, m_passphrase->text(), m_organiser->text().trimmed()), this,
                 [this](const Result<void> &opened) {
                     m_passphrase->clear();
                     finish(opened);
                 });
}

} // namespace hoithi
