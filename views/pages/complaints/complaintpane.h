// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/complainttablemodels.h"
#include "views/shell/page.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hoithi {

class DataTable;
class FactList;

/// One complaint: what is known of it, what was said, the submissions it is about, and what happened to it. Who complains and what
/// they say are dots until somebody gives a reason, and again after a minute, for another complaint, on another page, and when the contest
/// is sealed.
class ComplaintPane final : public QFrame
{
    Q_OBJECT
public:
    explicit ComplaintPane(const PageContext &page, QWidget *parent = nullptr);

    void show(const std::optional<ComplaintRow> &row);
    void retranslate();
    /// Reads it again: something was recorded.
    void reload();
    [[nodiscard]] std::optional<LinkedSubmission> submission() const; ///< that is chosen, or the only one

Q_SIGNALS:
    void submissionChosen();
    void rankingRequested(const QString &submissionId);
    void trailRequested(const QString &text);
    void entryRequested(qint64 number);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fill(QVBoxLayout &column);
    void ask();
    void openDialog(qint64 number);
    void take(ComplaintSheet sheet);
    /// What is open now stays so while it is read again, but for what was said since.
    void keepOpen(ComplaintSheet &sheet) const;
    void mask();
    void showTexts();
    void showSteps();
    [[nodiscard]] std::vector<std::pair<QString, QString>> facts() const;

    PageContext m_page;
    std::optional<ComplaintRow> m_row;
    std::optional<ComplaintSheet> m_sheet;
    QString m_failure; ///< why it could not be read
    quint64 m_asked = 0;
    QLabel *m_title;
    FactList *m_facts;
    QPushButton *m_show;
    QLabel *m_text;
    QLabel *m_note; ///< that it is open
    QLabel *m_linksTitle;
    QLabel *m_noLinks;
    DataTable *m_links;
    QPushButton *m_ranking;
    QLabel *m_stepsTitle;
    QLabel *m_steps;
    QPushButton *m_trail;
    QPushButton *m_entry;
    LinkedSubmissionTableModel m_model;
    QTimer m_shown; ///< runs while it is open
};

} // namespace hoithi
