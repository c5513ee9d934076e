// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QDate>
#include <QString>

#include <vector>

namespace hoithi {

struct RoundTag;
using RoundId = Id<RoundTag>;
struct MilestoneTag;
using MilestoneId = Id<MilestoneTag>;

/// One contest; a store holds exactly one. Texts are what documents print.
struct Contest
{
    QString title;            ///< "Hội thi tìm hiểu …"
    QString planNumber;       ///< "2475/KH-STTTT"
    QString parentAuthority;  ///< printed in upright capitals: "ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ"
    QString issuingAuthority; ///< printed in bold capitals: "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
    QString place;            ///< "Thừa Thiên Huế"
    QString presetId;         ///< the preset it was made from: "kh2475"
    int signatureQuorum = 2;  ///< judges who must sign a run

    friend bool operator==(const Contest &, const Contest &) = default;
};

/// A round accepts submissions in [opensAtUtc, closesAtUtc).
struct Round
{
    RoundId id;
    int number = 0; ///< 1-based
    QString title;
    Instant opensAtUtc;
    Instant closesAtUtc;
    bool cancelled = false; ///< nothing is imported into it, and nothing is to be done for it

    friend bool operator==(const Round &, const Round &) = default;
};

/// A line of the plan's schedule, numbered as there ("1.1" … "4").
struct Milestone
{
    QString number;
    QString title;
    QString lead;
    QDate due;
    QString partner = {}; ///< who works with the lead; may be empty
    QDate starts = {};    ///< may be null: only the deadline is known
    QDate doneOn = {};    ///< null until it is done
    bool cancelled = false;
    MilestoneId id = {};

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

} // namespace hoithi
