// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencyhistory.h"

namespace hoithi {

/// Which kinds and blocs the agencies of a contest have, and what people call them.
class AgencyTerms
{
public:
    explicit AgencyTerms(const AgencyHistory &history);

    /// The code of the bloc that is meant by its code or by the name that is shown of it, in Vietnamese or English. A text that means
    /// none stays as it is.
    [[nodiscard]] QString bloc(const QString &text) const;
    [[nodiscard]] QString kind(const QString &text) const;
    /// Where no agency has a bloc yet, every one is.
    [[nodiscard]] bool isKnownBloc(const QString &code) const;

private:
    QStringList m_blocs;
    QStringList m_kinds;
};

/// The blocs that agencies have, each once.
[[nodiscard]] QStringList blocsOf(const AgencyHistory &history);

} // namespace hoithi
