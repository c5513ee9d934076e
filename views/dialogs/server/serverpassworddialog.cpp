// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/server/serverpassworddialog.h"

#include "services/contestserver.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

ServerPasswordDialog::ServerPasswordDialog(QString address, const ServerEntry &entry, QWidget *parent)
    : AnsweredDialog(
        tr("Password of the server"),
        tr("The server “%1” asks for the password of “%2”. It is kept in memory until the program ends, and "
           "stored nowhere.")
            .arg(entry.place, entry.login),
        tr("&Connect"), parent),
      m_address(std::move(address)), m_password(addLine(tr("&Password"), QStringLiteral("serverPassword")))
{
    setObjectName(QStringLiteral("serverPasswordDialog"));
    hideTyping(m_password);
    if (entry.kind == ServerEntry::Kind::RefusedPassword) {
        auto *note = new QLabel(tr("The password known so far (typed before, in ~/.pgpass or in PGPASSWORD) is not "
                                   "right, or the server knows no such login."),
                                this);
        note->setObjectName(QStringLiteral("note"));
        note->setWordWrap(true);
        setTone(note, Tone::Warning);
        form()->addRow(note);
    }
    check();
}

QString ServerPasswordDialog::missing() const
{
    return m_password->text().isEmpty() ? tr("Type the password.") : QString();
}

void ServerPasswordDialog::submit()
{
    whenAnswered(askServer(m_address, m_password->text()), this,
                 [this](const Result<ServerEntry> &entry) { take(entry); });
}

void ServerPasswordDialog::take(const Result<ServerEntry> &entry)
{
    if (entry && entry->kind == ServerEntry::Kind::LetIn)
        return finish({});
    m_password->clear();
    m_password->setFocus();
    if (!entry)
        return finish(failure(entry.error()));
    finish(failure(ErrorCode::Refused, tr("The server does not take this login with this password. Try again.")));
}

} // namespace hoithi
