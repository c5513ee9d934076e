// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoithi {

/// What a passphrase protects: each has its own, with its own recovery code.
enum class SealedContent {
    PersonalData, ///< the contest's phone numbers and id numbers
    QuestionSets  ///< the answer keys of rounds that are not open yet; the organisers' own
};

} // namespace hoithi
