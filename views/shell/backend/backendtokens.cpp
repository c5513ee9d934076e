// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/backend/backendtokens.h"

#include "services/backend/backendview.h"
#include "views/prompts/patience.h"

#include <utility>

namespace hoithi {

void BackendTokens::find(const QString &address, QObject *context, const std::function<void(const Kept &)> &found)
{
    if (const auto kept = m_memory.constFind(address); kept != m_memory.cend())
        return found({*kept, Place::Memory, false});
    if (!m_keyring)
        return found({});
    const auto tell = [found](const Result<QString> &token) {
        if (token)
            found({token->toUtf8(), Place::Keyring, true});
        else
            found({{}, Place::Nowhere, token.error().code == ErrorCode::NotFound});
    };
    m_keyring->read(backendTokenName(address), context, answeredInTime<Result<QString>>(context, tell));
}

void BackendTokens::keep(const QString &address, const QByteArray &token, QObject *context,
                         const std::function<void(Place)> &kept)
{
    const auto tell = [this, address, token, kept](const Result<void> &written) {
        if (written)
            m_memory.remove(address);
        else
            m_memory.insert(address, token);
        kept(written ? Place::Keyring : Place::Memory);
    };
    if (!m_keyring)
        return tell(failure(ErrorCode::Unsupported, {}));
    m_keyring->write(backendTokenName(address), QString::fromLatin1(token), context,
                     answeredInTime<Result<void>>(context, tell));
}

} // namespace hoithi
