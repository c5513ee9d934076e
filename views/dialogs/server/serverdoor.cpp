// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/server/serverdoor.h"

#include "services/contestserver.h"
#include "views/dialogs/server/serverpassworddialog.h"
#include "views/widgets/answers.h"

namespace hoithi {

ServerDoor::ServerDoor(QString address, QWidget *parent)
    : QObject(parent), m_address(std::move(address)), m_parent(parent)
{}

void ServerDoor::knock()
{
    whenAnswered(askServer(m_address), this, [this](const Result<ServerEntry> &entry) { take(entry); });
}

void ServerDoor::take(const Result<ServerEntry> &entry)
{
    if (!entry) {
        Q_EMIT failed(entry.error());
        return;
    }
    if (entry->kind == ServerEntry::Kind::LetIn) {
        Q_EMIT opened();
        return;
    }
    auto *dialog = new ServerPasswordDialog(m_address, *entry, m_parent);
    connect(dialog, &ServerPasswordDialog::done, this, &ServerDoor::opened);
    connect(dialog, &QDialog::rejected, this, &ServerDoor::givenUp);
    dialog->open();
}

} // namespace hoithi
