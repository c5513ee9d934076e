// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers/sealedpaper.h"
#include "services/paperview.h"
#include "services/store.h"

#include <vector>

namespace hoithi {

[[nodiscard]] Result<std::vector<PaperState>> paperStates(Store &store);
[[nodiscard]] Result<PaperState> paperState(Store &store, int roundNumber);

/// Refused where the round has answer keys already, or is open: no paper can be added.
[[nodiscard]] Result<void> requireRoomForPaper(Store &store, const PaperState &state);

/// Refused for judges until the round is open, and for secretaries until it is over, whatever passphrase they know.
[[nodiscard]] Result<void> requireSightOfPaper(Store &store, int roundNumber);

/// The frozen paper of a round, or its newest draft, with its images where `withImages`. NotFound where nothing was drawn.
[[nodiscard]] Result<SealedPaper> roundPaper(Store &store, int roundNumber, bool withImages);

/// One image of it, by its digest (hex). NotFound where it has none such.
[[nodiscard]] Result<QByteArray> paperImage(Store &store, int roundNumber, const QByteArray &sha256);

/// The paper with what there is to say about a draft.
[[nodiscard]] Result<OpenPaper> openPaper(Store &store, int roundNumber);

/// Questions (indexes) whose drawn version nobody has approved, as the bank stands.
[[nodiscard]] Result<std::vector<int>> unapprovedQuestions(Store &store, const Paper &paper);

/// All images that the paper's wordings name, out of the bank.
[[nodiscard]] Result<PaperImages> bankImages(Store &store, const Paper &paper);

/// The key of the round: released to everybody, or in the hand of an organiser. Sealed otherwise.
[[nodiscard]] Result<SecretPtr> roundKeyInHand(Store &store, int roundNumber);

/// Refused where the round's paper is frozen: answer keys came with it.
[[nodiscard]] Result<void> requireUnfrozenRound(Store &store, int roundNumber);

} // namespace hoithi
