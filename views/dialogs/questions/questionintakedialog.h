// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/stageneighbours.h"
#include "itemmodels/questions/stagemodels.h"
#include "itemmodels/textfiltermodel.h"
#include "services/bankview.h"
#include "views/dialogs/questions/whenbankopen.h"
#include "views/shell/page.h"

#include <QDialog>

#include <memory>
#include <set>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QPlainTextEdit;

namespace hoithi {

class DataTable;
class DropFrame;
class FilterField;
class JobBar;
class MessageBar;
class StagedEditor;
class StagedPreview;
class StageIssuesPanel;

/// What an import has done.
struct IntakeOutcome
{
    std::vector<qint64> added; ///< ids
    int alreadyThere = 0;
    StageCounts counts;
};

/// Questions of a file on their way into the bank: read, shown, mended, ticked, and imported in one change. Until then nothing is
/// stored. Opened, never executed; deletes itself when closed.
class QuestionIntakeDialog final : public QDialog
{
    Q_OBJECT
public:
    QuestionIntakeDialog(const PageContext &page, WhenBankOpen whenOpen, QWidget *parent);
    ~QuestionIntakeDialog() override;

    /// Asks first where something was mended that would be lost.
    void readFile(const QString &file);
    /// What was read.
    void takeFile(Result<QuestionFile> file);
    [[nodiscard]] const QuestionStage &stage() const { return m_stage; }
    void reject() override;
    /// Closes without a question.
    void discard();

Q_SIGNALS:
    /// The bank has them.
    void imported(const hoithi::IntakeOutcome &outcome);
    /// Somebody wants to see what was imported.
    void followed(const std::vector<qint64> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Enter presses the button that has the keyboard; in a field it presses none.
    void keyPressEvent(QKeyEvent *event) override;

private:
    // questionintakedialog.cpp
    void buildLayout();
    [[nodiscard]] QHBoxLayout *buildTop();
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildStage();
    [[nodiscard]] QWidget *buildResult();
    [[nodiscard]] QHBoxLayout *buildFooter();
    void connectParts();
    void chainKeys();

    // intakereading.cpp
    void chooseFile();
    void readNow(const QString &file);
    void takeNamed(const QString &name, Result<QuestionFile> file);
    void showUnread(const Error &error);
    /// Looks for warnings, in the background.
    void check();
    void readBank();
    void compare(const BankPtr &bank);
    void takeLikeness(std::shared_ptr<StageNeighbours> neighbours, std::vector<StagedLikeness> likeness);
    void relateAgain(int row);

    // intakemending.cpp
    void showRow(int row);
    void goToRow(int row);
    void preview(int row);
    void takeEdit(const Question &question);
    void showAgain(int row);
    void confirmRow();
    void resetRow();
    void toggleSelected();
    void setCommonFields();
    void leaveOutNear();
    void updateCounts();
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] int currentRow() const { return m_row; }

    // intakeimporting.cpp
    void importTaken();
    void showOutcome(const QuestionImport &import);
    void copyReport();
    void exportReport();
    void writeReport(const QString &path);
    [[nodiscard]] bool isBusy() const;

    PageContext m_page;
    WhenBankOpen m_whenOpen;
    QuestionStage m_stage; ///< before the models that look at it
    StagedQuestionTableModel m_model;
    TextFilterModel m_sorted;
    std::shared_ptr<StageNeighbours> m_neighbours; ///< null while it is not known
    std::set<int> m_mended;                        ///< rows changed since the neighbours were asked for
    std::vector<QuestionSource> m_sources;
    std::vector<qint64> m_added;
    QString m_file;
    quint64 m_asked = 0; ///< only the newest answer counts
    int m_row = -1;
    bool m_touched = false; ///< something was mended or ticked
    bool m_importing = false;
    bool m_done = false; ///< imported: only its outcome is to be seen

    QLabel *m_title;
    QLabel *m_format;
    QPushButton *m_choose;
    MessageBar *m_messages;
    JobBar *m_job;
    QStackedWidget *m_stack;
    DropFrame *m_drop = nullptr;
    QWidget *m_start = nullptr;
    QWidget *m_work = nullptr;
    QWidget *m_result = nullptr;
    FilterField *m_filter;
    DataTable *m_table;
    QPushButton *m_common;
    QPushButton *m_near;
    QPushButton *m_next;
    StageIssuesPanel *m_issues;
    QTabWidget *m_tabs = nullptr;
    StagedEditor *m_editor;
    StagedPreview *m_preview;
    QPlainTextEdit *m_outcome = nullptr;
    QLabel *m_counts;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace hoithi
