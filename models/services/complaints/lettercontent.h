// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letter/answerletter.h"
#include "services/complaints/complaintreading.h"

namespace hoithi {

/// What a letter says that answers this complaint as it is decided now, in the words of the documents. Needs the key.
[[nodiscard]] Result<AnswerLetter> letterContent(Store &store, const ComplaintRecord &record,
                                                 const ComplaintLetterRequest &request);

/// The whole of it as it is kept with an issued letter, and back: what was sent stays what it was, whatever is ranked later.
[[nodiscard]] QString keptLetter(const AnswerLetter &letter);
[[nodiscard]] AnswerLetter letterFromKept(const QString &kept);

} // namespace hoithi
