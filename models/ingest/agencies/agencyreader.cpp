// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agencies/agencyreader.h"

#include "base/inputfile.h"
#include "containers/spreadsheet.h"
#include "ingest/agencies/agencycells.h"
#include "ingest/csvheader.h"
#include "ingest/csvrecords.h"
#include "ingest/ingesttexts.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr qint64 mostBytes = qint64{8} * 1024 * 1024;
constexpr std::size_t mostRows = 20'000;

Error noHeader()
{
    return {ErrorCode::BadInput,
            Ingest::tr("The file has no header of agencies. Its first line names the columns: “code” (Mã cơ quan), "
                       "and any of “name”, “kind”, “bloc”, “parent_code”, “headcount”, “headcount_from”, “aliases”, "
                       "“merged_into”, “merged_from”, “counted”."),
            {}};
}

/// Takes line after line; those above the header are a title.
class AgencyLines
{
public:
    /// Beside the columns of a sheet notes may stand; in a text, more cells mean that a comma divides what belongs together.
    enum class Beyond { Notes, Faults };

    explicit AgencyLines(Beyond beyond) : m_beyond(beyond) {}
    [[nodiscard]] bool hasHeader() const { return m_columns.has_value(); }
    Result<void> take(quint64 line, const QStringList &cells)
    {
        const bool isBlank = std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            return {};
        if (!m_columns) {
            m_columns = agencyHeader(cells);
            m_width = cells.size();
            const QString twice = m_columns ? repeatedHeading(cells) : QString();
            if (!twice.isEmpty())
                return failure(ErrorCode::BadInput,
                               Ingest::tr("The header has the column “%1” twice. Remove one of them.").arg(twice));
            return {};
        }
        if (m_rows.size() >= mostRows)
            return failure(ErrorCode::BadInput,
                           Ingest::tr("The file has more than %1 agencies. Is it the right file?").arg(mostRows));
        m_rows.push_back(agencyRow(*m_columns, cells, line));
        const bool isWider = !cells.mid(m_width).join(QString()).trimmed().isEmpty();
        if (isWider && m_beyond == Beyond::Faults)
            m_rows.back().problem = AgencyProblem::ExtraCells;
        return {};
    }
    [[nodiscard]] Result<std::vector<AgencyFileRow>> finish()
    {
        if (!m_columns)
            return failure(noHeader());
        return std::move(m_rows);
    }

private:
    Beyond m_beyond;
    std::optional<AgencyColumns> m_columns;
    qsizetype m_width = 0; ///< of the header
    std::vector<AgencyFileRow> m_rows;
};

class TextBytes final : public ByteStream
{
public:
    explicit TextBytes(const QByteArray &bytes) : m_bytes(bytes) {}
    [[nodiscard]] Result<std::string_view> nextChunk() override
    {
        constexpr std::size_t piece = std::size_t{256} * 1024;
        const std::string_view all(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
        const std::string_view next = all.substr(m_at, piece);
        m_at += next.size();
        return next;
    }

private:
    const QByteArray &m_bytes;
    std::size_t m_at = 0;
};

Result<std::vector<AgencyFileRow>> readText(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    TextBytes text(bytes);
    TextWindow window(text);
    HOITHI_TRY(const char delimiter, detectDelimiter(window));
    CsvRecords records(window, delimiter);
    AgencyLines lines(AgencyLines::Beyond::Faults);
    for (;;) {
        HOITHI_TRY(const bool any, records.next());
        if (!any)
            return lines.finish();
        if (records.malformed()) {
            return failure(ErrorCode::BadInput,
                           Ingest::tr("Line %1 of the file cannot be read. Save it as CSV in UTF-8, and try again.")
                               .arg(records.line()));
        }
        QStringList cells;
        for (const std::string_view field : records.fields())
            cells.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        HOITHI_CHECK(lines.take(records.line(), cells));
    }
}

QStringList cellsOf(const std::vector<SheetCell> &row)
{
    QStringList cells;
    for (const SheetCell &cell : row) {
        while (cells.size() < cell.place.column)
            cells.append(QString());
        cells[cell.place.column - 1] = cell.isError ? QString() : cell.text;
    }
    return cells;
}

Result<std::vector<AgencyFileRow>> readBook(const QByteArray &bytes)
{
    HOITHI_TRY(const SpreadsheetReader book, SpreadsheetReader::open(bytes, SpreadsheetReader::Numbers::Stored));
    for (const SheetTitle &sheet : book.sheets()) {
        AgencyLines lines(AgencyLines::Beyond::Notes);
        if (sheet.hidden)
            continue;
        HOITHI_CHECK(book.readRows(sheet, [&lines](int row, const std::vector<SheetCell> &cells) {
            return lines.take(static_cast<quint64>(row), cellsOf(cells));
        }));
        if (lines.hasHeader())
            return lines.finish();
    }
    return failure(noHeader());
}

} // namespace

Result<std::vector<AgencyFileRow>> readAgencyFile(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Ingest::tr("The file %1 cannot be read. Check that you may open it.").arg(path),
                       file.errorString());
    if (file.size() > mostBytes)
        return failure(ErrorCode::BadInput, Ingest::tr("%1 is too large for a list of agencies.").arg(path));
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("PK\x03\x04") ? readBook(bytes) : readText(bytes);
}

} // namespace hoithi
