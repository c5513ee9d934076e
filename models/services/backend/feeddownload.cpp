// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feeddownload.h"

#include <QRandomGenerator>

namespace hoithi {

Pacer realPacer(const BackendParts &parts)
{
    return {parts.pace, std::make_shared<RealPause>(), parts.clock, [] {
                return QRandomGenerator::global()->generateDouble();
            }};
}

FeedDownload::FeedDownload(const BackendAddress &address, int roundNumber, const QByteArray &knownTag,
                           std::unique_ptr<HttpTransport> transport, const BackendParts &parts)
    : m_address(address.text()), m_name(address.submissions(roundNumber).toString()), m_roundNumber(roundNumber),
      m_transport(std::move(transport)), m_pacer(realPacer(parts)),
      m_spool(std::make_shared<FeedSpool>(m_name, parts.spoolMemory)),
      m_fetch(*m_transport, m_pacer, [this](const QByteArray &refused) { return m_token(refused); }, *m_spool,
              {address, roundNumber, knownTag})
{}

Result<void> FeedDownload::run(const TokenSource &token, const std::stop_token &stop, const ProgressCallback &progress)
{
    m_token = token;
    HOITHI_CHECK(m_fetch.run(stop, progress));
    m_complete = true;
    return {};
}

std::shared_ptr<FeedSpool> FeedDownload::spool() const
{
    return m_complete && rows() > 0 ? m_spool : nullptr;
}

} // namespace hoithi
