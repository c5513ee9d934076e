// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "itemmodels/rowtablemodel.h"

namespace hoithi {

/// "Judge", translated.
[[nodiscard]] QString roleTitle(Role role);

/// The people of a contest.
class MemberTableModel final : public RowTableModel<Member>
{
public:
    explicit MemberTableModel(QObject *parent = nullptr);
};

/// What waits for a second person.
class ProposalTableModel final : public RowTableModel<Proposal>
{
public:
    explicit ProposalTableModel(QObject *parent = nullptr);
};

} // namespace hoithi
