// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/backendview.h"

#include <QObject>

#include <stop_token>

namespace hoithi {

class JobBar;
class MessageBar;
struct PageContext;

/// Publishes something of a round at a backend: asks what for and where, sends it, and says how that went.
class PublishJob final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    PublishJob(const PageContext &page, JobBar &bar, MessageBar &messages, QWidget *parent);

    void ask(PublishedKind kind, int round);

Q_SIGNALS:
    void busyChanged(); ///< the bar began or ended to run

private:
    void askWhere(const PublishRequest &request);
    void publish(const BackendConnection &backend, const PublishRequest &request);
    void tell(const PublishOutcome &outcome, const PublishRequest &request);
    void offerReplacing(const Error &error, const BackendConnection &backend, const PublishRequest &request);

    const PageContext &m_page;
    JobBar &m_bar;
    MessageBar &m_messages;
    QWidget *m_parent;
};

} // namespace hoithi
