// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "services/review/reviewview.h"
#include "views/shell/framedpage.h"

#include <optional>
#include <vector>

class QStackedWidget;

namespace hoithi {

class EmptyState;
class JobBar;
class PublishJob;
class StandingPane;
class WhyPlacePane;

/// A whole round in its order: who stands where and why, and what the judges do with it.
class RankingPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit RankingPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void opened() override;
    void focusFilter() override;
    void reveal(const Place &place) override;

private:
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void takeOverview();
    void load();
    /// The first rows of a round that is not shown yet, until load() has the whole of it.
    void loadHead();
    void take(const Result<StandingPtr> &standing);
    void showRun(bool there);
    void showSummary();
    void showSigned(const RunSummary &run, bool stale);
    void tellOfValidity(const RunSummary &run, bool stale);
    [[nodiscard]] static QString peopleText(const RunSummary &run);
    void loadPrizes();
    void showPrizes(const std::vector<RankedSubmission> &winners);
    void showEmpty();
    void updateActions();
    /// Why there is none yet that anything can be done with.
    [[nodiscard]] QString withoutStanding() const;
    /// Why nobody, or not this judge, can sign what is shown; empty where they can.
    [[nodiscard]] QString whyNotSigned() const;
    void rank();
    void sign();
    void invalidate();
    void amendKey();
    /// Says who ties over the boundary of a prize, as long as that is undecided.
    void showTies();
    /// The same in words; empty where nobody does.
    [[nodiscard]] QString undecidedTie() const;
    void decideTie();
    void openTie(const std::vector<RoundTie> &ties);
    [[nodiscard]] QString tieText() const;
    void finalise();
    void openFinalisation(const FinalisationState &state, int round);
    void settle(FinalisationBlocker blocker, int round);
    /// All rankings of the round, two of them side by side.
    void showRuns();
    /// What is on record about whom the chosen row shows.
    void showTrail();
    void afterProposal();
    // rankingcomplaints.cpp
    /// With a complaint of the round, or a new one where there is none.
    void linkComplaint();
    void openLink(const QString &submission, int roundNumber, const std::vector<ComplaintRow> &complaints);
    void registerComplaint(const QString &submission, int roundNumber);
    void exportCsv();
    void exportTo(const QString &path, const StandingPtr &standing, const std::vector<quint32> &rows,
                  const ExportRequest &request);
    /// Reports an outcome and reads everything again.
    void afterChange(const Result<void> &outcome, const QString &text);

    /// Of a message that says why nothing was done about a run that was not the newest any more.
    static constexpr QLatin1String refusalSubject{"refusal"};

    QLabel *m_summary;
    QLabel *m_signed;
    QLabel *m_prizes;
    JobBar *m_job;
    PublishJob *m_publish = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_main;
    StandingPane *m_standing;
    WhyPlacePane *m_why;
    EmptyState *m_empty;
    quint64 m_asked = 0;
    quint64 m_prizesAsked = 0;
    std::optional<int> m_ranked; ///< round that is being ranked
    /// Decided here, and not ranked since.
    struct DecidedTie
    {
        int round = 0;
        std::vector<TieWinner> winners;
        bool others = false; ///< are undecided still
    };
    DecidedTie m_decidedTie;
    bool m_rereading = false;  ///< since another run stands where that stood which somebody wanted to sign
    bool m_replaced = false;   ///< another run stands where the shown one stood
    bool m_unanswered = false; ///< the contest could not be reached when it was asked last
    bool m_unreadable = false; ///< there is a run, but it cannot be shown
};

} // namespace hoithi
