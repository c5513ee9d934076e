// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

#include "base/outputfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace hoithi {

namespace {

// One device unit is 1/100 mm, so that positions need no rounding worth seeing.
constexpr int PdfResolution = 2540;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

QPageLayout layoutFor(const QSizeF &sizeMm)
{
    const bool landscape = sizeMm.width() > sizeMm.height();
    const QPageSize size(landscape ? sizeMm.transposed() : sizeMm, QPageSize::Millimeter);
    return {size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

tl::unexpected<Error> notSaved(const OutputFile &file)
{
    if (const QString reason = OutputFile::refusal(file.fileName()); !reason.isEmpty()) {
        return failure(ErrorCode::Io,
                       Messages::tr("%1 could not be saved (%2). Choose another name.").arg(file.fileName(), reason),
                       reason);
    }
    return failure(ErrorCode::Io,
                   Messages::tr("%1 could not be saved (%2). Choose another folder, or free some space.")
                       .arg(file.fileName(), file.errorString()),
                   file.errorString());
}

/// On the disk, and not in its place yet.
Result<std::unique_ptr<OutputFile>> writtenAside(const FileContent &content)
{
    auto file = std::make_unique<OutputFile>(content.path);
    const bool isOpen = file->open(QIODevice::WriteOnly);
    if (isOpen)
        keepToOwner(*file); // some hold keys, others people
    if (isOpen && file->write(content.bytes) == content.bytes.size() && file->flush())
        return file;
    return notSaved(*file);
}

Result<void> verify(const FileContent &content)
{
    QFile written(content.path);
    if (!written.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Messages::tr("The saved file cannot be read back: %1.").arg(written.errorString()));
    if (written.readAll() != content.bytes)
        return failure(ErrorCode::Corrupt,
                       Messages::tr("The saved file differs from what was written. Save it elsewhere."));
    return {};
}

} // namespace

Result<QByteArray> writePdf(const PagedDocument &document, const QString &title, const std::stop_token &stop,
                            const ProgressCallback &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfResolution);
    writer.setPageLayout(layoutFor(document.pageSize()));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("HoiThi"));

    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::Internal, Messages::tr("The PDF could not be started."));
    const qreal unit = PdfResolution / 25.4;
    painter.scale(unit, unit);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, Messages::tr("Making the PDF was cancelled; nothing was saved."));
        if (page > 0 && !writer.newPage())
            return failure(ErrorCode::Internal, Messages::tr("A page could not be added to the PDF."));
        document.paint(painter, page);
        if (progress)
            progress({page + 1, pages, page + 1});
    }
    if (!painter.end())
        return failure(ErrorCode::Internal, Messages::tr("The PDF could not be finished."));
    buffer.close();
    return bytes;
}

Result<void> saveVerified(const QString &path, const QByteArray &bytes)
{
    return saveVerified({{path, bytes}});
}

Result<void> saveVerified(const std::vector<FileContent> &files)
{
    std::vector<std::unique_ptr<OutputFile>> written;
    for (const FileContent &content : files) {
        HOITHI_TRY(std::unique_ptr<OutputFile> file, writtenAside(content));
        written.push_back(std::move(file));
    }
    for (const auto &file : written) {
        if (!commitWhole(*file))
            return notSaved(*file);
    }
    for (const FileContent &content : files)
        HOITHI_CHECK(verify(content));
    return {};
}

} // namespace hoithi
