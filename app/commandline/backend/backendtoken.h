// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"
#include "services/backend/backendview.h"

namespace hoithi::commandline {

/// The backend that `option` names, by its certificates (--ca) and its token (tokenSource()).
[[nodiscard]] Result<BackendConnection> backendFrom(const Arguments &arguments, const QString &option,
                                                    const Context &context);

/// The token of a backend: from --token-file, else HOITHI_BACKEND_TOKEN, else this computer's keyring. Never an argument: others
/// see those. Where one was refused it is looked up once more, as somebody may have stored another meanwhile.
[[nodiscard]] TokenSource tokenSource(const Arguments &arguments, const QString &address, const Context &context);

/// Keeps one in the keyring, out of --token-file or the first line of standard input.
[[nodiscard]] Result<void> keepToken(const Arguments &arguments, Context &context);
[[nodiscard]] Result<void> forgetToken(const Arguments &arguments, Context &context);

} // namespace hoithi::commandline
