// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/passphrase.h"

#include "base/inputfile.h"
#include "commandline/messages.h"
#include "commandline/textfile.h"
#include "services/bankservice.h"

#include <QStringDecoder>

namespace hoithi::commandline {

namespace {

Result<QString> given(const Arguments &arguments, const QString &option, const char *variable)
{
    if (arguments.has(option))
        return readSecret(arguments.value(option));
    return QString::fromUtf8(qgetenv(variable));
}

/// Through a volatile pointer, so that it is not left out as of no use.
void overwrite(volatile char *bytes, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

using Opening = Result<std::shared_ptr<ContestSession>> (*)(const QString &store, const Context &context);

Result<std::shared_ptr<ContestSession>> openedBy(Opening open, const Arguments &arguments, const Context &context)
{
    HOITHI_TRY(const QString passphrase, givenPassphrase(arguments));
    const PassingSecret passing(passphrase);
    HOITHI_TRY(auto session, open(arguments.positional(0), context));
    if (!passphrase.isEmpty())
        HOITHI_CHECK(wait(session->unlock(passphrase)));
    return session;
}

} // namespace

PassingSecret::~PassingSecret()
{
    // Not data(), which would make a copy and overwrite that.
    auto *letters = const_cast<QChar *>(m_text.constData());
    overwrite(reinterpret_cast<char *>(letters), m_text.size() * qsizetype{sizeof(QChar)});
}

Result<QString> readSecret(const QString &path)
{
    constexpr qint64 sizeLimit = 64LL * 1024;
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = readUpTo(file, sizeLimit + 1);
    if (bytes.size() > sizeLimit) {
        overwrite(bytes.data(), bytes.size());
        return failure(ErrorCode::BadInput,
                       Messages::tr("The file %1 is too large for one line of text: it has at most %2 KB.")
                           .arg(path)
                           .arg(sizeLimit / 1024));
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString secret = decoder(bytes);
    overwrite(bytes.data(), bytes.size());
    if (!secret.trimmed().isEmpty() && !decoder.hasError() && !secret.contains(QLatin1Char('\n')))
        return secret;
    return failure(ErrorCode::BadInput, Messages::tr("The file %1 must hold one line of text.").arg(path));
}

Result<QString> givenPassphrase(const Arguments &arguments)
{
    return given(arguments, QStringLiteral("passphrase-file"), "HOITHI_PASSPHRASE");
}

Result<QString> givenNewPassphrase(const Arguments &arguments)
{
    return given(arguments, QStringLiteral("new-passphrase-file"), "HOITHI_NEW_PASSPHRASE");
}

Result<QString> neededPassphrase(const Arguments &arguments)
{
    HOITHI_TRY(const QString passphrase, givenPassphrase(arguments));
    if (!passphrase.isEmpty())
        return passphrase;
    return usageError(Messages::tr("give the passphrase: --passphrase-file, or the variable HOITHI_PASSPHRASE"));
}

Result<QString> neededNewPassphrase(const Arguments &arguments)
{
    HOITHI_TRY(const QString passphrase, givenNewPassphrase(arguments));
    if (!passphrase.isEmpty())
        return passphrase;
    return usageError(
        Messages::tr("give the new passphrase: --new-passphrase-file, or the variable HOITHI_NEW_PASSPHRASE"));
}

Result<QString> givenQuestionsPassphrase(const Arguments &arguments)
{
    return given(arguments, QStringLiteral("questions-passphrase-file"), "HOITHI_QUESTIONS_PASSPHRASE");
}

Result<std::shared_ptr<ContestSession>> openUnlocked(const Arguments &arguments, const Context &context)
{
    return openedBy(openForRecording, arguments, context);
}

Result<std::shared_ptr<ContestSession>> openForReading(const Arguments &arguments, const Context &context)
{
    return openedBy(openStore, arguments, context);
}

Result<std::shared_ptr<ContestSession>> openWithQuestions(const Arguments &arguments, const Context &context)
{
    HOITHI_TRY(const QString passphrase, givenQuestionsPassphrase(arguments));
    const PassingSecret passing(passphrase);
    HOITHI_TRY(auto session, openUnlocked(arguments, context));
    if (passphrase.isEmpty())
        return session;
    HOITHI_TRY(const BankState state, wait(session->bank().state()));
    if (state.seal == BankSeal::QuestionsPassphrase)
        HOITHI_CHECK(wait(session->bank().unlock(passphrase)));
    return session;
}

void printRecoveryCode(const QString &code, QTextStream &stream)
{
    stream << Messages::tr(
        "Recovery code, shown only this once. Print it and keep it away from this computer: it opens "
        "the contest when the passphrase is lost.")
           << "\n    " << code << Qt::endl;
}

void printQuestionsRecoveryCode(const QString &code, QTextStream &stream)
{
    stream << Messages::tr("Recovery code of the question sets, shown only this once. Print it and keep it where only "
                           "organisers find it: it opens the question sets when their passphrase is lost.")
           << "\n    " << code << Qt::endl;
}

} // namespace hoithi::commandline
