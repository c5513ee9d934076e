// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

#include <utility>

namespace hoithi::commandline {

/// A secret that goes with this scope: overwritten where it lies, and so in all copies that share its text. A command may go on
/// for minutes after it was needed.
class PassingSecret
{
public:
    explicit PassingSecret(QString text) : m_text(std::move(text)) {}
    ~PassingSecret();
    PassingSecret(const PassingSecret &) = delete;
    PassingSecret &operator=(const PassingSecret &) = delete;

private:
    QString m_text;
};

/// The passphrase from --passphrase-file, else from HOITHI_PASSPHRASE; empty where neither is given. Never an argument: others
/// see those.
[[nodiscard]] Result<QString> givenPassphrase(const Arguments &arguments);

/// The one to set: from --new-passphrase-file, else from HOITHI_NEW_PASSPHRASE.
[[nodiscard]] Result<QString> givenNewPassphrase(const Arguments &arguments);

/// The same where there is nothing to do without one: a usage error where none is given.
[[nodiscard]] Result<QString> neededPassphrase(const Arguments &arguments);
[[nodiscard]] Result<QString> neededNewPassphrase(const Arguments &arguments);

/// The organisers' own, of question sets: from --questions-passphrase-file, else from HOITHI_QUESTIONS_PASSPHRASE.
[[nodiscard]] Result<QString> givenQuestionsPassphrase(const Arguments &arguments);

/// One line of a small file, without its end.
[[nodiscard]] Result<QString> readSecret(const QString &path);

/// Opens the store and gives the session the key where a passphrase was given.
[[nodiscard]] Result<std::shared_ptr<ContestSession>> openUnlocked(const Arguments &arguments, const Context &context);

/// The same for a command that records nothing.
[[nodiscard]] Result<std::shared_ptr<ContestSession>> openForReading(const Arguments &arguments,
                                                                     const Context &context);

/// The same, and the organisers' questions where their passphrase was given.
[[nodiscard]] Result<std::shared_ptr<ContestSession>> openWithQuestions(const Arguments &arguments,
                                                                        const Context &context);

/// Shows the recovery code, which is nowhere else.
void printRecoveryCode(const QString &code, QTextStream &stream);
/// The same of question sets.
void printQuestionsRecoveryCode(const QString &code, QTextStream &stream);

} // namespace hoithi::commandline
