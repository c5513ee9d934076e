// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/guesstexts.h"

namespace hoithi {

QString fieldTitle(DumpField field)
{
    using enum DumpField;
    switch (field) {
    case SubmissionKey:
        return GuessTexts::tr("Submission id");
    case AccountId:
        return GuessTexts::tr("Account");
    case FullName:
        return GuessTexts::tr("Full name");
    case Phone:
        return GuessTexts::tr("Phone");
    case NationalId:
        return GuessTexts::tr("National id");
    case AgencyCode:
        return GuessTexts::tr("Agency code");
    case AgencyName:
        return GuessTexts::tr("Agency");
    case Round:
        return GuessTexts::tr("Round");
    case PaperCode:
        return GuessTexts::tr("Paper code");
    case StartedAt:
        return GuessTexts::tr("Started");
    case SubmittedAt:
        return GuessTexts::tr("Submitted");
    case Answers:
        return GuessTexts::tr("Answers");
    case Prediction:
        return GuessTexts::tr("Prediction");
    }
    return {};
}

} // namespace hoithi
