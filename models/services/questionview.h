// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <vector>

namespace hoithi {

enum class QuestionSeal {
    None,   ///< the round's answer keys are set in clear
    Sealed, ///< nobody reads them without the questions passphrase
    Opened  ///< the round's key was released
};

/// How far a round's question set is.
struct QuestionSetState
{
    QuestionSeal seal = QuestionSeal::None;
    std::vector<QString> papers; ///< whose key is sealed, by code; empty where a server hides them
    QString openedBy;
    Instant openedAtUtc;
};

} // namespace hoithi
