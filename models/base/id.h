// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace hoithi {

/// A row's identity, typed by what it identifies: an AgencyId is never a RoundId. 0 means "none yet".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    // NOLINTNEXTLINE(modernize-use-nullptr): the zero it sees is in the comparison that the compiler writes.
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

} // namespace hoithi

template<typename Tag>
struct std::hash<hoithi::Id<Tag>>
{
    std::size_t operator()(hoithi::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
