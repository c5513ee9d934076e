// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencyhistory.h"

#include <optional>
#include <span>
#include <vector>

namespace hoithi {

/// What somebody wants an agency to be. What is left out stays as it is.
struct AgencyEdit
{
    QString code;
    std::optional<QString> name = {};
    std::optional<QString> kind = {};
    std::optional<QString> bloc = {};
    std::optional<QString> parentCode = {};
    std::optional<QStringList> aliases = {};
    std::optional<bool> counted = {};
    std::optional<QString> mergedInto = {}; ///< a code, or '' for none
    QDate mergedSince = {};
    std::optional<int> people = {};
    QDate peopleSince = {}; ///< null: from the beginning
};

/// What a change records of one agency.
struct AgencyRecord
{
    QString code;
    std::optional<AgencyVersion> version = {};
    std::optional<AgencyMerger> merger = {};
    std::vector<AgencyHeadcount> headcounts = {};
    bool isNew = false;

    [[nodiscard]] bool isEmpty() const { return !version && !merger && headcounts.empty(); }
};

enum class AgencyProblem {
    NoCode,         ///< or one that is too long
    UnseenCode,     ///< it has characters that nobody sees
    OtherCase,      ///< another agency has the code in capital or small letters
    NoName,         ///< of a new agency, or one that is too long
    BadText,        ///< too long
    Repeated,       ///< another line has the code
    NoParent,       ///< there is no agency above of this code
    NoSuccessor,    ///< there is no agency to be merged into
    NoDay,          ///< of the merger
    BadDay,         ///< text that is no day
    BadPeople,      ///< text that is no headcount
    PeopleNeedsDay, ///< an earlier headcount has one
    BadCounted,     ///< neither yes nor no
    Itself,         ///< merged into itself
    UnknownBloc,    ///< no agency of the contest has it
    ExtraCells,     ///< a line of a file has more than the header
    Circle,         ///< merged into each other, or above each other, in a circle
    Rests           ///< on what is taken back
};

/// What makes no part of the edit different is left out of the record.
[[nodiscard]] AgencyRecord recordOf(const AgencyHistory &history, const AgencyEdit &edit);
/// The agency whose code differs from this one only in capital and small letters; null where there is none.
[[nodiscard]] const AgencyState *inOtherCase(const AgencyHistory &history, const QString &code);
/// What is wrong with the edit by itself; nothing where all is well.
[[nodiscard]] std::optional<AgencyProblem> problemOf(const AgencyHistory &history, const AgencyEdit &edit);

/// The agencies with these records besides. An agency that is new has no id.
[[nodiscard]] AgencyHistory with(AgencyHistory history, std::span<const AgencyRecord> records);
/// What is wrong with agencies that was not before: a circle, or a code that leads nowhere, with the codes that it is about.
struct AgencyFault
{
    AgencyProblem problem = AgencyProblem::Circle;
    QStringList codes;
};
[[nodiscard]] std::optional<AgencyFault> newFault(const AgencyHistory &before, const AgencyHistory &after);

/// A line of a file, as an edit.
struct AgencyFileRow
{
    quint64 line = 0;
    AgencyEdit edit;
    std::optional<AgencyProblem> problem = {}; ///< what the reader could not read
};

enum class AgencyRowState { Added, Changed, Unchanged, Invalid };

struct StagedAgencyRow
{
    quint64 line = 0;
    AgencyEdit edit;
    AgencyRecord record;
    AgencyRowState state = AgencyRowState::Unchanged;
    std::optional<AgencyProblem> problem = {};
};

/// A file before its import, compared with the agencies.
struct AgencyStage
{
    std::vector<StagedAgencyRow> rows;
    QStringList missing; ///< codes of agencies that the file does not name; they stay
    AgencyHistory before;
    qint64 version = 0;

    [[nodiscard]] qsizetype count(AgencyRowState state) const;
    /// Those of rows that an import records.
    [[nodiscard]] std::vector<AgencyEdit> edits() const;
};

[[nodiscard]] AgencyStage stageAgencies(const AgencyHistory &history, std::vector<AgencyFileRow> rows);

} // namespace hoithi
