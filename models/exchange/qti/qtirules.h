// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmltree.h"

#include <map>
#include <optional>
#include <set>
#include <variant>

namespace hoithi {

/// The rules by which an item scores responses, as far as they can be followed. What cannot be is never taken for a score.
class QtiRules
{
public:
    using Response = std::set<QString>; ///< identifiers of choices

    /// `processing` and `declaration`, of the response and its mapping, outlive it.
    QtiRules(const XmlElement &processing, const XmlElement &declaration);

    /// Whether they set a score: SCORE, or whatever else holds a number.
    [[nodiscard]] bool areScoring() const { return !m_scores.empty(); }
    /// What a response gets; nothing where the rules leave it open.
    [[nodiscard]] std::optional<double> scoreOf(const Response &response) const;
    /// Whether the response is compared with this choice anywhere.
    [[nodiscard]] bool name(const QString &choice) const { return m_named.contains(choice); }

private:
    const XmlElement &m_processing;
    const XmlElement &m_declaration;
    std::set<QString> m_outcomes; ///< that are set
    std::set<QString> m_scores;   ///< those among them that may be the score
    std::set<QString> m_named;
};

} // namespace hoithi
