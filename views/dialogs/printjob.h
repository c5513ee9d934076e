// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QPainter>

#include <memory>
#include <stop_token>
#include <vector>

class QPrinter;

namespace hoithi {

/// A printer set to the document's paper, its whole page and its title. Never null.
[[nodiscard]] std::shared_ptr<QPrinter> printerFor(const PagedDocument &document, const QString &title);

/// Prints a document page by page, giving the window a turn after each, so that it stays usable. Deletes itself when
/// finished; pages keep their true size.
class PrintJob final : public QObject
{
    Q_OBJECT
public:
    /// `currentPage` (from 0) is what "the current page" of the printer's choice means.
    PrintJob(std::shared_ptr<const PagedDocument> document, std::shared_ptr<QPrinter> printer, int currentPage,
             QObject *parent);
    void start(std::stop_token stop, ProgressCallback progress);

Q_SIGNALS:
    void finished(const hoithi::Result<int> &pagesPrinted);

private:
    void printNext();
    void end(const Result<int> &result);

    std::shared_ptr<const PagedDocument> m_document;
    std::shared_ptr<QPrinter> m_printer;
    std::vector<int> m_pages;
    QPainter m_painter;
    std::stop_token m_stop;
    ProgressCallback m_progress;
    std::size_t m_done = 0;
};

} // namespace hoithi
