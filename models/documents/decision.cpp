// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decision.h"

#include "documents/decisionvalues.h"
#include "documents/markupdocument.h"

#include <QCoreApplication>

namespace hoithi {

Result<std::unique_ptr<PagedDocument>> layoutDecision(const DecisionContent &content,
                                                      const DocumentTemplate &decisionTemplate)
{
    if (decisionTemplate.kind() != DocumentTemplate::Kind::Decision) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("DocumentTemplate", "This is not the template of a decision."));
    }
    return layoutMarkup(decisionTemplate.text(), decisionValues(content));
}

} // namespace hoithi
