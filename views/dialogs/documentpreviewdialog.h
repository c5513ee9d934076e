// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"

#include <QDialog>
#include <QFuture>
#include <QStringListModel>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QListView;
class QPrinter;
class QPushButton;
class QSpinBox;
class QTabBar;
class QToolButton;

namespace hoithi {

class FilePrompt;
class JobBar;
class MessageBar;
class PageThumbnailDelegate;
class PageView;
class Theme;

/// A document as the dialog shows it.
struct ShownDocument
{
    QString name;     ///< on its tab
    QString title;    ///< of the PDF and in the print queue
    QString fileName; ///< proposed when saving
    std::shared_ptr<const PagedDocument> pages;
};

/// Documents as they will be on paper, to leaf through, print or save. Opened, never executed; deletes itself when closed.
class DocumentPreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `note` says what looking at them does and does not do. At least one document.
    DocumentPreviewDialog(const QString &title, const QString &note, std::vector<ShownDocument> documents,
                          const Theme &theme, FilePrompt &files, QWidget *parent);
    void reject() override;
    /// Called before a document is printed, or saved with that digest. Where it fails nothing leaves.
    using Recorder = std::function<QFuture<Result<void>>(const ShownDocument &document, const QByteArray &sha256)>;
    void setRecorder(Recorder recorder) { m_recorder = std::move(recorder); }
    /// Another format that the document can be saved in, and what saves it there. Called once.
    void setOtherFormat(const QString &button, const QString &filter, const QString &ending, const QString &fileName,
                        std::function<QFuture<Result<void>>(const QString &path)> saver);

private:
    struct Control;

    void buildLayout(const QString &note);
    [[nodiscard]] QHBoxLayout *buildBar();
    [[nodiscard]] QHBoxLayout *buildFooter(const QString &note);
    QToolButton *addControl(QHBoxLayout *bar, const Control &control, std::function<void()> run);
    void addShortcut(const QString &keys, std::function<void()> run);
    void addShortcuts();
    void connectPages();
    void prepareThumbnails();
    void showDocument(int index);
    void showPage(int page);
    void showZoom();
    void print();
    void startPrinting(const std::shared_ptr<QPrinter> &printer);
    void save();
    void saveAs(const QString &path);
    void tellSaved(const Result<void> &saved, const QString &path);
    void setBusy(bool busy);
    [[nodiscard]] const ShownDocument &current() const;

    std::vector<ShownDocument> m_documents;
    Recorder m_recorder;
    const Theme &m_theme;
    FilePrompt &m_files;
    QTabBar *m_tabs;
    QListView *m_thumbnails;
    QStringListModel m_pageNumbers;
    PageThumbnailDelegate *m_pictures;
    PageView *m_view;
    QSpinBox *m_page;
    QLabel *m_pageCount;
    QLabel *m_zoom;
    QToolButton *m_fitWidth = nullptr;
    QToolButton *m_fitPage = nullptr;
    QPushButton *m_save;
    QPushButton *m_other; ///< hidden unless there is another format
    QPushButton *m_print;
    QPushButton *m_close;
    MessageBar *m_messages;
    JobBar *m_job;
};

} // namespace hoithi
