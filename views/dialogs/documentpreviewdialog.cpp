// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/documentpreviewdialog.h"

#include "itemmodels/format.h"
#include "views/delegates/pagethumbnaildelegate.h"
#include "views/theme/theme.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/pageview.h"
#include "views/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {

constexpr QSize smallestSize{880, 520};
constexpr double shareOfWindow = 0.94;
constexpr int thumbnailsWidth = 164;
constexpr int zoomWidth = 56;

} // namespace

/// A button of the bar.
struct DocumentPreviewDialog::Control
{
    const char *name;
    const char *icon;
    QString text;
    const char *keys;
};

DocumentPreviewDialog::DocumentPreviewDialog(const QString &title, const QString &note,
                                             std::vector<ShownDocument> documents, const Theme &theme,
                                             FilePrompt &files, QWidget *parent)
    : QDialog(parent), m_documents(std::move(documents)), m_theme(theme), m_files(files), m_tabs(new QTabBar(this)),
      m_thumbnails(new QListView(this)), m_pictures(new PageThumbnailDelegate(theme, this)), m_view(new PageView(this)),
      m_page(new QSpinBox(this)), m_pageCount(new QLabel(this)), m_zoom(new QLabel(this)),
      m_save(new QPushButton(tr("&Save as PDF…"), this)), m_other(new QPushButton(this)),
      m_print(new QPushButton(tr("&Print…"), this)), m_close(new QPushButton(tr("Close"), this)),
      m_messages(new MessageBar(theme, this)), m_job(new JobBar(this))
{
    setObjectName(QStringLiteral("documentPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumSize(smallestSize);
    resize((parent->window()->size() * shareOfWindow).expandedTo(smallestSize));
    for (const ShownDocument &document : m_documents)
        m_tabs->addTab(document.name);
    prepareThumbnails();
    buildLayout(note);
    addShortcuts();
    connectPages();
    showDocument(0);
    m_view->setFocus();
}

void DocumentPreviewDialog::buildLayout(const QString &note)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    QHBoxLayout *bar = buildBar();
    layout->addLayout(bar);
    layout->addWidget(m_messages);
    layout->addWidget(m_job);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(space::s);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_view, 1);
    layout->addLayout(pages, 1);
    layout->addLayout(buildFooter(note));
    QWidgetList order;
    for (int i = 0; i < bar->count(); ++i) {
        if (QWidget *widget = bar->itemAt(i)->widget(); widget && widget->focusPolicy() != Qt::NoFocus)
            order << widget;
    }
    chainTabs(order << m_thumbnails << m_view << m_print << m_save << m_other << m_close);
}

QHBoxLayout *DocumentPreviewDialog::buildBar()
{
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Documents"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false); // two or three short names: none is to be cut
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false);
    m_pageCount->setObjectName(QStringLiteral("previewPageCount"));
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(zoomWidth);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::xs);
    bar->addWidget(m_tabs);
    bar->addStretch();
    addControl(bar, {"previewPrevious", "previous", tr("Previous page"), ""},
               [this] { m_view->goToPage(m_view->currentPage() - 1); });
    bar->addWidget(m_page);
    bar->addWidget(m_pageCount);
    addControl(bar, {"previewNext", "next", tr("Next page"), ""},
               [this] { m_view->goToPage(m_view->currentPage() + 1); });
    bar->addSpacing(space::l);
    addControl(bar, {"previewZoomOut", "zoomout", tr("Zoom out"), "Ctrl+-"}, [this] { m_view->zoomBy(-1); });
    bar->addWidget(m_zoom);
    addControl(bar, {"previewZoomIn", "zoomin", tr("Zoom in"), "Ctrl++"}, [this] { m_view->zoomBy(1); });
    m_fitWidth = addControl(bar, {"previewFitWidth", "fitwidth", tr("Fit the width"), "Ctrl+1"},
                            [this] { m_view->setZoom(PageZoom::FitWidth); });
    m_fitPage = addControl(bar, {"previewFitPage", "fitpage", tr("Fit the page"), "Ctrl+2"},
                           [this] { m_view->setZoom(PageZoom::FitPage); });
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    return bar;
}

QToolButton *DocumentPreviewDialog::addControl(QHBoxLayout *bar, const Control &control, std::function<void()> run)
{
    auto *button = new QToolButton(this);
    const QString keys = QString::fromLatin1(control.keys);
    button->setObjectName(QString::fromLatin1(control.name));
    button->setProperty("role", QStringLiteral("plain"));
    button->setIcon(m_theme.icon(QString::fromLatin1(control.icon)));
    button->setAccessibleName(control.text);
    button->setToolTip(keys.isEmpty() ? control.text : QStringLiteral("%1 (%2)").arg(control.text, keys));
    button->setFocusPolicy(Qt::StrongFocus);
    bar->addWidget(button);
    connect(button, &QToolButton::clicked, this, run);
    if (!keys.isEmpty())
        addShortcut(keys, std::move(run));
    return button;
}

QHBoxLayout *DocumentPreviewDialog::buildFooter(const QString &note)
{
    auto *text = new QLabel(note, this);
    text->setObjectName(QStringLiteral("previewNote"));
    text->setProperty("type", QStringLiteral("muted"));
    text->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("previewSave"));
    m_print->setObjectName(QStringLiteral("previewPrint"));
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_save->setIcon(m_theme.icon(QStringLiteral("export")));
    m_print->setIcon(m_theme.iconOnAccent(QStringLiteral("print")));
    m_print->setProperty("weight", QStringLiteral("primary"));
    m_print->setToolTip(QStringLiteral("Ctrl+P"));
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::s);
    footer->addWidget(text, 1);
    m_other->setObjectName(QStringLiteral("previewOther"));
    m_other->hide();
    for (QPushButton *button : {m_print, m_save, m_other, m_close}) {
        button->setAutoDefault(false); // Enter in the page field must not print
        footer->addWidget(button);
    }
    connect(m_print, &QPushButton::clicked, this, &DocumentPreviewDialog::print);
    connect(m_save, &QPushButton::clicked, this, &DocumentPreviewDialog::save);
    connect(m_close, &QPushButton::clicked, this, &DocumentPreviewDialog::reject);
    return footer;
}

void DocumentPreviewDialog::addShortcut(const QString &keys, std::function<void()> run)
{
    auto *shortcut = new QShortcut(QKeySequence(keys), this);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
}

void DocumentPreviewDialog::addShortcuts()
{
    addShortcut(QStringLiteral("Ctrl+="), [this] { m_view->zoomBy(1); }); // plus without Shift
    addShortcut(QStringLiteral("PgDown"), [this] { m_view->turn(1); });
    addShortcut(QStringLiteral("PgUp"), [this] { m_view->turn(-1); });
    addShortcut(QStringLiteral("Ctrl+P"), [this] { print(); });
    addShortcut(QStringLiteral("Ctrl+S"), [this] { save(); });
}

void DocumentPreviewDialog::prepareThumbnails()
{
    m_thumbnails->setObjectName(QStringLiteral("previewThumbnails"));
    m_thumbnails->setAccessibleName(tr("Pages"));
    m_thumbnails->setFixedWidth(thumbnailsWidth);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thumbnails->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thumbnails->setItemDelegate(m_pictures);
    m_thumbnails->setModel(&m_pageNumbers);
    m_view->setAccessibleName(tr("The document as on paper"));
}

void DocumentPreviewDialog::connectPages()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &DocumentPreviewDialog::showDocument);
    connect(m_view, &PageView::currentPageChanged, this, &DocumentPreviewDialog::showPage);
    connect(m_view, &PageView::zoomChanged, this, &DocumentPreviewDialog::showZoom);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int number) { m_view->goToPage(number - 1); });
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &chosen) {
                if (chosen.isValid() && chosen.row() != m_view->currentPage())
                    m_view->goToPage(chosen.row());
            });
}

const ShownDocument &DocumentPreviewDialog::current() const
{
    return m_documents.at(static_cast<std::size_t>(m_tabs->currentIndex()));
}

void DocumentPreviewDialog::showDocument(int index)
{
    const auto &pages = m_documents.at(static_cast<std::size_t>(index)).pages;
    QStringList numbers;
    for (int page = 1; page <= pages->pageCount(); ++page)
        numbers << QString::number(page);
    m_pictures->setDocument(pages);
    m_pageNumbers.setStringList(numbers);
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, pages->pageCount());
    }
    m_pageCount->setText(tr("of %1").arg(formatNumber(static_cast<qint64>(pages->pageCount()))));
    m_view->setDocument(pages);
    m_messages->clear();
}

void DocumentPreviewDialog::showPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    m_thumbnails->setCurrentIndex(m_pageNumbers.index(page));
    findChild<QToolButton *>(QStringLiteral("previewPrevious"))->setEnabled(page > 0);
    findChild<QToolButton *>(QStringLiteral("previewNext"))->setEnabled(page + 1 < m_pageNumbers.rowCount());
}

void DocumentPreviewDialog::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(m_view->zoomPercent()));
    m_fitWidth->setChecked(m_view->zoom() == PageZoom::FitWidth);
    m_fitPage->setChecked(m_view->zoom() == PageZoom::FitPage);
}

} // namespace hoithi
