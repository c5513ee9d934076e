// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/prompts.h"

namespace hoithi {

/// Message boxes, modal to their window.
class DialogMessagePrompt final : public MessagePrompt
{
public:
    void showError(QWidget *parent, const Error &error) override;
    void showText(QWidget *parent, const QString &title, const QString &text) override;
    void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed) override;
};

/// The desktop's own file dialogs.
class DialogFilePrompt final : public FilePrompt
{
public:
    void openFiles(QWidget *parent, const QString &title, const QString &filter, Files chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  File chosen) override;
    void chooseFolder(QWidget *parent, const QString &title, const QString &start, File chosen) override;
};

} // namespace hoithi
