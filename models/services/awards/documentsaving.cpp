// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/documentsaving.h"

#include "documents/pdfwriter.h"
#include "services/guarded.h"

#include <QPromise>
#include <QThreadPool>

namespace hoithi {

namespace {

Result<void> save(const PagedDocument &document, const QString &title, const QString &path, const std::stop_token &stop,
                  const ProgressCallback &progress, const BeforeSaving &before)
{
    HOITHI_TRY(const QByteArray pdf, writePdf(document, title, stop, progress));
    if (before)
        HOITHI_CHECK(before(pdf));
    return saveVerified(path, pdf);
}

} // namespace

QFuture<Result<void>> saveDocument(std::shared_ptr<const PagedDocument> document, QString title, QString path,
                                   std::stop_token stop, ProgressCallback progress, BeforeSaving before)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> saved = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, document = std::move(document), title = std::move(title),
                                          path = std::move(path), stop = std::move(stop),
                                          progress = std::move(progress), before = std::move(before)] {
        promise->addResult(guarded([&] { return save(*document, title, path, stop, progress, before); }));
        promise->finish();
    });
    return saved;
}

} // namespace hoithi
