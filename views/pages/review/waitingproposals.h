// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "services/review/flagview.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

/// Those about submissions that the flag lists, or about several of their accounts, which somebody could still carry out.
[[nodiscard]] std::vector<Proposal> proposalsAbout(const FlagDescription &flag, const std::vector<Proposal> &open);

/// Of the kind, about the submission of that id.
[[nodiscard]] std::optional<Proposal> proposalAbout(const QString &act, const QString &submissionId,
                                                    const std::vector<Proposal> &open);
/// Of the kind, about all of these accounts.
[[nodiscard]] std::optional<Proposal> proposalAbout(const QString &act, const QStringList &accounts,
                                                    const std::vector<Proposal> &open);

/// Why it is not proposed again; empty where nobody has proposed it.
[[nodiscard]] QString whyNotAgain(const std::optional<Proposal> &known);

} // namespace hoithi
