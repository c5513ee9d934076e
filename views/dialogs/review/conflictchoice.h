// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflicts/conflictview.h"

#include <QStringList>

namespace hoithi {

/// The rows that are chosen, in the order of their table; what can be done to all of them, and what keeps them from it, to be shown.
class ConflictChoice
{
public:
    ConflictChoice() = default;
    explicit ConflictChoice(std::vector<const ConflictRow *> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] const std::vector<const ConflictRow *> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<qint64> ids() const;
    [[nodiscard]] QStringList names() const;

    // Each empty where it can be done.
    [[nodiscard]] QString whyNotTake() const;
    [[nodiscard]] QString whyNotKeep() const;
    [[nodiscard]] QString whyNotKeepFile() const;
    [[nodiscard]] QString whyNotUndo() const;

private:
    [[nodiscard]] QString whyNotOne() const;

    std::vector<const ConflictRow *> m_rows;
};

/// The submission and the person.
[[nodiscard]] QString conflictName(const ConflictRow &row);

} // namespace hoithi
