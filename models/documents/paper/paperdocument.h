// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"
#include "domain/paper/paper.h"

#include <QString>

#include <memory>
#include <optional>

namespace hoithi {

/// What stands above the questions.
struct PaperHeading
{
    QString parentAuthority; ///< may be empty
    QString issuer;
    QString contestTitle;
    QString roundTitle; ///< "Tuần 1"
    QString timeLimit;  ///< "20 phút"; may be empty
};

/// How a paper is printed.
struct PaperPrinting
{
    PaperHeading heading;
    std::optional<int> variant; ///< index; empty: all variants, each beginning on a page of its own
    PaperKey key = PaperKey::Without;
    bool draft = false; ///< not frozen yet: every page says so
};

/// "Đề thi Tuần 1, mã đề 001 – Hội thi …": a title that tells nothing of the questions.
[[nodiscard]] QString paperTitle(const Paper &paper, const PaperPrinting &printing);

/// The paper laid out on A4, for preview, printer and PDF alike. With the key, right options are marked, each variant ends in a
/// table of answers, and every page says that it has them. InvalidArgument for a variant that is not there, NotFound or
/// BadInput with the question's number for an image that is missing or cannot be shown.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutPaper(const Paper &paper, const PaperPrinting &printing,
                                                                 const PaperImages &images);

/// The same as a document for Word, to be edited or printed there.
[[nodiscard]] Result<QByteArray> paperDocx(const Paper &paper, const PaperPrinting &printing,
                                           const PaperImages &images);

} // namespace hoithi
