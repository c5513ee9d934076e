// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/membertablemodels.h"
#include "views/shell/conteststate.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

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
    /// Stands between the table and what came of its actions.
    void addBelowTable(QWidget *widget);
    void say(const Result<void> &outcome, const QString &done);
    /// What is still to do, and what of it can be copied.
    void sayToDo(const QString &text, const QString &toCopy);
    void showEvent(QShowEvent *event) override;

private:
    QWidgetList m_tabs; ///< in the order in which they are read
    QVBoxLayout *m_layout;
    QLabel *m_outcome;
    QPushButton *m_copy;
    QString m_toCopy;
    class QDialogButtonBox *m_buttons;
};

/// Who works on the contest.
class MembersDialog final : public TableDialog
{
    Q_OBJECT
public:
    MembersDialog(ContestState &state, Settings &settings, MessagePrompt &messages, QWidget *parent);

private:
    [[nodiscard]] static QString explanation(bool shared);
    void load();
    void updateActions();
    void edit(const std::optional<Member> &known);
    void askBeforeRemoving();
    void remove(const Member &member);
    void tellToDo(const QStringList &statements, const QString &done);
    void tell(const Result<MemberOutcome> &outcome, const QString &done);
    [[nodiscard]] const Member *selected() const;

    ContestState &m_state;
    MessagePrompt &m_messages;
    DataTable *m_table;
    MemberTableModel m_model;
    QPushButton *m_enter;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace hoithi
