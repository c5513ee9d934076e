// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/givenlines.h"

#include "base/inputfile.h"
#include "commandline/messages.h"
#include "commandline/textfile.h"

#include <QStringDecoder>

#include <cstdio>

namespace hoithi::commandline {

namespace {

constexpr qint64 sizeLimit = 256LL * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    InputFile file(path);
    const bool opened =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = readUpTo(file, sizeLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    if (bytes.size() <= sizeLimit)
        return bytes;
    return failure(
        ErrorCode::BadInput,
        Messages::tr("The text in %1 is too long: at most %2 KiB are taken.").arg(path).arg(sizeLimit / 1024));
}

/// Puts the line where its name says; false for a name that there is not, or one given before, be it with nothing behind it.
bool takeHeader(const QString &line, Complainant &complainant, QStringList &taken)
{
    const QString name = line.section(QLatin1Char(':'), 0, 0).trimmed();
    const QString value = line.section(QLatin1Char(':'), 1).trimmed();
    QString *field = name == s("full_name") ? &complainant.fullName
                     : name == s("phone")   ? &complainant.phone
                     : name == s("address") ? &complainant.address
                                            : nullptr;
    if (field == nullptr || !line.contains(QLatin1Char(':')) || taken.contains(name))
        return false;
    taken.append(name);
    *field = value;
    return true;
}

} // namespace

Result<QString> textFrom(const QByteArray &bytes, const QString &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    return failure(ErrorCode::BadInput, Messages::tr("The file %1 is no text in UTF-8.").arg(path));
}

Result<QString> readText(const QString &path)
{
    HOITHI_TRY(const QByteArray bytes, bytesOf(path));
    return textFrom(bytes, path);
}

Result<Complainant> complaintFrom(QString text, const QString &path)
{
    text.replace(s("\r\n"), s("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QStringList lines = text.split(QLatin1Char('\n'));
    Complainant complainant;
    QStringList taken;
    qsizetype at = 0;
    for (; at < lines.size() && !lines.at(at).trimmed().isEmpty(); ++at) {
        if (!takeHeader(lines.at(at), complainant, taken)) {
            return failure(
                ErrorCode::BadInput,
                Messages::tr("%1, line %2: first come full_name:, phone: and address:, each once on a line of "
                             "its own, then a blank line and the text of the complaint.")
                    .arg(path)
                    .arg(at + 1));
        }
    }
    complainant.text = lines.mid(at).join(QLatin1Char('\n'));
    return complainant;
}

Result<Complainant> readComplaint(const QString &path)
{
    HOITHI_TRY(QString text, readText(path));
    return complaintFrom(std::move(text), path);
}

} // namespace hoithi::commandline
