// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backupsdialog.h"

#include "itemmodels/format.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace hoithi {

BackupsDialog::BackupsDialog(AutomaticBackups automatic, QWidget *parent)
    : QDialog(parent),
      m_automatic(new QCheckBox(tr("&Make a backup each day of work, and on closing the contest"), this)),
      m_folder(new QLabel(this)), m_table(new QTableWidget(this)), m_outcome(new QLabel(this)),
      m_now(new QPushButton(tr("&Back up now"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups of this contest"));
    m_automatic->setObjectName(QStringLiteral("backupsAutomatic"));
    const bool ofServer = automatic == AutomaticBackups::OfServer;
    m_automatic->setChecked(automatic == AutomaticBackups::On);
    m_automatic->setVisible(!ofServer);
    m_outcome->setObjectName(QStringLiteral("backupsOutcome"));
    m_outcome->setWordWrap(true);
    m_now->setObjectName(QStringLiteral("backupsNow"));
    buildTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::NoButton, this);
    buttons->addButton(m_now, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("backupsClose"));
    auto *rule = new QLabel(
        ofServer ? tr("This contest is on a server, which is backed up by those who keep it. An "
                      "administrator can make a copy here as well.")
                 : tr("Seven daily, four weekly and six monthly backups are kept. Each was opened and verified "
                      "before it was listed."),
        this);
    rule->setObjectName(QStringLiteral("backupsRule"));
    rule->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_automatic);
    layout->addWidget(rule);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildFolderRow());
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    connect(m_automatic, &QCheckBox::toggled, this, &BackupsDialog::automaticChosen);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backupRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr QSize firstSize{760, 460};
    resize(firstSize);
}

void BackupsDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("File"), tr("Size"), tr("State")});
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

QWidget *BackupsDialog::buildFolderRow()
{
    auto *row = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose a &folder…"), row);
    auto *open = new QPushButton(tr("&Show in folder"), row);
    choose->setObjectName(QStringLiteral("backupsChooseFolder"));
    open->setObjectName(QStringLiteral("backupsShowFolder"));
    m_folder->setObjectName(QStringLiteral("backupsFolder"));
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    layout->addWidget(open);
    connect(choose, &QPushButton::clicked, this, &BackupsDialog::folderRequested);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    return row;
}

void BackupsDialog::show(const QString &folder, const std::vector<KeptBackup> &backups)
{
    m_path = folder;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_table->setRowCount(static_cast<int>(backups.size()));
    int row = 0;
    for (const KeptBackup &backup : backups) {
        const QStringList cells{formatInstant(backup.madeAtUtc), QFileInfo(backup.file).fileName(),
                                QLocale().formattedDataSize(backup.size),
                                backup.verified ? tr("verified") : tr("damaged, kept aside")};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        ++row;
    }
    for (const int column : {0, 2, 3})
        m_table->resizeColumnToContents(column);
}

void BackupsDialog::setOutcome(const QString &text)
{
    m_outcome->setText(text);
}

void BackupsDialog::setMayBackUp(bool may)
{
    m_now->setVisible(may);
}

void BackupsDialog::setBusy(bool busy)
{
    m_now->setEnabled(!busy);
}

} // namespace hoithi
