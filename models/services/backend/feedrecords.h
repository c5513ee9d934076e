// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace hoithi {

/// What was fetched last of a round, and became a batch.
struct FetchedRound
{
    QByteArray entityTag;
    qint64 batch = 0;
    QByteArray sha256; ///< of the batch
};

/// What this computer remembers of backends, by contest: where they are, and what was fetched. Neither tokens nor anything of a
/// submission. Whatever is lost of it is only fetched once more.
class FeedRecords
{
public:
    explicit FeedRecords(std::shared_ptr<QSettings> settings) : m_settings(std::move(settings)) {}

    /// `contest` is ContestOverview::identity; `address` as BackendAddress::text() has it.
    [[nodiscard]] std::optional<FetchedRound> last(const QByteArray &contest, const QString &address, int round) const;
    void remember(const QByteArray &contest, const QString &address, int round, const FetchedRound &fetched);

private:
    std::shared_ptr<QSettings> m_settings;
};

} // namespace hoithi
