// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/dumpfiles/rowsurroundings.h"

#include "ingest/layout/profilechoices.h"
#include "ingest/rows/rowfinder.h"
#include "ingest/source/filebytes.h"
#include "services/import/profiles/profilechoice.h"

#include <QFileInfo>

namespace hoithi {

namespace {

/// So much of one text is shown.
constexpr std::size_t shownBytes = 20'000;

QString shownText(const std::string &text)
{
    const std::string_view start = std::string_view(text).substr(0, shownBytes);
    return QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size()));
}

RowAsItStands shown(const SourceRow &row)
{
    RowAsItStands view{row.line, {}, !row.isTable};
    if (!row.isTable)
        view.cells << shownText(row.text);
    for (const std::string &cell : row.cells)
        view.cells << shownText(cell);
    return view;
}

RowSurroundings asView(const DumpPart &part, const FoundRow &found)
{
    RowSurroundings view;
    view.place = part.place();
    view.isSheet = found.sheet.has_value();
    if (found.sheet)
        view.place = Services::tr("%1, sheet “%2”").arg(view.place, *found.sheet);
    for (const std::string &column : found.columns)
        view.columns << shownText(column);
    for (const SourceRow &row : found.rows)
        view.rows.push_back(shown(row));
    view.chosen = static_cast<int>(found.chosen);
    view.fault = found.fault ? static_cast<int>(*found.fault) : -1;
    return view;
}

Result<DumpPart> partOf(const RowRequest &request, const ReadWatch &watch)
{
    HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(request.file, watch));
    for (const DumpPart &part : parts) {
        if (parts.size() == 1 || part.name() == request.dump || part.isNamedAs(request.dump))
            return part;
    }
    return failure(ErrorCode::NotFound, Services::tr("%1 does not hold “%2”. Choose the file as it was when it was "
                                                     "read.")
                                            .arg(request.file, request.dump));
}

} // namespace

Result<RowSurroundings> readRowSurroundings(Store &store, const RowRequest &request, const std::stop_token &stop,
                                            const ProgressCallback &progress)
{
    const qint64 size = QFileInfo(request.file).size();
    const ReadWatch stopped = [&stop] {
        return !stop.stop_requested();
    };
    HOITHI_TRY(const DumpPart part, partOf(request, stopped));
    HOITHI_TRY(const MappingProfile profile,
               profileFor(store, {request.roundNumber, {request.file}, request.profileFile, {}, {}, request.profile}));
    qint64 pieces = 0;
    const ReadWatch watch = [&] {
        if (progress)
            progress({std::min(size, FileBytes::defaultChunkSize * pieces++), size, 0});
        return !stop.stop_requested();
    };
    RowPlace place{request.issue.line, chosen<DumpField>(dumpFieldNames, request.issue.field),
                   request.issue.text.toStdString(), static_cast<std::size_t>(std::max(request.around, 0))};
    HOITHI_TRY(const FoundRow found, findRow(part, profile, place, watch));
    return asView(part, found);
}

} // namespace hoithi
