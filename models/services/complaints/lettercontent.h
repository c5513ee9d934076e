// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letter/answerletter.h"
#include "services/complaints/complaintrecord.h"

namespace hoithi {

/// What a letter says that answers this complaint as it is decided now, in the words of the documents. Needs the key.
[[nodiscard]] Result<AnswerLetter> letterContent(Store &store, const ComplaintRecord &record,
                                                 const ComplaintLetterRequest &request);

/// All of its sentences, in the words of the template as it is now.
[[nodiscard]] Result<QString> composedLetter(const AnswerLetter &letter);

/// A letter as it is kept once it is issued.
struct KeptLetter
{
    AnswerLetter content;
    QString text; ///< its sentences (composedLetter()); empty of letters from before these were kept
};

/// The whole of it, and back: what was sent stays what it was, whatever is ranked later and whatever words the template has then.
[[nodiscard]] QString keptLetter(const KeptLetter &letter);
/// Corrupt where that is no letter.
[[nodiscard]] Result<KeptLetter> letterFromKept(const QString &kept);
/// Its sentences as they were sent; of a letter from before these were kept, in the words of today.
[[nodiscard]] Result<QString> textOf(const KeptLetter &letter);

} // namespace hoithi
