// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencystage.h"
#include "fuzzing.h"
#include "ingest/agencies/agencyreader.h"

namespace hoithi::fuzz {

namespace {

/// What the lines are held against: two agencies, one above the other.
AgencyHistory someAgencies()
{
    std::vector<Agency> agencies(2);
    agencies[0] = {AgencyId(1), QStringLiteral("474"), QStringLiteral("Thành phố Huế"), {}, {}, {}, 100, {}};
    agencies[1] = {
        AgencyId(2), QStringLiteral("19750"), QStringLiteral("Phường Tây Lộc"), {}, {}, QStringLiteral("474"), {}, {}};
    return AgencyHistory(agencies);
}

} // namespace

void takeInput(std::string_view bytes)
{
    auto rows = readAgencyFile(fileOf(bytes));
    if (!rows) {
        require(!rows.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const std::size_t count = rows->size();
    const AgencyStage stage = stageAgencies(someAgencies(), std::move(*rows));
    require(stage.rows.size() == count, "every line has a state");
    std::vector<AgencyRecord> records;
    for (const StagedAgencyRow &row : stage.rows) {
        require((row.state == AgencyRowState::Invalid) == row.problem.has_value(), "an invalid line says why");
        if (row.state != AgencyRowState::Invalid)
            records.push_back(row.record);
    }
    const AgencyHistory after = with(stage.before, records);
    require(after.circle().isEmpty() && after.missing().isEmpty(), "what is taken leads nowhere wrong");
    for (const AgencyEdit &edit : stage.edits()) {
        require(!problemOf(after, edit) || edit.people, "what was taken can be taken again");
        require(recordOf(after, edit).isEmpty(), "what was taken is so already");
    }
}

} // namespace hoithi::fuzz
