// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/documentsaving.h"

#include "documents/pdfwriter.h"

#include <QPromise>
#include <QThreadPool>

namespace hoithi {

QFuture<Result<void>> saveDocument(std::shared_ptr<const PagedDocument> document, QString title, QString path,
                                   std::stop_token stop, ProgressCallback progress)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> saved = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, document = std::move(document), title = std::move(title),
                                          path = std::move(path), stop = std::move(stop),
                                          progress = std::move(progress)] {
        const Result<QByteArray> pdf = writePdf(*document, title, stop, progress);
        promise->addResult(pdf ? saveVerified(path, *pdf) : Result<void>(failure(pdf.error())));
        promise->finish();
    });
    return saved;
}

} // namespace hoithi
