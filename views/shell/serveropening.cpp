// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window comes by a contest on a server.
#include "base/serverplace.h"
#include "base/storeaddress.h"
#include "views/dialogs/server/serverdialog.h"
#include "views/dialogs/server/serverdoor.h"
#include "views/shell/conteststate.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <algorithm>

namespace hoithi {

void MainWindow::askServer(bool create)
{
    if (m_opening)
        return;
    const QStringList stores = m_settings.recentStores();
    const auto last = std::ranges::find_if(stores, [](const QString &store) { return isServerAddress(store); });
    auto *dialog = new ServerDialog(
        create ? ServerDialog::Purpose::Create : ServerDialog::Purpose::Open,
        last == stores.end() ? ServerPlace() : placeOf(*last),
        [this, create](const QString &address) { return session(address, create); }, *m_context.files, this);
    connect(dialog, &ServerDialog::opened, this,
            [this](const std::shared_ptr<ContestSession> &opened) { take(opened); });
    dialog->open();
}

void MainWindow::startConnecting(const QString &store, bool create)
{
    m_start->messages().clear();
    setOpening(true);
    const JobBar::Job job = m_start->job().start(tr("Connecting to the server"));
    m_door = new ServerDoor(store, this);
    // Not from within the request to stop, which whoever asked has not left yet.
    m_whenStopped = std::make_unique<std::stop_callback<std::function<void()>>>(
        job.stop, [this] { QMetaObject::invokeMethod(this, &MainWindow::stopConnecting, Qt::QueuedConnection); });
    connect(m_door, &ServerDoor::opened, this, [this, store, create] {
        stopConnecting();
        startOpening(store, create);
    });
    connect(m_door, &ServerDoor::failed, this, [this](const Error &error) {
        stopConnecting();
        m_asked.clear();
        take(failure(error));
    });
    connect(m_door, &ServerDoor::givenUp, this, &MainWindow::stopConnecting);
    m_door->knock();
}

void MainWindow::stopConnecting()
{
    if (!m_door)
        return;
    m_whenStopped.reset();
    m_door->deleteLater();
    m_door.clear();
    m_start->job().finish();
    setOpening(false);
}

} // namespace hoithi
