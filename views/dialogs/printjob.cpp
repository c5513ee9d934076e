// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/printjob.h"

#include <QPageLayout>
#include <QPrinter>
#include <QTimer>

#include <algorithm>

namespace hoithi {

namespace {

constexpr double millimetresPerInch = 25.4;

std::vector<int> chosenPages(const QPrinter &printer, int pageCount, int currentPage)
{
    int first = 0;
    int last = pageCount - 1;
    if (printer.printRange() == QPrinter::PageRange) {
        first = std::max(printer.fromPage() - 1, first);
        last = std::min(printer.toPage() - 1, last);
    } else if (printer.printRange() == QPrinter::CurrentPage) {
        first = last = currentPage;
    }
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

} // namespace

std::shared_ptr<QPrinter> printerFor(const PagedDocument &document, const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QSizeF paper = document.pageSize();
    const bool landscape = paper.width() > paper.height();
    printer->setPageLayout({QPageSize(landscape ? paper.transposed() : paper, QPageSize::Millimeter),
                            landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()});
    printer->setFullPage(true);
    printer->setDocName(title);
    return printer;
}

PrintJob::PrintJob(std::shared_ptr<const PagedDocument> document, std::shared_ptr<QPrinter> printer, int currentPage,
                   QObject *parent)
    : QObject(parent), m_document(std::move(document)), m_printer(std::move(printer)),
      m_pages(chosenPages(*m_printer, m_document->pageCount(), currentPage))
{}

void PrintJob::start(std::stop_token stop, ProgressCallback progress)
{
    m_stop = std::move(stop);
    m_progress = std::move(progress);
    m_printer->setFullPage(true); // the dialog may have set the printer's margins again
    if (m_pages.empty() || !m_painter.begin(m_printer.get()))
        return end(failure(ErrorCode::Io, tr("The printer refused the pages. Check it and print again.")));
    printNext();
}

void PrintJob::printNext()
{
    if (m_stop.stop_requested()) {
        m_printer->abort();
        return end(failure(ErrorCode::Cancelled, tr("Printing was stopped.")));
    }
    if (m_done == m_pages.size())
        return end(static_cast<int>(m_done));
    if (m_done > 0 && !m_printer->newPage())
        return end(failure(ErrorCode::Io, tr("The printer took no more pages. Check it and print again.")));
    m_painter.save();
    const double unit = m_printer->resolution() / millimetresPerInch;
    m_painter.scale(unit, unit);
    m_document->paint(m_painter, m_pages[m_done++]);
    m_painter.restore();
    m_progress({static_cast<qint64>(m_done), static_cast<qint64>(m_pages.size()), 0});
    QTimer::singleShot(0, this, &PrintJob::printNext);
}

void PrintJob::end(const Result<int> &result)
{
    const bool finishedWell = !m_painter.isActive() || m_painter.end();
    if (result && !finishedWell)
        Q_EMIT finished(failure(ErrorCode::Io, tr("The printer took no more pages. Check it and print again.")));
    else
        Q_EMIT finished(result);
    deleteLater();
}

} // namespace hoithi
