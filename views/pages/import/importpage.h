// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/importtablemodels.h"
#include "services/import/batches/batchview.h"
#include "services/import/dumpfiles/dumpfileview.h"
#include "views/pages/overview/nextstep.h"
#include "views/shell/framedpage.h"

#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace hoithi {

class ContestSession;
class DataTable;
class DifferencesPanel;
class DropFrame;
class EmptyState;
class FeedDownload;
class FetchJob;
class FolderWatch;
class IssuesPanel;
class JobBar;

/// A file of a watched folder that somebody has to look at.
struct WaitingFile
{
    ArrivedFile arrived;
    std::optional<Error> problem = {}; ///< why it cannot be read
    bool isForeign = false;            ///< only because its columns have names of their own
    bool isSkipped = false;
};

/// Stage, show, commit: files are chosen, looked at without writing anything, and imported as a whole.
class ImportPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit ImportPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void opened() override;
    void focusFilter() override;

private:
    void bindImporter();
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void followState();
    void roundChanged();
    void chooseFiles();
    void chooseProfile();
    void openLayout(const QString &file);
    void offerLayout();
    void sayUnread(const QString &file);
    void setFiles(const QStringList &files);
    void showFiles(const QStringList &files, const QString &profileName);
    void takeFeed(const std::shared_ptr<FeedDownload> &feed);
    [[nodiscard]] bool hasSource() const; ///< files, or what a backend sent
    void preview();
    void confirmCommit();
    void commit();
    void showReport(ImportReport report);
    void showCounts(const QString &text);
    void showBatches();
    void showDifferences(const ImportPreview &preview);
    void swapTables();
    void exportDifferences();
    [[nodiscard]] const BatchSummary *chosenBatch() const;
    void withdraw();
    void askToWithdraw(const BatchSummary &batch);
    void withdrawNow(qint64 batch, const QString &reason, const QString &actor);
    void showTrail();
    void showTable();
    [[nodiscard]] RoundStage stage() const;
    [[nodiscard]] bool isMissingSomething() const;
    void showBatchIssues(int row);
    void showConflicts(const BatchSummary &batch, quint64 asked);
    /// Where judges decide them; of one file, or 0.
    void goToConflicts(int round, qint64 batch);
    void exportRejects();
    void exportRejectsTo(const QString &path, const QString &purpose);
    void jumpTo(const ImportIssue &issue);
    void showRow(const RowRequest &request);
    [[nodiscard]] QString faultText(const RowRequest &request) const;
    [[nodiscard]] std::vector<ImportedDump> dumpsWithRejects() const;
    void saveRejects();
    void saveRejectsOf(const std::vector<ImportedDump> &dumps, std::size_t next);
    void withFileOf(const ImportedDump &dump, const std::function<void(const QString &file)> &use);
    void findRejects(const ImportedDump &dump, const QString &file, const std::function<void()> &done);
    void writeRejects(const RejectedRowsPtr &rows, const QString &name, const std::function<void()> &done);
    void writeRejectsTo(const RejectedRowsPtr &rows, const QString &path, const QString &purpose,
                        const std::function<void()> &done);
    void buildWatch(QVBoxLayout *above);
    void editWatch();
    void startWatch();
    void fileArrived(const QString &file);
    void surveyNext();
    void takeArrival(const WaitingFile &arrived);
    void importArrival(const QString &file, bool byItself);
    void takeUnread(const QString &file, const Error &problem);
    void skipArrival();
    void lookAgain();
    void forgetArrivals(const QStringList &files);
    [[nodiscard]] WaitingFile *shownArrival();
    void showWatch();
    void listArrivals();
    void removeFiles();
    void updateActions();
    [[nodiscard]] ImportRequest request() const;

    DropFrame *m_drop;
    QLabel *m_importerLabel;
    QLineEdit *m_importer;
    QLabel *m_importerMissing; ///< why the files read cannot be imported yet
    JobBar *m_job;
    QLabel *m_counts;
    QLabel *m_tableTitle;
    QStackedWidget *m_tables;
    DataTable *m_previewTable;
    DataTable *m_batchTable;
    DifferencesPanel *m_differences;
    EmptyState *m_empty;
    IssuesPanel *m_issues;
    DifferencesPanel *m_conflicts; ///< of the imported file that is chosen
    ImportPreviewTableModel m_preview;
    BatchTableModel m_batches;
    QStringList m_files;
    std::shared_ptr<FeedDownload> m_feed; ///< in the place of files
    FetchJob *m_fetch = nullptr;
    std::vector<ImportedDump> m_dumps;      ///< of the files, once they are read or imported
    std::map<qint64, QString> m_batchFiles; ///< where the file of a batch was, this time
    int m_round = 0;                        ///< that the files belong to
    QString m_profileName;                  ///< kept in the contest, that a watched folder's files are read by
    QByteArray m_profile;                   ///< put together for the files; empty: whatever fits their columns
    quint64 m_asked = 0;                    ///< only the newest answer counts
    bool m_stored = false;                  ///< the files that are shown
    bool m_previewed = false;
    qint64 m_valid = 0; ///< rows of what was previewed
    qint64 m_changed = 0;
    qint64 m_vanished = 0;
    bool m_comparing = false; ///< the differences are shown, and not the first rows
    bool m_importing = false;
    FolderWatch *m_watch;
    QWidget *m_watchRow = nullptr;
    QLabel *m_watchText = nullptr;
    QPushButton *m_watchImport = nullptr;
    QPushButton *m_watchDrop = nullptr;
    QPushButton *m_watchAgain = nullptr;
    QComboBox *m_watchFiles = nullptr;   ///< those that wait, where there are several
    QString m_watchShown;                ///< of these, that text and buttons are of
    QStringList m_toSurvey;              ///< files that have come in
    std::vector<WaitingFile> m_arrivals; ///< and wait until they are imported
    QString m_surveyed;                  ///< that is looked at now
    bool m_commitWhenRead = false;       ///< somebody has asked for the import already
    bool m_commitUnasked = false;        ///< nobody has: it only brings new rows
};

} // namespace hoithi
