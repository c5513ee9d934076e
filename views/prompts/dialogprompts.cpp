// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/prompts/dialogprompts.h"

#include "views/widgets/windowwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace hoithi {

namespace {

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void DialogMessagePrompt::showError(QWidget *parent, const Error &error)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Warning, QStringLiteral("HoiThi"), inWindowWords(error.message));
    box->addButton(QMessageBox::Close);
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    box->open();
}

void DialogMessagePrompt::showText(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = makeBox(parent, QMessageBox::NoIcon, title, text);
    box->addButton(QMessageBox::Close);
    box->open();
}

void DialogMessagePrompt::confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed)
{
    QMessageBox *box = makeBox(parent, QMessageBox::Question, confirmation.title, confirmation.consequence);
    const QPushButton *yes = box->addButton(confirmation.button, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, box, std::move(confirmed));
    box->open();
}

QFileDialog *DialogFilePrompt::makeDialog(QWidget *parent, const QString &title, const QString &filter)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    for (const QString &folder : {m_folder, documents, QDir::homePath()}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) { // of another one its name would be taken for a file's
            dialog->setDirectory(folder);
            break;
        }
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    dialog->setOption(QFileDialog::DontUseNativeDialog); // a desktop's own looks into files, within this process
#endif
    dialog->setIconProvider(&m_icons);
    QObject::connect(dialog, &QFileDialog::accepted, dialog,
                     [this, dialog] { m_folder = dialog->directory().absolutePath(); });
    return dialog;
}

void DialogFilePrompt::openFiles(QWidget *parent, const QString &title, const QString &filter, Files chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

void DialogFilePrompt::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                                File chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix()); // so that it asks before replacing what will be written
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void DialogFilePrompt::chooseFolder(QWidget *parent, const QString &title, const QString &start, File chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, QString());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!start.isEmpty())
        dialog->setDirectory(start);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace hoithi
