// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/progress.h"
#include "documents/certificate.h"
#include "documents/decision.h"
#include "documents/letter/answerletter.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace hoithi::test {

/// A decision with `rows` winners; every name is invented.
[[nodiscard]] DecisionContent sampleDecision(int rows);
[[nodiscard]] CertificateContent sampleCertificate();
[[nodiscard]] AnswerLetter sampleLetter(const QString &outcome = QStringLiteral("partly_upheld"));

/// A letter as it is printed, and as it is written for Word.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutAnswerLetter(const AnswerLetter &letter,
                                                                        const DocumentTemplate &letterTemplate);
[[nodiscard]] Result<QByteArray> answerLetterDocx(const AnswerLetter &letter, const DocumentTemplate &letterTemplate);

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

/// A word, and where it stands on its page in millimetres.
struct PlacedWord
{
    QString text;
    QRectF at;
};

/// The words that pdftotext reads, page by page from the first. Empty when it cannot run.
[[nodiscard]] std::vector<PlacedWord> placedWords(const QByteArray &pdf);

/// The text of a part of a Word document, a line for each paragraph, and whether it is well-formed.
[[nodiscard]] QString xmlText(const QByteArray &xml, bool *wellFormed);

} // namespace hoithi::test
