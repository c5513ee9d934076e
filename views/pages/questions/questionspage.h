// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/questions/questiontablemodel.h"
#include "services/bankview.h"
#include "views/dialogs/questions/whenbankopen.h"
#include "views/pages/questions/banklook.h"
#include "views/pages/questions/questiondraft.h"
#include "views/pages/questions/questionimages.h"
#include "views/shell/framedpage.h"

#include <memory>
#include <optional>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace hoithi {

class ChoiceBar;
class DataTable;
class EmptyState;
class HistoryPane;
class QuestionEditor;
class QuestionFilterBar;
class QuestionSidePane;
struct IntakeOutcome;
struct ReviewedQuestions;

/// The question bank: its list, the editor, and what becomes of each question until it is approved.
class QuestionsPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit QuestionsPage(const PageContext &page);
    ~QuestionsPage() override;
    QuestionsPage(const QuestionsPage &) = delete;
    QuestionsPage &operator=(const QuestionsPage &) = delete;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;
    void focusFilter() override;

protected:
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// The question in the editor.
    struct Hand
    {
        bool any = false;
        qint64 id = 0; ///< 0: new
        int version = 0;
        Question base;    ///< as the bank has it, normalized
        QString subject;  ///< of its draft
        quint64 turn = 0; ///< another one whenever a question is taken up
    };

    // questionspage.cpp
    void retranslateContent() override;
    void buildContent();
    QWidget *buildEditor();
    void connectActions();
    void connectParts();
    [[nodiscard]] ContestSession &session() const;
    void updateActions();
    void showHeading();
    void keepFocusInSight();
    void scrollToTop();

    // questionslist.cpp: the bank, and its list
    void load();
    void takeState(const BankState &state);
    void takeBank(const BankPtr &bank);
    void showLocked(const BankState &state);
    /// In the place of the bank. Without `remedy` there is no button.
    void showClosed(const QString &why, const QString &remedy);
    void unlock();
    void lock();
    /// Nothing of the bank stays on the page.
    void clear();
    void applyFilter();
    void reselect(const std::vector<qint64> &ids);
    void showSealNote(const BankState &state);
    void showCurrent();
    [[nodiscard]] std::vector<const BankQuestion *> selected() const;
    [[nodiscard]] std::vector<qint64> selectedIds() const;

    // questionediting.cpp
    [[nodiscard]] bool isChanged() const;
    void openQuestion(const BankQuestion &question);
    void openNew(const QString &wanted = {});
    void layDown();
    void goTo(qint64 id);
    void noteChange();
    void showNear();
    void save(bool next);
    void saved(const Result<std::vector<SavedQuestion>> &outcome, const Question &sent, bool next);
    /// The answer comes when another question is in hand already.
    void savedBehind(const Result<std::vector<SavedQuestion>> &outcome, const QString &subject);
    void tellIfFrozen(qint64 id);
    void goNext(bool wasNew);
    void settleStale(const Question &mine);
    void compareStale(const BankQuestion &theirs, const Question &mine);
    void revert();

    // questiondrafts.cpp
    void chooseImages();
    void takeImages(const std::vector<Result<QuestionImage>> &images);
    void offerDraft(const FoundDraft &found);
    void showOffer();
    /// What is typed now would take the place of the draft that is offered.
    [[nodiscard]] bool isOfferOpen() const { return m_offered && m_offered->own; }
    void discardDraft(const FoundDraft &found);
    void continueDraft(const FoundDraft &found);
    void openSubject(const QString &subject);
    [[nodiscard]] bool mayWrite() const;
    void tellOfMissingImages(const FoundDraft &found);
    void lookForLeftDraft();
    void rememberInHand();

    // questionreviewing.cpp
    /// Whether its state and its author allow the step; it may still have to be mended first.
    [[nodiscard]] bool isOpenTo(ReviewStep step, const BankQuestion &question) const;
    /// Of the selected questions, those that a step can be taken for, and those that would have to be mended first.
    struct Steps
    {
        std::vector<const BankQuestion *> possible;
        std::vector<const BankQuestion *> incomplete;
    };
    [[nodiscard]] Steps stepsFor(ReviewStep step) const;
    void review(ReviewStep step);
    void askAndReview(ReviewStep step, const Steps &found);
    void openReview(ReviewStep step, const ReviewedQuestions &questions, const std::vector<QuestionReview> &reviews);
    void send(std::vector<QuestionReview> reviews, const QString &person, const QString &left);
    void bulkEdit();
    void saveBulk(const std::vector<QuestionEdit> &edits);
    void updateSteps();
    void showHistory();

    // questionexchange.cpp
    [[nodiscard]] WhenBankOpen whenBankOpen();
    void importFile(const QString &file);
    void tellOfImport(const IntakeOutcome &outcome);
    void showOnly(const std::vector<qint64> &ids);
    [[nodiscard]] std::optional<std::vector<qint64>> unfiltered();
    void exportQuestions();
    void tellOfExport(const QuestionExportOutcome &outcome, const QString &file);

    QuestionImages m_images;
    BankLook m_look;
    QuestionTableModel m_model;
    std::unique_ptr<QuestionDraft> m_draft;
    MessageBar *m_sealNote;
    QStackedWidget *m_content;
    EmptyState *m_locked;
    EmptyState *m_empty;
    QWidget *m_main;
    QuestionFilterBar *m_filter;
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    DataTable *m_table;
    EmptyState *m_nothing;
    QLabel *m_heading;
    QLabel *m_state;
    QLabel *m_facts;
    ChoiceBar *m_notice;
    QuestionEditor *m_editor;
    QScrollArea *m_editorScroll = nullptr;
    HistoryPane *m_history;
    QuestionSidePane *m_side;

    Hand m_hand;
    std::optional<FoundDraft> m_offered; ///< to be continued or discarded
    QStringList m_left; ///< unsaved questions, as this computer remembers them: new ones, and last the one in hand
    QStringList m_leftBefore; ///< of these, new ones of an earlier run that nobody has looked at yet
    BankState m_bankState;
    std::optional<std::vector<qint64>> m_only; ///< what an import has brought, to be looked at
    bool m_unlocked = false;                   ///< what is shown comes from an open bank
    bool m_saving = false;
    bool m_selecting = false; ///< the page itself changes what is selected
    bool m_lookedForLeft = false;
    quint64 m_asked = 0;
    quint64 m_turns = 0;
    quint64 m_reviewing = 0; ///< which check before a review is the last
};

} // namespace hoithi
