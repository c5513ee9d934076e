// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencynames.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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
    /// Of the same agencies, for another thread: it has seen no names yet. Making it from the agencies takes longer.
    [[nodiscard]] AgencyResolver anew() const { return AgencyResolver(m_list); }

    /// Both in UTF-8 and possibly empty. An invalid id where nothing fits, or more than one agency.
    [[nodiscard]] AgencyId resolve(std::string_view code, std::string_view name) const;

private:
    using IdByBytes = std::unordered_map<std::string, AgencyId, AgencyTextHash, std::equal_to<>>;

    /// What the agencies are found by.
    struct List
    {
        explicit List(const std::vector<Agency> &agencies);
        void addSign(const QString &name, AgencyId id);

        std::vector<AgencyId> ids; ///< in the order of the agencies
        AgencyNames names;
        IdByBytes byCode;
        IdByBytes
            bySign; ///< what is written instead of a name and has no words ("-"): an invalid id where two agencies claim it
    };

    explicit AgencyResolver(std::shared_ptr<const List> list) : m_list(std::move(list)) {}

    [[nodiscard]] AgencyId resolveName(std::string_view name) const;

    std::shared_ptr<const List> m_list;
    mutable IdByBytes m_seenNames;
};

} // namespace hoithi
