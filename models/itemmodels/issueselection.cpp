// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/issueselection.h"

#include "base/text.h"
#include "itemmodels/importtablemodels.h"
#include "itemmodels/tabletext.h"

#include <array>

namespace hoithi {

namespace {

class IssueMatcher
{
public:
    explicit IssueMatcher(const IssueFilter &filter) : m_reason(filter.reason), m_text(searchFolded(filter.text))
    {
        for (std::size_t i = 0; i < rejectReasonCount; ++i)
            m_reasonMatches[i] = contains(rejectReasonText(static_cast<RejectReason>(i)));
    }

    [[nodiscard]] bool operator()(const ImportIssue &issue) const
    {
        if (m_reason && issue.reason != *m_reason)
            return false;
        return m_text.isEmpty() || m_reasonMatches[static_cast<std::size_t>(issue.reason)] || contains(issue.field)
               || contains(issue.text) || contains(formatNumber(static_cast<qint64>(issue.line)));
    }

private:
    [[nodiscard]] bool contains(const QString &text) const { return searchFolded(text).contains(m_text); }

    std::optional<RejectReason> m_reason;
    QString m_text;
    std::array<bool, rejectReasonCount> m_reasonMatches{};
};

} // namespace

IssueSelection selectIssues(const std::vector<ImportIssue> &issues, const IssueFilter &filter, std::size_t limit)
{
    const IssueMatcher matches(filter);
    IssueSelection selection;
    for (const ImportIssue &issue : issues) {
        if (!matches(issue))
            continue;
        ++selection.matches;
        if (selection.issues.size() < limit)
            selection.issues.push_back(issue);
    }
    return selection;
}

QByteArray issuesAsCsv(const std::vector<ImportIssue> &issues, const IssueFilter &filter)
{
    ImportIssueTableModel table;
    table.setRows(selectIssues(issues, filter).issues);
    return tableAsCsv(table);
}

} // namespace hoithi
