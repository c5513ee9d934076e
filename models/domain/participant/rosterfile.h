// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterentry.h"

#include <QtGlobal>

#include <vector>

namespace hoithi {

/// Where something stands in a file.
struct RosterPlace
{
    QString sheet; ///< empty in a text file
    quint64 line = 0;
    QString cell; ///< "C12"; empty in a text file, and where the whole line is meant

    friend bool operator==(const RosterPlace &, const RosterPlace &) = default;
};

enum class RosterProblemKind {
    // such a line is not taken
    Unreadable, ///< has more or fewer fields than the header, or an open quote
    BadCell,    ///< a formula that failed
    NotUtf8,    ///< bytes that are no text, in `column`
    TooLong,
    AccountTooLong, ///< no submission has such an account
    NoBody,
    NoName,
    IdentifiesNobody,
    // such a line is taken
    BodyFromTitle, ///< the heading above says which body it is
    PhoneZeroRestored,
    PhoneLooksWrong,
    IdZeroRestored,
    IdLooksWrong,
    SheetWithoutHeader,
    SameAccount, ///< as another; so the next two
    SamePhone,
    SameNationalId
};

/// Whether a line with it is not taken.
[[nodiscard]] constexpr bool isRosterError(RosterProblemKind kind)
{
    return kind <= RosterProblemKind::IdentifiesNobody;
}

/// Something to look at in a file. Holds no name, no phone and no national id, so that it can be said anywhere.
struct RosterProblem
{
    RosterProblemKind kind{};
    RosterPlace place;
    int column = 0;              ///< from 1, where the problem is about one
    RosterPlace otherPlace = {}; ///< whom it concerns besides: a line of the file,
    qint64 otherEntry = 0;       ///< or an entry of the roster

    friend bool operator==(const RosterProblem &, const RosterProblem &) = default;
};

/// A line of a file with a person on it.
struct RosterRow
{
    RosterEntry entry;
    RosterPlace place;
};

/// What a file says. A line of `rows` may still have problems, errors among them.
struct RosterFile
{
    std::vector<RosterRow> rows;
    std::vector<RosterProblem> problems; ///< in the order of the file
};

} // namespace hoithi
