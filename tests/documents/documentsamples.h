// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/certificate.h"
#include "documents/decision.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <stop_token>

namespace hoithi::test {

/// A decision with `rows` winners; every name is invented.
[[nodiscard]] DecisionContent sampleDecision(int rows);
[[nodiscard]] CertificateContent sampleCertificate();

/// As a PDF in memory.
[[nodiscard]] Result<QByteArray> renderDecisionPdf(const DecisionContent &content, const DocumentTemplate &decision,
                                                   const std::stop_token &stop = {});
[[nodiscard]] Result<QByteArray> renderCertificatesPdf(std::span<const CertificateContent> contents,
                                                       const DocumentTemplate &certificate,
                                                       const ProgressCallback &progress = {},
                                                       const CertificatePrinting &printing = {});

/// What pdftotext reads, page by page (form feeds between), laid out as on paper. Null when it cannot run.
[[nodiscard]] QString extractedText(const QByteArray &pdf);

/// The same with every run of white space one blank: line breaks do not matter.
[[nodiscard]] QString extractedWords(const QByteArray &pdf);

} // namespace hoithi::test
