// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/complaints/complaintrecords.h"
#include "storage/database.h"
#include "storage/records.h"

namespace hoithi::test {

/// An invented contest with one row or more in every table. The error of the first insert that fails.
[[nodiscard]] Result<void> fillSampleStore(Database &database);

[[nodiscard]] Contest sampleContest();
[[nodiscard]] std::vector<Round> sampleRounds();
[[nodiscard]] std::vector<Milestone> sampleMilestones();
[[nodiscard]] std::vector<Agency> sampleAgencies();
[[nodiscard]] AnswerKey sampleKey();
[[nodiscard]] ImportBatch sampleBatch();
[[nodiscard]] StoredKeySlot sampleSlot();
[[nodiscard]] StoredContentKey sampleContentKey();
[[nodiscard]] QByteArray sampleRoundKey();
[[nodiscard]] StoredRoundKey sampleWrappedRoundKey(int round);
[[nodiscard]] StoredQuestionSet sampleQuestionSet(int round);
[[nodiscard]] StoredRoundOpening sampleOpening();
[[nodiscard]] std::vector<StoredStanding> sampleStanding();
[[nodiscard]] std::vector<Submission> sampleSubmissions();
[[nodiscard]] StoredComplaint sampleComplaint();
[[nodiscard]] StoredComplaintStep sampleComplaintStep();

} // namespace hoithi::test
