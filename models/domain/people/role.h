// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace hoithi {

/// What somebody is on the committee. On a server the role is a PostgreSQL role of the same name after "hoithi_".
enum class Role { Organiser, Judge, Secretary, Administrator };

inline constexpr std::array allRoles{Role::Organiser, Role::Judge, Role::Secretary, Role::Administrator};

/// What changes a contest, as far as roles go. Reading is everybody's, except answer keys before a round closes.
enum class Operation {
    SetKey,
    ChangeSchedule,    ///< rounds and milestones
    ManageQuestions,   ///< the secrets of sealed question sets
    OpenRound,         ///< releases the key of a round's question set
    WriteQuestions,    ///< the question bank, and papers drawn from it
    FreezePaper,       ///< two organisers
    ImportSubmissions, ///< and taking them back, and saying which agencies they name
    ImportRoster,
    AmendKey,         ///< two judges
    Invalidate,       ///< two judges; so is taking back in, merging accounts and deciding ties
    ReviewFlags,      ///< settling a flag, which changes no result
    KeepComplaints,   ///< registering complaints, linking submissions, notes: secretaries, and judges too
    DecideComplaints, ///< what comes of a complaint
    AnswerComplaints, ///< the letter
    Rank,
    Sign,
    Award,
    ShowPersonal, ///< a phone, a national id
    ApproveRules,
    ManageMembers,
    BackUp,     ///< a copy of a server's contest
    ManageVault ///< passphrases; how long personal data is kept, and erasing it: two administrators
};

/// As stored: "organiser", "judge", "secretary", "admin".
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// The role whose work an operation is: nobody decides on what they prepared, or administer.
[[nodiscard]] Role roleFor(Operation operation);

/// Whose it is besides: judges keep the register of complaints as secretaries do.
[[nodiscard]] std::optional<Role> otherRoleFor(Operation operation);

/// Whether who has this role does that.
[[nodiscard]] bool isWorkOf(Operation operation, Role role);

/// Acts of the audit chain that two people decide together.
[[nodiscard]] bool isJointAct(QStringView act);

/// Whose two people decide an act of the audit chain: "key.amend", "personal.erase", …
[[nodiscard]] Role roleDeciding(QStringView act);

} // namespace hoithi
