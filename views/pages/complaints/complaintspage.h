// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/complainttablemodels.h"
#include "views/shell/framedpage.h"

class QComboBox;
class QStackedWidget;

namespace hoithi {

class ComplaintPane;
class DataTable;
class EmptyState;
class FilterField;

/// Complaints about results (phúc tra): their register, what is due, and what comes of each.
class ComplaintsPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit ComplaintsPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;
    void focusFilter() override;
    void reveal(const Place &place) override;

private:
    // complaintspage.cpp
    void retranslateContent() override;
    void buildContent();
    [[nodiscard]] QWidget *buildFilters();
    void connectActions();
    void connectPane();
    void fillFilters();
    void fillRounds();
    /// Of one round, or of all; in every state.
    void showOnly(std::optional<int> round, const QString &text);
    void applyFilters();
    void load();
    void take(ComplaintList list);
    void showCount();
    void showEmpty();
    void showChosen();
    void updateActions();
    [[nodiscard]] QString refusalOfErased() const;
    [[nodiscard]] const ComplaintRow *chosen() const;

    // complaintsactions.cpp: what is done on the page
    enum class Act { Link, Unlink, Note, Decide, Reopen, Answer };
    void enter();
    /// Once what is sealed is open, with what was chosen when it was asked for.
    void act(Act what);
    [[nodiscard]] QDialog *dialogFor(Act what, const ComplaintRow &row, const QString &submission);
    [[nodiscard]] bool isFinal(int roundNumber) const;
    void answer(const ComplaintRow &row);
    void reprint();
    void showLetter(const ComplaintLetter &letter, QWidget *over);
    void exportCsv();
    void afterChange(const QString &text);
    void showAuditEntry(qint64 number);

    QComboBox *m_states;
    QComboBox *m_rounds;
    FilterField *m_filter;
    QWidget *m_filters; ///< all of them in a line
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    ComplaintPane *m_details;
    ComplaintTableModel m_model;
    ComplaintFilterModel m_shown;
    qint64 m_wanted = 0; ///< to be chosen once it is read
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
