// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/rawrecord.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace hoithi {

[[nodiscard]] inline QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// The value that the name stands for; nothing where it stands for none.
template<typename Choice, std::size_t N>
[[nodiscard]] std::optional<Choice> chosen(const std::array<std::string_view, N> &names, const QString &name)
{
    const std::string text = name.toStdString();
    const auto found = std::ranges::find(names, std::string_view(text));
    return found == names.end() ? std::nullopt : std::optional(static_cast<Choice>(found - names.begin()));
}

template<typename Choice, std::size_t N>
[[nodiscard]] QString nameOf(const std::array<std::string_view, N> &names, Choice choice)
{
    return latin1(names[static_cast<std::size_t>(choice)]);
}

[[nodiscard]] constexpr bool isTimeField(DumpField field)
{
    return field == DumpField::StartedAt || field == DumpField::SubmittedAt;
}

} // namespace hoithi
