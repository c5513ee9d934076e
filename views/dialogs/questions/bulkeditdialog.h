// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/bulkchange.h"
#include "services/bankview.h"
#include "views/dialogs/formdialog.h"

#include <vector>

class QComboBox;

namespace hoithi {

/// Changes some fields of many questions at once, and tells before how many that changes.
class BulkEditDialog final : public FormDialog
{
    Q_OBJECT
public:
    BulkEditDialog(std::vector<BankQuestion> questions, const QuestionBank &bank, QWidget *parent);

    /// Of those that it changes.
    [[nodiscard]] std::vector<QuestionEdit> edits() const;

private:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] BulkChange change() const;
    QComboBox *addChoice(const QString &label, const char *name);
    void fill(const QuestionBank &bank);
    void count();

    std::vector<BankQuestion> m_questions;
    qint64 m_affected = 0;
    QComboBox *m_source;
    QComboBox *m_topic;
    QComboBox *m_difficulty;
    QComboBox *m_keepOrder;
    QLineEdit *m_added;
    QLineEdit *m_removed;
};

} // namespace hoithi
