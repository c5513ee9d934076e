// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/serverentry.h"

#include <QObject>

class QWidget;

namespace hoithi {

/// One attempt to be let in by a contest's server. Whoever sits here is asked for a password where the server wants one.
/// Given up when it is deleted: nothing was changed on the server.
class ServerDoor final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `parent`, and so does it.
    ServerDoor(QString address, QWidget *parent);
    void knock();

Q_SIGNALS:
    void opened();
    void failed(const hoithi::Error &error);
    void givenUp(); ///< they gave no password

private:
    void take(const Result<ServerEntry> &entry);

    QString m_address;
    QWidget *m_parent;
};

} // namespace hoithi
