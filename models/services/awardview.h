// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"

#include <QString>

#include <memory>

namespace hoithi {

enum class AwardDocumentKind { Decision, Certificates };

/// A document of an award, laid out: ready to be looked at, printed or saved.
struct AwardDocument
{
    AwardDocumentKind kind = AwardDocumentKind::Decision;
    QString title; ///< official, in Vietnamese: what a PDF and a print queue call it
    std::shared_ptr<const PagedDocument> pages;
};

} // namespace hoithi
