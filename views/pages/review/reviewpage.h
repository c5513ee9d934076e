// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/flagtablemodel.h"
#include "services/review/flagview.h"
#include "services/review/reviewview.h"
#include "views/dialogs/judgedialogs.h"
#include "views/dialogs/review/flagdialogs.h"
#include "views/pages/review/flagbasis.h"
#include "views/shell/framedpage.h"

#include <QFuture>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hoithi {

class DataTable;
class EmptyState;
class FilterField;
class FlagPane;
class JobBar;
struct ConflictQuery;

/// What judges should look at before they sign: flags with their evidence, and what they decide about each. No flag disqualifies
/// anybody by itself.
class ReviewPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit ReviewPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void opened() override;
    void focusFilter() override;
    void reveal(const Place &place) override;

private:
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void updateActions();
    void showOpenConflicts(const RoundState *round);
    /// Why a button is grey, below the list: its tool tip is not seen by everybody.
    void showWhyNot();
    /// Why flags of a result are missing; empty where none are.
    [[nodiscard]] QString withoutResult() const;
    void goToRanking();
    void showRuns();
    static constexpr QLatin1String decisionSubject{"decision"}; ///< of a message: what was carried out just now
    // reviewfilters.cpp
    [[nodiscard]] QWidget *buildFilters();
    void fillFilters();
    enum StateChoice { OpenFlags, SettledFlags, AllFlags };
    void showOnly(StateChoice state, const QString &text);
    void applyFilters();
    void showEmpty();
    void tellWhyEmpty();
    [[nodiscard]] bool isAllSettled() const;
    void showCount();
    // reviewreading.cpp
    /// Flags that rest on what still holds stay; others are looked for again.
    void load();
    /// What runs already is stopped, and its answer starts this one.
    void find();
    /// Nothing of the round that was shown stays, above all no action on it.
    void leaveRound();
    void take(const Result<RoundFlagsPtr> &found);
    void readStates();
    void fillRows();
    /// What waits for a second judge has changed.
    void followProposals();
    void keepPlace();
    void choosePlace();
    void startDescribing();
    /// People and evidence of the flags that have none yet, some at a time.
    void describeMore(std::size_t from);
    void showChosen();
    void enterEvidence();
    /// To the flags, for who has just decided about one.
    void focusFlags();
    // reviewdeciding.cpp
    void judge(FlagOutcome outcome);
    void ask(FlagRequest request);
    void afterJudging(const FlagRequest &request, const QString &about, const Result<void> &outcome);
    [[nodiscard]] QString nameOf(const std::vector<FlagName> &flags) const;
    void invalidate(bool backIn);
    void decideSubmission(const RankedSubmission &submission, InvalidateDialog::Way way);
    void showDecisions();
    void showConflicts(const ConflictQuery &query);
    void takeBack(const DecisionInForce &decision);
    [[nodiscard]] int roundCount() const;
    void undo();
    void copy();
    /// `decision`: that was wanted; one that holds now can be taken back.
    void afterDecision(const Result<Decided> &decided, const QString &text,
                       const std::optional<DecisionInForce> &decision = {});
    void afterChange(const Result<void> &outcome, const QString &text);
    void goToNextOpen();
    void goBackTo(const QByteArray &flag);
    /// That nothing is to be ranked again after a decision.
    void tellOfEarlierRanking();
    /// Of whoever is signed in: what they proposed last about submissions or accounts, and still waits.
    [[nodiscard]] std::optional<qint64> ownProposal() const;
    [[nodiscard]] std::vector<FlagName> chosenFlags() const;
    [[nodiscard]] const FlagRow *current() const;
    // reviewaccounts.cpp
    void mergeAccounts();
    void separateAccounts();
    void decideAccounts(MergeAccountsDialog::Way way, const std::vector<QStringList> &rows);
    void readMerges();
    [[nodiscard]] std::vector<QStringList> mergedOfFlag() const;
    [[nodiscard]] QString whyNotMerged(const FlagRow &row) const;
    /// Empty where one of the lists can be.
    [[nodiscard]] QString whyNotSeparated() const;
    void updateAccountActions(const FlagRow *row, bool several);
    void afterSeparating(const AccountRequest &request, const QFuture<Result<Decided>> &separated, const QString &text);
    [[nodiscard]] QString withNames(const QStringList &accounts) const;

    QComboBox *m_kinds;
    QComboBox *m_stateChoice;
    QCheckBox *m_prizes;
    FilterField *m_filter;
    JobBar *m_job;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    FlagPane *m_pane;
    QLabel *m_whyNot;
    QPushButton *m_toConflicts;
    QPushButton *m_toRanking;
    FlagTableModel m_model;
    FlagFilterModel m_shown;
    RoundFlagsPtr m_flags;
    FlagBasis m_basis; ///< of m_flags
    FlagStates m_states;
    std::vector<QStringList> m_merged;            ///< lists of accounts that count as one person in the round
    std::vector<FlagDescription> m_descriptions;  ///< of m_flags->flags; empty ones were not read yet
    std::optional<FlagRequest> m_lastKept;        ///< what "undo" opens again
    std::optional<DecisionInForce> m_lastDecided; ///< what it takes back
    QByteArray m_place;                           ///< the flag that was chosen last
    quint64 m_asked = 0;
    quint64 m_describing = 0; ///< which descriptions are wanted
    bool m_describes = false; ///< some of them are being read
    bool m_failed = false;
    bool m_backToFlags = false; ///< the keyboard, once they are there again
    bool m_outdated = false;    ///< something was decided since the flags were found
};

} // namespace hoithi
