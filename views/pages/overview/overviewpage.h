// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/contesttablemodels.h"
#include "views/dialogs/rulereadingdialog.h"
#include "views/pages/overview/nextstep.h"
#include "views/shell/framedpage.h"

#include <optional>

class QFrame;
class QPushButton;

namespace hoithi {

class DataTable;
class JobBar;
class OpenFlagCounts;
class OpenPointList;
class RoundCard;

/// The contest, its rounds, and the one thing to do next.
class OverviewPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void opened() override;
    [[nodiscard]] bool usesRound() const override { return false; }

private:
    void retranslateContent() override;
    void connectActions();
    void showOverview();
    void showRounds(const ContestOverview &overview);
    /// Says, without pressing anybody, that no passphrase protects the contest.
    void showVault();
    void showNextStep(const ContestOverview &overview);
    /// Whether a prize of that ranking waits for the judges; asked for once.
    [[nodiscard]] bool isTied(const RunSummary &run);
    void showOpenPoints(const ContestOverview &overview);
    /// Of those of the page; null where the next step goes to another page.
    [[nodiscard]] const char *nextAction() const;
    void followNextAction();
    void doNextStep();
    void recordRules();
    void setKey(int first);
    [[nodiscard]] int roundWithoutKey() const;
    void openQuestions();
    void showWhatMayBeOpened();
    /// By the rules in force, or 0 where that is not known.
    [[nodiscard]] int questionsAskedFor(int round) const;
    void importRoster();
    void importRoster(const QString &file);
    void verify();
    void setRetention();
    void erase();
    [[nodiscard]] QString erasedText() const;
    /// Says once what is to be done about personal data, where nothing else is being said.
    void showRetention(const RetentionState &retention);
    void tellOfRetention(const RetentionState &retention);

    QLabel *m_authority;
    QLabel *m_unprotected;
    QPushButton *m_protect;
    QFrame *m_nextFrame;
    QLabel *m_nextCaption;
    QLabel *m_nextText;
    QLabel *m_nextWhyNot;
    QPushButton *m_nextButton;
    OpenPointList *m_openPoints;
    OpenFlagCounts *m_openFlags;
    JobBar *m_job;
    QHBoxLayout *m_rounds;
    std::vector<RoundCard *> m_cards;
    QLabel *m_scheduleTitle;
    MilestoneTableModel m_milestones;
    DataTable *m_schedule;
    std::vector<RuleReading> m_recorded; ///< since the page is there; the newest last
    NextStep m_next;
    struct KnownTie
    {
        QByteArray runHash;
        bool isTied = false;
    };
    KnownTie m_knownTie;
    std::optional<bool> m_toldOfRetention; ///< whether it was due; not again, once somebody has closed it
};

} // namespace hoithi
