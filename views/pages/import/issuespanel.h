// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "itemmodels/importtablemodels.h"
#include "itemmodels/issueselection.h"
#include "itemmodels/textfiltermodel.h"

#include <QFuture>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace hoithi {

class DataTable;
class ExportFile;
class FilterField;
class Settings;
class Theme;

/// The rejected rows of a file: counts by reason, a filter, the first rows that match, and all of them as CSV. Going through
/// them is done in the background: there may be a million.
class IssuesPanel final : public QWidget
{
    Q_OBJECT
public:
    IssuesPanel(const Theme &theme, Settings &settings, QWidget *parent = nullptr);

    void showIssues(std::vector<ImportIssue> issues, const ImportCounts &counts);
    /// Writes all rows that match the filter, and answers how many; finishing the file is left to the caller.
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const std::shared_ptr<ExportFile> &file) const;
    [[nodiscard]] bool isEmpty() const { return m_issues->empty(); }
    void focusFilter();
    void retranslate();

Q_SIGNALS:
    void issueActivated(const ImportIssue &issue);
    /// The file that the rows are from, as it was imported.
    void fileDropped(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] IssueFilter filter() const;
    void select();
    void take(IssueSelection selection);
    void fillReasons();
    void showCount();

    QLabel *m_title;
    QComboBox *m_reasons;
    FilterField *m_filter;
    DataTable *m_table;
    QLabel *m_more;
    std::shared_ptr<const std::vector<ImportIssue>> m_issues = std::make_shared<std::vector<ImportIssue>>();
    ImportIssueTableModel m_model; ///< those on show
    TextFilterModel m_sorted;
    ImportCounts m_counts;
    qint64 m_matches = 0;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
