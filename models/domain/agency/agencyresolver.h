// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencynames.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Finds the agency that a submission means. A known code wins. Otherwise the name decides, as `AgencyNames` reads it; a text that may
/// mean two agencies means none.
///
/// Remembers the names it has seen, as a dump repeats few texts often: one instance a thread.
class AgencyResolver
{
public:
    explicit AgencyResolver(const std::vector<Agency> &agencies);

    /// Both in UTF-8 and possibly empty. An invalid id where nothing fits, or more than one agency.
    [[nodiscard]] AgencyId resolve(std::string_view code, std::string_view name) const;

private:
    using IdByBytes = std::unordered_map<std::string, AgencyId, AgencyTextHash, std::equal_to<>>;

    void addSign(const QString &name, AgencyId id);
    [[nodiscard]] AgencyId resolveName(std::string_view name) const;

    std::vector<AgencyId> m_ids; ///< in the order of the list
    AgencyNames m_names;
    IdByBytes m_byCode;
    IdByBytes
        m_bySign; ///< what is written instead of a name and has no words ("-"): an invalid id where two agencies claim it
    mutable IdByBytes m_seenNames;
};

} // namespace hoithi
