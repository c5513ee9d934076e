// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"
#include "documents/decision.h"

#include <QString>

namespace hoithi::test {

/// A decision with `rows` winners; every name is invented.
[[nodiscard]] DecisionContent sampleDecision(int rows);
[[nodiscard]] CertificateContent sampleCertificate();

/// What pdftotext reads, page by page (form feeds between), laid out as on paper. Null when it cannot run.
[[nodiscard]] QString extractedText(const QByteArray &pdf);

/// The same with every run of white space one blank: line breaks do not matter.
[[nodiscard]] QString extractedWords(const QByteArray &pdf);

} // namespace hoithi::test
