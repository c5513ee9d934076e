// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/membertablemodels.h"
#include "views/shell/conteststate.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace hoithi {

class DataTable;
class MessagePrompt;
class Settings;

/// A table with what can be done to its rows below, and what came of it.
class TableDialog : public QDialog
{
    Q_OBJECT
protected:
    TableDialog(const QString &title, const QString &explanation, DataTable *table, QWidget *parent);
    QPushButton *addAction(const QString &text, const QString &objectName);
    void say(const Result<void> &outcome, const QString &done);

private:
    QLabel *m_outcome;
    class QDialogButtonBox *m_buttons;
};

/// Who works on the contest.
class MembersDialog final : public TableDialog
{
    Q_OBJECT
public:
    MembersDialog(ContestState &state, Settings &settings, QWidget *parent);

private:
    [[nodiscard]] static QString explanation(bool shared);
    void load();
    void updateActions();
    void edit(const std::optional<Member> &known);
    void remove();
    void tell(const Result<MemberOutcome> &outcome, const QString &done);
    [[nodiscard]] const Member *selected() const;

    ContestState &m_state;
    DataTable *m_table;
    MemberTableModel m_model;
    QPushButton *m_enter;
    QPushButton *m_change;
    QPushButton *m_remove;
};

/// What waits for a second person.
class ProposalsDialog final : public TableDialog
{
    Q_OBJECT
public:
    ProposalsDialog(ContestState &state, Settings &settings, QWidget *parent);

private:
    void load();
    void updateActions();
    void confirm();
    void withdraw();
    [[nodiscard]] const Proposal *selected() const;

    ContestState &m_state;
    DataTable *m_table;
    ProposalTableModel m_model;
    QPushButton *m_confirm;
    QPushButton *m_withdraw;
};

} // namespace hoithi
