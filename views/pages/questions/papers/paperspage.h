// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/questions/papertexts.h"
#include "services/bankview.h"
#include "services/paperview.h"
#include "views/shell/framedpage.h"

#include <QTimer>

#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace hoithi {

class BlueprintEditor;
class EmptyState;
class JobBar;
class PaperPane;
class PublishJob;
class RoundPaperList;
struct RoundPaper;

/// The papers of the rounds, from the blueprint to the frozen paper.
class PapersPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit PapersPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;

private:
    // paperspage.cpp
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void connectParts();
    void updateActions();
    void updateDrawing(const QString &busy);
    [[nodiscard]] ContestSession &session() const;
    [[nodiscard]] bool approvedOnly() const;
    [[nodiscard]] bool isRoundOver() const;

    // papersreading.cpp: what there is of the papers
    void load();
    void takeStates(const std::vector<PaperState> &states);
    [[nodiscard]] RoundPaper lineOf(const PaperState &state) const;
    [[nodiscard]] bool isProposed(int round) const;
    void chooseRound(int round);
    void loadRound();
    void takeBankState(const Result<BankState> &state);
    void askForBank();
    void askForPaper();
    void takePaper(const Result<OpenPaper> &paper);
    void showPaper();
    void prefill();
    void prefillAsBefore();
    void showView(int view);
    void showClosed(const QString &why, bool unlockable);
    void unlock();
    /// Nothing of bank and papers stays on the page.
    void clear();
    [[nodiscard]] const PaperState *state() const;

    // papersdrawing.cpp: the blueprint, the draw, and changes to a draft
    [[nodiscard]] DrawRequest request() const;
    void noteBlueprint();
    void askForProblems();
    void draw();
    void drawNow();
    void swap();
    void refreshWordings();
    void setBusy(const QString &text);
    void setIdle();
    void tellFailure(const Error &error);

    // papersleaving.cpp: what is fixed, and what leaves the contest
    void freeze();
    void preview();
    void layOut(const PaperExport &request);
    void showPreview(const PaperDocument &document, const PaperExport &shown);
    void exportPaper();
    void chooseFile(const PaperExport &request);
    void exportTo(const PaperExport &request);
    void withPurpose(PaperExport request, const std::function<void(const PaperExport &)> &goOn);
    void copyHash();

    RoundPaperList *m_rounds;
    QStackedWidget *m_content;
    EmptyState *m_closed;
    QTabBar *m_views;
    QLabel *m_heading;
    QLabel *m_chip;
    QWidget *m_work;
    QStackedWidget *m_workStack;
    QScrollArea *m_blueprintScroll;
    BlueprintEditor *m_blueprint;
    PaperPane *m_paperPane;
    JobBar *m_job;
    PublishJob *m_publish = nullptr;
    QTimer m_reading;
    QTimer m_typing; ///< the bank is asked once somebody pauses

    std::vector<PaperState> m_states;
    int m_round = 0; ///< the one shown
    BankState m_bankState;
    BankPtr m_bank;
    std::optional<OpenPaper> m_paper;
    std::vector<BlueprintProblem> m_problems;
    int m_filledFor = 0; ///< the round whose blueprint is in the editor
    int m_filledVersion = 0;
    QString m_busy; ///< what is being done
    quint64 m_asked = 0;
    quint64 m_problemsAsked = 0;
};

} // namespace hoithi
