// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import/watchfolderdialog.h"

#include "views/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVariantMap>

#include <algorithm>

namespace hoithi {

namespace {

const QString folderKey = QStringLiteral("folder");
const QString roundKey = QStringLiteral("round");
const QString profileKey = QStringLiteral("profile");
const QString automaticKey = QStringLiteral("automatic");

} // namespace

FolderChoice FolderChoice::of(const QVariant &remembered)
{
    const QVariantMap map = remembered.toMap();
    return {map.value(folderKey).toString(), map.value(roundKey).toInt(), map.value(profileKey).toString(),
            map.value(automaticKey).toBool()};
}

QVariant FolderChoice::toVariant() const
{
    return QVariantMap{{folderKey, folder}, {roundKey, round}, {profileKey, profile}, {automaticKey, isAutomatic}};
}

WatchFolderDialog::WatchFolderDialog(const FolderChoice &choice, const QList<std::pair<int, QString>> &rounds,
                                     const QStringList &profiles, std::shared_ptr<FilePrompt> files, QWidget *parent)
    : FormDialog(
        tr("Watch a folder"),
        tr("Dumps that come into the folder are read as soon as they are whole, compared with what is stored, "
           "and shown on this page. Nothing in the folder is changed, moved or deleted. This computer remembers "
           "the folder for this contest; it is watched while the contest is open here."),
        tr("&Watch"), parent),
      m_files(std::move(files)), m_folder(addLine(tr("&Folder"), QStringLiteral("watchFolder"))),
      m_round(new QComboBox(this)), m_profile(new QComboBox(this)), m_automatic(new QCheckBox(this))
{
    setObjectName(QStringLiteral("watchFolderDialog"));
    m_round->setObjectName(QStringLiteral("watchRound"));
    m_profile->setObjectName(QStringLiteral("watchProfile"));
    m_automatic->setObjectName(QStringLiteral("watchAutomatic"));
    m_automatic->setText(tr("Import a dump by itself where it only brings &new rows: none changed or rejected"));
    for (const auto &[number, title] : rounds)
        m_round->addItem(title, number);
    m_profile->addItem(tr("whatever fits the columns"), QString());
    for (const QString &name : profiles)
        m_profile->addItem(name, name);
    m_folder->setText(choice.folder);
    m_round->setCurrentIndex(std::max(m_round->findData(choice.round), 0));
    m_profile->setCurrentIndex(std::max(m_profile->findData(choice.profile), 0));
    m_automatic->setChecked(choice.isAutomatic);
    addFolderButtons(!choice.folder.isEmpty());
    form()->addRow(tr("&Round"), m_round);
    form()->addRow(tr("Mapping &profile"), m_profile);
    form()->addRow(QString(), m_automatic);
    check();
}

void WatchFolderDialog::addFolderButtons(bool isWatching)
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(QStringLiteral("watchChoose"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(choose);
    if (isWatching) {
        auto *stop = new QPushButton(tr("&Stop watching"), this);
        stop->setObjectName(QStringLiteral("watchStop"));
        stop->setAutoDefault(false);
        row->addWidget(stop);
        connect(stop, &QPushButton::clicked, this, [this] {
            Q_EMIT stopped();
            reject();
        });
    }
    row->addStretch();
    form()->addRow(QString(), row);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_files->chooseFolder(this, tr("Choose the folder to watch"), m_folder->text(),
                              [this](const QString &folder) { m_folder->setText(folder); });
    });
}

FolderChoice WatchFolderDialog::choice() const
{
    return {m_folder->text().trimmed(), m_round->currentData().toInt(), m_profile->currentData().toString(),
            m_automatic->isChecked()};
}

QString WatchFolderDialog::missing() const
{
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty())
        return tr("Choose the folder.");
    return QFileInfo(folder).isDir() ? QString() : tr("There is no such folder.");
}

} // namespace hoithi
