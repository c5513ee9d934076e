// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"
#include "documents/documenttemplate.h"

#include <QDate>
#include <QPointF>
#include <QString>

#include <memory>
#include <span>

namespace hoithi {

/// What one certificate says.
struct CertificateContent
{
    QString parentAuthority; ///< may be empty
    QString issuer;
    QString recipient; ///< a person, or an agency when `collective`
    bool collective = false;
    QString agency;         ///< the person's agency, the agency's address; may be empty
    QString achievement;    ///< "Đã có thành tích …"
    QString prize;          ///< "Giải Nhất"
    QString decisionNumber; ///< may be empty: room to write it by hand
    QString decisionSuffix; ///< "QĐ-BTC"
    QDate decisionDate;
    QString registerNumber; ///< in the book of certificates; may be empty
    QString place;
    QDate date;
    QString signerAuthority; ///< "TM. Ban Tổ chức", may be empty
    QString signerTitle;
    QString signerName;
};

/// How certificates are put on paper.
struct CertificatePrinting
{
    bool textOnly = false; ///< leaves out what a pre-printed form already has
    QPointF offset;        ///< mm, to match the form's position
};

/// One page for each certificate, for preview, printer and PDF alike. A page is set when it is painted, so that
/// hundreds of them open at once.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutCertificates(std::span<const CertificateContent> contents,
                                                                        const DocumentTemplate &certificateTemplate,
                                                                        const CertificatePrinting &printing = {});

} // namespace hoithi
