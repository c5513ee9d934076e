// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/dumpfiles/dumpfileview.h"

#include <QDialog>

class QPlainTextEdit;
class QTableWidget;

namespace hoithi {

/// A row of a dump as it stands in the file, among its neighbours, with what is at fault marked.
class RowDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `file`: opened by its own program where somebody asks for that. `why`: what is wrong with the row.
    RowDialog(const RowSurroundings &rows, const QString &file, const QString &why, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill(const RowSurroundings &rows);
    void fillRow(int row, const RowAsItStands &line, const RowSurroundings &rows);
    void showCell();
    [[nodiscard]] QWidget *buttons(const QString &file);

    QTableWidget *m_table;
    QPlainTextEdit *m_text; ///< all of the cell that is chosen
};

} // namespace hoithi
