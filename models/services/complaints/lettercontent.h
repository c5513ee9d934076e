// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letter/answerletter.h"
#include "services/complaints/complaintrecord.h"

namespace hoithi {

/// What a letter says that answers this complaint as it is decided now, in the words of the documents. Needs the key.
[[nodiscard]] Result<AnswerLetter> letterContent(Store &store, const ComplaintRecord &record,
                                                 const ComplaintLetterRequest &request);

/// A letter as it is kept once it is issued.
struct KeptLetter
{
    AnswerLetter content;
    QString text; ///< its sentences (answerLetterText()); empty of letters from before these were kept
};

/// The whole of it, and back: what was sent stays what it was, whatever is ranked later and whatever words the template has then.
[[nodiscard]] QString keptLetter(const KeptLetter &letter);
/// Corrupt where that is no letter.
[[nodiscard]] Result<KeptLetter> letterFromKept(const QString &kept);

} // namespace hoithi
