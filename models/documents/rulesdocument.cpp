// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rulesdocument.h"

#include "documents/markupdocument.h"
#include "documents/rulesvalues.h"

#include <QCoreApplication>

namespace hoithi {

Result<std::unique_ptr<PagedDocument>> layoutRules(const RulesContent &content, const DocumentTemplate &rulesTemplate)
{
    if (rulesTemplate.kind() != DocumentTemplate::Kind::Rules) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("DocumentTemplate", "This is not the template of the rules."));
    }
    return layoutMarkup(rulesTemplate.text(), rulesValues(content));
}

} // namespace hoithi
