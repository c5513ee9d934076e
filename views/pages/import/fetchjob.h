// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/backendview.h"

#include <QObject>

#include <memory>

namespace hoithi {

class FeedDownload;
class JobBar;
class MessageBar;
struct PageContext;

/// Fetches the submissions of a round from a backend, for a page that then shows and imports them. What has come stays when the
/// network is lost, or somebody stops it: it can be gone on with.
class FetchJob final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `importer`: whose name the import will have.
    FetchJob(const PageContext &page, JobBar &bar, MessageBar &messages, std::function<QString()> importer,
             QWidget *parent);

    /// Asks which backend, and begins.
    void ask();
    /// Lets go of what has come.
    void forget();
    /// What was fetched is imported: it need not be fetched again.
    void imported(const std::shared_ptr<FeedDownload> &download);

Q_SIGNALS:
    void started(); ///< something else is to be shown from now on
    void ended();   ///< nothing runs any more
    void fetched(const std::shared_ptr<hoithi::FeedDownload> &download);
    /// It could not begin; `again` tries once more.
    void refused(const hoithi::Error &error, const std::function<void()> &again);

private:
    void begin(bool anew);
    void goOn();
    void interrupted(const Error &error);
    void complete();
    [[nodiscard]] QString whatHasCome() const;
    [[nodiscard]] BackendParts parts() const;

    const PageContext &m_page;
    JobBar &m_bar;
    MessageBar &m_messages;
    std::function<QString()> m_importer;
    int m_round = 0;
    BackendConnection m_connection;
    std::shared_ptr<FeedDownload> m_download;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
