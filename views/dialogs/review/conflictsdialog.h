// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/import/differencetablemodel.h"
#include "services/conflicts/conflictview.h"
#include "views/dialogs/peopledialogs.h"
#include "views/dialogs/review/conflictchoice.h"
#include "views/dialogs/review/conflictforms.h"

#include <memory>

class QLabel;

namespace hoithi {

/// The rows of later files that differ from what is stored, of a round or of one file: what differs, and what judges decide.
class ConflictsDialog final : public TableDialog
{
    Q_OBJECT
public:
    ConflictsDialog(ContestState &state, Settings &settings, const ConflictQuery &query, QWidget *parent);
    ~ConflictsDialog() override;
    Q_DISABLE_COPY_MOVE(ConflictsDialog)

Q_SIGNALS:
    /// A ranking may be stale by now.
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Model;
    class Fields;
    void buildDetails();
    void load();
    void show(ConflictList list);
    void choose();
    void updateActions();
    void take();
    void keep();
    void keepFile();
    void undo();
    void decideTogether(const ConflictRow &row, TakeConflictDialog::Way way);
    void keepRows(const ConflictQuery &rows, const QString &about, const QStringList &names);
    void reopen(const ConflictRow &row);
    void tell(const Result<void> &outcome, const QString &done);
    [[nodiscard]] ConflictChoice chosen() const;
    [[nodiscard]] QStringList openOf(qint64 batch) const; ///< their names
    [[nodiscard]] const ConflictRow *shown() const;       ///< of those that are chosen, the one whose fields are shown

    ContestState &m_state;
    ConflictQuery m_query;
    std::unique_ptr<Model> m_model;
    DifferenceTableModel m_differences; ///< of the chosen one
    std::unique_ptr<Fields> m_fieldModel;
    DataTable *m_table;
    bool m_isComplete = true; ///< all rows are in it
    DataTable *m_fields;
    QLabel *m_verdict;
    QLabel *m_count;
    QPushButton *m_take;
    QPushButton *m_keep;
    QPushButton *m_keepFile;
    QPushButton *m_undo;
};

} // namespace hoithi
