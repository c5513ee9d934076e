// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"

#include <QHash>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Finds the agency that a submission means. A known code wins. Otherwise the name decides, compared with names and
/// aliases first as `caseFolded`, then as `searchFolded`; a text that fits two agencies fits none.
///
/// Remembers the names it has seen, as a dump repeats few texts often: one instance a thread.
class AgencyResolver
{
public:
    explicit AgencyResolver(const std::vector<Agency> &agencies);

    /// Both in UTF-8 and possibly empty. An invalid id where nothing fits, or more than one agency.
    [[nodiscard]] AgencyId resolve(std::string_view code, std::string_view name) const;

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    using IdByBytes = std::unordered_map<std::string, AgencyId, TextHash, std::equal_to<>>;
    using IdByText = QHash<QString, AgencyId>; ///< an invalid id where two agencies claim the text

    static void claim(IdByText &ids, const QString &text, AgencyId id);
    void addName(const QString &name, AgencyId id);
    [[nodiscard]] AgencyId resolveName(std::string_view name) const;

    IdByBytes m_byCode;
    IdByText m_byCaseFolded;
    IdByText m_bySearchFolded;
    mutable IdByBytes m_seenNames;
};

} // namespace hoithi
