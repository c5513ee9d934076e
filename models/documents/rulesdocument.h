// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"
#include "documents/documenttemplate.h"
#include "domain/ranking/rulebook.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace hoithi {

/// Everything the Thể lệ of a contest says.
struct RulesContent
{
    QString parentAuthority; ///< may be empty
    QString issuer;
    QString number;       ///< may be empty: room to write it by hand
    QString numberSuffix; ///< "TL-BTC"
    QString place;
    QDate date; ///< may be null: dots
    QString contestTitle;
    QString planNumber; ///< "2475/KH-STTTT"; may be empty
    QString fromRound;  ///< "Tuần 1"
    RuleBook rules;
    int version = 0;         ///< 0: a draft, which every page says
    int replaced = 0;        ///< the version whose place it takes from that round on; 0: none
    QDate approvedOn;        ///< of a version
    QString signerAuthority; ///< "TM. Ban Tổ chức"; may be empty
    QString signerTitle;
    QString signerName;
    std::vector<QString> recipients;
    QString auditHead; ///< up to where the audit chain stands for it; may be empty
};

/// The Thể lệ laid out, for preview, printer and PDF alike.
[[nodiscard]] Result<std::unique_ptr<PagedDocument>> layoutRules(const RulesContent &content,
                                                                 const DocumentTemplate &rulesTemplate);

} // namespace hoithi
