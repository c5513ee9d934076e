// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/peopleview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<std::vector<Member>> readMembers(Store &store);
[[nodiscard]] Result<MemberOutcome> recordMember(Store &store, const MemberRequest &request);
[[nodiscard]] Result<MemberOutcome> removeMember(Store &store, const QString &login);

} // namespace hoithi
