// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoithi {

/// What becomes of something that two people decide: where members work under their own logins, the first proposes and the
/// second carries it out.
enum class Decided { Carried, Proposed };

} // namespace hoithi
