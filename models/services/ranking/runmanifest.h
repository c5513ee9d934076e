// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"

#include <QByteArray>
#include <QString>

namespace hoithi {

/// The fingerprint of the inputs as canonical JSON: digests and versions, no row ids, lists sorted. The same for the same
/// inputs on any machine, either engine, and any order of imports.
[[nodiscard]] QByteArray manifest(const RankingInputs &inputs);

/// Which input differs between two manifests, translated; empty when none does.
[[nodiscard]] QString manifestDifference(const QByteArray &older, const QByteArray &newer);

/// What a manifest holds of a key.
[[nodiscard]] QString manifestText(const StoredKey &stored);

/// Kept in one place: the words of the manifest are part of the run hash.
namespace manifestkey {
inline const QString batches = QStringLiteral("batches");
inline const QString conflicts = QStringLiteral("conflicts");
inline const QString decisions = QStringLiteral("decisions");
inline const QString earlier = QStringLiteral("earlier_runs");
inline const QString excluded = QStringLiteral("excluded_accounts");
inline const QString keys = QStringLiteral("keys");
inline const QString merged = QStringLiteral("merged");
inline const QString roster = QStringLiteral("roster");
inline const QString rules = QStringLiteral("rules");
inline const QString ties = QStringLiteral("ties");
inline const QString batchesWithdrawn = QStringLiteral("batches_withdrawn");
inline const QString withdrawn = QStringLiteral("withdrawn");
} // namespace manifestkey

} // namespace hoithi
