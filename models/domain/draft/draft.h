// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <map>
#include <tuple>

namespace hoithi {

/// What somebody types before anything is recorded of it: a form of one area of the work, "decision", about one subject, "round 2".
struct DraftKey
{
    QString area;
    QString subject;

    friend bool operator==(const DraftKey &, const DraftKey &) = default;
    friend bool operator<(const DraftKey &one, const DraftKey &other)
    {
        return std::tie(one.area, one.subject) < std::tie(other.area, other.subject);
    }
};

/// Each field of the form by its name.
using DraftContent = std::map<QString, QString>;

/// As it stands in the contest, which everybody sees. Unlike a fact it is changed, one version after another.
struct Draft
{
    DraftKey key;
    qint64 version = 0; ///< 0: nobody has saved it yet
    DraftContent content;
    QString editedBy;
    Instant editedAtUtc;
};

/// What became of saving: what stands in the contest now, which is somebody else's where it was not saved.
struct DraftSaving
{
    bool saved = false;
    Draft current;
};

} // namespace hoithi
