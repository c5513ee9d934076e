// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letter/answerletter.h"
#include "services/complaints/complaintrecord.h"

namespace hoithi {

/// Tells in a letter the linked submissions, and what the signed result that stands for the round says of each: its place, or why it has
/// none. Nothing of a result where there is none, or the server hides it from who asks.
[[nodiscard]] Result<void> addSubmissions(Store &store, const ComplaintRecord &record, AnswerLetter &letter);

/// Why such a letter can tell no result of the linked submissions; empty where it can, or there are none of the round.
[[nodiscard]] Result<QString> missingResult(Store &store, qint64 number);

} // namespace hoithi
