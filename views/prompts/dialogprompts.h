// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/fileicons.h"
#include "views/prompts/prompts.h"

class QFileDialog;

namespace hoithi {

/// Message boxes, modal to their window.
class DialogMessagePrompt final : public MessagePrompt
{
public:
    void showError(QWidget *parent, const Error &error) override;
    void showText(QWidget *parent, const QString &title, const QString &text) override;
    void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed) override;
};

/// File dialogs that look into no file. They begin in the folder that was chosen from last, or in the user's documents.
class DialogFilePrompt final : public FilePrompt
{
public:
    void openFiles(QWidget *parent, const QString &title, const QString &filter, Files chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  File chosen) override;
    void chooseFolder(QWidget *parent, const QString &title, const QString &start, File chosen) override;

private:
    [[nodiscard]] QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &filter);

    FileIcons m_icons;
    QString m_folder;
};

} // namespace hoithi
