// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace hoithi {

/// The bodies of the committee whose people win nothing.
enum class RosterBody { Committee, Jury, Secretariat, Helpers, TechnicalStaff };

inline constexpr std::array allRosterBodies{RosterBody::Committee, RosterBody::Jury, RosterBody::Secretariat,
                                            RosterBody::Helpers, RosterBody::TechnicalStaff};

/// "committee", "jury", "secretariat", "helpers", "technical".
[[nodiscard]] QString rosterBodyName(RosterBody body);

/// Which body a text of the roster means: that name, or what committees call it in Vietnamese or English ("II. Tổ Thư ký:",
/// "BGK", "Technical staff"). Nothing for any other text, which stays what it is.
[[nodiscard]] std::optional<RosterBody> recognisedBody(QStringView text);

} // namespace hoithi
