// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/importtablemodels.h"
#include "itemmodels/textfiltermodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace hoithi {

class DataTable;
class FilterField;
class Settings;
class Theme;

/// The rejected rows of a file: counts by reason, the rows themselves, a filter.
class IssuesPanel final : public QWidget
{
    Q_OBJECT
public:
    IssuesPanel(const Theme &theme, Settings &settings, QWidget *parent = nullptr);

    void showIssues(std::vector<ImportIssue> issues, const ImportCounts &counts);
    /// The shown rows as CSV.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] bool isEmpty() const { return m_model.rows().empty(); }
    void focusFilter();
    void retranslate();

Q_SIGNALS:
    void issueActivated(quint64 line);

private:
    void fillReasons();
    void showCount();

    QLabel *m_title;
    QComboBox *m_reasons;
    FilterField *m_filter;
    DataTable *m_table;
    ImportIssueTableModel m_model;
    TextFilterModel m_shown;
    ImportCounts m_counts;
};

} // namespace hoithi
