// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/hashtable.h"
#include "services/store.h"

#include <QByteArray>

#include <vector>

namespace hoithi {

/// Of every round, since the backend gives a submission_id only once: the lists of submission ids that were stored beside each batch in
/// force, 16 bytes a row, hash and id, little-endian.
[[nodiscard]] Result<std::vector<QByteArray>> storedIdLists(Store &store);

/// Hash of submission_id → SubmissionId. Each list is gone as soon as it is read. Needs no database.
void unpackIdLists(std::vector<QByteArray> &lists, HashTable<std::uint64_t> &table);

} // namespace hoithi
