// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/standingtablemodel.h"

#include <QWidget>

#include <optional>

namespace hoithi {

class ContestSession;
class DataTable;
class FilterField;
class Settings;
class Theme;

/// The standing's table with its filter. Filtering asks the store, sorting runs on a thread of its own; only the newest
/// question's answer is shown.
class StandingPane final : public QWidget
{
    Q_OBJECT
public:
    StandingPane(ContestSession &session, const Theme &theme, Settings &settings, QWidget *parent = nullptr);

    /// The first rows, to look at until the standing is there.
    void setHead(StandingHead head);
    void setStanding(StandingPtr standing);
    /// Of what is shown; null when nothing is.
    [[nodiscard]] const RunSummary *run() const { return m_model.run(); }
    [[nodiscard]] const StandingPtr &standing() const { return m_model.standing(); }
    /// Index into the standing of the current row.
    [[nodiscard]] std::optional<quint32> currentRow() const;
    /// The shown rows in their order, as indexes into the standing.
    [[nodiscard]] std::vector<quint32> shownRows() const;
    void focusFilter();
    void setFilter(const QString &text);
    void copySelection();
    void retranslate();

Q_SIGNALS:
    void currentRowChanged();
    void failed(const hoithi::Error &error);
    void copied(int rows);

private:
    /// Does `change` to the model; the chosen row stays where the run does.
    void show(const RunSummary *run, const std::function<void()> &change);
    void filter(const QString &text);
    void sortBy(int column);
    void arrange();
    void setOrder(std::optional<std::vector<quint32>> order);
    [[nodiscard]] std::vector<quint32> selectedRows() const;
    [[nodiscard]] QString asTsv(const std::vector<RankedSubmission> &people) const;
    void showCount();

    ContestSession &m_session;
    FilterField *m_filter;
    DataTable *m_table;
    StandingTableModel m_model;
    std::optional<std::vector<quint32>> m_found; ///< of the filter; none: all
    StandingKey m_key = StandingKey::Place;
    bool m_descending = false;
    bool m_sorted = false;
    quint64 m_filterAsked = 0; ///< only the newest answers count
    quint64 m_orderAsked = 0;
};

} // namespace hoithi
