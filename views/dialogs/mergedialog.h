// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/formdialog.h"

#include <map>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;
class QRadioButton;

namespace hoithi {

/// A field that two people filled in differently, as the form shows its texts.
struct FieldChoice
{
    QString field; ///< its name within the form
    QString label;
    QString before;
    QString mine;
    QString theirs;
};

/// Two people changed the same fields: what was there, what each made of it, and which is to stay, a row a field.
class MergeDialog final : public FormDialog
{
    Q_OBJECT
public:
    MergeDialog(const QString &theirName, const std::vector<FieldChoice> &fields, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The fields where theirs stays; mine in all others.
    void chosen(const QStringList &theirs);

private:
    struct Row
    {
        QString field;
        QRadioButton *mine;
        QRadioButton *theirs;
    };

    [[nodiscard]] QHBoxLayout *takeAllButtons();
    void addRow(QGridLayout &grid, const FieldChoice &field);
    void takeAll(QRadioButton *Row::*side);
    [[nodiscard]] QString missing() const override;

    std::vector<Row> m_rows;
};

} // namespace hoithi
