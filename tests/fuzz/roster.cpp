// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rostermatcher.h"
#include "fuzzing.h"
#include "ingest/rosterreader.h"

namespace hoithi::fuzz {

namespace {

void checkEntry(const RosterEntry &entry, const RosterMatcher &matcher)
{
    require(canonicalPhone(entry.phone) == entry.phone, "a canonical phone stays as it is");
    require(!entry.accountId.isEmpty() || !entry.phone.isEmpty() || !entry.nationalId.isEmpty(),
            "an entry identifies somebody");
    const std::string account = entry.accountId.toStdString();
    const std::string phone = entry.phone.toStdString();
    const std::string id = entry.nationalId.toStdString();
    require(account.empty() || matcher.match(account, {}, {}), "everybody is found by account");
    require(phone.empty() || matcher.match({}, phone, {}), "everybody is found by phone");
    require(id.empty() || matcher.match({}, {}, id), "everybody is found by national id");
    require(!matcher.match({}, {}, {}), "nobody is found by nothing");
}

} // namespace

void takeInput(std::string_view bytes)
{
    const auto entries = readRoster(fileOf(bytes));
    if (!entries) {
        require(!entries.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const RosterMatcher matcher(*entries);
    for (const RosterEntry &entry : *entries)
        checkEntry(entry, matcher);
}

} // namespace hoithi::fuzz
