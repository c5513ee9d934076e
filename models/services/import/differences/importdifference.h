// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <vector>

namespace hoithi {

/// What a dump does to a round that has submissions already.
enum class DifferenceKind {
    Added,   ///< not stored yet
    Changed, ///< stored with other content: what is stored stays, and the row is a conflict
    Vanished ///< stored, and in none of the files as a row that can be read
};

/// "added", "changed", "vanished"
[[nodiscard]] QString differenceName(DifferenceKind kind);

/// A field whose values differ, by its name in the dump. Times are texts in ISO 8601, UTC; phones and national ids are masked; what was
/// left out is null.
struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct ImportDifference
{
    DifferenceKind kind{};
    QString file; ///< in which it stands at `line`; of one that vanished the file that it came with
    quint64 line = 0;
    QString submissionId;
    QString accountId;
    QString fullName;
    std::vector<FieldChange> fields; ///< of one that changed; empty where it differs from a row of another chosen file

    friend bool operator==(const ImportDifference &, const ImportDifference &) = default;
};

} // namespace hoithi
