// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/openeddump.h"

#include "ingest/csvreader.h"
#include "ingest/ingesttexts.h"
#include "ingest/json/jsonreader.h"
#include "ingest/json/ndjsonreader.h"
#include "ingest/layout/layoutdifference.h"
#include "ingest/layout/legacystream.h"
#include "ingest/layout/samplereader.h"
#include "ingest/sheet/packedworkbook.h"
#include "ingest/sheet/sheetreader.h"

#include <QBuffer>

#include <optional>

namespace hoithi {

namespace {

/// An object is the first of many, one a line, unless it soon holds the list of all under "data".
Result<DumpFormat> formatOfObject(TextWindow &window)
{
    constexpr std::size_t soon = std::size_t{64} * 1024;
    while (window.text().size() < soon && !window.atEnd())
        HOITHI_CHECK(window.more());
    return beginsWithData(window.text().substr(0, soon)) ? DumpFormat::Json : DumpFormat::Ndjson;
}

Result<DumpFormat> formatByContent(TextWindow &window)
{
    for (;;) {
        const std::size_t first = window.text().find_first_not_of(" \t\r\n");
        if (first != std::string_view::npos) {
            const char c = window.text()[first];
            return c == '{' ? formatOfObject(window) : c == '[' ? DumpFormat::Json : DumpFormat::Csv;
        }
        if (window.atEnd() || window.text().size() > recordSizeLimit)
            return failure(ErrorCode::BadInput, Ingest::tr("The file holds no rows. Export it again."));
        HOITHI_CHECK(window.more());
    }
}

Result<std::unique_ptr<RecordReader>> textReader(const DumpPart &part, TextWindow &window,
                                                 const MappingProfile &profile)
{
    HOITHI_TRY(const DumpFormat sniffed, formatByContent(window));
    switch (part.format().value_or(sniffed)) {
    case DumpFormat::Ndjson:
        HOITHI_CHECK(profile.requireWholeValues());
        return std::unique_ptr<RecordReader>(std::make_unique<NdjsonReader>(window, profile));
    case DumpFormat::Json:
        HOITHI_CHECK(profile.requireWholeValues());
        return std::unique_ptr<RecordReader>(std::make_unique<JsonReader>(window, profile));
    case DumpFormat::Xlsx:
        return failure(ErrorCode::BadInput,
                       Ingest::tr("%1 is no .xlsx file. Save it as one, or give it the name that it should have.")
                           .arg(part.place()));
    case DumpFormat::Csv:
        break;
    }
    HOITHI_TRY(std::unique_ptr<RecordReader> reader, CsvReader::open(window, profile));
    return reader;
}

/// Other columns than the profile was made for, of what could not be looked at before.
Result<void> checkLayout(const DumpPart &part, const MappingProfile &profile, const ColumnMap *columns)
{
    if (columns == nullptr || profile.madeFor.isEmpty())
        return {};
    const QStringList told = layoutDifferences(profile.madeFor, headerNames({0, columns->names()}));
    if (told.isEmpty())
        return {};
    return failure(ErrorCode::BadInput,
                   Ingest::tr("%1 has other columns than its mapping profile was made for. %2 Look at it, and save "
                              "the profile anew (profile guess).")
                       .arg(part.name(), told.join(u' ')));
}

} // namespace

struct OpenedDump::State
{
    explicit State(DumpBytes &b) : bytes(b) {}

    [[nodiscard]] Result<void> openText(const DumpPart &part, const MappingProfile &profile);
    [[nodiscard]] Result<void> openWorkbook(const DumpPart &part, const MappingProfile &profile,
                                            const ReadWatch &watch);

    DumpBytes &bytes;
    std::unique_ptr<DumpSource> source;
    std::optional<LegacyStream> legacy;
    std::optional<TextWindow> window;
    QBuffer unpacked;
    std::unique_ptr<Workbook> workbook;
    std::unique_ptr<RecordReader> rows;
    ReadWatch watch;
};

Result<void> OpenedDump::State::openText(const DumpPart &part, const MappingProfile &profile)
{
    if (profile.encoding != TextEncoding::Utf8 && !source->isMarked())
        legacy.emplace(*source, profile.encoding);
    window.emplace(legacy ? static_cast<ByteStream &>(*legacy) : *source);
    HOITHI_TRY(rows, textReader(part, *window, profile));
    return {};
}

Result<void> OpenedDump::State::openWorkbook(const DumpPart &part, const MappingProfile &profile, const ReadWatch &stop)
{
    QIODevice *device = source->isPacked() ? nullptr : bytes.device();
    if (part.isStandardInput())
        return failure(otherArchive(part.place()));
    if (device == nullptr) {
        HOITHI_TRY(const QByteArray content, unpackWorkbook(*source, part.place()));
        unpacked.setData(content);
        unpacked.open(QIODevice::ReadOnly);
        device = &unpacked;
    }
    HOITHI_TRY(workbook, Workbook::open(*device, part.place(), stop));
    HOITHI_TRY(rows, SheetReader::open(*workbook, profile));
    return {};
}

OpenedDump::OpenedDump(std::unique_ptr<State> state) : m_state(std::move(state)) {}
OpenedDump::~OpenedDump() = default;

Result<std::unique_ptr<OpenedDump>> OpenedDump::open(DumpBytes &bytes, const DumpPart &part,
                                                     const MappingProfile &profile, const ReadWatch &watch)
{
    auto state = std::make_unique<State>(bytes);
    state->watch = watch;
    HOITHI_TRY(state->source, DumpSource::open(bytes, part.place(), watch, DumpSource::Zips::Given));
    if (state->source->isZip())
        HOITHI_CHECK(state->openWorkbook(part, profile, watch));
    else
        HOITHI_CHECK(state->openText(part, profile));
    HOITHI_CHECK(checkLayout(part, profile, state->rows->columns()));
    return std::unique_ptr<OpenedDump>(new OpenedDump(std::move(state)));
}

DumpFormat OpenedDump::format() const
{
    const RecordReader *rows = m_state->rows.get();
    if (m_state->workbook)
        return DumpFormat::Xlsx;
    if (dynamic_cast<const JsonReader *>(rows) != nullptr)
        return DumpFormat::Json;
    return dynamic_cast<const NdjsonReader *>(rows) != nullptr ? DumpFormat::Ndjson : DumpFormat::Csv;
}

const SheetReader *OpenedDump::sheet() const
{
    return dynamic_cast<const SheetReader *>(m_state->rows.get());
}

Workbook *OpenedDump::workbook()
{
    return m_state->workbook.get();
}

RecordReader &OpenedDump::rows()
{
    return *m_state->rows;
}

/// A workbook is read here and there.
Result<void> OpenedDump::finish()
{
    if (!m_state->workbook)
        return {};
    m_state->rows.reset();
    for (;;) {
        if (m_state->watch && !m_state->watch())
            return failure(ErrorCode::Cancelled, {});
        HOITHI_TRY(const std::string_view piece, m_state->bytes.nextChunk());
        if (piece.empty())
            return {};
    }
}

} // namespace hoithi
