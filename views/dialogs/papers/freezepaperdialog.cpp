// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/papers/freezepaperdialog.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/paperservice.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

FreezePaperDialog::FreezePaperDialog(ContestSession &session, const OpenPaper &paper, const QString &roundTitle,
                                     const std::optional<Member> &member, QWidget *parent)
    : AnsweredDialog(tr("Freeze the paper of %1").arg(roundTitle), consequenceOf(paper, member.has_value()),
                     member ? tr("&Propose") : tr("&Freeze"), parent),
      m_session(session), m_round(paper.state.round), m_version(paper.state.version), m_roundTitle(roundTitle),
      m_proposes(member.has_value()), m_first(addLine(member ? tr("Pr&oposed by") : tr("First &organiser"),
                                                      QStringLiteral("firstPerson"), tr("Full name"))),
      m_second(addLine(tr("&Second organiser"), QStringLiteral("secondPerson"), tr("Full name"))),
      m_typedRound(addLine(tr("Type “%1” to &confirm").arg(literal(roundTitle)), QStringLiteral("typedRound")))
{
    setObjectName(QStringLiteral("freezePaperDialog"));
    bindName(m_first, member);
    offerNames(m_second);
    if (m_proposes)
        hideLine(m_second);
    check();
}

QString FreezePaperDialog::consequenceOf(const OpenPaper &paper, bool proposes)
{
    const Paper &drawn = *paper.paper;
    QString text =
        tr("Draft %1 is fixed: %2 questions as they are worded in it, in %3 variants, and the answer key of each. Its "
           "hash goes on record. Nobody changes the paper, its wordings or its key afterwards, and nothing else is "
           "drawn "
           "for this round. This is not taken back.")
            .arg(QString::number(paper.state.version), QString::number(drawn.wordings.size()),
                 QString::number(drawn.drawn.variants.size()));
    if (!paper.unsettled.empty())
        text +=
            QStringLiteral("\n\n") + tr("Questions in it that nobody has approved: %1.").arg(paper.unsettled.size());
    if (!paper.changed.empty())
        text += QStringLiteral("\n\n")
                + tr("Questions that have a newer wording in the bank, which the paper will not get: %1.")
                      .arg(paper.changed.size());
    if (proposes)
        text = tr("You propose this; it takes effect when a second organiser carries it out.") + u' ' + text;
    return text;
}

QString FreezePaperDialog::missing() const
{
    if (!namesPerson(m_first->text()) || (!m_proposes && !namesPerson(m_second->text())))
        return m_proposes ? tr("Type your name.") : tr("Type the names of both organisers.");
    if (!m_proposes && mayBeSamePerson(m_first->text(), m_second->text()))
        return tr("Two different people freeze a paper.");
    if (searchFolded(m_typedRound->text()) != searchFolded(m_roundTitle))
        return tr("Type the round's name, “%1”.").arg(m_roundTitle);
    return {};
}

void FreezePaperDialog::submit()
{
    const QStringList people =
        m_proposes ? QStringList() : QStringList{m_first->text().trimmed(), m_second->text().trimmed()};
    whenAnswered(m_session.papers().freeze(m_round, m_version, people), this, [this](const Result<Decided> &decided) {
        if (decided)
            m_decided = *decided;
        finish(decided ? Result<void>() : failure(decided.error()));
    });
}

} // namespace hoithi
