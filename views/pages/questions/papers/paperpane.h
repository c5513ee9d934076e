// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/questions/papertablemodels.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace hoithi {

class DataTable;
class FactList;
class ShownQuestionPane;
struct PageContext;

/// A drawn or frozen paper: its questions, what there is to say about it, and beside them the question chosen.
class PaperPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPane(const PageContext &page, QWidget *parent = nullptr);

    void show(const OpenPaper &paper, const BankPtr &bank);
    /// Nothing of the paper stays.
    void clear();
    /// Index of the paper's question that is chosen; -1: none.
    [[nodiscard]] int question() const;
    /// What stands beside the table.
    [[nodiscard]] QWidget *details() const;
    void retranslate();

Q_SIGNALS:
    void questionChanged();

private:
    QWidget *buildFacts();
    void showFacts();
    void showNotes();
    void showQuestion();

    OpenPaper m_paper;
    BankPtr m_bank;
    PaperQuestionTableModel m_model;
    DataTable *m_table;
    QSplitter *m_splitter;
    ShownQuestionPane *m_shown;
    QLabel *m_notes;
    FactList *m_facts;
};

} // namespace hoithi
