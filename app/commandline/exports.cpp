// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exports.h"

#include "base/sha256.h"
#include "base/username.h"
#include "commandline/messages.h"

#include <QIODevice>

namespace hoithi::commandline {

namespace {

/// Takes the digest of what is written to it, and keeps nothing: a ranking may have a million rows.
class DigestDevice final : public QIODevice
{
public:
    DigestDevice() { open(QIODevice::WriteOnly); }
    [[nodiscard]] QByteArray hex() { return m_digest.hex(); }

private:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        m_digest.add(QByteArrayView(bytes, count));
        return count;
    }

    Sha256 m_digest;
};

} // namespace

QString purposeOf(const Arguments &arguments, const QString &ofCommand)
{
    return arguments.value(QStringLiteral("purpose"), ofCommand);
}

Result<void> recordText(ContestSession &session, ExportRequest request, const std::function<void(QTextStream &)> &write,
                        Context &context)
{
    DigestDevice device;
    QTextStream stream(&device);
    write(stream);
    stream.flush();
    request.sha256 = device.hex();
    return recordDigest(session, std::move(request), context);
}

Result<void> recordDigest(ContestSession &session, ExportRequest request, Context &context)
{
    request.actor = userName();
    Result<void> recorded = wait(session.recordExport(request));
    if (recorded || recorded.error().code != ErrorCode::Refused)
        return recorded;
    context.err << Messages::tr("Warning: this export is not on record: %1").arg(recorded.error().message) << Qt::endl;
    return {};
}

} // namespace hoithi::commandline
