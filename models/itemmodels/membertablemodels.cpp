// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/membertablemodels.h"

#include "itemmodels/format.h"
#include "services/audit/subjecttext.h"

#include <array>

namespace hoithi {

namespace {

constexpr std::array<Column<Member>, 4> memberColumns{{
    {"full_name", QT_TRANSLATE_NOOP("MemberTableModel", "Name"), [](const Member &row) { return row.fullName; },
     nullptr, false},
    {"login", QT_TRANSLATE_NOOP("MemberTableModel", "Login"), [](const Member &row) { return row.login; }, nullptr,
     false},
    {"role", QT_TRANSLATE_NOOP("MemberTableModel", "Role"), [](const Member &row) { return roleTitle(row.role); },
     nullptr, false},
    {"state", QT_TRANSLATE_NOOP("MemberTableModel", "State"),
     [](const Member &row) {
         return row.active ? QCoreApplication::translate("MemberTableModel", "member")
                           : QCoreApplication::translate("MemberTableModel", "no longer a member");
     },
     nullptr, false},
}};

QString proposerText(const Proposal &row)
{
    return row.lapsed
               ? QCoreApplication::translate("ProposalTableModel", "%1 (may decide it no more)").arg(row.fullName)
               : row.fullName;
}

constexpr std::array<Column<Proposal>, 5> proposalColumns{{
    {"act", QT_TRANSLATE_NOOP("ProposalTableModel", "Proposal"),
     [](const Proposal &row) { return jointActText(row.act); }, nullptr, false},
    {"subject", QT_TRANSLATE_NOOP("ProposalTableModel", "Of"),
     [](const Proposal &row) { return subjectText(row.subject); }, nullptr, false},
    {"full_name", QT_TRANSLATE_NOOP("ProposalTableModel", "Proposed by"),
     [](const Proposal &row) { return proposerText(row); }, nullptr, false},
    {"reason", QT_TRANSLATE_NOOP("ProposalTableModel", "Reason"), [](const Proposal &row) { return row.reason; },
     nullptr, false},
    {"proposed_at", QT_TRANSLATE_NOOP("ProposalTableModel", "Since"),
     [](const Proposal &row) { return formatInstant(row.proposedAtUtc); },
     [](const Proposal &row) { return QVariant::fromValue(toMillis(row.proposedAtUtc)); }, false},
}};

} // namespace

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Organiser:
        return QCoreApplication::translate("MemberTableModel", "Organiser");
    case Role::Judge:
        return QCoreApplication::translate("MemberTableModel", "Judge");
    case Role::Secretary:
        return QCoreApplication::translate("MemberTableModel", "Secretary");
    case Role::Administrator:
        break;
    }
    return QCoreApplication::translate("MemberTableModel", "Administrator");
}

MemberTableModel::MemberTableModel(QObject *parent) : RowTableModel("MemberTableModel", memberColumns, parent) {}

ProposalTableModel::ProposalTableModel(QObject *parent) : RowTableModel("ProposalTableModel", proposalColumns, parent)
{}

} // namespace hoithi
