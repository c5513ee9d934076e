// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/username.h"
#include "services/backend/backendview.h"
#include "services/contestsession.h"
#include "views/prompts/keyring.h"
#include "views/prompts/prompts.h"
#include "views/shell/backend/backendtokens.h"

#include <QSettings>

#include <functional>
#include <memory>

namespace hoithi {

/// What the window is given by the application; nothing in it may be null but `makeSample`, `seen` and
/// `keyring`.
struct AppContext
{
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<MessagePrompt> messages;
    std::shared_ptr<FilePrompt> files;
    std::shared_ptr<QSettings> settings;
    QString
        backupRoot; ///< below which automatic backups are kept; empty: none are made unless somebody chooses a folder
    /// Makes (or finds) the sample contest and opens it. Empty: the start page does not offer it.
    std::function<Answer<std::shared_ptr<ContestSession>>(ProgressCallback)> makeSample;
    /// What this computer has seen of audit chains; may be null.
    std::shared_ptr<SeenHeads> seen = {};
    /// Where what was typed is kept until the contest has it. Empty: only as long as the window is open.
    QString draftFolder = {};
    /// Whom others see at work where nobody signed in.
    QString personName = userName();
    /// Where a passphrase is remembered. Null: the window does not offer it.
    std::shared_ptr<Keyring> keyring = {};
    /// What work with backends goes with; the clock is the one above.
    BackendParts backend = {};
    /// Where their tokens are kept.
    std::shared_ptr<BackendTokens> tokens = std::make_shared<BackendTokens>();
};

} // namespace hoithi
