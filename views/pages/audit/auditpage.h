// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/audit/audittablemodel.h"
#include "services/auditview.h"
#include "views/shell/framedpage.h"

class QStackedWidget;

namespace hoithi {

class AuditEntryPane;
class AuditFilterBar;
class DataTable;
class EmptyState;
class JobBar;
struct VerifyReport;

/// The audit trail: who did what to what, and when; and whether it is still what it was.
class AuditPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit AuditPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;
    void focusFilter() override;
    void reveal(const Place &place) override;

private:
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void load();
    void take(AuditListing listing);
    void updateActions();
    void showChosen();
    void verify();
    void report(const Result<VerifyReport> &outcome);
    void exportCsv();
    void exportTo(const QString &path, const QString &purpose);
    void copy();

    AuditFilterBar *m_filter;
    JobBar *m_job;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    AuditEntryPane *m_details;
    AuditTableModel m_model;
    bool m_listed = false;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
