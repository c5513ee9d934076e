// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumprows.h"

#include "fuzzing.h"
#include "ingest/answerdecoder.h"
#include "ingest/fieldtext.h"

#include <simdjson.h>

namespace hoithi::fuzz {

namespace {

ValidationContext makeSmallRound()
{
    ValidationContext context;
    context.opensAtUtc = parseTime("2023-09-15T00:00:00", TimeFormat::Iso).value();
    context.closesAtUtc = parseTime("2023-09-22T00:00:00", TimeFormat::Iso).value();
    context.papers = {{"P1", 4, 4}, {"P2", 4, 26}};
    context.agency = [](std::string_view code, std::string_view) {
        return AgencyId(code == "474" ? 1 : 0);
    };
    const std::vector<RosterEntry> roster{{QStringLiteral("BTC"), QStringLiteral("Lê Thị Mẫu"), QStringLiteral("a9"),
                                           QStringLiteral("0912345678"), QStringLiteral("191919191")}};
    context.roster = RosterMatcher(roster);
    return context;
}

void checkStorable(std::string_view text)
{
    require(simdjson::validate_utf8(text.data(), text.size()), "a stored text is UTF-8");
    require(text.find('\0') == std::string_view::npos, "a stored text holds no NUL");
}

void checkText(std::string_view text)
{
    checkStorable(text);
    require(trimmedField(text) == text, "a stored text has no outer white space");
    const QString given = toText(text);
    require(given.normalized(QString::NormalizationForm_C) == given, "a stored text is composed");
}

std::size_t paperIndexOf(const Submission &row)
{
    const auto &papers = smallRound().papers;
    const auto found = std::ranges::find(papers, row.paperCode, &PaperSpec::code);
    return static_cast<std::size_t>(found - papers.begin());
}

} // namespace

const ValidationContext &smallRound()
{
    static const ValidationContext context = makeSmallRound();
    return context;
}

void checkRow(const Submission &row)
{
    for (const std::string_view text : {row.submissionId, row.accountId, row.phone, row.nationalId, row.agencyCode,
                                        row.agencyName, row.paperCode, row.answers})
        checkText(text);
    checkStorable(row.fullName); // kept as given
    require(!row.submissionId.empty() && !row.accountId.empty() && !trimmedField(row.fullName).empty(),
            "required fields are there");
    require(characterCount(row.submissionId) <= 64 && characterCount(row.accountId) <= 64, "ids keep their limit");
    require(row.submittedAtUtc >= smallRound().opensAtUtc && row.submittedAtUtc < smallRound().closesAtUtc,
            "accepted within the window");
    require(!row.startedAtUtc || *row.startedAtUtc <= row.submittedAtUtc, "ends after its start");
    require(!row.prediction || *row.prediction >= 0, "a prediction is not negative");
    require(paperIndexOf(row) < smallRound().papers.size(), "the paper is one of the round's");
    std::vector<OptionSet> answers;
    AnswerDecoder::decodeText(row.answers, answers);
    std::string again;
    AnswerDecoder::appendCanonical(answers, again);
    require(answers.size() == 4 && again == row.answers, "stored answers are canonical");
    const OptionSet options = (OptionSet{1} << smallRound().papers[paperIndexOf(row)].optionCount) - 1;
    require(std::ranges::all_of(answers, [&](OptionSet answer) { return (answer & ~options) == 0; }),
            "stored answers are options of the paper");
}

void checkIssue(const ImportIssue &issue)
{
    require(issue.line > 0, "an issue has a line");
    require(issue.text.size() <= issueTextLimit, "an issue's text is short");
    require(issue.text.isValidUtf16() && !issue.text.contains(QChar(QChar::Null)), "an issue's text can be stored");
    require(issue.reason != RejectReason::DuplicateSubmission, "readers do not know duplicates");
    const std::string field = issue.field.toStdString();
    require(field.empty() || std::ranges::find(dumpFieldNames, field) != dumpFieldNames.end(),
            "an issue's field is known");
}

std::string textOf(const Submission &row)
{
    std::string text = std::to_string(row.line);
    for (const std::string_view field : {row.submissionId, row.accountId, row.fullName, row.phone, row.nationalId,
                                         row.agencyCode, row.agencyName, row.paperCode, row.answers})
        text.append(1, '\x1F').append(field);
    text.append(1, '\x1F').append(std::to_string(toMillis(row.submittedAtUtc)));
    text.append(1, '\x1F').append(row.startedAtUtc ? std::to_string(toMillis(*row.startedAtUtc)) : std::string());
    text.append(1, '\x1F').append(row.prediction ? std::to_string(*row.prediction) : std::string());
    return text.append(row.excluded ? "\x1F"
                                      "excluded\n"
                                    : "\n");
}

std::string textOf(const ImportIssue &issue)
{
    std::string text = std::to_string(issue.line).append(1, '!').append(rejectReasonCode(issue.reason));
    text.append(1, ' ').append(issue.field.toStdString()).append(1, ' ').append(issue.text.toStdString());
    return text.append(1, '\n');
}

std::string readAll(RecordReader &reader, RowLines lines)
{
    SubmissionValidator validator(smallRound(), {});
    SubmissionBlock block;
    RawRecord record;
    std::string text;
    std::uint64_t line = 0;
    for (std::size_t accepted = 0;;) {
        const Result<bool> any = reader.next(record);
        if (!any)
            return text.append(any.error().message.toStdString());
        if (!*any)
            return text;
        require(lines == RowLines::Shared ? record.line >= line : record.line > line,
                "rows come in the order of their lines");
        line = record.line;
        const auto issue = validator.validate(record, block);
        accepted += issue ? 0U : 1U;
        require(block.rows.size() == accepted, "a row ends in exactly one class");
        if (issue)
            checkIssue(*issue);
        else
            checkRow(block.rows.back());
        text.append(issue ? textOf(*issue) : textOf(block.rows.back()));
    }
}

} // namespace hoithi::fuzz
