// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/backendview.h"

#include "backend/backendaddress.h"
#include "base/inputfile.h"
#include "services/store.h"

namespace hoithi {

Result<QString> backendAddress(const QString &text)
{
    HOITHI_TRY(const BackendAddress address, BackendAddress::parse(text));
    return address.text();
}

QString backendTokenName(const QString &address)
{
    return u"backend " + address;
}

bool isBackendToken(const QByteArray &token)
{
    return isBearerToken(token);
}

Result<QByteArray> authorityFromFile(const QString &path)
{
    constexpr qint64 mostBytes = 1 << 20;
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Services::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray certificates = file.read(mostBytes);
    if (certificates.isEmpty())
        return failure(ErrorCode::BadInput, Services::tr("The file %1 is empty.").arg(path));
    return certificates;
}

} // namespace hoithi
