// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/dialogs/printjob.h"
#include "views/widgets/pageview.h"
#include "windowparts.h"

#include <QFile>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace hoithi {

using namespace test;

/// Documents in the window: looked at, printed, saved; nothing is recorded by it.
class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void awardsAreLookedAtInTheWindow();
    void keysTurnPagesZoomAndClose();
    void shownDocumentIsSavedAsPdf();
    void printingAsksForAPrinterFirst();
    void onlyPagesInSightArePainted();
    void chosenPagesArePrintedOneAtATime();
    void stoppedPrintingSaysSo();
};

namespace {

/// Pages that count which of them were painted.
class CountedPages final : public PagedDocument
{
public:
    explicit CountedPages(int pages) : m_pages(pages) {}

    [[nodiscard]] int pageCount() const override { return m_pages; }
    [[nodiscard]] QSizeF pageSize() const override { return {297, 210}; }
    void paint(QPainter &painter, int page) const override
    {
        painted.insert(page);
        painter.drawRect(QRectF(20, 20, 200, 100));
    }

    mutable QSet<int> painted;

private:
    int m_pages;
};

/// A window on a signed round, and its awards' documents on show.
struct Previewed
{
    SmallContest contest;
    std::shared_ptr<ContestSession> session = contest.createSigned();
    MainWindow window{contest.context()};
    QPointer<QWidget> dialog;

    void open()
    {
        window.openSession(session);
        window.resize(1366, 768);
        window.show();
        QWidget &awards = opened(window, "awards");
        QTRY_VERIFY(enabled(awards, "awards.preview"));
        trigger(awards, "awards.preview");
        QTRY_VERIFY(dialog = window.findChild<QWidget *>(QStringLiteral("documentPreview")));
        QTRY_VERIFY(dialog->isVisible());
    }
};

} // namespace

void TestPreview::awardsAreLookedAtInTheWindow()
{
    Previewed preview;
    preview.open();
    QWidget &dialog = *preview.dialog;
    QVERIFY(dialog.width() <= 1366 && dialog.height() <= 768);
    QVERIFY(text(dialog, "previewNote").contains(QStringLiteral("nothing is recorded")));
    auto *tabs = found<QTabBar>(dialog, "previewTabs");
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(0), QStringLiteral("Decision"));
    tabs->setCurrentIndex(1);
    QCOMPARE(text(dialog, "previewPageCount"), QStringLiteral("of 5"));
    found<QToolButton>(dialog, "previewNext")->click();
    QCOMPARE(found<QSpinBox>(dialog, "previewPage")->value(), 2);
    QCOMPARE(found<QListView>(dialog, "previewThumbnails")->currentIndex().row(), 1);
    found<QPushButton>(dialog, "previewClose")->click();
    QTRY_VERIFY(!preview.dialog);
    auto overview = preview.session->overview();
    overview.waitForFinished();
    QVERIFY(!overview.result()->rounds.front().awarded);
}

void TestPreview::keysTurnPagesZoomAndClose()
{
    Previewed preview;
    preview.open();
    QWidget &dialog = *preview.dialog;
    auto *view = found<PageView>(dialog, "pageView");
    found<QTabBar>(dialog, "previewTabs")->setCurrentIndex(1);
    QTest::keyClick(view, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(view->zoom() == PageZoom::FitPage);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentPage(), 1);
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(view->currentPage(), 0);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentPage(), 4);
    const int before = view->zoomPercent();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoomPercent() > before);
    QCOMPARE(text(dialog, "previewZoom"), QStringLiteral("%1 %").arg(view->zoomPercent()));
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view->zoomPercent() < before);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!preview.dialog);
}

void TestPreview::shownDocumentIsSavedAsPdf()
{
    Previewed preview;
    preview.contest.files->toSave = preview.contest.path(QStringLiteral("shown.pdf"));
    preview.open();
    found<QPushButton>(*preview.dialog, "previewSave")->click();
    QTRY_VERIFY(text(*preview.dialog, "messageText").startsWith(QStringLiteral("Saved as")));
    QFile file(preview.contest.files->toSave);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
    preview.contest.files->toSave = preview.contest.path(QStringLiteral("no/such/folder.pdf"));
    found<QPushButton>(*preview.dialog, "previewSave")->click();
    QTRY_VERIFY(text(*preview.dialog, "messageText").contains(QStringLiteral("could not be saved")));
}

void TestPreview::printingAsksForAPrinterFirst()
{
    Previewed preview;
    preview.open();
    QTest::keyClick(found<PageView>(*preview.dialog, "pageView"), Qt::Key_P, Qt::ControlModifier);
    const QPointer<QPrintDialog> printDialog = preview.dialog->findChild<QPrintDialog *>();
    QVERIFY(printDialog);
    QTRY_VERIFY(printDialog->isVisible());
    QVERIFY(printDialog->printer()->pageLayout().orientation() == QPageLayout::Portrait);
    QVERIFY(printDialog->printer()->fullPage());
    printDialog->reject();
    QTRY_VERIFY(!printDialog);
    QVERIFY(preview.dialog);
}

void TestPreview::onlyPagesInSightArePainted()
{
    SmallContest contest;
    QWidget parent;
    parent.resize(1366, 768);
    const Theme theme;
    const auto pages = std::make_shared<const CountedPages>(500);
    auto *dialog = new DocumentPreviewDialog(QStringLiteral("T"), QStringLiteral("N"), {{{}, {}, {}, pages}}, theme,
                                             *contest.files, &parent);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTRY_VERIFY(pages->painted.contains(0));
    QVERIFY2(pages->painted.size() < 12, qPrintable(QString::number(pages->painted.size())));
    auto *view = found<PageView>(*dialog, "pageView");
    view->goToPage(499);
    QTRY_VERIFY(pages->painted.contains(499));
    QCOMPARE(view->currentPage(), 499);
    QVERIFY(pages->painted.size() < 24);
    view->verticalScrollBar()->setValue(0);
    QCOMPARE(view->currentPage(), 0);
}

void TestPreview::chosenPagesArePrintedOneAtATime()
{
    const QTemporaryDir folder;
    const auto pages = std::make_shared<const CountedPages>(9);
    const auto printer = printerFor(*pages, QStringLiteral("T"));
    QVERIFY(printer->pageLayout().orientation() == QPageLayout::Landscape);
    QVERIFY(printer->pageLayout().pageSize().id() == QPageSize::A4);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(3, 5);
    auto *job = new PrintJob(pages, printer, 0, this);
    int printed = 0;
    connect(job, &PrintJob::finished, this, [&printed](const Result<int> &result) { printed = result.value_or(-1); });
    job->start({}, [](const Progress &) {});
    QVERIFY(pages->painted.size() == 1); // the window has its turn after each page
    QTRY_COMPARE(printed, 3);
    QCOMPARE(pages->painted, QSet<int>({2, 3, 4}));
    QVERIFY(QFile(printer->outputFileName()).size() > 0);
}

void TestPreview::stoppedPrintingSaysSo()
{
    const QTemporaryDir folder;
    const auto pages = std::make_shared<const CountedPages>(9);
    const auto printer = printerFor(*pages, QStringLiteral("T"));
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    std::stop_source stop;
    auto *job = new PrintJob(pages, printer, 0, this);
    std::optional<ErrorCode> code;
    connect(job, &PrintJob::finished, this, [&code](const Result<int> &result) { code = result.error().code; });
    job->start(stop.get_token(), [](const Progress &) {});
    stop.request_stop();
    QTRY_VERIFY(code == ErrorCode::Cancelled);
    QVERIFY(pages->painted.size() < 9);
}

} // namespace hoithi

using TestPreview = hoithi::TestPreview;
HOITHI_TEST(TestPreview)
#include "tst_preview.moc"
