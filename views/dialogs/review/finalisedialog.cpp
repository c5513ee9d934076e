// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/finalisedialog.h"

#include "base/personname.h"
#include "base/text.h"
#include "views/theme/tokens.h"
#include "views/widgets/windowwords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hoithi {

namespace {

/// By which the text names the place to go to.
QLatin1String commandOf(FinalisationBlocker blocker)
{
    switch (blocker) {
    case FinalisationBlocker::RoundNotOver:
        return QLatin1String("schedule show");
    case FinalisationBlocker::NotRanked:
    case FinalisationBlocker::Stale:
        return QLatin1String("rank");
    case FinalisationBlocker::UndecidedTie:
        return QLatin1String("review ties");
    case FinalisationBlocker::TooFewSignatures:
        return QLatin1String("sign");
    case FinalisationBlocker::OpenProposals:
        return QLatin1String("people pending");
    case FinalisationBlocker::OpenFlags:
        return QLatin1String("review flags --open");
    case FinalisationBlocker::OpenConflicts:
        return QLatin1String("conflicts list");
    case FinalisationBlocker::OpenComplaints:
        break;
    }
    return QLatin1String("complaints list");
}

QString consequenceOf(const FinalisationState &state)
{
    if (!state.blockers.empty())
        return FinaliseDialog::tr("Settle what stands below, then come back.");
    return FinaliseDialog::
        tr("Run %1 becomes the round's final result. This stays on record: where something changes later, the round "
           "is ranked, signed and declared final anew, beside this one.")
            .arg(QString::fromLatin1(state.run->runHash.left(12)));
}

} // namespace

FinaliseDialog::FinaliseDialog(const FinalisationState &state, const QString &roundTitle,
                               const std::optional<Member> &member, QWidget *parent)
    : FormDialog(tr("Declare the result of %1 final").arg(roundTitle), consequenceOf(state), tr("&Declare final"),
                 parent),
      m_blocked(!state.blockers.empty()), m_roundTitle(roundTitle)
{
    if (m_blocked) {
        showBlockers(state);
        setRejectText(tr("Close"));
        check();
        return;
    }
    m_judge = addLine(tr("&Judge"), QStringLiteral("judge"), tr("Your full name"));
    m_comment = addLine(tr("Co&mment"), QStringLiteral("comment"), tr("For example: minutes of the jury no. 03"));
    m_typedRound = addLine(tr("Type “%1” to &confirm").arg(literal(roundTitle)), QStringLiteral("typedRound"));
    bindName(m_judge, member);
    check();
}

void FinaliseDialog::showBlockers(const FinalisationState &state)
{
    for (std::size_t i = 0; i < state.blockers.size(); ++i)
        addBlocker(state.blockers[i], state.texts.at(static_cast<qsizetype>(i)));
}

/// The place is a button beside the text instead of a word in it.
void FinaliseDialog::addBlocker(FinalisationBlocker blocker, QString text)
{
    const QLatin1String command = commandOf(blocker);
    text.remove(QStringLiteral(" (%1)").arg(command));
    auto *line = new QLabel(QStringLiteral("•  ") + inWindowWords(text), this);
    line->setObjectName(QStringLiteral("blocker"));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    auto *link = new QPushButton(windowPlaceOf(command), this);
    link->setObjectName(QStringLiteral("blockerLink"));
    link->setProperty("role", QStringLiteral("link"));
    link->setAccessibleDescription(text);
    link->setAutoDefault(true); // Enter is for the link that has the keyboard
    connect(link, &QPushButton::clicked, this, [this, blocker] {
        reject();
        Q_EMIT followed(blocker);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(line, 1);
    row->addWidget(link, 0, Qt::AlignTop);
    form()->addRow(row);
}

QString FinaliseDialog::judge() const
{
    return m_judge ? m_judge->text().trimmed() : QString();
}

QString FinaliseDialog::comment() const
{
    return m_comment ? m_comment->text().trimmed() : QString();
}

QString FinaliseDialog::missing() const
{
    if (m_blocked)
        return tr("Something still keeps the result from being final.");
    if (!namesPerson(judge()))
        return tr("Type the judge's name.");
    if (comment().isEmpty())
        return tr("Say something for the record.");
    if (searchFolded(m_typedRound->text()) != searchFolded(m_roundTitle))
        return tr("Type the round's name, “%1”.").arg(m_roundTitle);
    return {};
}

} // namespace hoithi
