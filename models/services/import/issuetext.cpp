// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/issuetext.h"

#include "services/store.h"

#include <QRegularExpression>

namespace hoithi {

QString issueText(const ImportIssue &issue)
{
    static const QRegularExpression formula(QStringLiteral("^([A-Z]{1,3}[0-9]+)?=$"));
    if (issue.reason != RejectReason::MalformedRow)
        return issue.text;
    const QRegularExpressionMatch match = formula.match(issue.text);
    if (!match.hasMatch())
        return issue.text;
    const QString cell = match.captured(1); // stores of earlier versions do not have it
    return cell.isEmpty() ? Services::tr("a formula without a result")
                          : Services::tr("%1: a formula without a result", "a cell of a sheet").arg(cell);
}

} // namespace hoithi
