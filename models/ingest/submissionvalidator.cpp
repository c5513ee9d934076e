// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/submissionvalidator.h"

#include "ingest/fieldtext.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hoithi {

namespace {

constexpr std::size_t idLimit = 64;

/// The offending text as it can be stored and shown: short, whole characters, no NUL.
QString shownText(std::string_view text)
{
    // Four bytes a character at most: what lies beyond is cut anyway.
    const std::string_view start = text.substr(0, 4 * static_cast<std::size_t>(issueTextLimit));
    QString shown =
        QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size())).trimmed().left(issueTextLimit);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
}

ImportIssue issueOf(const RawRecord &record, RejectReason reason, std::optional<DumpField> field, std::string_view text)
{
    ImportIssue issue{record.line, reason, {}, {}};
    if (field) {
        const std::string_view name = dumpFieldName(*field);
        issue.field = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    issue.text = shownText(text);
    return issue;
}

} // namespace

SubmissionValidator::SubmissionValidator(const ValidationContext &context, const MappingProfile &profile)
    : m_context(context), m_time(profile.time), m_duration(profile.duration), m_answerForm(profile.answers.form),
      m_decoder(profile.answers)
{}

std::optional<ImportIssue> SubmissionValidator::validate(RawRecord &record, SubmissionBlock &block)
{
    if (record.malformed)
        return issueOf(record, RejectReason::MalformedRow, record.faultField, record.faultText);
    clean(record);
    Submission row;
    if (const Checked fault = check(record, row)) {
        if (record.answersApart && fault->field == DumpField::Answers)
            record[DumpField::Answers] = joinedAnswers(record.answerTexts);
        return issueOf(record, fault->reason, fault->field, fault->field ? record[*fault->field] : record.faultText);
    }
    keep(record, row, block);
    return std::nullopt;
}

/// To show them as they stand.
std::string_view SubmissionValidator::joinedAnswers(std::span<const std::string_view> texts)
{
    m_shownAnswers.clear();
    for (const std::string_view text : texts)
        m_shownAnswers.append(m_shownAnswers.empty() ? "" : ", ").append(text.empty() ? "-" : text);
    return m_shownAnswers;
}

void SubmissionValidator::clean(RawRecord &record)
{
    std::string_view &fullName = record[DumpField::FullName];
    m_fullName = std::exchange(fullName, {}); // kept as given, unlike all else
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        if (!record.fields[i].empty())
            record.fields[i] = composedField(trimmedField(record.fields[i]), m_scratch[i]);
    }
    fullName = trimmedField(m_fullName); // of which only matters whether there is one
}

SubmissionValidator::Checked SubmissionValidator::check(RawRecord &record, Submission &row)
{
    if (Checked fault = checkShape(record))
        return fault;
    if (Checked fault = checkPresence(record))
        return fault;
    if (Checked fault = checkRound(record))
        return fault;
    const PaperSpec *paper = paperOf(record);
    if (paper == nullptr)
        return Fault{RejectReason::UnknownPaper, DumpField::PaperCode};
    if (Checked fault = checkTimes(record, row))
        return fault;
    if (Checked fault = checkAnswers(record, *paper))
        return fault;
    return checkPrediction(record, row);
}

/// What makes the row unreadable although its format is sound.
SubmissionValidator::Checked SubmissionValidator::checkShape(RawRecord &record)
{
    for (const DumpField id : {DumpField::SubmissionKey, DumpField::AccountId}) {
        if (record[id].size() > idLimit && characterCount(record[id]) > idLimit)
            return Fault{RejectReason::MalformedRow, id};
    }
    // A reader takes arrays as the contract has them; numbers from 0 would be shifted by that, and wordings be none.
    const bool asContract = m_answerForm == AnswerForm::Letters || m_answerForm == AnswerForm::Numbers;
    if ((record.answersDecoded && asContract) || decodeAnswers(record, nullptr))
        return std::nullopt;
    return Fault{RejectReason::MalformedRow, DumpField::Answers};
}

/// False where they are no JSON though they begin like an array.
bool SubmissionValidator::decodeAnswers(RawRecord &record, const OptionTexts *texts)
{
    record.answers.clear();
    if (record.answersApart) {
        m_decoder.decode(record.answerTexts, texts, record.answers);
        return true;
    }
    const std::string_view answers = record[DumpField::Answers];
    record.answersDecoded = answers.starts_with('[');
    if (record.answersDecoded)
        return m_decoder.decodeJson(answers, record.answers, texts);
    m_decoder.decode(answers, texts, record.answers);
    return true;
}

SubmissionValidator::Checked SubmissionValidator::checkPresence(const RawRecord &record) const
{
    for (const DumpField field : requiredDumpFields) {
        const bool isArray = field == DumpField::Answers && (record.answersDecoded || record.answersApart);
        if (record[field].empty() && !isArray)
            return Fault{RejectReason::MissingField, field};
    }
    return std::nullopt;
}

SubmissionValidator::Checked SubmissionValidator::checkRound(const RawRecord &record) const
{
    const std::string_view text = record[DumpField::Round];
    if (text.empty())
        return std::nullopt;
    int round = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), round);
    if (parsed.ec == std::errc{} && parsed.ptr == text.data() + text.size() && round == m_context.roundNumber)
        return std::nullopt;
    return Fault{RejectReason::WrongRound, DumpField::Round};
}

const PaperSpec *SubmissionValidator::paperOf(const RawRecord &record) const
{
    const std::string_view code = record[DumpField::PaperCode];
    if (code.empty() && m_context.papers.size() == 1)
        return &m_context.papers.front();
    const auto found = std::ranges::find(m_context.papers, code, &PaperSpec::code);
    return found == m_context.papers.end() || code.empty() ? nullptr : &*found;
}

TimeFormat SubmissionValidator::formatOf(const RawRecord &record, DumpField field) const
{
    return record.isSerial[static_cast<std::size_t>(field)] ? TimeFormat::Excel : m_time;
}

SubmissionValidator::Checked SubmissionValidator::checkTimes(const RawRecord &record, Submission &row) const
{
    const std::string_view started = record[DumpField::StartedAt];
    const auto submitted = parseTime(record[DumpField::SubmittedAt], formatOf(record, DumpField::SubmittedAt));
    if (!started.empty()) {
        row.startedAtUtc = startOf(record, submitted);
        if (!row.startedAtUtc)
            return Fault{RejectReason::BadTime,
                         m_duration && !submitted ? DumpField::SubmittedAt : DumpField::StartedAt};
    }
    if (!submitted)
        return Fault{RejectReason::BadTime, DumpField::SubmittedAt};
    row.submittedAtUtc = *submitted;
    if (row.startedAtUtc && *row.startedAtUtc > *submitted)
        return Fault{RejectReason::EndsBeforeStart, DumpField::SubmittedAt};
    if (*submitted < m_context.opensAtUtc || *submitted >= m_context.closesAtUtc)
        return Fault{RejectReason::OutsideWindow, DumpField::SubmittedAt};
    return std::nullopt;
}

std::optional<Instant> SubmissionValidator::startOf(const RawRecord &record,
                                                    const std::optional<Instant> &submitted) const
{
    const std::string_view started = record[DumpField::StartedAt];
    if (!m_duration)
        return parseTime(started, formatOf(record, DumpField::StartedAt));
    const auto took = parseDuration(started, *m_duration);
    return took && submitted ? std::optional(*submitted - *took) : std::nullopt;
}

SubmissionValidator::Checked SubmissionValidator::checkAnswers(RawRecord &record, const PaperSpec &paper)
{
    if (m_answerForm == AnswerForm::Texts && paper.texts && !decodeAnswers(record, paper.texts.get()))
        return Fault{RejectReason::MalformedRow, DumpField::Answers};
    if (record.answers.size() != static_cast<std::size_t>(paper.questionCount))
        return Fault{RejectReason::BadAnswersLength, DumpField::Answers};
    const OptionSet options = (OptionSet{1} << paper.optionCount) - 1;
    if (std::ranges::any_of(record.answers, [options](OptionSet answer) { return (answer & ~options) != 0; }))
        return Fault{RejectReason::BadOption, DumpField::Answers};
    m_answers.clear();
    AnswerDecoder::appendCanonical(record.answers, m_answers);
    return std::nullopt;
}

SubmissionValidator::Checked SubmissionValidator::checkPrediction(const RawRecord &record, Submission &row)
{
    const std::string_view text = record[DumpField::Prediction];
    if (text.empty())
        return std::nullopt;
    qint64 number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.front() == '-' || parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size())
        return Fault{RejectReason::BadPrediction, DumpField::Prediction};
    row.prediction = number;
    return std::nullopt;
}

void SubmissionValidator::keep(const RawRecord &record, Submission &row, SubmissionBlock &block)
{
    using enum DumpField;
    row.line = record.line;
    row.submissionId = block.keep(record[SubmissionKey]);
    row.accountId = block.keep(record[AccountId]);
    row.fullName = block.keep(m_fullName);
    row.phone = block.keep(record[Phone]);
    row.nationalId = block.keep(record[NationalId]);
    row.agencyCode = block.keep(record[AgencyCode]);
    row.agencyName = block.keep(record[AgencyName]);
    row.paperCode = block.keep(record[PaperCode]);
    row.answers = block.keep(m_answers);
    if (m_context.agency)
        row.agencyId = m_context.agency(row.agencyCode, row.agencyName);
    row.excluded = m_context.roster.match(row.accountId, row.phone, row.nationalId).has_value();
    block.rows.push_back(row);
}

} // namespace hoithi
