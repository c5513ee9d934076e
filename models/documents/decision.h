// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"
#include "documents/documenttemplate.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// A line of the list that goes with a decision.
struct DecisionRow
{
    int ordinal = 0;
    QString name;
    QString agency;
    QString prize;
    std::optional<qint64> amount; ///< đồng; without one, dots to fill in by hand
};

/// Everything a decision on awards says. The total and its words are computed, never given.
struct DecisionContent
{
    QString parentAuthority; ///< may be empty
    QString issuer;
    QString number;       ///< may be empty: room to write it by hand
    QString numberSuffix; ///< "QĐ-BTC"
    QString place;
    QDate date; ///< may be null: dots
    QString abstractText;
    QString authority;               ///< who decides, "Trưởng Ban Tổ chức …"
    std::vector<QString> legalBases; ///< "Căn cứ …", "Theo đề nghị …", with or without the closing mark
    std::vector<QString> articles; ///< without "Điều n."; further paragraphs after line breaks. Empty: the template's
    QString signerAuthority;       ///< "TM. Ban Tổ chức", may be empty
    QString signerTitle;
    QString signerName;
    std::vector<QString> recipients; ///< "Như Điều 3", …, "Lưu: VT"
    QString contestTitle;
    QString roundTitle;      ///< "Tuần 1"
    QString period;          ///< "từ … đến …"
    bool collective = false; ///< the rows are agencies, not people
    std::vector<DecisionRow> rows;
    QString auditHead; ///< "25:0123456789abcdef", up to where the audit chain stands for it, printed beside
    QString runHash;   ///< of the ranking run the list comes from, printed small below the list
};

/// The decision laid out, for preview, printer and PDF alike.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutDecision(const DecisionContent &content,
                                                                    const DocumentTemplate &decisionTemplate);

} // namespace hoithi
