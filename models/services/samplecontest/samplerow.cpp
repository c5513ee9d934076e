// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplerow.h"

#include "base/instant.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>

#include <array>
#include <utility>

namespace hoithi {

namespace {

constexpr qsizetype bufferSize = 1 << 20;

constexpr char csvHeader[] = "submission_id,account_id,full_name,phone,national_id,agency_code,agency_name,round,"
                             "paper_code,started_at,submitted_at,answers,prediction";

void appendNumber(QByteArray &text, qint64 number, int width)
{
    std::array<char, 8> digits{};
    for (int i = width - 1; i >= 0; --i) {
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    text.append(digits.data(), width);
}

void appendCell(QByteArray &line, const QByteArray &text)
{
    if (text.contains(',') || text.contains('"')) {
        line += '"';
        line += QByteArray(text).replace("\"", "\"\"");
        line += '"';
    } else {
        line += text;
    }
}

void appendMember(QByteArray &line, const char *name, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    line += line.endsWith('{') ? "\"" : ",\"";
    line += name;
    line += "\":\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            line += '\\';
        line += c;
    }
    line += '"';
}

/// A whole number stays one in JSON; anything else is text, for the reader to refuse.
void appendNumberMember(QByteArray &line, const char *name, const QByteArray &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    if (!isNumber) {
        appendMember(line, name, text);
        return;
    }
    line += ",\"";
    line += name;
    line += "\":" + text;
}

void appendAnswersMember(QByteArray &line, const QByteArray &answers)
{
    if (answers.isEmpty())
        return;
    line += ",\"answers\":[";
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (i > 0)
            line += ',';
        if (answers[i] == '-') {
            line += "null";
        } else {
            line += '"';
            line += answers[i];
            line += '"';
        }
    }
    line += ']';
}

} // namespace

QByteArray sampleTimeText(qint64 millis, SampleTimeStyle style)
{
    Instant instant = fromMillis(millis);
    if (style != SampleTimeStyle::Utc)
        instant += contestUtcOffset;
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const qint64 inDay = (instant - day).count();

    QByteArray text;
    text.reserve(32);
    appendNumber(text, static_cast<int>(date.year()), 4);
    text += '-';
    appendNumber(text, static_cast<unsigned>(date.month()), 2);
    text += '-';
    appendNumber(text, static_cast<unsigned>(date.day()), 2);
    text += 'T';
    appendNumber(text, inDay / 3'600'000, 2);
    text += ':';
    appendNumber(text, inDay / 60'000 % 60, 2);
    text += ':';
    appendNumber(text, inDay / 1000 % 60, 2);
    text += '.';
    appendNumber(text, inDay % 1000, 3);
    if (style == SampleTimeStyle::Offset)
        text += "+07:00";
    else if (style == SampleTimeStyle::Utc)
        text += 'Z';
    return text;
}

void SampleRowWriter::ArchiveCloser::operator()(archive *handle) const
{
    archive_write_free(handle);
}

SampleRowWriter::SampleRowWriter(QString path)
    : m_path(std::move(path)), m_file(m_path), m_json(m_path.endsWith(QStringLiteral(".ndjson")))
{
    m_buffer.reserve(bufferSize + 4096);
}

SampleRowWriter::~SampleRowWriter() = default;

Error SampleRowWriter::writeError(const QString &detail) const
{
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("SampleContest", "The file %1 could not be written. "
                                                              "Check the folder and the free space.")
                     .arg(m_path),
                 detail};
}

Result<void> SampleRowWriter::openArchive()
{
    m_archive.reset(archive_write_new());
    archive *handle = m_archive.get();
    const QByteArray path = QFile::encodeName(m_path);
    // Without the time of writing in the gzip header, equal rows give equal files.
    const bool opened = handle != nullptr && archive_write_set_format_raw(handle) == ARCHIVE_OK
                        && archive_write_add_filter_gzip(handle) == ARCHIVE_OK
                        && archive_write_set_filter_option(handle, "gzip", "timestamp", nullptr) == ARCHIVE_OK
                        && archive_write_open_filename(handle, path.constData()) == ARCHIVE_OK;
    if (!opened)
        return failure(writeError(handle == nullptr ? QString() : QString::fromUtf8(archive_error_string(handle))));

    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_pathname(entry.get(), "dump.csv");
    if (archive_write_header(handle, entry.get()) != ARCHIVE_OK)
        return failure(writeError(QString::fromUtf8(archive_error_string(handle))));
    return {};
}

Result<void> SampleRowWriter::open(Format format)
{
    if (m_path.endsWith(QStringLiteral(".gz"))) {
        HOITHI_CHECK(openArchive());
    } else if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return failure(writeError(m_file.errorString()));
    }
    if (format.carriageReturns)
        m_lineEnd = "\r\n";
    if (format.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    if (!m_json)
        m_buffer += csvHeader + m_lineEnd;
    return {};
}

void SampleRowWriter::appendCsv(const SampleRow &row)
{
    const std::array<const QByteArray *, 13> cells{&row.submissionId, &row.accountId,  &row.fullName,    &row.phone,
                                                   &row.nationalId,   &row.agencyCode, &row.agencyName,  &row.round,
                                                   &row.paperCode,    &row.startedAt,  &row.submittedAt, &row.answers,
                                                   &row.prediction};
    // A malformed row broke off in the middle, as when the connection did.
    const std::size_t count = row.malformed ? 5 : cells.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            m_buffer += ',';
        appendCell(m_buffer, *cells[i]);
    }
}

void SampleRowWriter::appendJson(const SampleRow &row)
{
    QByteArray line = "{";
    appendMember(line, "submission_id", row.submissionId);
    appendMember(line, "account_id", row.accountId);
    appendMember(line, "full_name", row.fullName);
    appendMember(line, "phone", row.phone);
    appendMember(line, "national_id", row.nationalId);
    appendMember(line, "agency_code", row.agencyCode);
    appendMember(line, "agency_name", row.agencyName);
    appendNumberMember(line, "round", row.round);
    appendMember(line, "paper_code", row.paperCode);
    appendMember(line, "started_at", row.startedAt);
    appendMember(line, "submitted_at", row.submittedAt);
    appendAnswersMember(line, row.answers);
    appendNumberMember(line, "prediction", row.prediction);
    m_buffer += row.malformed ? line.left(line.size() / 2) : line + "}";
}

Result<void> SampleRowWriter::write(const SampleRow &row)
{
    if (m_json)
        appendJson(row);
    else
        appendCsv(row);
    m_buffer += m_lineEnd;
    if (m_buffer.size() >= bufferSize)
        return flush();
    return {};
}

Result<void> SampleRowWriter::flush()
{
    if (m_archive) {
        if (archive_write_data(m_archive.get(), m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())) < 0)
            return failure(writeError(QString::fromUtf8(archive_error_string(m_archive.get()))));
    } else if (m_file.write(m_buffer) != m_buffer.size()) {
        return failure(writeError(m_file.errorString()));
    }
    m_buffer.resize(0);
    return {};
}

Result<void> SampleRowWriter::close()
{
    HOITHI_CHECK(flush());
    if (m_archive && archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return failure(writeError(QString::fromUtf8(archive_error_string(m_archive.get()))));
    if (!m_archive && !m_file.flush())
        return failure(writeError(m_file.errorString()));
    m_archive.reset();
    m_file.close();
    return {};
}

} // namespace hoithi
