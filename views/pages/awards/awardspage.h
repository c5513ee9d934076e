// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/decided.h"
#include "itemmodels/contesttablemodels.h"
#include "services/awardview.h"
#include "services/review/reviewview.h"
#include "views/shell/framedpage.h"

#include <memory>
#include <optional>

class QLineEdit;
class QStackedWidget;

namespace hoithi {

class DataTable;
class DayField;
class DraftForm;
class EmptyState;

/// The winners of a signed ranking, and the documents that tell them so.
class AwardsPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit AwardsPage(const PageContext &page);
    ~AwardsPage() override;
    AwardsPage(const AwardsPage &) = delete;
    AwardsPage &operator=(const AwardsPage &) = delete;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString wholeContestChoice() const override;
    void opened() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// Whose winners are in the table.
    struct Shown
    {
        int round = 0; ///< 0: collective
        QByteArray basis;
        qint64 winners = 0;
    };

    void retranslateContent() override;
    QWidget *buildForm();
    void buildContent();
    void connectActions();
    void load();
    void showOutdated();
    void openDraft();
    void take(Result<WinnerRows> winners, int round);
    void updateActions();
    void setBusy(bool busy);
    [[nodiscard]] DecisionDetails details() const;
    [[nodiscard]] QString nameOf(int round) const;
    /// Asks for the winners again: what is announced is signed and current at that moment.
    void holdCeremony();
    void showCeremony(const WinnerRows &winners, int round);
    /// Of the collective prizes.
    void decideTie();
    void openTie(const std::vector<RoundTie> &ties);
    void afterTie(const Result<TieOutcome> &outcome);
    void preview();
    void showPreview(const std::vector<AwardDocument> &documents, int round);
    void issue();
    void confirmIssue(const Shown &shown, const QString &folder);
    void issueInto(const Shown &shown, const QString &folder);

    QLabel *m_outdated;
    QStackedWidget *m_stack;
    QWidget *m_main;
    EmptyState *m_empty;
    DataTable *m_table;
    WinnerTableModel m_model;
    QStackedWidget *m_tables; ///< people, or agencies for the collective prizes
    DataTable *m_agencyTable;
    ParticipationTableModel m_agencies;
    QFrame *m_form;
    QLabel *m_formTitle;
    QLabel *m_formHint;
    QLabel *m_inHand; ///< who else fills it in
    QLabel *m_numberLabel;
    QLabel *m_dateLabel;
    QLabel *m_signerTitleLabel;
    QLabel *m_signerNameLabel;
    QLineEdit *m_number;
    DayField *m_date;
    QLineEdit *m_signerTitle;
    QLineEdit *m_signerName;
    std::unique_ptr<DraftForm> m_draft; ///< goes before the fields
    std::optional<Shown> m_shown;       ///< none while they are looked up, and where there are none
    QString m_whyNot;
    bool m_busy = false;
    bool m_unanswered = false; ///< the contest could not be reached when it was asked last
    quint64 m_asked = 0;
};

} // namespace hoithi
