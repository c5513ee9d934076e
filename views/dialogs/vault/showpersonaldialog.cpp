// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/showpersonaldialog.h"

#include "base/personname.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

ShowPersonalDialog::ShowPersonalDialog(ContestSession &session, const RankedSubmission &person, const QString &name,
                                       const std::optional<Member> &member, QWidget *parent)
    : AnsweredDialog(
        tr("Show phone and id number"),
        tr("Phone and id number of %1 (submission %2) are shown for a minute. Who looked at them, and why, is "
           "on record before they appear.")
            .arg(person.fullName, person.submissionId),
        tr("&Show"), parent),
      m_session(session), m_submissionId(person.submissionId),
      m_name(addLine(tr("&Your name"), QStringLiteral("name"))),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"), tr("What the numbers are needed for")))
{
    setObjectName(QStringLiteral("showPersonalDialog"));
    m_name->setText(name);
    bindName(m_name, member);
    check();
}

QString ShowPersonalDialog::missing() const
{
    if (!namesPerson(m_name->text()))
        return tr("Type your name.");
    return m_reason->text().trimmed().isEmpty() ? tr("Give the reason.") : QString();
}

void ShowPersonalDialog::submit()
{
    whenAnswered(m_session.showPersonal(m_submissionId, m_name->text().trimmed(), m_reason->text().trimmed()), this,
                 [this](Result<PersonalIdentity> identity) {
                     if (identity) {
                         m_identity = std::move(*identity);
                         return finish({});
                     }
                     if (identity.error().code == ErrorCode::Sealed)
                         identity.error().message =
                             tr("The contest was sealed again meanwhile. Close this and try again.");
                     finish(failure(identity.error()));
                 });
}

} // namespace hoithi
