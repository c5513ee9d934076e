// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rostermatcher.h"
#include "domain/submission/importissue.h"
#include "domain/submission/submission.h"
#include "ingest/answerdecoder.h"
#include "ingest/mappingprofile.h"
#include "ingest/rawrecord.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

struct PaperSpec
{
    std::string code; ///< mã đề; empty when the round has one paper without a code
    int questionCount = 0;
    int optionCount = 4;
    std::shared_ptr<const OptionTexts> texts = {}; ///< the wording of the options, where it is known
};

/// The agency of a (code, name) pair as given in a row, or none. Called for each row, on the thread that reads.
using AgencyLookup = std::function<AgencyId(std::string_view code, std::string_view name)>;

/// What a row is checked against.
struct ValidationContext
{
    int roundNumber = 1;
    Instant opensAtUtc;
    Instant closesAtUtc; ///< the first moment that is too late
    std::vector<PaperSpec> papers;
    AgencyLookup agency;
    RosterMatcher roster;
};

/// Makes a Submission of each row, or says the first reason why not, in the order of RejectReason. Whether a submission_id is
/// a duplicate is not known here.
class SubmissionValidator
{
public:
    /// The context must outlive the validator.
    SubmissionValidator(const ValidationContext &context, const MappingProfile &profile);

    /// Appends the row to `block`, or returns what is wrong with it. Changes the record's views (trimmed, NFC).
    [[nodiscard]] std::optional<ImportIssue> validate(RawRecord &record, SubmissionBlock &block);

private:
    struct Fault
    {
        RejectReason reason = RejectReason::MalformedRow;
        std::optional<DumpField> field;
    };
    using Checked = std::optional<Fault>;

    [[nodiscard]] std::string_view joinedAnswers(std::span<const std::string_view> texts);
    void clean(RawRecord &record);
    [[nodiscard]] Checked check(RawRecord &record, Submission &row);
    [[nodiscard]] Checked checkShape(RawRecord &record);
    [[nodiscard]] bool decodeAnswers(RawRecord &record, const OptionTexts *texts);
    [[nodiscard]] Checked checkPresence(const RawRecord &record) const;
    [[nodiscard]] Checked checkRound(const RawRecord &record) const;
    [[nodiscard]] const PaperSpec *paperOf(const RawRecord &record) const;
    [[nodiscard]] Checked checkTimes(const RawRecord &record, Submission &row) const;
    [[nodiscard]] TimeFormat formatOf(const RawRecord &record, DumpField field) const;
    [[nodiscard]] std::optional<Instant> startOf(const RawRecord &record,
                                                 const std::optional<Instant> &submitted) const;
    [[nodiscard]] Checked checkAnswers(RawRecord &record, const PaperSpec &paper);
    [[nodiscard]] static Checked checkPrediction(const RawRecord &record, Submission &row);
    void keep(const RawRecord &record, Submission &row, SubmissionBlock &block);

    const ValidationContext &m_context;
    TimeFormat m_time;
    std::optional<DurationUnit> m_duration;
    AnswerForm m_answerForm;
    AnswerDecoder m_decoder;
    std::array<std::string, dumpFieldCount> m_scratch;
    std::string_view m_fullName; ///< of the row at hand
    std::string m_answers;
    std::string m_shownAnswers; ///< of answers that came apart
};

} // namespace hoithi
