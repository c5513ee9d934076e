// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/role.h"

#include <algorithm>

namespace hoithi {

QString roleName(Role role)
{
    switch (role) {
    case Role::Organiser:
        return QStringLiteral("organiser");
    case Role::Judge:
        return QStringLiteral("judge");
    case Role::Secretary:
        return QStringLiteral("secretary");
    case Role::Administrator:
        break;
    }
    return QStringLiteral("admin");
}

std::optional<Role> roleFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(allRoles, [name](Role role) { return roleName(role) == name; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

Role roleFor(Operation operation)
{
    switch (operation) {
    case Operation::SetKey:
    case Operation::ChangeSchedule:
    case Operation::ManageQuestions:
    case Operation::OpenRound:
    case Operation::WriteQuestions:
    case Operation::FreezePaper:
    case Operation::ImportSubmissions:
    case Operation::ImportRoster:
        return Role::Organiser;
    case Operation::AmendKey:
    case Operation::Invalidate:
    case Operation::ReviewFlags:
    case Operation::DecideComplaints:
    case Operation::Rank:
    case Operation::Sign:
        return Role::Judge;
    case Operation::Award:
    case Operation::KeepComplaints:
    case Operation::AnswerComplaints:
    case Operation::ShowPersonal:
        return Role::Secretary;
    case Operation::ApproveRules:
    case Operation::ManageMembers:
    case Operation::BackUp:
    case Operation::ManageVault:
        break;
    }
    return Role::Administrator;
}

std::optional<Role> otherRoleFor(Operation operation)
{
    return operation == Operation::KeepComplaints ? std::optional(Role::Judge) : std::nullopt;
}

bool isWorkOf(Operation operation, Role role)
{
    return role == roleFor(operation) || role == otherRoleFor(operation);
}

bool isJointAct(QStringView act)
{
    constexpr std::array acts{
        QLatin1String("key.amend"),       QLatin1String("submission.invalidate"), QLatin1String("submission.reinstate"),
        QLatin1String("accounts.merge"),  QLatin1String("accounts.separate"),     QLatin1String("tie.resolve"),
        QLatin1String("personal.erase"),  QLatin1String("paper.freeze"),          QLatin1String("conflict.take"),
        QLatin1String("conflict.restore")};
    return std::ranges::any_of(acts, [act](QLatin1String joint) { return act == joint; });
}

Role roleDeciding(QStringView act)
{
    if (act == QLatin1String("paper.freeze"))
        return Role::Organiser;
    return act == QLatin1String("personal.erase") ? Role::Administrator : Role::Judge;
}

} // namespace hoithi
